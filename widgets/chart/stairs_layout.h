// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/stairs.h"

#include <QtCore/QRectF>
#include <QtGui/QPolygonF>

namespace linchpin
{

/// Where everything of a staircase goes in a rectangle.
class StairsLayout
{
public:
    struct Tick
    {
        double at = 0; ///< x or y
        QString text;
    };
    struct Dot
    {
        std::size_t position = 0; ///< in the plan
        QPointF at;
        bool isNumbered = true; ///< false: too near to another to be read
        QString label;          ///< empty where there is no room
        QRectF labelPlace;
        Qt::Alignment labelSide = Qt::AlignLeft;
    };

    StairsLayout(const Stairs& stairs, const QRectF& place);

    double xOf(double cost) const;
    double yOf(double unavailability) const;

    const QRectF& plot() const { return m_plot; } ///< between the axes
    const std::vector<Tick>& costs() const { return m_costs; }
    const std::vector<Tick>& nines() const { return m_nines; }
    /// From today on, right and then up with each step.
    const QPolygonF& line() const { return m_line; }
    const std::vector<Dot>& dots() const { return m_dots; }
    const std::optional<double>& target() const { return m_target; } ///< y
    const QString& targetLabel() const { return m_targetLabel; }
    const QRectF& targetPlace() const { return m_targetPlace; }

    /// Empty where there is no room.
    const QString& todayLabel() const { return m_todayLabel; }
    const QRectF& todayPlace() const { return m_todayPlace; }

    /// Position in the plan of the dot there or near.
    std::optional<std::size_t> stepAt(const QPointF& at) const;

    static constexpr double dotRadius = 8;
    static constexpr double smallDotRadius = 3;

private:
    void scale(const Stairs& stairs);
    void placeCosts();
    void placeDots(const Stairs& stairs);
    void placeTarget(const Stairs& stairs);
    void placeLabels(const Stairs& stairs);
    void placeToday();
    bool isFree(const QRectF& place, const Dot& own) const;

    QRectF m_plot;
    double m_leastCost = 0;
    double m_mostCost = 1;
    bool m_hasCosts = false;
    double m_leastNines = 0;
    double m_mostNines = 1;
    std::vector<Tick> m_costs;
    std::vector<Tick> m_nines;
    QPolygonF m_line;
    std::vector<Dot> m_dots;
    std::optional<double> m_target;
    QString m_targetLabel;
    QRectF m_targetPlace;
    QString m_todayLabel;
    QRectF m_todayPlace;
};

} // namespace linchpin
