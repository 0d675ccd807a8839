// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/order.h"

#include "core/tree/cancelled.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace linchpin
{

namespace
{

/// Items below each, counted with repeats up to a cap: something to sort by, nothing more.
std::vector<std::uint32_t> weights(const LocalTree& tree)
{
    constexpr std::uint32_t cap = 1'000'000'000;
    std::vector<std::uint32_t> weight(tree.items.size(), 1);
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        for (const std::uint32_t input : tree.inputsOf(item))
            weight[item] = std::min(cap, weight[item] + weight[input]);
    }
    return weight;
}

/// Leaves depth first, those inputs first that come before others.
/// \param order begins with these leaves
template<class Before>
std::vector<std::uint32_t> depthFirst(const LocalTree& tree, const Before& before,
                                      std::vector<std::uint32_t> order = {})
{
    std::vector<char> seen(tree.items.size(), 0);
    for (const std::uint32_t leaf : order)
        seen[leaf] = 1;
    std::vector<std::uint32_t> open = {tree.root()};
    std::vector<std::uint32_t> inputs;
    while (!open.empty()) {
        const std::uint32_t item = open.back();
        open.pop_back();
        if (seen[item])
            continue;
        seen[item] = 1;
        if (tree.isLeaf(item)) {
            order.push_back(item);
            continue;
        }
        const auto span = tree.inputsOf(item);
        inputs.assign(span.begin(), span.end());
        std::stable_sort(inputs.begin(), inputs.end(), before);
        open.insert(open.end(), inputs.rbegin(), inputs.rend());
    }
    return order;
}

/// Leaves with many uses, the most used first.
std::vector<std::uint32_t> hubs(const LocalTree& tree)
{
    constexpr std::uint32_t manyUses = 12;
    std::vector<std::uint32_t> found;
    std::size_t leaves = 0;
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        if (tree.isLeaf(item) && tree.items[item].uses >= manyUses)
            found.push_back(item);
        leaves += tree.isLeaf(item) ? 1 : 0;
    }
    std::stable_sort(found.begin(), found.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return tree.items[a].uses > tree.items[b].uses; });
    if (found.size() > leaves / 12)
        found.clear();
    return found;
}

/// FORCE (Aloul, Markov & Sakallah 2003): leaves and gates on one line; each gate pulls itself and its
/// inputs to their common centre, until the gates stop getting shorter.
std::vector<std::uint32_t> drawnTogether(const LocalTree& tree, const std::vector<std::uint32_t>& leaves,
                                         const std::stop_token& stop)
{
    const auto size = static_cast<std::uint32_t>(tree.items.size());
    std::vector<double> place(size, 0);
    std::vector<std::uint32_t> line(size);
    std::iota(line.begin(), line.end(), 0u);
    std::vector<std::uint32_t> rank(size);
    const auto settle = [&] {
        std::sort(line.begin(), line.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return place[a] != place[b] ? place[a] < place[b] : a < b; });
        for (std::uint32_t i = 0; i < size; ++i)
            rank[line[i]] = i;
    };
    for (std::uint32_t i = 0; i < leaves.size(); ++i)
        place[leaves[i]] = i;
    for (std::uint32_t item = 0; item < size; ++item) {
        if (tree.isLeaf(item))
            continue;
        for (const std::uint32_t input : tree.inputsOf(item))
            place[item] += place[input] / tree.items[item].inputCount;
    }
    settle();

    std::vector<std::uint32_t> best = line;
    double shortest = std::numeric_limits<double>::max();
    std::vector<double> pull(size);
    std::vector<std::uint32_t> pulls(size);
    const std::size_t rounds = std::clamp<std::size_t>(5'000'000 / (size + tree.inputs.size()), 2, 60);
    for (std::size_t round = 0, since = 0; round < rounds && since < 6; ++round, ++since) {
        checkStop(stop);
        double length = 0;
        std::fill(pull.begin(), pull.end(), 0);
        std::fill(pulls.begin(), pulls.end(), 0);
        for (std::uint32_t item = 0; item < size; ++item) {
            if (tree.isLeaf(item))
                continue;
            double centre = rank[item];
            std::uint32_t first = rank[item];
            std::uint32_t last = rank[item];
            for (const std::uint32_t input : tree.inputsOf(item)) {
                centre += rank[input];
                first = std::min(first, rank[input]);
                last = std::max(last, rank[input]);
            }
            length += last - first;
            centre /= tree.items[item].inputCount + 1;
            pull[item] += centre;
            ++pulls[item];
            for (const std::uint32_t input : tree.inputsOf(item)) {
                pull[input] += centre;
                ++pulls[input];
            }
        }
        if (length < shortest) {
            shortest = length;
            best = line;
            since = 0;
        }
        for (std::uint32_t item = 0; item < size; ++item)
            place[item] = pulls[item] > 0 ? pull[item] / pulls[item] : rank[item];
        settle();
    }
    std::erase_if(best, [&](std::uint32_t item) { return !tree.isLeaf(item); });
    return best;
}

