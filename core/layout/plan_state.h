// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/ports.h"

#include <map>
#include <set>
#include <unordered_map>

namespace linchpin
{

class RoutePlan::State
{
public:
    void update(const Design& now);
    const Route* find(const ConnectionId& id) const;
    const std::vector<ConnectionId>& changed() const { return m_changed; }

private:
    /// Where an arrow was before a card came in its way.
    struct Resting
    {
        Route route;
        layout::Port start;
        layout::Port end;
    };

    void compareComponents(const Design& now);
    void compareDomains(const Design& now);
    void compareConnections(const Design& now);
    void putCard(const Component& component);
    void removeCard(const ComponentId& id);
    void putArrow(const Connection& connection);
    void removeArrow(const ConnectionId& id);
    int cardOf(const ComponentId& id);
    void moveCard(int card, const Rect& rect);

    std::vector<int> covered() const;
    void restore();
    void routeAgain();
    void detach(int arrow);

    Table<Component> m_components;
    std::vector<std::shared_ptr<const Domain>> m_domains;
    Table<Connection> m_connections;
    layout::Ground m_ground;
    layout::Tracer m_tracer{m_ground};
    std::vector<layout::Arrow> m_arrows;
    std::vector<int> m_freeArrows;
    std::vector<std::vector<int>> m_arrowsAtCard;
    std::unordered_map<ComponentId, int> m_cardOf;
    std::unordered_map<ConnectionId, int> m_arrowOf;
    std::map<int, Resting> m_displaced; ///< by arrow
    std::set<int> m_waiting;            ///< arrows to route in this update
    std::set<int> m_moved;              ///< cards that this update puts somewhere
    std::map<ConnectionId, Route> m_before;
    std::vector<ConnectionId> m_changed;
};

} // namespace linchpin
