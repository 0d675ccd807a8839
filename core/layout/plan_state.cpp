// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/plan_state.h"

#include "core/layout/nudge.h"
#include "core/model/row_changes.h"

#include <algorithm>

namespace linchpin
{

using layout::Arrow;
using layout::clearance;
using layout::distance;
using layout::Ground;
using layout::Trace;

namespace
{

Rect cardAt(const Component& component)
{
    constexpr int outermost = 1 << 27; // sums of coordinates stay within int
    const Point at = component.position.value_or(Point{});
    return {std::clamp(at.x, -outermost, outermost), std::clamp(at.y, -outermost, outermost), cardWidth, cardHeight};
}

} // namespace

void RoutePlan::State::update(const Design& now)
{
    m_waiting.clear();
    m_moved.clear();
    m_before.clear();
    compareComponents(now);
    compareDomains(now);
    compareConnections(now);
    for (const int card : m_moved)
        m_waiting.insert(m_arrowsAtCard[card].begin(), m_arrowsAtCard[card].end());
    restore();
    routeAgain();

    m_changed.clear();
    for (const auto& [id, route] : m_before) {
        const Route* present = find(id);
        if (!present || !(*present == route))
            m_changed.push_back(id);
    }
}

const Route* RoutePlan::State::find(const ConnectionId& id) const
{
    const auto arrow = m_arrowOf.find(id);
    return arrow == m_arrowOf.end() ? nullptr : &m_arrows[arrow->second].route;
}

void RoutePlan::State::compareComponents(const Design& now)
{
    compareRows(
        m_components, now.components, [this](const Component& gone) { removeCard(gone.id); },
        [this](const Component& come) { putCard(come); });
    m_components = now.components;
}

void RoutePlan::State::compareDomains(const Design& now)
{
    if (m_domains == now.domains.rows())
        return;
    m_domains = now.domains.rows();
    std::vector<Rect> boxes;
    for (const Domain& domain : now.domains) {
        if (domain.bounds)
            boxes.push_back(*domain.bounds);
    }
    m_ground.setBoxes(boxes);
}

void RoutePlan::State::compareConnections(const Design& now)
{
    compareRows(
        m_connections, now.connections, [this](const Connection& gone) { removeArrow(gone.id); },
        [this](const Connection& come) { putArrow(come); });
    m_connections = now.connections;
}

int RoutePlan::State::cardOf(const ComponentId& id)
{
    const auto [at, isNew] = m_cardOf.try_emplace(id, static_cast<int>(m_arrowsAtCard.size()));
    if (isNew) {
        m_arrowsAtCard.emplace_back();
        m_ground.place(at->second, {0, 0, cardWidth, cardHeight});
    }
    return at->second;
}

void RoutePlan::State::putCard(const Component& component)
{
    const Rect rect = cardAt(component);
    const bool isNew = !m_cardOf.contains(component.id);
    const int card = cardOf(component.id);
    if (isNew || !(m_ground.card(card) == rect))
        moveCard(card, rect);
}

void RoutePlan::State::moveCard(int card, const Rect& rect)
{
    m_ground.remove(card);
    m_ground.place(card, rect);
    m_moved.insert(card);
}

void RoutePlan::State::removeCard(const ComponentId& id)
{
    const int card = m_cardOf.at(id);
    m_ground.remove(card);
    m_moved.insert(card);
    m_cardOf.erase(id);
}

void RoutePlan::State::putArrow(const Connection& connection)
{
    const auto [at, isNew] = m_arrowOf.try_emplace(connection.id, 0);
    if (!isNew) {
        const Arrow& arrow = m_arrows[at->second];
        if (arrow.from == cardOf(connection.from) && arrow.to == cardOf(connection.to)
            && arrow.through == connection.waypoints)
            return;
        detach(at->second);
    } else if (m_freeArrows.empty()) {
        at->second = static_cast<int>(m_arrows.size());
        m_arrows.emplace_back();
    } else {
        at->second = m_freeArrows.back();
        m_freeArrows.pop_back();
    }
    Arrow& arrow = m_arrows[at->second];
    m_before.try_emplace(connection.id, arrow.route);
    m_ground.wipe(at->second, arrow.route.points);
    arrow = {};
    arrow.id = arrow.route.id = connection.id;
    arrow.from = cardOf(connection.from);
    arrow.to = cardOf(connection.to);
    arrow.through = connection.waypoints;
    m_arrowsAtCard[arrow.from].push_back(at->second);
    if (arrow.to != arrow.from)
        m_arrowsAtCard[arrow.to].push_back(at->second);
    m_waiting.insert(at->second);
}

void RoutePlan::State::detach(int arrow)
{
    for (const int card : {m_arrows[arrow].from, m_arrows[arrow].to})
        std::erase(m_arrowsAtCard[card], arrow);
    m_displaced.erase(arrow);
}

void RoutePlan::State::removeArrow(const ConnectionId& id)
{
    const int arrow = m_arrowOf.at(id);
    detach(arrow);
    m_ground.wipe(arrow, m_arrows[arrow].route.points);
    m_before.try_emplace(id, std::move(m_arrows[arrow].route));
    m_arrows[arrow] = {};
    m_arrowOf.erase(id);
    m_freeArrows.push_back(arrow);
}

/// Arrows that a moved card lies on or too near to.
std::vector<int> RoutePlan::State::covered() const
{
    std::vector<int> arrows;
    for (const int card : m_moved) {
        const Rect box = m_ground.card(card).grown(clearance);
        for (const layout::Raster::Entry& line : m_ground.linesIn(box)) {
            const Arrow& arrow = m_arrows[line.key];
            if (arrow.from != card && arrow.to != card && arrow.through.empty() && layout::runsThrough(line.rect, box))
                arrows.push_back(line.key);
        }
    }
    return arrows;
}

/// Brings displaced arrows back where their old way is free again, and displaces others.
void RoutePlan::State::restore()
{
    if (m_moved.empty() || m_components.empty())
        return;
    for (auto at = m_displaced.begin(); at != m_displaced.end();) {
        Arrow& arrow = m_arrows[at->first];
        const Resting& resting = at->second;
        if (m_waiting.contains(at->first)) {
            at = m_displaced.erase(at);
        } else if (m_ground.isClear(resting.route.points, clearance, arrow.from, arrow.to)) {
            m_before.try_emplace(arrow.id, arrow.route);
            m_ground.wipe(at->first, arrow.route.points);
            arrow.route = resting.route;
            arrow.start = resting.start;
            arrow.end = resting.end;
            m_ground.draw(at->first, arrow.route.points);
            at = m_displaced.erase(at);
        } else {
            ++at;
        }
    }
    for (const int arrow : covered()) {
        if (m_waiting.insert(arrow).second)
            m_displaced.try_emplace(arrow, Resting{m_arrows[arrow].route, m_arrows[arrow].start, m_arrows[arrow].end});
    }
}

void RoutePlan::State::routeAgain()
{
    const std::vector<int> arrows(m_waiting.begin(), m_waiting.end());
    m_tracer.begin();
    for (const int index : arrows) {
        Arrow& arrow = m_arrows[index];
        m_before.try_emplace(arrow.id, arrow.route);
        m_ground.wipe(index, arrow.route.points);
    }
    for (const int index : arrows) {
        Arrow& arrow = m_arrows[index];
        const Trace draft = m_tracer.between(arrow.from, arrow.to, arrow.through);
        arrow.route.points = draft.points;
        arrow.route.crosses = draft.crosses;
    }
    layout::Ports(m_ground, m_arrows, m_arrowsAtCard).assign(arrows);

    std::vector<std::pair<int, int>> nearestFirst;
    for (const int index : arrows)
        nearestFirst.emplace_back(distance(m_arrows[index].route.points.front(), m_arrows[index].route.points.back()),
                                  index);
    std::sort(nearestFirst.begin(), nearestFirst.end());
    for (const auto& [length, index] : nearestFirst) {
        Arrow& arrow = m_arrows[index];
        if (arrow.through.empty() && !arrow.route.crosses) {
            std::vector<Point> points = m_tracer.between(arrow.start, arrow.end, arrow.route.points);
            if (!points.empty())
                arrow.route.points = std::move(points);
        }
        m_ground.draw(index, arrow.route.points);
    }
    constexpr int rounds = 3;
    for (int round = 0; round < rounds && !m_tracer.isTired(); ++round) {
        bool moved = false;
        for (const auto& [length, index] : nearestFirst) {
            Arrow& arrow = m_arrows[index];
            if (arrow.through.empty() && !arrow.route.crosses)
                moved = nudge(m_ground, index, arrow.route.points) || moved;
        }
        if (!moved)
            break;
    }
}

} // namespace linchpin
