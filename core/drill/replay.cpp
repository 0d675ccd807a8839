// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/replay.h"

#include "core/tree/cancelled.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr double never = std::numeric_limits<double>::infinity();
constexpr std::uint64_t eventsToACheck = 1 << 16;

double exponential(SplitMix& random, double mean)
{
    return -mean * std::log(random.share());
}

} // namespace

NextMoment::NextMoment(std::size_t size)
{
    while (m_leaves < size)
        m_leaves *= 2;
    m_moments.assign(m_leaves, never);
    m_winners.assign(2 * m_leaves, 0);
    for (std::size_t leaf = 0; leaf < m_leaves; ++leaf)
        m_winners[m_leaves + leaf] = static_cast<std::uint32_t>(leaf);
    for (std::size_t match = m_leaves - 1; match > 0; --match)
        m_winners[match] = m_winners[2 * match];
}

void NextMoment::set(std::uint32_t entry, double at)
{
    m_moments[entry] = at;
    for (std::size_t match = (m_leaves + entry) / 2; match > 0; match /= 2) {
        const std::uint32_t left = m_winners[2 * match];
        const std::uint32_t right = m_winners[2 * match + 1];
        m_winners[match] = m_moments[left] <= m_moments[right] ? left : right;
    }
}

Replay::Replay(const ReplayPlan& plan, std::uint64_t seed)
    : m_plan(plan)
    , m_random(seed)
    , m_next(plan.processes.size() + plan.failovers.size())
    , m_fails(plan.tree.nodeCount(), 0)
    , m_failed(plan.tree.gates.size(), 0)
    , m_wasPrimaryDown(plan.failovers.size(), 0)
    , m_takesOver(plan.failovers.size(), 0)
    , m_told(plan.roots.size(), 0)
{
    m_fails[alwaysFails] = 1;
    beginStationary();
}

void Replay::beginStationary()
{
    for (std::uint32_t i = 0; i < m_plan.processes.size(); ++i) {
        const ReplayPlan::Process& process = m_plan.processes[i];
        const bool isDown = m_random.share() <= process.unavailability;
        if (isDown)
            toggle(process.node);
        m_next.set(i, exponential(m_random, isDown ? process.meanDown : process.meanUp));
    }
    for (std::uint32_t i = 0; i < m_plan.failovers.size(); ++i) {
        const ReplayPlan::Failover& failover = m_plan.failovers[i];
        if (failover.isAlwaysNeeded) {
            attempt(i, 0, exponential(m_random, failover.repairHours));
            continue;
        }
        const bool isUp = isPrimaryDown(failover) && m_random.share() > failover.unavailability;
        m_wasPrimaryDown[i] = isPrimaryDown(failover);
        if (isUp)
            continue;
        toggle(failover.node);
        // What has not taken over yet does so after some of its minutes, unless it is one that never does.
        const double pending = failover.coverage - (1 - failover.unavailability);
        if (m_wasPrimaryDown[i] && m_random.share() * failover.unavailability <= pending)
            m_next.set(static_cast<std::uint32_t>(m_plan.processes.size()) + i, m_random.share() * failover.hours);
    }
    follow(0);
}

bool Replay::isPrimaryDown(const ReplayPlan::Failover& failover) const
{
    return std::any_of(failover.primaries.begin(), failover.primaries.end(),
                       [this](Node primary) { return m_fails[primary] != 0; });
}

void Replay::change(Node node, bool fails)
{
    m_fails[node] = fails;
    m_isWatchedChanged = m_isWatchedChanged || m_plan.watched[node];
    m_open.push_back(node);
}

/// An event fails that did not, or the other way round; what depends on it follows.
void Replay::toggle(Node event)
{
    const bool fails = !m_fails[event];
    change(event, fails);
    const Node firstGate = m_plan.tree.firstGate();
    while (!m_open.empty()) {
        const Node node = m_open.back();
        m_open.pop_back();
        for (std::uint32_t i = m_plan.firstParent[node]; i < m_plan.firstParent[node + 1]; ++i) {
            const Node parent = m_plan.parents[i];
            const std::uint32_t gate = parent - firstGate;
            if (fails) {
                if (++m_failed[gate] == m_plan.thresholds[gate])
                    change(parent, true);
            } else if (m_failed[gate]-- == m_plan.thresholds[gate]) {
                change(parent, false);
            }
        }
    }
}

