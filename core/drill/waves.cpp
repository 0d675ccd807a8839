// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/waves.h"

#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <limits>

namespace linchpin
{

namespace
{

std::size_t groupCount(const std::vector<std::uint32_t>& groups)
{
    return groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + std::size_t(1);
}

} // namespace

Waves::Waves(const DrillGround& ground, const Context& context, const std::vector<bool>& down,
             const std::vector<char>& fails)
    : m_ground(ground)
    , m_context(context)
    , m_down(down)
    , m_fails(fails)
    , m_mates(context.merged, groupCount(context.merged))
    , m_waves(ground.index().componentCount(), never)
    , m_reasons(ground.index().componentCount())
{
    begin();
    spread();
}

/// What is down itself is wave 0; what its place or its shared cause takes down, wave 1.
void Waves::begin()
{
    for (std::uint32_t row = 0; row < m_waves.size(); ++row) {
        if (works(row))
            continue;
        const auto& instances = m_ground.structure().events.instances[row];
        if (std::all_of(instances.begin(), instances.end(), [&](std::int32_t event) { return m_down[event]; })) {
            m_waves[row] = 0;
            m_reasons[row] = phrase("Drill", "failed");
            m_last.push_back(row);
        }
    }
}

/// It stops, and no wave has it yet. What cannot work anyway does not stop.
bool Waves::isToExplain(std::uint32_t row) const
{
    return m_waves[row] == never && !works(row) && !m_ground.failsWithAllUp()[m_context.components[row]];
}

void Waves::spread()
{
    std::vector<std::uint32_t> candidates;
    for (std::uint32_t row = 0; row < m_waves.size(); ++row) {
        if (isToExplain(row))
            candidates.push_back(row);
    }
    for (int wave = 1;; ++wave) {
        m_last.clear();
        for (const std::uint32_t row : candidates) {
            if (auto reason = reasonAt(row, wave)) {
                m_reasons[row] = std::move(*reason);
                m_last.push_back(row);
            }
        }
        for (const std::uint32_t row : m_last)
            m_waves[row] = wave;
        if (m_last.empty() && !breakCircle(wave))
            return;
        candidates.clear();
        for (const std::uint32_t row : m_last)
            callersOf(row, candidates);
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        std::erase_if(candidates, [this](std::uint32_t row) { return !isToExplain(row); });
    }
}

bool Waves::breakCircle(int wave)
{
    std::uint32_t lowest = std::numeric_limits<std::uint32_t>::max();
    for (std::uint32_t row = 0; row < m_waves.size(); ++row) {
        if (isToExplain(row))
            lowest = std::min(lowest, m_context.stronglyConnected[row]);
    }
    m_last.clear();
    for (std::uint32_t row = 0; row < m_waves.size(); ++row) {
        if (!isToExplain(row) || m_context.stronglyConnected[row] != lowest)
            continue;
        m_waves[row] = wave;
        m_reasons[row] = phrase("Drill", "would work only by relying on itself");
        m_last.push_back(row);
    }
    return !m_last.empty();
}

void Waves::callersOf(std::uint32_t row, std::vector<std::uint32_t>& callers) const
{
    const DesignIndex& index = m_ground.index();
    if (const std::int32_t set = index.setOf[row]; set >= 0) {
        const auto& askers = m_ground.askersOfSets()[static_cast<std::size_t>(set)];
        callers.insert(callers.end(), askers.begin(), askers.end());
    } else {
        for (const std::uint32_t connection : m_ground.incoming()[row])
            callers.push_back(index.from[connection]);
    }
    const auto mates = m_mates[m_context.merged[row]];
    callers.insert(callers.end(), mates.begin(), mates.end());
}

std::optional<std::string> Waves::reasonAt(std::uint32_t row, int wave) const
{
    if (auto reason = own(row))
        return reason;
    if (auto reason = ofRequirements(row, wave))
        return reason;
    for (const std::uint32_t mate : m_mates[m_context.merged[row]]) {
        if (mate != row && isLost(mate, wave)) {
            return filled(phrase("Drill", "needs %1, which %2: they need each other"),
                          {m_ground.design().components[mate].name, lostWord(mate)});
        }
    }
    return {};
}

/// Why too few instances are up, if they are.
std::optional<std::string> Waves::own(std::uint32_t row) const
{
    const Events& events = m_ground.structure().events;
    const DesignIndex& index = m_ground.index();
    const Component& component = m_ground.design().components[row];
    if (const std::int32_t shared = events.componentShared[row]; shared != noEvent && m_down[shared])
        return phrase("Drill", "is taken down by a cause that its copies share");
    int up = 0;
    std::vector<std::string> places;
    for (std::size_t i = 0; i < events.instances[row].size(); ++i) {
        bool isUp = !m_down[events.instances[row][i]];
        if (!component.placement.empty()) {
            const DomainId& place = component.placement[i % component.placement.size()];
            for (const std::uint32_t around : index.domainChain[m_ground.design().domains.rowOf(place)]) {
                const std::int32_t event = events.domains[around];
                if (event == noEvent || !m_down[event])
                    continue;
                isUp = false;
                const std::string& name = m_ground.design().domains[around].name;
                if (std::find(places.begin(), places.end(), name) == places.end())
                    places.push_back(name);
            }
        }
        up += isUp ? 1 : 0;
    }
    if (up >= component.required)
        return {};
    if (!places.empty() && up == 0)
        return filled(phrase("Drill", "runs in %1, which failed"), {listed(places)});
    return filled(phrase("Drill", "has %1 of %2 instances left, and %3 are needed"),
                  {std::to_string(up), std::to_string(component.instances), std::to_string(component.required)});
}

std::optional<std::string> Waves::ofRequirements(std::uint32_t row, int wave) const
{
    const DesignIndex& index = m_ground.index();
    std::vector<std::uint32_t> sets;
    for (const std::uint32_t connection : index.outgoing[row]) {
        if (!m_context.applies[connection])
            continue;
        const std::uint32_t target = index.to[connection];
        if (const std::int32_t set = index.setOf[target]; set >= 0) {
            if (std::find(sets.begin(), sets.end(), static_cast<std::uint32_t>(set)) == sets.end())
                sets.push_back(static_cast<std::uint32_t>(set));
        } else if (isLost(target, wave)) {
            return filled(phrase("Drill", "needs %1, which %2"),
                          {m_ground.design().components[target].name, lostWord(target)});
        }
    }
    for (const std::uint32_t set : sets) {
        std::vector<std::uint32_t> connected;
        for (const std::uint32_t connection : index.outgoing[row]) {
            if (m_context.applies[connection] && index.setOf[index.to[connection]] == static_cast<std::int32_t>(set))
                connected.push_back(index.to[connection]);
        }
        const RedundancySet& rules = m_ground.design().sets[set];
        const SetStanding left = standing(set, connected, wave);
        if (!provides(rules, left, m_context.access)) {
            return filled(phrase("Drill", "needs %1, %2"),
                          {rules.name.empty() ? rules.id.text() : rules.name, shortage(rules, left, m_context.access)});
        }
    }
    return {};
}

SetStanding Waves::standing(std::uint32_t set, const std::vector<std::uint32_t>& connected, int before) const
{
    const RedundancySet& rules = m_ground.design().sets[set];
    SetStanding standing;
    std::vector<std::uint32_t> members =
        rules.mode == SetMode::ActiveActive ? connected : m_ground.index().members[set];
    if (rules.mode == SetMode::ActiveActive) {
        std::sort(members.begin(), members.end());
        members.erase(std::unique(members.begin(), members.end()), members.end());
    }
    for (const std::uint32_t member : members)
        standing.works.push_back(!m_context.forwardsToNothing[member] && !isLost(member, before));
    const std::int32_t failover = m_ground.structure().events.failovers[set];
    standing.isFailoverUp = hasFailover(rules) && (failover == noEvent || !m_down[failover]);
    return standing;
}

/// Whether it did not work with all up, or stopped before that wave.
bool Waves::isLost(std::uint32_t row, int wave) const
{
    return m_ground.failsWithAllUp()[m_context.components[row]] || (m_waves[row] != never && m_waves[row] < wave);
}

std::string Waves::lostWord(std::uint32_t row) const
{
    if (m_waves[row] == 0)
        return phrase("Drill", "failed");
    return m_waves[row] == never ? phrase("Drill", "cannot work") : phrase("Drill", "stopped");
}

} // namespace linchpin
