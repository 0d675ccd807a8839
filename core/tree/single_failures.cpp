// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/single_failures.h"

#include "core/tree/cancelled.h"
#include "core/tree/scenarios.h"

#include <algorithm>
#include <numeric>

namespace linchpin
{

namespace
{

class Search
{
public:
    Search(const LocalTree& tree, const std::stop_token& stop)
        : m_tree(tree)
        , m_stop(stop)
        , m_size(static_cast<std::uint32_t>(tree.items.size()))
        , m_isCandidate(m_size, 1)
    { }

    std::vector<std::uint32_t> run()
    {
        findHard();
        std::size_t left = countCandidates();
        for (int round = 0; left > 0 && round < 12; ++round) {
            keepOnPath();
            const std::size_t now = countCandidates();
            const bool settled = now == left;
            left = now;
            if (settled)
                break;
            checkStop(m_stop);
        }
        if (left > 256)
            test<8>();
        else if (left > 0)
            test<1>();
        std::vector<std::uint32_t> singles;
        for (std::uint32_t item = 0; item < m_size; ++item) {
            if (m_hard[item] || m_isCandidate[item])
                singles.push_back(item);
        }
        return singles;
    }

private:
    /// From the root down: all inputs of an Any gate, and what so many inputs of another gate share by Any
    /// gates alone that it fails with that. What they share deeper down is left to the test.
    void findHard()
    {
        m_hard.assign(m_size, 0);
        std::vector<std::uint32_t> open;
        const auto mark = [&](std::uint32_t item) {
            if (!m_hard[item]) {
                m_hard[item] = 1;
                m_isCandidate[item] = 0;
                open.push_back(item);
            }
        };
        mark(m_tree.root());
        while (!open.empty()) {
            const std::uint32_t item = open.back();
            open.pop_back();
            if (m_tree.items[item].type == GateType::Any) {
                for (const std::uint32_t input : m_tree.inputsOf(item))
                    mark(input);
            } else {
                for (const std::uint32_t shared : sharedBelow(item))
                    mark(shared);
            }
        }
    }

    /// What fails an All or AtLeast gate because enough of its inputs fail with it by Any gates alone.
    const std::vector<std::uint32_t>& sharedBelow(std::uint32_t gate)
    {
        constexpr std::size_t enough = 64; // of one input
        if (m_count.empty()) {
            m_count.assign(m_size, 0);
            m_seen.assign(m_size, 0);
        }
        const LocalTree::Item& data = m_tree.items[gate];
        const std::uint32_t failing = data.type == GateType::All ? data.inputCount : data.atLeast;
        m_touched.clear();
        m_shared.clear();
        for (const std::uint32_t input : m_tree.inputsOf(gate)) {
            ++m_visit;
            m_open.assign(1, input);
            for (std::size_t steps = 0; !m_open.empty() && steps < enough; ++steps) {
                const std::uint32_t item = m_open.back();
                m_open.pop_back();
                if (m_seen[item] == m_visit)
                    continue;
                m_seen[item] = m_visit;
                if (m_count[item]++ == 0)
                    m_touched.push_back(item);
                if (m_count[item] == failing)
                    m_shared.push_back(item);
                if (m_tree.items[item].type == GateType::Any) {
                    const auto inputs = m_tree.inputsOf(item);
                    m_open.insert(m_open.end(), inputs.begin(), inputs.end());
                }
            }
        }
        for (const std::uint32_t item : m_touched)
            m_count[item] = 0;
        return m_shared;
    }

    std::size_t countCandidates() const
    {
        return static_cast<std::size_t>(std::count(m_isCandidate.begin(), m_isCandidate.end(), 1));
    }