void Replay::setUp(const ReplayPlan::Failover& failover, bool isUp)
{
    if ((m_fails[failover.node] != 0) == isUp)
        toggle(failover.node);
}

/// Failovers begin where a primary has stopped, and end where it works again without them.
void Replay::follow(double now)
{
    const auto processes = static_cast<std::uint32_t>(m_plan.processes.size());
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        m_isAnyLeaning = false;
        for (std::uint32_t i = 0; i < m_plan.failovers.size(); ++i) {
            const ReplayPlan::Failover& failover = m_plan.failovers[i];
            const bool isDown = isPrimaryDown(failover);
            if (failover.isAlwaysNeeded || isDown == (m_wasPrimaryDown[i] != 0))
                continue;
            if (!isDown && !m_fails[failover.node]) {
                if (!endsWithout(failover)) {
                    m_isAnyLeaning = true;
                    continue;
                }
                isSettled = false;
            }
            m_wasPrimaryDown[i] = isDown;
            const bool takesOver = isDown && m_random.share() <= failover.coverage;
            m_next.set(processes + i, takesOver && failover.hours > 0 ? now + failover.hours : never);
            if (takesOver && !(failover.hours > 0)) {
                setUp(failover, true);
                isSettled = false;
            }
        }
    }
}

/// Ends a failover where the primary works without it, too.
bool Replay::endsWithout(const ReplayPlan::Failover& failover)
{
    setUp(failover, false);
    if (!isPrimaryDown(failover))
        return true;
    setUp(failover, true);
    return false;
}

void Replay::attempt(std::uint32_t i, double now, double elapsedHours)
{
    const ReplayPlan::Failover& failover = m_plan.failovers[i];
    const bool isCovered = m_random.share() <= failover.coverage;
    const double left = failover.hours - elapsedHours;
    const double next = exponential(m_random, failover.repairHours);
    m_takesOver[i] = isCovered && left > 0 && left < next;
    setUp(failover, isCovered && !(left > 0));
    m_next.set(static_cast<std::uint32_t>(m_plan.processes.size()) + i, now + (m_takesOver[i] ? left : next));
}

/// The moment of a failover has come.
void Replay::passMoment(std::uint32_t i, double now)
{
    const ReplayPlan::Failover& failover = m_plan.failovers[i];
    if (failover.isAlwaysNeeded && !m_takesOver[i])
        return attempt(i, now, 0);
    setUp(failover, true);
    m_takesOver[i] = false;
    m_next.set(static_cast<std::uint32_t>(m_plan.processes.size()) + i,
               failover.isAlwaysNeeded ? now + exponential(m_random, failover.repairHours) : never);
}

void Replay::tell(double now, std::uint32_t cause, const std::function<void(const Turn&)>& told)
{
    for (std::uint32_t root = 0; root < m_plan.roots.size(); ++root) {
        const char fails = m_fails[m_plan.roots[root]];
        if (fails == m_told[root])
            continue;
        m_told[root] = fails;
        told({now, root, fails != 0, m_plan.failsWithAllUp[root] ? noCause : cause});
    }
}

void Replay::play(double hours, const std::stop_token& stop, const std::function<void(const Turn&)>& told)
{
    std::uint32_t firstCause = noCause;
    for (const ReplayPlan::Failover& failover : m_plan.failovers) {
        if (failover.isAlwaysNeeded && m_fails[failover.node])
            firstCause = failover.box;
    }
    for (const ReplayPlan::Process& process : m_plan.processes) {
        if (m_fails[process.node])
            firstCause = process.box;
    }
    tell(0, firstCause, told);
    const auto processes = static_cast<std::uint32_t>(m_plan.processes.size());
    while (m_next.at() < hours) {
        if (++m_events % eventsToACheck == 0)
            checkStop(stop);
        const double now = m_next.at();
        const std::uint32_t entry = m_next.entry();
        m_isWatchedChanged = false;
        std::uint32_t cause = noCause;
        if (entry < processes) {
            const ReplayPlan::Process& process = m_plan.processes[entry];
            cause = process.box;
            toggle(process.node);
            m_next.set(entry, now + exponential(m_random, m_fails[process.node] ? process.meanDown : process.meanUp));
        } else {
            cause = m_plan.failovers[entry - processes].box;
            passMoment(entry - processes, now);
        }
        if (!m_isWatchedChanged && !m_isAnyLeaning)
            continue;
        if (!m_plan.failovers.empty())
            follow(now);
        tell(now, cause, told);
    }
}

} // namespace linchpin
