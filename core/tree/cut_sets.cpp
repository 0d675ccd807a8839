// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/cut_sets.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>

namespace linchpin
{

namespace
{

constexpr std::uint32_t maxDepth = 40'000;

std::uint64_t saturatingSum(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<std::uint64_t>::max() : sum;
}

std::uint64_t saturatingProduct(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::numeric_limits<std::uint64_t>::max() : product;
}

unsigned orderSum(unsigned a, unsigned b)
{
    return a > allOrders - b ? allOrders : a + b;
}

} // namespace

CutSets::CutSets(const Solver& solver, Node root, CutSetOptions options, std::stop_token stop)
    : m_solver(solver)
    , m_options(options)
    , m_stop(std::move(stop))
    , m_nodes(std::numeric_limits<std::uint32_t>::max(), m_stop)
{
    if (root == alwaysFails)
        m_root = emptySet;
    if (root < 2)
        return;
    for (const Node page : solver.pagesBelow(root)) {
        if (!m_families.contains(page))
            makePage(page);
    }
    m_partAt.push_back(root);
    m_root = m_options.maxOrder == 0 ? noSets : node(static_cast<std::uint32_t>(m_partAt.size()) - 1, emptySet, noSets);
}

void CutSets::makePage(Node pageNode)
{
    const Page& page = m_solver.page(pageNode);
    PageFamily family;
    family.firstLevel = static_cast<std::uint32_t>(m_partAt.size());
    m_partAt.insert(m_partAt.end(), page.parts.begin(), page.parts.end());
    switch (page.kind) {
    case Page::Kind::Any:
        family.root = any(page, family.firstLevel);
        break;
    case Page::Kind::All:
        family.root = all(page, family.firstLevel);
        break;
    case Page::Kind::AtLeast:
        family.root = atLeast(page, family.firstLevel);
        break;
    case Page::Kind::Diagram:
        m_minimal.clear();
        m_depth = 0;
        family.root = minimalOf(page, family.firstLevel, page.root, m_options.maxOrder);
        break;
    case Page::Kind::Bounded:
        throw DiagramTooLarge();
    }
    // The order of the smallest set, from the bottom up; nodes are numbered above their children.
    std::vector<Ref> open = {family.root};
    std::unordered_map<Ref, unsigned> lowest = {{noSets, allOrders}, {emptySet, 0}};
    while (!open.empty()) {
        const Ref at = open.back();
        if (lowest.contains(at)) {
            open.pop_back();
            continue;
        }
        const NodeTable::Data& data = m_nodes[at];
        const auto low = lowest.find(data.low);
        const auto high = lowest.find(data.high);
        if (low == lowest.end())
            open.push_back(data.low);
        if (high == lowest.end())
            open.push_back(data.high);
        if (low != lowest.end() && high != lowest.end()) {
            const unsigned viaHigh = orderSum(high->second, lowestOrderOf(m_partAt[data.level]));
            lowest.emplace(at, std::min(low->second, viaHigh));
            open.pop_back();
        }
    }
    family.lowestOrder = lowest.at(family.root);
    m_families.emplace(pageNode, family);
}

unsigned CutSets::lowestOrderOf(Node part) const
{
    return m_solver.tree().isEvent(part) ? 1 : m_families.at(part).lowestOrder;
}

CutSets::Ref CutSets::familyOf(std::uint32_t level) const
{
    return m_families.at(m_partAt[level]).root;
}

CutSets::Ref CutSets::node(std::uint32_t level, Ref high, Ref low)
{
    if (high == noSets)
        return low;
    return m_nodes.node(level, low, high, [this] {
        if (m_nodes.size() >= m_options.maxNodes)
            throw DiagramTooLarge();
        if ((m_nodes.size() & 0xFFF) == 0)
            checkStop(m_stop);
        m_cache.growTo(m_nodes.size(), m_stop);
    });
}

CutSets::Ref CutSets::any(const Page& page, std::uint32_t firstLevel)
{
    Ref family = noSets;
    for (auto part = static_cast<std::uint32_t>(page.parts.size()); part-- > 0;) {
        if (lowestOrderOf(page.parts[part]) <= m_options.maxOrder)
            family = node(firstLevel + part, emptySet, family);
    }
    return family;
}

CutSets::Ref CutSets::all(const Page& page, std::uint32_t firstLevel)
{
    unsigned order = 0;
    Ref family = emptySet;
    for (auto part = static_cast<std::uint32_t>(page.parts.size()); part-- > 0;) {
        order = orderSum(order, lowestOrderOf(page.parts[part]));
        family = node(firstLevel + part, family, noSets);
    }
    return order <= m_options.maxOrder ? family : noSets;
}

CutSets::Ref CutSets::atLeast(const Page& page, std::uint32_t firstLevel)
{
    // row[j]: exactly j of the parts taken so far, from the last one up
    const auto n = static_cast<std::uint32_t>(page.parts.size());
    const std::uint32_t k = page.atLeast;
    std::vector<unsigned> orders;
    for (const Node part : page.parts)
        orders.push_back(lowestOrderOf(part));
    std::nth_element(orders.begin(), orders.begin() + (k - 1), orders.end());
    unsigned least = 0;
    for (std::uint32_t i = 0; i < k; ++i)
        least = orderSum(least, orders[i]);
    if (least > m_options.maxOrder)
        return noSets;
    std::vector<Ref> row(k + 1, noSets);
    row[0] = emptySet;
    for (std::uint32_t taken = 1; taken <= n; ++taken) {
        for (std::uint32_t j = std::min(k, taken); j > 0; --j)
            row[j] = node(firstLevel + n - taken, row[j - 1], row[j]);
    }
    return row[k];
}

CutSets::Ref CutSets::minimalOf(const Page& page, std::uint32_t firstLevel, std::uint32_t step, unsigned order)
{
    if (step == 0)
        return noSets;
    if (step == 1)
        return emptySet;
    const std::uint64_t key = static_cast<std::uint64_t>(order) << 32 | step;
    if (const auto at = m_minimal.find(key); at != m_minimal.end())
        return at->second;
    if (++m_depth > maxDepth)
        throw DiagramTooLarge();
    const Page::Step& data = page.steps[step - 2];
    const Ref low = minimalOf(page, firstLevel, data.low, order);
    const unsigned taken = lowestOrderOf(page.parts[data.part]);
    Ref high = noSets;
    if (taken <= order) {
        const unsigned left = order == allOrders ? allOrders : order - taken;
        high = without(minimalOf(page, firstLevel, data.high, left), low);
    }
    --m_depth;
    const Ref result = node(firstLevel + data.part, high, low);
    m_minimal.emplace(key, result);
    return result;
}

bool CutSets::holdsEmptySet(Ref family) const
{
    while (family > emptySet)
        family = m_nodes[family].low;
    return family == emptySet;
}

/// The sets of a that include no set of b.
CutSets::Ref CutSets::without(Ref a, Ref b)
{
    if (a == noSets || b == noSets)
        return a;
    if (b == emptySet || a == b)
        return noSets;
    if (a == emptySet)
        return holdsEmptySet(b) ? noSets : a;
    if (const Ref* known = m_cache.find(a, b, 1))
        return *known;
    if (holdsEmptySet(b))
        return noSets;
    if (++m_depth > maxDepth)
        throw DiagramTooLarge();
    const NodeTable::Data first = m_nodes[a];
    const NodeTable::Data second = m_nodes[b];
    Ref result;
    if (first.level > second.level) {
        result = without(a, second.low);
    } else if (first.level < second.level) {
        const Ref high = without(first.high, b);
        result = node(first.level, high, without(first.low, b));
    } else {
        const Ref high = without(without(first.high, second.high), second.low);
        result = node(first.level, high, without(first.low, second.low));
    }
    --m_depth;
    m_cache.put(a, b, 1, result);
    return result;
}

std::uint64_t CutSets::count() const
{
    if (m_options.maxOrder != allOrders) {
        const std::vector<std::uint64_t> counts = countByOrder(m_options.maxOrder);
        return std::accumulate(counts.begin(), counts.end(), std::uint64_t(0), saturatingSum);
    }
    // Nodes and pages were made from the bottom up.
    std::vector<std::uint64_t> counts(m_nodes.size(), 0);
    counts[emptySet] = 1;
    for (Ref at = 2; at < m_nodes.size(); ++at) {
        const NodeTable::Data& data = m_nodes[at];
        const Node part = m_partAt[data.level];
        const std::uint64_t own = m_solver.tree().isEvent(part) ? 1 : counts[familyOf(data.level)];
        counts[at] = saturatingSum(counts[data.low], saturatingProduct(own, counts[data.high]));
    }
    return counts[m_root];
}

std::vector<std::uint64_t> CutSets::countByOrder(unsigned maxOrder) const
{
    using Counts = std::vector<std::uint64_t>; // by order, from 0
    maxOrder = std::min(maxOrder, m_options.maxOrder);
    std::vector<Counts> counts(m_nodes.size());
    counts[emptySet] = {1};
    const Counts event = {0, 1};
    for (Ref at = 2; at < m_nodes.size(); ++at) {
        if ((at & 0xFFFF) == 0)
            checkStop(m_stop);
        const NodeTable::Data& data = m_nodes[at];
        const Counts& own = m_solver.tree().isEvent(m_partAt[data.level]) ? event : counts[familyOf(data.level)];
        const Counts& high = counts[data.high];
        Counts& sum = counts[at];
        sum = counts[data.low];
        for (std::size_t i = 0; i < own.size(); ++i) {
            for (std::size_t j = 0; own[i] != 0 && j < high.size() && i + j <= maxOrder; ++j) {
                if (sum.size() <= i + j)
                    sum.resize(i + j + 1, 0);
                sum[i + j] = saturatingSum(sum[i + j], saturatingProduct(own[i], high[j]));
            }
        }
    }
    Counts result = counts[m_root];
    if (!result.empty())
        result.erase(result.begin());
    return result;
}

std::vector<std::vector<std::uint32_t>> CutSets::mostProbable(std::size_t most) const
{
    // Best first: what is known of a set, and the families from which the rest must still be chosen. The
    // bound of the rest is exact, so sets come out in the order of their probabilities.
    constexpr double never = -std::numeric_limits<double>::infinity();
    const FaultTree& tree = m_solver.tree();
    std::vector<double> best(m_nodes.size(), never); ///< logarithm of the most probable set
    std::vector<unsigned> lowest(m_nodes.size(), allOrders);
    best[emptySet] = 0;
    lowest[emptySet] = 0;
    const auto ownBest = [&](std::uint32_t level) {
        const Node part = m_partAt[level];
        return tree.isEvent(part) ? std::log(m_solver.low(part)) : best[familyOf(level)];
    };
    for (Ref at = 2; at < m_nodes.size(); ++at) {
        const NodeTable::Data& data = m_nodes[at];
        best[at] = std::max(best[data.low], ownBest(data.level) + best[data.high]);
        lowest[at] = std::min(lowest[data.low], orderSum(lowest[data.high], lowestOrderOf(m_partAt[data.level])));
    }

    constexpr std::uint32_t none = 0xFFFFFFFF;
    struct Link
    {
        std::uint32_t value; ///< a family to choose from, or an event chosen
        std::uint32_t next;
    };
    struct State
    {
        double bound;
        unsigned order; ///< at least, with all that is still to be chosen
        std::uint32_t families;
        std::uint32_t events;
        bool operator<(const State& other) const { return bound < other.bound; }
    };
    std::vector<Link> links;
    const auto link = [&](std::uint32_t value, std::uint32_t next) {
        links.push_back({value, next});
        return static_cast<std::uint32_t>(links.size()) - 1;
    };
    std::priority_queue<State> open;
    std::vector<std::vector<std::uint32_t>> sets;
    if (best[m_root] > never)
        open.push({best[m_root], lowest[m_root], link(m_root, none), none});
    while (!open.empty() && sets.size() < most) {
        State state = open.top();
        open.pop();
        checkStop(m_stop);
        // Follows the better branch at once and leaves the other for later.
        while (state.families != none) {
            const Link family = links[state.families];
            state.families = family.next;
            if (family.value == emptySet)
                continue;
            const NodeTable::Data& data = m_nodes[family.value];
            const double viaLow = best[data.low];
            const double viaHigh = ownBest(data.level) + best[data.high];
            const unsigned ownOrder = lowestOrderOf(m_partAt[data.level]);
            const double rest = state.bound - best[family.value];
            const unsigned restOrder = state.order - lowest[family.value];
            const auto low = [&] {
                return State{rest + viaLow, orderSum(restOrder, lowest[data.low]), link(data.low, state.families),
                             state.events};
            };
            const auto high = [&] {
                State next{rest + viaHigh, orderSum(restOrder, orderSum(ownOrder, lowest[data.high])), state.families,
                           state.events};
                if (data.high != emptySet)
                    next.families = link(data.high, next.families);
                if (tree.isEvent(m_partAt[data.level]))
                    next.events = link(tree.eventOf(m_partAt[data.level]), next.events);
                else
                    next.families = link(familyOf(data.level), next.families);
                return next;
            };
            const bool lowAllowed = viaLow > never && orderSum(restOrder, lowest[data.low]) <= m_options.maxOrder;
            const bool highAllowed =
                viaHigh > never && orderSum(restOrder, orderSum(ownOrder, lowest[data.high])) <= m_options.maxOrder;
            if (lowAllowed && highAllowed) {
                State later = viaHigh >= viaLow ? low() : high();
                state = viaHigh >= viaLow ? high() : low();
                open.push(later);
            } else if (lowAllowed) {
                state = low();
            } else if (highAllowed) {
                state = high();
            } else {
                state.bound = never;
                break;
            }
            if (!open.empty() && open.top().bound > state.bound)
                break;
        }
        if (state.bound == never)
            continue;
        if (state.families != none || (!open.empty() && open.top().bound > state.bound)) {
            open.push(state);
            continue;
        }
        std::vector<std::uint32_t>& events = sets.emplace_back();
        for (std::uint32_t at = state.events; at != none; at = links[at].next)
            events.push_back(links[at].value);
        std::sort(events.begin(), events.end());
    }
    return sets;
}

} // namespace linchpin
