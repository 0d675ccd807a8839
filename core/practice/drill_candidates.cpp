// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/drill_candidates.h"

#include "core/drill/box_name.h"
#include "core/engine/analysis.h"
#include "core/practice/found_parts.h"
#include "core/tree/cancelled.h"

#include <algorithm>
#include <set>

namespace linchpin
{

namespace
{

constexpr double perComponent = 1;
constexpr double perJourney = 3;
constexpr double perWave = 0.5;
constexpr double bites = 6;      ///< something stops: "nothing" would be too easy an answer to every drill
constexpr double knownFor = 100; ///< the scenario's own linchpin comes first
constexpr double askedFor = 4;   ///< a part that a follow-up loses

/// All that could be made to fail in the drawing.
class Losses
{
public:
    Losses(const DrillGround& ground, std::vector<DrillCandidate>& found)
        : m_design(ground.design())
        , m_found(found)
    {
        for (const Journey& journey : m_design.journeys) {
            const std::vector<Reached> reached = reachedBy(m_design, journey);
            m_used.resize(reached.size());
            for (std::size_t row = 0; row < reached.size(); ++row)
                m_used[row] = m_used[row] || reached[row] != Reached::Not;
        }
    }

    void find(const std::stop_token& stop)
    {
        for (std::size_t row = 0; row < m_design.components.size(); ++row) {
            const Component& component = m_design.components[row];
            if (m_used[row] && component.kind != ComponentKind::Client)
                lose(component);
        }
        for (const RedundancySet& set : m_design.sets) {
            if (set.mode == SetMode::Quorum)
                loseQuorum(set);
        }
        for (const Domain& domain : m_design.domains) {
            const bool isRegion = domain.kind == DomainKind::Region || domain.kind == DomainKind::Provider;
            if (holdsUsed(domain.id))
                add(isRegion ? Loss::Region : Loss::Zone, {domain.id.text()});
        }
        losePairs(stop);
    }

private:
    void add(Loss loss, std::vector<std::string> kills) { m_found.push_back({{loss, std::move(kills)}, 1}); }

    void lose(const Component& component)
    {
        const std::string& id = component.id.text();
        if (component.instances > 1)
            add(Loss::Instance, {id + "/1"});
        const RedundancySet* set = m_design.setOf(component.id);
        if (set && set->mode == SetMode::Quorum)
            return;
        const bool isPrimary = set && set->mode == SetMode::PrimaryReplica && set->members.front() == component.id
            && set->members.size() > 1;
        add(isPrimary ? Loss::Primary : lossOf(component.kind), {id});
    }

    static Loss lossOf(ComponentKind kind)
    {
        switch (kind) {
        case ComponentKind::Cache:
            return Loss::Cache;
        case ComponentKind::Queue:
        case ComponentKind::Stream:
            return Loss::Queue;
        case ComponentKind::Dns:
            return Loss::Dns;
        case ComponentKind::ExternalService:
            return Loss::ThirdParty;
        default:
            return Loss::Part;
        }
    }

    /// One member, and then as many as it can no longer bear.
    void loseQuorum(const RedundancySet& set)
    {
        const std::size_t bears = (set.members.size() - 1) / 2;
        std::vector<std::string> kills = {set.members.front().text()};
        if (!m_used[m_design.components.rowOf(set.members.front())])
            return;
        if (bears >= 1)
            add(Loss::Coordinator, kills);
        while (kills.size() < bears + 1)
            kills.push_back(set.members[kills.size()].text());
        if (kills.size() >= 2)
            add(Loss::Coordinators, kills);
        else
            add(Loss::Part, kills);
    }

    bool holdsUsed(const DomainId& domain) const
    {
        for (std::size_t row = 0; row < m_design.components.size(); ++row) {
            const Component& component = m_design.components[row];
            if (m_used[row]
                && std::any_of(component.placement.begin(), component.placement.end(),
                               [&](const DomainId& place) { return m_design.isWithin(place, domain); }))
                return true;
        }
        return false;
    }

    /// Parts that take the system down together, and neither alone; failovers and shared causes are no parts.
    void losePairs(const std::stop_token& stop)
    {
        for (const std::vector<std::string>& cut : analyze(m_design, {}, stop).cutSets) {
            const auto isPart = [&](const std::string& event) {
                const std::string box = partsOfBox(event).first;
                return m_design.components.contains(ComponentId(event)) || m_design.domains.contains(DomainId(event))
                    || (m_design.components.contains(ComponentId(box)) && event != box + "/shared");
            };
            if (cut.size() == 2 && std::all_of(cut.begin(), cut.end(), isPart))
                add(Loss::Pair, cut);
        }
    }

