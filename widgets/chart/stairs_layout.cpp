// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/stairs_layout.h"

#include "widgets/chart/advice_words.h"
#include "widgets/style/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLineF>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr double above = 12;
constexpr double rightMargin = 32;
constexpr double below = 24;
constexpr double axisGap = 8;
constexpr double labelGap = 4;
constexpr double labelHeight = 16;
constexpr double widestLabel = 200;
constexpr double leastBetweenCosts = 56;
constexpr double reach = 14; ///< of the pointer

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

/// 1, 2 or 5 times a power of ten, at least so much.
double niceStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (times * power >= least * (1 - 1e-9))
            return times * power;
    }
    return 10 * power;
}

} // namespace

StairsLayout::StairsLayout(const Stairs& stairs, const QRectF& place)
{
    m_plot = place;
    scale(stairs);
    const QFontMetricsF metrics(numberFont(11));
    double widest = 0;
    for (int nines = static_cast<int>(std::ceil(m_leastNines)); nines <= m_mostNines; ++nines)
        widest = std::max(widest, metrics.horizontalAdvance(ninesWords(nines)));
    m_plot = QRectF(place.left() + std::ceil(widest) + axisGap, place.top() + above, 0, 0);
    m_plot.setRight(std::max(m_plot.left() + 1, place.right() - rightMargin));
    m_plot.setBottom(std::max(m_plot.top() + 1, place.bottom() - below));

    for (int nines = static_cast<int>(std::ceil(m_leastNines)); nines <= m_mostNines; ++nines)
        m_nines.push_back({yOf(std::pow(10, -nines)), ninesWords(nines)});
    placeCosts();
    placeDots(stairs);
    placeTarget(stairs);
    placeLabels(stairs);
    placeToday();
}

void StairsLayout::scale(const Stairs& stairs)
{
    double most = ninesOf(stairs.today);
    double least = most;
    double mostCost = 0;
    for (const Stairs::Step& step : stairs.steps) {
        most = std::max(most, ninesOf(step.unavailability));
        least = std::min(least, ninesOf(step.unavailability));
        mostCost = std::max(mostCost, step.cost);
        m_leastCost = std::min(m_leastCost, step.cost);
    }
    if (stairs.target)
        most = std::max(most, ninesOf(1 - *stairs.target));
    m_leastNines = std::max(0.0, least - std::max(0.25, 0.3 * (most - least)));
    m_mostNines = most + 0.2;
    // At least two of the nines are on the axis, so that it can be read.
    while (std::floor(m_mostNines) - std::ceil(m_leastNines) < 1) {
        const double next = std::floor(m_mostNines) + 1;
        const double last = std::ceil(m_leastNines) - 1;
        if (last < 0 || next - m_mostNines <= m_leastNines - last)
            m_mostNines = next;
        else
            m_leastNines = last;
    }
    m_hasCosts = mostCost > m_leastCost;
    m_mostCost = m_hasCosts ? mostCost : m_leastCost + 1;
}

double StairsLayout::xOf(double cost) const
{
    return m_plot.left() + (cost - m_leastCost) / (m_mostCost - m_leastCost) * m_plot.width();
}

double StairsLayout::yOf(double unavailability) const
{
    return m_plot.bottom() - (ninesOf(unavailability) - m_leastNines) / (m_mostNines - m_leastNines) * m_plot.height();
}

void StairsLayout::placeCosts()
{
    if (!m_hasCosts) {
        m_costs.push_back({xOf(0), QStringLiteral("0")});
        return;
    }
    const double step = niceStep((m_mostCost - m_leastCost) * leastBetweenCosts / m_plot.width());
    for (double cost = std::ceil(m_leastCost / step - 1e-9) * step; cost <= m_mostCost + step * 1e-9; cost += step) {
        const double rounded = std::abs(cost) < step / 2 ? 0 : cost;
        m_costs.push_back({xOf(rounded), rounded > 0 ? QStringLiteral("+") + costWords(rounded) : costWords(rounded)});
    }
}

void StairsLayout::placeDots(const Stairs& stairs)
{
    QPointF at(xOf(0), yOf(stairs.today));
    m_line.append(at);
    for (const Stairs::Step& step : stairs.steps) {
        const QPointF next(xOf(step.cost), yOf(step.unavailability));
        m_line.append({next.x(), at.y()});
        m_line.append(next);
        const bool isNear = std::any_of(m_dots.begin(), m_dots.end(), [&](const Dot& dot) {
            return dot.isNumbered && QLineF(dot.at, next).length() < 2 * dotRadius + 1;
        });
        m_dots.push_back({step.position, next, !isNear, {}, {}, Qt::AlignLeft});
        at = next;
    }
}

