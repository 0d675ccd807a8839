// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/route.h"

#include "core/layout/plan_state.h"

#include <stdexcept>

namespace linchpin
{

std::vector<Route> routes(const Design& design, const std::vector<ConnectionId>& which)
{
    std::vector<Route> result;
    if (which.empty()) {
        const RoutePlan plan(design);
        for (const Connection& connection : design.connections)
            result.push_back(plan.route(connection.id));
        return result;
    }
    Design part = design;
    part.connections = {};
    for (const ConnectionId& id : which)
        part.connections.put(design.connections.at(id));
    const RoutePlan plan(part);
    for (const ConnectionId& id : which)
        result.push_back(plan.route(id));
    return result;
}

Point labelPlace(const Route& route)
{
    Point place = route.points.empty() ? Point{} : route.points.front();
    int longest = -1;
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const Point a = route.points[i - 1];
        const Point b = route.points[i];
        if (layout::distance(a, b) > longest) {
            longest = layout::distance(a, b);
            place = {a.x + (b.x - a.x) / 2, a.y + (b.y - a.y) / 2};
        }
    }
    return place;
}

RoutePlan::RoutePlan(const Design& design)
    : m_state(std::make_unique<State>())
{
    m_state->update(design);
}

RoutePlan::~RoutePlan() = default;
RoutePlan::RoutePlan(RoutePlan&&) noexcept = default;
RoutePlan& RoutePlan::operator=(RoutePlan&&) noexcept = default;

void RoutePlan::update(const Design& now)
{
    m_state->update(now);
}

const Route& RoutePlan::route(const ConnectionId& id) const
{
    if (const Route* route = m_state->find(id))
        return *route;
    throw std::out_of_range("no connection " + id.text());
}

const std::vector<ConnectionId>& RoutePlan::changedSinceLastUpdate() const
{
    return m_state->changed();
}

} // namespace linchpin
