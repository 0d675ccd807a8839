// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/found_parts.h"

#include "core/model/implicit_entries.h"

#include <algorithm>
#include <numeric>

namespace linchpin
{

namespace
{

bool isOneOf(const std::vector<JourneyId>& all, const JourneyId& id)
{
    return std::find(all.begin(), all.end(), id) != all.end();
}

bool isFor(const Connection& connection, const Journey& journey)
{
    return connection.journeys.empty() || isOneOf(connection.journeys, journey.id);
}

/// Whether the arrow is for that journey at all.
bool concerns(const Connection& connection, const Journey& journey)
{
    return isFor(connection, journey) && !(connection.kind == ConnectionKind::Read && journey.access == Access::Write)
        && !(connection.kind == ConnectionKind::Write && journey.access == Access::Read);
}

bool isWaitedFor(const Connection& connection)
{
    return connection.kind != ConnectionKind::Async && !connection.optional;
}

/// Spreads over arrows, and in sets over all members where it is not the arrows that count.
class Spread
{
public:
    Spread(const Design& design, const Journey& journey)
        : m_design(design)
        , m_journey(journey)
        , m_rows(rowsOf(design))
        , m_outgoing(design.components.size())
        , m_fetching(design.components.size())
    {
        for (std::size_t i = 0; i < design.connections.size(); ++i)
            m_outgoing[m_rows.from[i]].push_back(i);
        for (const ConnectionId& id : fetchingArrows(design)) {
            const std::size_t arrow = design.connections.rowOf(id);
            m_fetching[m_rows.to[arrow]].push_back(arrow);
        }
    }

    std::vector<bool> over(bool waitedForAlone)
    {
        m_reached.assign(m_design.components.size(), false);
        for (const ElementId& entry : m_journey.entries) {
            if (const RedundancySet* set = m_design.sets.find(entry.as<SetId>()))
                reachMembers(*set);
            else
                reach(m_design.components.rowOf(entry.as<ComponentId>()));
        }
        while (!m_ahead.empty()) {
            const std::size_t row = m_ahead.back();
            m_ahead.pop_back();
            for (const std::size_t arrow : m_outgoing[row]) {
                const Connection& connection = m_design.connections[arrow];
                if (concerns(connection, m_journey) && (!waitedForAlone || isWaitedFor(connection))
                    && !(waitedForAlone && isReplication(arrow)))
                    reach(m_rows.to[arrow]);
            }
            for (const std::size_t arrow : m_fetching[row]) {
                if (!waitedForAlone && isFor(m_design.connections[arrow], m_journey))
                    reach(m_rows.from[arrow]);
            }
        }
        return m_reached;
    }

private:
    bool isReplication(std::size_t arrow) const
    {
        const std::int32_t set = m_rows.setOf[m_rows.from[arrow]];
        return set >= 0 && set == m_rows.setOf[m_rows.to[arrow]];
    }

    void reachMembers(const RedundancySet& set)
    {
        for (const ComponentId& member : set.members)
            take(m_design.components.rowOf(member));
    }

    void take(std::size_t row)
    {
        if (row >= m_reached.size() || m_reached[row])
            return;
        m_reached[row] = true;
        m_ahead.push_back(row);
    }

    void reach(std::size_t row)
    {
        take(row);
        if (row >= m_rows.setOf.size() || m_rows.setOf[row] < 0)
            return;
        const RedundancySet& set = m_design.sets[static_cast<std::size_t>(m_rows.setOf[row])];
        if (set.mode != SetMode::ActiveActive)
            reachMembers(set);
    }