void StairsLayout::placeTarget(const Stairs& stairs)
{
    if (!stairs.target)
        return;
    m_target = yOf(1 - *stairs.target);
    m_targetLabel = Words::tr("target %1").arg(targetWords(*stairs.target));
    const double width = std::ceil(QFontMetricsF(textFont(11)).horizontalAdvance(m_targetLabel)) + 1;
    const double y = *m_target - labelHeight >= m_plot.top() - above ? *m_target - labelHeight : *m_target;
    const Dot nobody;
    for (const double x : {m_plot.left() + labelGap, m_plot.left() + 2 * dotRadius, m_plot.right() - width,
                           m_plot.center().x() - width / 2}) {
        m_targetPlace = {x, y, width, labelHeight};
        if (isFree(m_targetPlace, nobody))
            return;
    }
    m_targetPlace = {m_plot.left() + labelGap, y, width, labelHeight};
}

void StairsLayout::placeLabels(const Stairs& stairs)
{
    const QFontMetricsF metrics(textFont(11));
    const QRectF room = m_plot.adjusted(labelGap, -above, rightMargin, 0);
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        Dot& dot = m_dots[i];
        if (!dot.isNumbered)
            continue;
        const QString label = metrics.elidedText(stairs.steps[i].label, Qt::ElideRight, widestLabel);
        const double width = std::ceil(metrics.horizontalAdvance(label)) + 1;
        const double away = dotRadius + labelGap;
        const std::pair<QPointF, Qt::Alignment> choices[] = {
            {{dot.at.x() - away - width, dot.at.y() - labelHeight / 2}, Qt::AlignRight},
            {{dot.at.x() + away, dot.at.y() - labelHeight / 2}, Qt::AlignLeft},
            {{dot.at.x() + away, dot.at.y() + labelGap / 2}, Qt::AlignLeft},
            {{dot.at.x() + away, dot.at.y() - labelHeight - labelGap / 2}, Qt::AlignLeft},
            {{dot.at.x() - away - width, dot.at.y() - labelHeight - labelGap / 2}, Qt::AlignRight},
        };
        for (const auto& [corner, side] : choices) {
            const QRectF place(corner, QSizeF(width, labelHeight));
            if (room.contains(place) && isFree(place, dot)) {
                dot.label = label;
                dot.labelPlace = place;
                dot.labelSide = side;
                break;
            }
        }
    }
}

void StairsLayout::placeToday()
{
    m_todayLabel = Words::tr("today");
    const double width = std::ceil(QFontMetricsF(textFont(11)).horizontalAdvance(m_todayLabel)) + 1;
    const QPointF& at = m_line.first();
    const Dot nobody;
    for (const double y : {at.y() + labelGap, at.y() - labelGap - labelHeight}) {
        m_todayPlace = {at.x() + 2 * labelGap, y, width, labelHeight};
        if (m_todayPlace.bottom() <= m_plot.bottom() && isFree(m_todayPlace, nobody))
            return;
    }
    m_todayLabel.clear();
}

bool StairsLayout::isFree(const QRectF& place, const Dot& own) const
{
    for (qsizetype i = 1; i < m_line.size(); ++i) {
        const QRectF piece = QRectF(m_line[i - 1], m_line[i]).normalized().adjusted(-2, -2, 2, 2);
        if (piece.intersects(place))
            return false;
    }
    if (QRectF(m_line.first(), QSizeF()).adjusted(-labelGap, -labelGap, labelGap, labelGap).intersects(place))
        return false;
    for (const Dot& dot : m_dots) {
        const double radius = dot.isNumbered ? dotRadius : smallDotRadius;
        const QRectF shape(dot.at.x() - radius, dot.at.y() - radius, 2 * radius, 2 * radius);
        if ((&dot != &own && shape.intersects(place)) || dot.labelPlace.intersects(place))
            return false;
    }
    const bool isOnTarget = m_target && place.top() < *m_target && place.bottom() > *m_target;
    return !isOnTarget && !(m_targetPlace.isValid() && m_targetPlace != place && m_targetPlace.intersects(place));
}

std::optional<std::size_t> StairsLayout::stepAt(const QPointF& at) const
{
    const Dot* nearest = nullptr;
    for (const Dot& dot : m_dots) {
        const double distance = QLineF(dot.at, at).length();
        if (dot.labelPlace.contains(at)
            || (distance <= reach && (!nearest || distance < QLineF(nearest->at, at).length())))
            nearest = &dot;
    }
    return nearest ? std::optional(nearest->position) : std::nullopt;
}

} // namespace linchpin
