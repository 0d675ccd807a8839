// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/double_failures.h"

#include "core/tree/cancelled.h"
#include "core/tree/scenarios.h"
#include "core/tree/single_failures.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// By item: whether one success path, chosen for few leaves, needs it.
std::vector<char> successPath(const LocalTree& tree)
{
    const auto size = static_cast<std::uint32_t>(tree.items.size());
    std::vector<double> leaves(size, 1);
    std::vector<std::uint32_t> sorted;
    const auto chosen = [&](std::uint32_t item) -> std::span<const std::uint32_t> {
        const LocalTree::Item& data = tree.items[item];
        const auto inputs = tree.inputsOf(item);
        if (data.type == GateType::Any)
            return inputs;
        sorted.assign(inputs.begin(), inputs.end());
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return leaves[a] < leaves[b]; });
        return std::span(sorted).first(data.type == GateType::All ? 1 : data.inputCount - data.atLeast + 1);
    };
    for (std::uint32_t item = 0; item < size; ++item) {
        if (tree.isLeaf(item))
            continue;
        leaves[item] = 0;
        for (const std::uint32_t input : chosen(item))
            leaves[item] += leaves[input];
    }
    std::vector<char> onPath(size, 0);
    onPath[tree.root()] = 1;
    for (std::uint32_t item = size; item-- > 0;) {
        if (!onPath[item] || tree.isLeaf(item))
            continue;
        for (const std::uint32_t input : chosen(item))
            onPath[input] = 1;
    }
    return onPath;
}

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> doubleFailures(const LocalTree& tree, const std::stop_token& stop)
{
    constexpr std::size_t words = 8;
    constexpr std::size_t inBatch = words * 64;
    const auto size = static_cast<std::uint32_t>(tree.items.size());
    std::vector<char> isAlone(size, 0);
    for (const std::uint32_t item : singleFailures(tree, stop))
        isAlone[item] = 1;
    std::vector<std::uint32_t> leaves;
    for (std::uint32_t item = 0; item < size; ++item) {
        if (tree.isLeaf(item) && !isAlone[item])
            leaves.push_back(item);
    }
    const std::vector<char> onPath = successPath(tree);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::vector<Scenarios<words>> values(size);
    for (const std::uint32_t first : leaves) {
        if (!onPath[first])
            continue;
        for (std::size_t from = 0; from < leaves.size(); from += inBatch) {
            checkStop(stop);
            const auto batch = std::span(leaves).subspan(from, std::min(inBatch, leaves.size() - from));
            for (const std::uint32_t leaf : leaves)
                values[leaf] = {};
            for (std::size_t i = 0; i < batch.size(); ++i)
                values[batch[i]].set(i);
            values[first] = Scenarios<words>::all();
            for (std::uint32_t item = 0; item < size; ++item) {
                const LocalTree::Item& data = tree.items[item];
                const auto inputs = tree.inputsOf(item);
                if (!inputs.empty())
                    values[item] =
                        gateOf<words>(data.type, data.atLeast, data.inputCount,
                                      [&](std::size_t i) -> const Scenarios<words>& { return values[inputs[i]]; });
            }
            for (std::size_t i = 0; i < batch.size(); ++i) {
                const std::uint32_t second = batch[i];
                // A pair with both on the path is met twice.
                if (second != first && values[tree.root()].has(i) && (!onPath[second] || first < second))
                    pairs.emplace_back(std::min(first, second), std::max(first, second));
            }
        }
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace linchpin
