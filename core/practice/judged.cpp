// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/judged.h"

#include "core/advice/suggestion.h"
#include "core/edit/erase.h"
#include "core/model/catalogue.h"
#include "core/model/implicit_entries.h"

#include <algorithm>
#include <map>
#include <optional>

namespace linchpin
{

namespace
{

constexpr double leastGainHours = 1.0 / 60; ///< a year

std::set<std::string> stoppersIn(const Analysis& analysis)
{
    std::set<std::string> all;
    for (const JourneyResult& journey : analysis.journeys)
        all.insert(journey.spofs.begin(), journey.spofs.end());
    return all;
}

AnalysisOptions figuresAlone()
{
    AnalysisOptions options;
    options.details = false;
    return options;
}

/// Every arrow is waited for, and so is what fetches from a queue, so that a copy of what a journey can do without
/// counts too.
Design strict(const Design& design)
{
    Design all = design;
    for (const ConnectionId& id : fetchingArrows(design))
        all.connections.change(id, [](Connection& own) { std::swap(own.from, own.to); });
    for (const Connection& connection : Table<Connection>(design.connections)) {
        all.connections.change(connection.id, [](Connection& own) {
            own.optional = false;
            if (own.kind == ConnectionKind::Async)
                own.kind = ConnectionKind::Request;
        });
    }
    return all;
}

std::map<JourneyId, double> downtimes(const Design& design, const std::stop_token& stop)
{
    std::map<JourneyId, double> hours;
    if (!design.components.empty()) {
        for (const JourneyResult& journey : analyze(design, figuresAlone(), stop).journeys)
            hours[journey.id] = journey.unavailability * hoursPerYear;
    }
    return hours;
}

struct Standing
{
    std::map<JourneyId, double> asDrawn;
    std::map<JourneyId, double> strict;
};

Standing standingOf(const Design& design, const std::stop_token& stop)
{
    return {downtimes(design, stop), downtimes(linchpin::strict(design), stop)};
}

bool isWorse(const std::map<JourneyId, double>& without, const std::map<JourneyId, double>& with)
{
    return std::any_of(with.begin(), with.end(), [&](const auto& each) {
        const auto other = without.find(each.first);
        return other == without.end() || other->second - each.second >= leastGainHours;
    });
}

/// Of the set they are in, one that stays; empty: they are in none.
ComponentId stayingMate(const Design& design, const std::vector<ComponentId>& leaving)
{
    const RedundancySet* set = design.setOf(leaving.front());
    if (!set)
        return {};
    const auto stays = std::find_if(set->members.begin(), set->members.end(), [&](const ComponentId& member) {
        return std::find(leaving.begin(), leaving.end(), member) == leaving.end();
    });
    return stays == set->members.end() ? ComponentId() : *stays;
}

/// Who asks those that leave alone, asks one that stays: what is needed is still needed.
void askInstead(Design& design, const std::vector<ComponentId>& leaving, const ComponentId& mate)
{
    const RedundancySet set = *design.setOf(mate);
    const auto isLeaving = [&](const ComponentId& id) {
        return std::find(leaving.begin(), leaving.end(), id) != leaving.end();
    };
    const Table<Connection> arrows = design.connections;
    for (const Connection& arrow : arrows) {
        const auto asksAnotherOne = [&](const Connection& other) {
            return other.from == arrow.from && !isLeaving(other.to)
                && std::find(set.members.begin(), set.members.end(), other.to) != set.members.end();
        };
        if (isLeaving(arrow.to) && design.setOf(arrow.from) != design.setOf(mate)
            && std::none_of(design.connections.begin(), design.connections.end(), asksAnotherOne))
            design.connections.change(arrow.id, [&](Connection& own) { own.to = mate; });
    }
}

/// Nothing where the drawing would promise less then: fewer confirmations, or a journey.
std::optional<Design> withoutThem(Design design, const std::vector<ComponentId>& ids)
{
    if (const ComponentId mate = stayingMate(design, ids); !mate.empty()) {
        const RedundancySet& set = *design.setOf(mate);
        const int left = static_cast<int>(set.members.size() - ids.size());
        if (set.acknowledgements > left - 1 || (set.mode == SetMode::ActiveActive && set.required > left))
            return std::nullopt;
        askInstead(design, ids, mate);
    }
    std::vector<ElementId> elements;
    for (const ComponentId& id : ids)
        elements.push_back(id.as<ElementId>());
    Design left = erase(design, elements).design;
    if (left.journeys.size() < design.journeys.size())
        return std::nullopt;
    return left;
}

class Search
{
public:
    Search(const Judged& judged, const std::stop_token& stop)
        : m_design(judged.design)
        , m_stop(stop)
        , m_now(standingOf(m_design, stop))
    { }

    std::vector<Waste> all()
    {
        dropUnused();
        // From the end, so that the first of several equal ones is the one that is kept.
        const Table<RedundancySet> sets = m_design.sets;
        for (const RedundancySet& set : sets)
            thin(set);
        const Table<Component> components = m_design.components;
        for (const Component& component : components)
            thin(component);
        return m_found;
    }

private:
    void dropUnused()
    {
        std::vector<bool> used(m_design.components.size(), false);
        for (const Journey& journey : m_design.journeys) {
            const std::vector<Reached> reached = reachedBy(m_design, journey);
            for (std::size_t row = 0; row < reached.size(); ++row)
                used[row] = used[row] || reached[row] != Reached::Not;
        }
        addHelpers(used);
        const Table<Component> components = m_design.components;
        for (std::size_t row = 0; row < components.size(); ++row) {
            if (used[row] || components[row].kind == ComponentKind::Client || !tryWithout({components[row].id}))
                continue;
            m_found.back().isOffJourneys = true;
        }
    }

