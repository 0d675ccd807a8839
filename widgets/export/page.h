// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "widgets/export/drawing.h"
#include "widgets/export/improvement_list.h"
#include "widgets/export/legend.h"
#include "widgets/export/page_header.h"
#include "widgets/export/page_lists.h"

namespace linchpin
{

/// An annotated picture, laid out at 100 %: title and figure, the drawing with its marks, their legend,
/// the single points of failure and the journeys, and below them what would gain most.
class Page
{
public:
    /// \param design with a place for everything
    Page(const std::shared_ptr<const Design>& design, const Analysis& analysis, const Theme& theme,
         const Improvements& improvements = {});

    /// Whole pixels, multiples of 4.
    QSizeF size() const;
    void paint(QPainter& painter, ElementGroups* groups = nullptr);

private:
    struct Columns
    {
        qreal spofs = 0;
        qreal journeys = 0; ///< its left end
        qreal journeysWidth = 0;
    };

    static Columns columns(const Design& design, qreal width);
    qreal bodyTop() const;
    qreal legendTop() const;
    qreal listsTop() const;
    qreal improvementsTop() const;
    void paintRule(QPainter& painter, qreal y) const;
    void paintHeading(QPainter& painter, const QPointF& at, const QString& text) const;

    const Theme& m_theme;
    Drawing m_drawing;
    qreal m_width; ///< between the margins
    Columns m_columns;
    PageHeader m_header;
    Legend m_legend;
    SpofList m_spofs;
    JourneyList m_journeys;
    ImprovementList m_improvements;
};

} // namespace linchpin
