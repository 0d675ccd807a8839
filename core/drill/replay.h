// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/replay_plan.h"
#include "core/tree/split_mix.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// The moment that comes first among many: a tournament, in which one entry is played anew in a step for each of its
/// rounds.
class NextMoment
{
public:
    explicit NextMoment(std::size_t size);

    void set(std::uint32_t entry, double at);
    std::uint32_t entry() const { return m_winners[1]; }
    double at() const { return m_moments[m_winners[1]]; }

private:
    std::size_t m_leaves = 1;
    std::vector<double> m_moments;        ///< by entry
    std::vector<std::uint32_t> m_winners; ///< by match; 1 is the final
};

/// One run of failures and repairs, from the stationary state on.
class Replay
{
public:
    /// Of what fails with everything up.
    static constexpr std::uint32_t noCause = ~std::uint32_t(0);

    /// When a root changed.
    struct Turn
    {
        double at = 0;          ///< hours from the beginning of the run
        std::uint32_t root = 0; ///< index into ReplayPlan::roots
        bool fails = false;
        std::uint32_t cause = noCause; ///< index into Events::boxes
    };

    Replay(const ReplayPlan& plan, std::uint64_t seed);

    /// Plays so many hours; tells the turns in the order of time. What fails at the beginning turns at 0.
    /// \throws Cancelled
    void play(double hours, const std::stop_token& stop, const std::function<void(const Turn&)>& told);
    std::uint64_t events() const { return m_events; }

private:
    void beginStationary();
    void toggle(Node node);
    void change(Node node, bool fails);
    void follow(double now);
    /// Of one that is always needed: whether and when it takes over from now on, some of its minutes having passed.
    void attempt(std::uint32_t failover, double now, double elapsedHours);
    void passMoment(std::uint32_t failover, double now);
    void setUp(const ReplayPlan::Failover& failover, bool isUp);
    bool endsWithout(const ReplayPlan::Failover& failover);
    void tell(double now, std::uint32_t cause, const std::function<void(const Turn&)>& told);
    bool isPrimaryDown(const ReplayPlan::Failover& failover) const;

    const ReplayPlan& m_plan;
    SplitMix m_random;
    NextMoment m_next;                   ///< of the processes, then of the failovers
    std::vector<char> m_fails;           ///< by node
    std::vector<std::uint32_t> m_failed; ///< by gate: inputs that fail
    std::vector<Node> m_open;
    std::vector<char> m_wasPrimaryDown; ///< by failover
    std::vector<char> m_takesOver;      ///< by failover that is always needed: its moment is to take over
    std::vector<char> m_told;           ///< by root: whether its last turn was to fail
    bool m_isAnyLeaning = false;        ///< a primary works, and would not without its failover
    bool m_isWatchedChanged = false;
    std::uint64_t m_events = 0;
};

} // namespace linchpin
