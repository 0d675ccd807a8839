// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/bars.h"
#include "widgets/style/theme.h"

#include <QtCore/QPointF>
#include <QtCore/QString>

class QPainter;

namespace linchpin
{

/// What would make a design better.
struct Improvements
{
    QString journey; ///< name of the only one that becomes better; empty: the system
    std::vector<Bar> bars;
};

/// The improvements that save most, as bars.
class ImprovementList
{
public:
    ImprovementList(const Improvements& improvements, const Theme& theme, qreal width);

    bool isEmpty() const { return m_bars.empty(); }
    QString heading() const;
    qreal height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    const Theme& m_theme;
    qreal m_width;
    QString m_journey;
    std::vector<Bar> m_bars;
};

} // namespace linchpin
