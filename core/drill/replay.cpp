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

/// Failovers begin where a primary has stopped, and end where it works again.
void Replay::follow(double now)
{
    const auto processes = static_cast<std::uint32_t>(m_plan.processes.size());
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (std::uint32_t i = 0; i < m_plan.failovers.size(); ++i) {
            const ReplayPlan::Failover& failover = m_plan.failovers[i];
            const bool isDown = isPrimaryDown(failover);
            if (isDown == (m_wasPrimaryDown[i] != 0))
                continue;
            m_wasPrimaryDown[i] = isDown;
            const bool takesOver = isDown && m_random.share() <= failover.coverage;
            m_next.set(processes + i, takesOver && failover.hours > 0 ? now + failover.hours : never);
            const bool isUp = takesOver && !(failover.hours > 0);
            if (m_fails[failover.node] == (isUp ? 1 : 0)) {
                toggle(failover.node);
                isSettled = false;
            }
        }
    }
}

void Replay::tell(double now, std::uint32_t cause, const std::function<void(const Turn&)>& told)
{
    for (std::uint32_t root = 0; root < m_plan.roots.size(); ++root) {
        const char fails = m_fails[m_plan.roots[root]];
        if (fails == m_told[root])
            continue;
        m_told[root] = fails;
        told({now, root, fails != 0, cause});
    }
}

void Replay::play(double hours, const std::stop_token& stop, const std::function<void(const Turn&)>& told)
{
    std::uint32_t firstCause = 0;
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
        std::uint32_t cause = 0;
        if (entry < processes) {
            const ReplayPlan::Process& process = m_plan.processes[entry];
            cause = process.box;
            toggle(process.node);
            m_next.set(entry, now + exponential(m_random, m_fails[process.node] ? process.meanDown : process.meanUp));
        } else {
            toggle(m_plan.failovers[entry - processes].node);
            m_next.set(entry, never);
        }
        if (!m_isWatchedChanged)
            continue;
        if (!m_plan.failovers.empty())
            follow(now);
        tell(now, cause, told);
    }
}

} // namespace linchpin
