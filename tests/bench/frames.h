// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

namespace linchpin::bench
{

/// What the frames of a gesture took, in milliseconds.
class Frames
{
public:
    explicit Frames(benchmark::State& state)
        : m_state(state)
    { }
    ~Frames()
    {
        m_state.counters["median_ms"] = quantile(m_milliseconds, 0.5);
        m_state.counters["p99_ms"] = quantile(m_milliseconds, 0.99);
        m_state.counters["cpu_median_ms"] = quantile(m_worked, 0.5);
        m_state.counters["cpu_p99_ms"] = quantile(m_worked, 0.99);
    }
    Frames(const Frames&) = delete;
    Frames& operator=(const Frames&) = delete;

    /// Runs `work`, counts it as one iteration and waits until the next of 60 frames a second is due, as a
    /// screen does: what runs on other threads goes on meanwhile.
    void run(const std::function<void()>& work)
    {
        const Clock::time_point begin = Clock::now();
        const double workedBefore = worked();
        work();
        m_worked.push_back(worked() - workedBefore);
        const std::chrono::duration<double> took = Clock::now() - begin;
        m_state.SetIterationTime(took.count());
        m_milliseconds.push_back(took.count() * 1e3);
        std::this_thread::sleep_until(begin + std::chrono::microseconds(16'667));
    }

private:
    using Clock = std::chrono::steady_clock;

    /// Milliseconds for which this thread has run: what it waited while others had the processor is not in it.
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    static double quantile(std::vector<double>& of, double share)
    {
        if (of.empty())
            return 0;
        std::sort(of.begin(), of.end());
        const double rank = std::ceil(share * static_cast<double>(of.size()));
        return of[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
    }

    benchmark::State& m_state;
    std::vector<double> m_milliseconds;
    std::vector<double> m_worked;
};

} // namespace linchpin::bench
