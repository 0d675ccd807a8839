// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "widgets/export/page_words.h"
#include "widgets/export/paragraph.h"
#include "widgets/style/theme.h"

#include <vector>

namespace linchpin
{

/// The single points of failure of a design, each with what it stops.
class SpofList
{
public:
    SpofList(const Design& design, const Analysis& analysis, const Theme& theme, qreal width);

    qreal height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    struct Row
    {
        QString icon;
        QColor ink;
        Paragraph text;
    };

    std::vector<Row> m_rows;
};

/// The journeys of a design with their figures against their targets.
class JourneyList
{
public:
    JourneyList(const Design& design, const Analysis& analysis, const Theme& theme, qreal width);

    bool isEmpty() const { return m_rows.empty(); }
    qreal height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    struct Row
    {
        Paragraph figure;
        Paragraph name;
        Paragraph target;
    };

    qreal m_width;
    std::vector<Row> m_rows;
};

} // namespace linchpin
