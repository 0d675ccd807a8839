// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/looks.h"
#include "widgets/export/paragraph.h"
#include "widgets/style/theme.h"

#include <QtCore/QRectF>

#include <functional>
#include <vector>

namespace linchpin
{

/// What the marks of a drawing mean: those alone that occur in it.
class Legend
{
public:
    Legend(const Design& design, const Marks& marks, const Theme& theme, qreal width);

    bool isEmpty() const { return m_entries.empty(); }
    qreal height() const { return m_height; }
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    struct Entry
    {
        std::function<void(QPainter&, const QRectF&)> sample;
        Paragraph text;
        bool beginsGroup = false;
        QPointF at;

        qreal width() const;
    };

    void addMarks(const Design& design, const Marks& marks, const Theme& theme);
    void addArrows(const Design& design, const Theme& theme);
    void addDomains(const Design& design, const Theme& theme);
    void add(const QString& text, const Theme& theme, std::function<void(QPainter&, const QRectF&)> sample);
    /// One row where that fits, else one or more for each group.
    void flow(qreal width);

    std::vector<Entry> m_entries;
    bool m_groupBegins = false;
    qreal m_height = 0;
};

} // namespace linchpin