/// A weight of 1 flows from the root down, evenly to the inputs that are left; the leaf that gets most
/// comes first and is taken out.
std::vector<std::uint32_t> byDynamicWeight(const LocalTree& tree, const std::stop_token& stop)
{
    constexpr std::size_t maxWork = 20'000'000;
    const auto size = static_cast<std::uint32_t>(tree.items.size());
    std::vector<std::uint32_t> left(size, 0); ///< inputs with leaves in them
    std::vector<std::vector<std::uint32_t>> users(size);
    std::vector<std::uint32_t> order;
    std::size_t leaves = 0;
    for (std::uint32_t item = 0; item < size; ++item) {
        leaves += tree.isLeaf(item) ? 1 : 0;
        left[item] = tree.items[item].inputCount;
        for (const std::uint32_t input : tree.inputsOf(item))
            users[input].push_back(item);
    }
    // Beyond the bound several leaves are taken for one weighing.
    const std::size_t atOnce = 1 + leaves * tree.inputs.size() / maxWork;
    std::vector<char> gone(size, 0);
    std::vector<double> weight(size);
    std::vector<std::uint32_t> candidates;
    std::vector<std::uint32_t> emptied;
    while (order.size() < leaves) {
        checkStop(stop);
        std::fill(weight.begin(), weight.end(), 0);
        weight[tree.root()] = 1;
        candidates.clear();
        for (std::uint32_t item = size; item-- > 0;) {
            if (gone[item])
                continue;
            if (tree.isLeaf(item)) {
                candidates.push_back(item);
                continue;
            }
            for (const std::uint32_t input : tree.inputsOf(item)) {
                if (!gone[input])
                    weight[input] += weight[item] / left[item];
            }
        }
        const auto heavier = [&](std::uint32_t a, std::uint32_t b) {
            return weight[a] != weight[b] ? weight[a] > weight[b] : a < b;
        };
        const auto taken = candidates.begin() + static_cast<std::ptrdiff_t>(std::min(atOnce, candidates.size()));
        std::partial_sort(candidates.begin(), taken, candidates.end(), heavier);
        order.insert(order.end(), candidates.begin(), taken);
        emptied.assign(candidates.begin(), taken);
        while (!emptied.empty()) {
            const std::uint32_t item = emptied.back();
            emptied.pop_back();
            gone[item] = 1;
            for (const std::uint32_t user : users[item]) {
                if (--left[user] == 0)
                    emptied.push_back(user);
            }
        }
    }
    return order;
}

} // namespace

bool hasHubs(const LocalTree& tree)
{
    return !hubs(tree).empty();
}

std::vector<std::uint32_t> leafOrder(const LocalTree& tree, Heuristic heuristic, const std::stop_token& stop)
{
    switch (heuristic) {
    case Heuristic::HubsFirst:
        return depthFirst(
            tree, [](std::uint32_t, std::uint32_t) { return false; }, hubs(tree));
    case Heuristic::Force: {
        const auto weight = weights(tree);
        return drawnTogether(
            tree, depthFirst(tree, [&](std::uint32_t a, std::uint32_t b) { return weight[a] < weight[b]; }), stop);
    }
    case Heuristic::DynamicWeight:
        return byDynamicWeight(tree, stop);
    case Heuristic::MostUsedFirst:
        break;
    }
    return depthFirst(tree, [&](std::uint32_t a, std::uint32_t b) { return tree.items[a].uses > tree.items[b].uses; });
}

} // namespace linchpin