    const Design& m_design;
    std::vector<DrillCandidate>& m_found;
    std::vector<bool> m_used; ///< by component row: some journey gets there
};

/// What a reading of the arrows suggests: all from where one gets to what fails stops.
class Reading
{
public:
    explicit Reading(const DrillGround& ground)
        : m_ground(ground)
    {
        const Design& design = ground.design();
        for (std::size_t arrow = 0; arrow < design.connections.size(); ++arrow)
            m_from.push_back(design.components.rowOf(design.connections[arrow].from));
    }

    std::set<std::string> stops(const PracticeDrill& drill) const
    {
        const Table<Component>& components = m_ground.design().components;
        std::vector<bool> isHit(components.size());
        std::vector<std::size_t> ahead;
        const auto hit = [&](std::size_t row) {
            if (!isHit[row]) {
                isHit[row] = true;
                ahead.push_back(row);
            }
        };
        for (const std::string& id : drill.kills) {
            const std::string box = partsOfBox(id).first;
            for (std::size_t row = 0; row < components.size(); ++row) {
                const auto& placement = components[row].placement;
                if (components[row].id.text() == box
                    || std::any_of(placement.begin(), placement.end(), [&](const DomainId& place) {
                           return m_ground.design().isWithin(place, DomainId(box));
                       }))
                    hit(row);
            }
        }
        while (!ahead.empty()) {
            const std::size_t row = ahead.back();
            ahead.pop_back();
            for (const std::uint32_t arrow : m_ground.incoming()[row])
                hit(m_from[arrow]);
        }
        std::set<std::string> ids;
        for (std::size_t row = 0; row < components.size(); ++row) {
            if (isHit[row])
                ids.insert(components[row].id.text());
        }
        return ids;
    }

private:
    const DrillGround& m_ground;
    std::vector<std::size_t> m_from; ///< component row by connection row
};

bool enters(const Design& design, const Journey& journey, const std::set<std::string>& stopped)
{
    return std::any_of(journey.entries.begin(), journey.entries.end(), [&](const ElementId& entry) {
        if (const RedundancySet* set = design.sets.find(entry.as<SetId>()))
            return std::any_of(set->members.begin(), set->members.end(),
                               [&](const ComponentId& member) { return stopped.contains(member.text()); });
        return stopped.contains(entry.text());
    });
}

void judge(DrillCandidate& candidate, const DrillGround& ground, const Reading& reading)
{
    const PracticeDrill& drill = candidate.drill;
    const Design& design = ground.design();
    const DrillTruth truth = truthOf(ground, drill);
    const std::set<std::string> naive = reading.stops(drill);
    candidate.isFelt = !truth.stops.empty() || !truth.journeys.empty();
    double sum = (candidate.isFelt ? bites : 1) + perWave * static_cast<double>(truth.outage.waves.size());
    for (const Component& component : design.components) {
        const std::string& id = component.id.text();
        if (component.kind == ComponentKind::Client
            || std::binary_search(truth.obvious.begin(), truth.obvious.end(), id))
            continue;
        if (naive.contains(id) != std::binary_search(truth.stops.begin(), truth.stops.end(), id))
            sum += perComponent;
    }
    for (const Journey& journey : design.journeys) {
        const bool isDown = std::binary_search(truth.journeys.begin(), truth.journeys.end(), journey.id.text());
        if (enters(design, journey, naive) != isDown)
            sum += perJourney;
    }
    candidate.teaches = sum;
}

std::set<std::string> boxesOf(const FoundPart& found)
{
    std::set<std::string> boxes;
    for (const ComponentId& id : found.components)
        boxes.insert(id.text());
    return boxes;
}

bool touches(const PracticeDrill& drill, const std::set<std::string>& boxes)
{
    return std::any_of(drill.kills.begin(), drill.kills.end(),
                       [&](const std::string& id) { return boxes.contains(partsOfBox(id).first); });
}

} // namespace

std::vector<DrillCandidate> drillCandidates(const Scenario& scenario, const DrillGround& ground,
                                            const std::stop_token& stop)
{
    std::vector<DrillCandidate> candidates;
    Losses(ground, candidates).find(stop);
    const Reading reading(ground);
    const std::vector<FoundPart> found = foundParts(scenario, ground.design());
    std::set<std::string> linchpin;
    std::set<std::string> lost;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string& part = scenario.parts[i].id;
        if (part == scenario.linchpinPart)
            linchpin.merge(boxesOf(found[i]));
        if (std::any_of(scenario.followUps.begin(), scenario.followUps.end(),
                        [&](const FollowUp& each) { return each.lose == part; }))
            lost.merge(boxesOf(found[i]));
    }
    for (DrillCandidate& candidate : candidates) {
        checkStop(stop);
        judge(candidate, ground, reading);
        const bool isAlone = candidate.drill.loss != Loss::Pair && candidate.drill.loss != Loss::Instance;
        if (isAlone && touches(candidate.drill, linchpin))
            candidate.teaches += knownFor;
        else if (isAlone && touches(candidate.drill, lost))
            candidate.teaches += askedFor;
    }
    return candidates;
}

} // namespace linchpin
