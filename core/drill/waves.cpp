// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/waves.h"

#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <limits>

namespace linchpin
{

Waves::Waves(const DrillGround& ground, std::uint32_t context, const std::vector<bool>& down,
             const std::vector<char>& fails)
    : m_ground(ground)
    , m_context(ground.structure().contexts[context])
    , m_down(down)
    , m_fails(fails)
    , m_mates(ground.mates()[context])
    , m_waves(ground.index().componentCount(), never)
    , m_reasons(ground.index().componentCount())
{
    for (const auto& chain : ground.index().domainChain) {
        m_domainDown.push_back(std::any_of(chain.begin(), chain.end(), [&](std::uint32_t domain) {
            const std::int32_t event = ground.structure().events.domains[domain];
            return event != noEvent && down[event];
        }));
    }
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
    std::vector<std::uint32_t> callers;
    std::vector<int> askedIn(m_waves.size(), 0); // by component row: the last wave that it was a caller in
    for (std::uint32_t row = 0; row < m_waves.size(); ++row) {
        if (isToExplain(row))
            candidates.push_back(row);
    }
    for (int wave = 1;; ++wave) {
        m_last.clear();
        for (const std::uint32_t row : candidates) {
            if (const auto reason = reasonAt(row, wave)) {
                m_reasons[row] = *reason;
                m_last.push_back(row);
            }
        }
        for (const std::uint32_t row : m_last)
            m_waves[row] = wave;
        if (m_last.empty() && !breakCircle(wave))
            return;
        candidates.clear();
        for (const std::uint32_t row : m_last)
            callersOf(row, callers);
        for (const std::uint32_t row : callers) {
            if (askedIn[row] != wave && isToExplain(row))
                candidates.push_back(row);
            askedIn[row] = wave;
        }
        callers.clear();
        std::sort(candidates.begin(), candidates.end());
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
        m_reasons[row] = {Reason::Kind::Circle};
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

std::optional<Waves::Reason> Waves::reasonAt(std::uint32_t row, int wave)
{
    // What it has of its own is there from the beginning.
    if (const auto reason = wave == 1 ? own(row) : std::nullopt)
        return reason;
    if (const auto reason = ofRequirements(row, wave))
        return reason;
    for (const std::uint32_t mate : m_mates[m_context.merged[row]]) {
        if (mate != row && isLost(mate, wave))
            return Reason{Reason::Kind::NeedEachOther, mate};
    }
    return {};
}

/// Why too few instances are up, if they are.
std::optional<Waves::Reason> Waves::own(std::uint32_t row) const
{
    const std::int32_t shared = m_ground.structure().events.componentShared[row];
    if (shared != noEvent && m_down[shared])
        return Reason{Reason::Kind::SharedCause};
    if (instancesUp(row) < m_ground.design().components[row].required)
        return Reason{Reason::Kind::TooFewUp};
    return {};
}

const std::vector<std::uint32_t>& Waves::downAround(std::uint32_t row) const
{
    std::vector<std::uint32_t>& down = m_downAround;
    down.clear();
    const auto& places = m_ground.places()[row];
    const std::size_t instances = m_ground.structure().events.instances[row].size();
    for (std::size_t place = 0; place < std::min(instances, places.size()); ++place) {
        for (const std::uint32_t around : m_ground.index().domainChain[places[place]]) {
            const std::int32_t event = m_ground.structure().events.domains[around];
            if (event != noEvent && m_down[event] && std::find(down.begin(), down.end(), around) == down.end())
                down.push_back(around);
        }
    }
    return down;
}

int Waves::instancesUp(std::uint32_t row) const
{
    const auto& instances = m_ground.structure().events.instances[row];
    const auto& places = m_ground.places()[row];
    int up = 0;
    for (std::size_t i = 0; i < instances.size(); ++i)
        up += !m_down[instances[i]] && (places.empty() || !m_domainDown[places[i % places.size()]]) ? 1 : 0;
    return up;
}

std::string Waves::tooFewUp(std::uint32_t row) const
{
    const Component& component = m_ground.design().components[row];
    const int up = instancesUp(row);
    if (up == 0) {
        if (const std::vector<std::uint32_t>& domains = downAround(row); !domains.empty())
            return runsIn(domains);
    }
    return filled(phrase("Drill", "has %1 of %2 instances left, and %3 are needed"),
                  {std::to_string(up), std::to_string(component.instances), std::to_string(component.required)});
}

const std::string& Waves::runsIn(const std::vector<std::uint32_t>& domains) const
{
    const auto [at, isNew] = m_runsIn.try_emplace(domains);
    if (isNew) {
        std::vector<std::string> places;
        for (const std::uint32_t domain : domains) {
            const std::string& name = m_ground.design().domains[domain].name;
            if (std::find(places.begin(), places.end(), name) == places.end())
                places.push_back(name);
        }
        at->second = filled(phrase("Drill", "runs in %1, which failed"), {listed(places)});
    }
    return at->second;
}

std::optional<Waves::Reason> Waves::ofRequirements(std::uint32_t row, int wave)
{
    const DesignIndex& index = m_ground.index();
    std::vector<std::uint32_t>& sets = m_setsAsked;
    sets.clear();
    for (const std::uint32_t connection : index.outgoing[row]) {
        if (!m_context.applies[connection])
            continue;
        const std::uint32_t target = index.to[connection];
        if (const std::int32_t set = index.setOf[target]; set >= 0) {
            if (std::find(sets.begin(), sets.end(), static_cast<std::uint32_t>(set)) == sets.end())
                sets.push_back(static_cast<std::uint32_t>(set));
        } else if (isLost(target, wave)) {
            return Reason{Reason::Kind::Needs, target};
        }
    }
    for (const std::uint32_t set : sets) {
        putStanding(m_standing, row, set, wave);
        if (!provides(m_ground.design().sets[set], m_standing, m_context.access))
            return Reason{Reason::Kind::NeedsSet, set};
    }
    return {};
}

std::string Waves::reason(std::uint32_t row) const
{
    const Reason& reason = m_reasons[row];
    const auto nameOf = [this](std::uint32_t component) { return m_ground.design().components[component].name; };
    switch (reason.kind) {
    case Reason::Kind::Failed:
        return phrase("Drill", "failed");
    case Reason::Kind::SharedCause:
        return phrase("Drill", "is taken down by a cause that its copies share");
    case Reason::Kind::TooFewUp:
        return tooFewUp(row);
    case Reason::Kind::Needs:
        return filled(phrase("Drill", "needs %1, which %2"), {nameOf(reason.other), lostWord(reason.other)});
    case Reason::Kind::NeedEachOther:
        return filled(phrase("Drill", "needs %1, which %2: they need each other"),
                      {nameOf(reason.other), lostWord(reason.other)});
    case Reason::Kind::Circle:
        return phrase("Drill", "would work only by relying on itself");
    case Reason::Kind::NeedsSet:
        break;
    }
    const RedundancySet& set = m_ground.design().sets[reason.other];
    SetStanding left;
    putStanding(left, row, reason.other, m_waves[row]);
    left.isPart = left.works.size() < m_ground.index().members[reason.other].size()
        && standing(reason.other, m_waves[row]).left() > left.left();
    return filled(phrase("Drill", "needs %1, %2"),
                  {set.name.empty() ? set.id.text() : set.name, shortage(set, left, m_context.access)});
}

SetStanding Waves::standing(std::uint32_t set, int before) const
{
    SetStanding standing;
    putStanding(standing, set, m_ground.index().members[set], before);
    return standing;
}

void Waves::putStanding(SetStanding& standing, std::uint32_t asker, std::uint32_t set, int before) const
{
    const DesignIndex& index = m_ground.index();
    if (m_ground.design().sets[set].mode != SetMode::ActiveActive)
        return putStanding(standing, set, index.members[set], before);
    std::vector<std::uint32_t>& connected = m_connected;
    connected.clear();
    for (const std::uint32_t connection : index.outgoing[asker]) {
        if (m_context.applies[connection] && index.setOf[index.to[connection]] == static_cast<std::int32_t>(set))
            connected.push_back(index.to[connection]);
    }
    std::sort(connected.begin(), connected.end());
    connected.erase(std::unique(connected.begin(), connected.end()), connected.end());
    putStanding(standing, set, connected, before);
}

void Waves::putStanding(SetStanding& standing, std::uint32_t set, std::span<const std::uint32_t> members,
                        int before) const
{
    standing.works.clear();
    for (const std::uint32_t member : members)
        standing.works.push_back(!m_context.forwardsToNothing[member] && !isLost(member, before));
    const std::int32_t failover = m_ground.structure().events.failovers[set];
    standing.isFailoverUp = hasFailover(m_ground.design().sets[set]) && (failover == noEvent || !m_down[failover]);
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
