// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace linchpin
{

/// Calls `work(i)` for each i below the count, the lowest first, on as many threads as the machine has, this one
/// among them. What one of them throws is thrown here once all have ended.
template<class Work>
void onThreads(std::size_t count, const Work& work)
{
    constexpr unsigned most = 8;
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, most);
    std::vector<std::future<void>> beside;
    for (unsigned thread = 1; thread < threads && thread < count; ++thread)
        beside.push_back(std::async(std::launch::async, run));
    run();
    for (std::future<void>& one : beside)
        one.get();
}

} // namespace linchpin