    const Design& m_design;
    const Journey& m_journey;
    DesignRows m_rows;
    std::vector<std::vector<std::size_t>> m_outgoing; ///< rows of arrows, by component row
    std::vector<std::vector<std::size_t>> m_fetching; ///< rows of arrows that fetch from it, by component row
    std::vector<bool> m_reached;
    std::vector<std::size_t> m_ahead;
};

/// Where any journey gets to over arrows of any kind.
std::vector<bool> calledIn(const Design& design, const DesignRows& rows)
{
    std::vector<bool> isCalled(design.components.size(), false);
    for (const Journey& journey : design.journeys) {
        for (const ElementId& entry : journey.entries) {
            std::vector<ComponentId> boxes = {entry.as<ComponentId>()};
            if (const RedundancySet* set = design.sets.find(entry.as<SetId>()))
                boxes = set->members;
            for (const ComponentId& box : boxes)
                isCalled[design.components.rowOf(box)] = true;
        }
    }
    bool hasMore = true;
    while (hasMore) {
        hasMore = false;
        for (std::size_t arrow = 0; arrow < design.connections.size(); ++arrow) {
            if (isCalled[rows.from[arrow]] && !isCalled[rows.to[arrow]]) {
                isCalled[rows.to[arrow]] = true;
                hasMore = true;
            }
        }
    }
    return isCalled;
}

/// What can stand for a part: the members of a set, or a component in none.
struct Box
{
    std::vector<ComponentId> components;
    std::vector<std::size_t> rows;
};

std::vector<Box> boxesOf(const Design& design)
{
    std::vector<Box> boxes;
    for (const RedundancySet& set : design.sets) {
        Box box;
        for (const ComponentId& member : set.members) {
            box.components.push_back(member);
            box.rows.push_back(design.components.rowOf(member));
        }
        boxes.push_back(std::move(box));
    }
    for (std::size_t row = 0; row < design.components.size(); ++row) {
        const Component& component = design.components[row];
        if (component.kind != ComponentKind::Client && !design.setOf(component.id))
            boxes.push_back({{component.id}, {row}});
    }
    return boxes;
}

/// The best way in which one of the box's components is reached.
Reached best(const Box& box, const std::vector<Reached>& reached)
{
    Reached found = Reached::Not;
    for (const std::size_t row : box.rows)
        found = std::max(found, reached[row]);
    return found;
}

class Matching
{
public:
    Matching(const Scenario& scenario, const Design& design)
        : m_scenario(scenario)
        , m_design(design)
        , m_boxes(boxesOf(design))
    {
        for (const Journey& journey : design.journeys)
            m_reached[journey.id] = reachedBy(design, journey);
    }

    /// Of all ways to give each part a box of its own, one whose parts found weigh most: the costs of an
    /// assignment (Kuhn 1955, in the shortest augmenting paths of Jonker and Volgenant 1987).
    std::vector<FoundPart> best()
    {
        const std::size_t parts = m_scenario.parts.size();
        const std::size_t columns = m_boxes.size() + parts; // a part may also have none
        std::vector<double> rowPrice(parts + 1, 0);
        std::vector<double> columnPrice(columns + 1, 0);
        std::vector<std::size_t> owner(columns + 1, 0);
        for (std::size_t part = 1; part <= parts; ++part)
            assign(part, rowPrice, columnPrice, owner);
        std::vector<FoundPart> found(parts);
        for (std::size_t column = 1; column <= m_boxes.size(); ++column) {
            const std::size_t part = owner[column];
            if (part > 0 && gain(part - 1, column - 1) > 0)
                found[part - 1] = standing(m_scenario.parts[part - 1], m_boxes[column - 1]);
        }
        return found;
    }

private:
    void assign(std::size_t part, std::vector<double>& rowPrice, std::vector<double>& columnPrice,
                std::vector<std::size_t>& owner) const
    {
        const std::size_t columns = owner.size() - 1;
        std::vector<double> least(columns + 1, 1e300);
        std::vector<std::size_t> before(columns + 1, 0);
        std::vector<bool> seen(columns + 1, false);
        owner[0] = part;
        std::size_t at = 0;
        while (owner[at] != 0) {
            seen[at] = true;
            const std::size_t row = owner[at];
            double step = 1e300;
            std::size_t next = 0;
            for (std::size_t column = 1; column <= columns; ++column) {
                if (seen[column])
                    continue;
                const double cost = -gain(row - 1, column - 1) - rowPrice[row] - columnPrice[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    before[column] = at;
                }
                if (least[column] < step) {
                    step = least[column];
                    next = column;
                }
            }
            for (std::size_t column = 0; column <= columns; ++column) {
                if (seen[column]) {
                    rowPrice[owner[column]] += step;
                    columnPrice[column] -= step;
                } else {
                    least[column] -= step;
                }
            }
            at = next;
        }
        while (at != 0) {
            const std::size_t from = before[at];
            owner[at] = owner[from];
            at = from;
        }
    }