    /// What acts by itself on something that is used, as it cleans up or watches, and what it needs for that.
    void addHelpers(std::vector<bool>& used) const
    {
        const DesignRows rows = rowsOf(m_design);
        std::vector<bool> helps(used.size(), false);
        bool hasMore = true;
        while (hasMore) {
            hasMore = false;
            for (std::size_t arrow = 0; arrow < m_design.connections.size(); ++arrow) {
                const std::size_t from = rows.from[arrow];
                const std::size_t to = rows.to[arrow];
                const bool isHelper = used[to] && actsByItself(m_design.components[from].kind);
                const std::size_t next = helps[from] ? to : from;
                if (!used[next] && (helps[from] || isHelper)) {
                    used[next] = helps[next] = true;
                    hasMore = true;
                }
            }
        }
    }

    void thin(const RedundancySet& set)
    {
        while (const RedundancySet* now = m_design.sets.find(set.id)) {
            const std::size_t size = now->members.size();
            const std::size_t count = now->mode == SetMode::Quorum && size % 2 == 1 ? 2 : 1;
            if (size <= count || !tryAny(*now, count))
                return;
        }
    }

    bool tryAny(const RedundancySet& set, std::size_t count)
    {
        const std::vector<ComponentId> members = set.members;
        for (std::size_t last = members.size(); last >= count; --last) {
            const auto end = members.begin() + static_cast<std::ptrdiff_t>(last);
            if (tryWithout({end - static_cast<std::ptrdiff_t>(count), end}))
                return true;
            if (set.mode == SetMode::Quorum)
                return false;
        }
        return false;
    }

    void thin(const Component& component)
    {
        while (const Component* now = m_design.components.find(component.id)) {
            if (now->instances <= now->required)
                return;
            Design fewer = m_design;
            fewer.components.change(component.id, [](Component& own) { --own.instances; });
            if (!take(std::move(fewer), {{component.id.text(), 1, linchpin::monthlyCostOf(component)}}))
                return;
        }
    }

    bool tryWithout(const std::vector<ComponentId>& ids)
    {
        std::vector<Waste> waste;
        for (const ComponentId& id : ids) {
            const Component& component = m_design.components.at(id);
            waste.push_back({id.text(), component.instances, component.instances * linchpin::monthlyCostOf(component)});
        }
        std::optional<Design> left = withoutThem(m_design, ids);
        return left && take(std::move(*left), waste);
    }

    bool take(Design left, const std::vector<Waste>& waste)
    {
        Standing standing = standingOf(left, m_stop);
        if (isWorse(standing.asDrawn, m_now.asDrawn) || isWorse(standing.strict, m_now.strict))
            return false;
        m_design = std::move(left);
        m_now = std::move(standing);
        for (const Waste& each : waste)
            add(each);
        return true;
    }

    void add(const Waste& waste)
    {
        const auto same =
            std::find_if(m_found.begin(), m_found.end(), [&](const Waste& each) { return each.id == waste.id; });
        if (same == m_found.end()) {
            m_found.push_back(waste);
        } else {
            same->copies += waste.copies;
            same->monthlyCost += waste.monthlyCost;
        }
    }

    Design m_design;
    std::stop_token m_stop;
    Standing m_now;
    std::vector<Waste> m_found;
};

} // namespace

std::set<std::string> Judged::spofs() const
{
    return stoppersIn(analysis);
}

std::set<std::string> Judged::drawnSpofs() const
{
    std::set<std::string> drawn = spofs();
    std::erase_if(drawn, [this](const std::string& id) {
        return !design.components.contains(ComponentId(id)) && !design.domains.contains(DomainId(id));
    });
    return drawn;
}

std::set<std::string> Judged::openSpofs() const
{
    return linchpin::openSpofs(design, analysis);
}

std::set<std::string> openSpofs(const Design& design, const Analysis& analysis)
{
    std::set<std::string> open = stoppersIn(analysis);
    std::erase_if(open, [&](const std::string& id) {
        const Component* component = design.components.find(ComponentId(id));
        const Domain* domain = design.domains.find(DomainId(id));
        return (component && component->acceptedRisk) || (domain && domain->acceptedRisk);
    });
    return open;
}

Judged judged(const Scenario& scenario, const Design& drawn, const std::stop_token& stop)
{
    Judged result;
    result.design = asked(scenario, drawn, &result.missing);
    result.isBlank = std::all_of(drawn.components.begin(), drawn.components.end(),
                                 [](const Component& each) { return each.kind == ComponentKind::Client; });
    result.analysis = analyze(result.design, figuresAlone(), stop);
    result.parts = foundParts(scenario, result.design);
    result.monthlyCost = monthlyCostOf(drawn);
    return result;
}

std::vector<Waste> wasteIn(const Judged& judged, const std::stop_token& stop)
{
    return judged.isBlank || judged.design.journeys.empty() ? std::vector<Waste>() : Search(judged, stop).all();
}

} // namespace linchpin