    /// Picks a success path with few candidates on it and drops all that are not.
    void keepOnPath()
    {
        constexpr std::uint32_t cap = 1'000'000'000;
        std::vector<std::uint32_t>& cost = m_cost;
        cost.assign(m_size, 0);
        std::vector<std::uint32_t> costs;
        for (std::uint32_t item = 0; item < m_size; ++item) {
            std::uint32_t sum = 0;
            const auto inputs = m_tree.inputsOf(item);
            switch (m_tree.items[item].type) {
            case GateType::Any:
                for (const std::uint32_t input : inputs)
                    sum = std::min(cap, sum + cost[input]);
                break;
            case GateType::All:
                sum = cap;
                for (const std::uint32_t input : inputs)
                    sum = std::min(sum, cost[input]);
                break;
            case GateType::AtLeast: {
                costs.clear();
                for (const std::uint32_t input : inputs)
                    costs.push_back(cost[input]);
                const auto needed = costs.begin() + static_cast<std::ptrdiff_t>(workingNeeded(item));
                std::nth_element(costs.begin(), needed - 1, costs.end());
                for (auto at = costs.begin(); at != needed; ++at)
                    sum = std::min(cap, sum + *at);
                break;
            }
            }
            cost[item] = std::min(cap, sum + m_isCandidate[item]);
        }
        std::vector<char>& onPath = m_onPath;
        onPath.assign(m_size, 0);
        onPath[m_tree.root()] = 1;
        std::vector<std::uint32_t> sorted;
        for (std::uint32_t item = m_size; item-- > 0;) {
            if (!onPath[item]) {
                m_isCandidate[item] = 0;
                continue;
            }
            const auto inputs = m_tree.inputsOf(item);
            if (inputs.empty())
                continue;
            switch (m_tree.items[item].type) {
            case GateType::Any:
                for (const std::uint32_t input : inputs)
                    onPath[input] = 1;
                break;
            case GateType::All:
                onPath[*std::min_element(inputs.begin(), inputs.end(),
                                         [&](std::uint32_t a, std::uint32_t b) { return cost[a] < cost[b]; })] = 1;
                break;
            case GateType::AtLeast: {
                sorted.assign(inputs.begin(), inputs.end());
                const auto needed = sorted.begin() + static_cast<std::ptrdiff_t>(workingNeeded(item));
                std::nth_element(sorted.begin(), needed - 1, sorted.end(),
                                 [&](std::uint32_t a, std::uint32_t b) { return cost[a] < cost[b]; });
                for (auto at = sorted.begin(); at != needed; ++at)
                    onPath[*at] = 1;
                break;
            }
            }
        }
    }

    /// How many inputs of an AtLeast gate must work.
    std::size_t workingNeeded(std::uint32_t item) const
    {
        return m_tree.items[item].inputCount - m_tree.items[item].atLeast + 1;
    }

    template<std::size_t words>
    void test()
    {
        std::vector<std::uint32_t> candidates;
        for (std::uint32_t item = 0; item < m_size; ++item) {
            if (m_isCandidate[item])
                candidates.push_back(item);
        }
        std::vector<Scenarios<words>> values(m_size);
        std::vector<std::int32_t> scenarioOf(m_size, -1);
        constexpr std::size_t inBatch = words * 64;
        for (std::size_t first = 0; first < candidates.size(); first += inBatch) {
            checkStop(m_stop);
            const auto batch = std::span(candidates).subspan(first, std::min(inBatch, candidates.size() - first));
            for (std::size_t i = 0; i < batch.size(); ++i)
                scenarioOf[batch[i]] = static_cast<std::int32_t>(i);
            for (std::uint32_t item = 0; item < m_size; ++item) {
                const LocalTree::Item& data = m_tree.items[item];
                const auto inputs = m_tree.inputsOf(item);
                values[item] = inputs.empty()
                    ? Scenarios<words>{}
                    : gateOf<words>(data.type, data.atLeast, data.inputCount,
                                    [&](std::size_t i) -> const Scenarios<words>& { return values[inputs[i]]; });
                if (scenarioOf[item] >= 0)
                    values[item].set(static_cast<std::size_t>(scenarioOf[item]));
            }
            for (std::size_t i = 0; i < batch.size(); ++i) {
                if (!values[m_tree.root()].has(i))
                    m_isCandidate[batch[i]] = 0;
                scenarioOf[batch[i]] = -1;
            }
        }
    }

    const LocalTree& m_tree;
    const std::stop_token& m_stop;
    std::uint32_t m_size;
    std::vector<char> m_isCandidate;
    std::vector<char> m_hard; ///< certainly one
    // For keepOnPath().
    std::vector<std::uint32_t> m_cost;
    std::vector<char> m_onPath;
    // For sharedBelow().
    std::vector<std::uint32_t> m_count;
    std::vector<std::uint32_t> m_seen;
    std::uint32_t m_visit = 0;
    std::vector<std::uint32_t> m_touched;
    std::vector<std::uint32_t> m_shared;
    std::vector<std::uint32_t> m_open;
};

} // namespace

std::vector<std::uint32_t> singleFailures(const LocalTree& tree, const std::stop_token& stop)
{
    return Search(tree, stop).run();
}

} // namespace linchpin
