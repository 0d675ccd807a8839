// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "widgets/export/page_words.h"
#include "widgets/export/paragraph.h"
#include "widgets/style/theme.h"

namespace linchpin
{

/// The top of an annotated picture: title and description at the left, the figure at the right.
class PageHeader
{
public:
    PageHeader(const Design& design, const Analysis& analysis, const Theme& theme, qreal width);

    qreal height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    qreal titleTop() const; ///< so that title and figure stand on one line
    qreal pillWidth() const;
    qreal figuresWidth() const;
    void paintPill(QPainter& painter, const QPointF& topLeft) const;

    const Theme& m_theme;
    qreal m_width;
    HeadlineWords m_words;
    Paragraph m_figure;
    Paragraph m_downtime;
    Paragraph m_pill;
    Paragraph m_title;
    Paragraph m_description;
};

} // namespace linchpin