    double gain(std::size_t part, std::size_t box) const
    {
        if (box >= m_boxes.size())
            return 0;
        const Part& wanted = m_scenario.parts[part];
        const FoundPart found = standing(wanted, m_boxes[box]);
        return wanted.weight * shareOf(wanted, found);
    }

    FoundPart standing(const Part& part, const Box& box) const
    {
        FoundPart found;
        const bool isOfKind = std::any_of(box.components.begin(), box.components.end(), [&](const ComponentId& id) {
            const ComponentKind kind = m_design.components.at(id).kind;
            return std::find(part.kinds.begin(), part.kinds.end(), kind) != part.kinds.end();
        });
        if (!isOfKind)
            return found;
        for (const JourneyId& journey : part.journeys) {
            const auto at = m_reached.find(journey);
            const Reached reached = at == m_reached.end() ? Reached::Not : linchpin::best(box, at->second);
            if (reached == Reached::Not)
                continue;
            const bool isWrong = (part.path == PartPath::Needed && reached != Reached::Needed)
                || (part.path == PartPath::Off && reached == Reached::Needed);
            (isWrong ? found.wrongly : found.journeys).push_back(journey);
        }
        if (!found.journeys.empty() || !found.wrongly.empty())
            found.components = box.components;
        return found;
    }

    const Scenario& m_scenario;
    const Design& m_design;
    std::vector<Box> m_boxes;
    std::map<JourneyId, std::vector<Reached>> m_reached; ///< by component row
};

} // namespace

std::vector<ConnectionId> fetchingArrows(const Design& design)
{
    const DesignRows rows = rowsOf(design);
    const auto areInOneSet = [&](std::size_t arrow) {
        const std::int32_t set = rows.setOf[rows.from[arrow]];
        return set >= 0 && set == rows.setOf[rows.to[arrow]];
    };
    const std::vector<bool> isCalled = calledIn(design, rows);
    std::vector<ConnectionId> fetching;
    for (std::size_t arrow = 0; arrow < design.connections.size(); ++arrow) {
        const Connection& connection = design.connections[arrow];
        const ComponentKind to = design.components[rows.to[arrow]].kind;
        if ((to == ComponentKind::Queue || to == ComponentKind::Stream) && !isCalled[rows.from[arrow]]
            && actsByItself(design.components[rows.from[arrow]].kind) && !areInOneSet(arrow)
            && (connection.kind == ConnectionKind::Request || connection.kind == ConnectionKind::Read))
            fetching.push_back(connection.id);
    }
    return fetching;
}

bool actsByItself(ComponentKind kind)
{
    return kind == ComponentKind::Service || kind == ComponentKind::Worker || kind == ComponentKind::Function
        || kind == ComponentKind::Generic;
}

std::vector<Reached> reachedBy(const Design& design, const Journey& journey)
{
    Spread spread(design, journey);
    const std::vector<bool> needed = spread.over(true);
    const std::vector<bool> any = spread.over(false);
    std::vector<Reached> reached(design.components.size(), Reached::Not);
    for (std::size_t row = 0; row < reached.size(); ++row)
        reached[row] = needed[row] ? Reached::Needed : any[row] ? Reached::Off : Reached::Not;
    return reached;
}

std::vector<FoundPart> foundParts(const Scenario& scenario, const Design& design)
{
    return Matching(scenario, design).best();
}

double shareOf(const Part& part, const FoundPart& found)
{
    const double right = static_cast<double>(found.journeys.size()) + static_cast<double>(found.wrongly.size()) / 2;
    return right / static_cast<double>(part.journeys.size());
}

} // namespace linchpin
