// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/diagram.h"

#include <algorithm>
#include <utility>

namespace linchpin
{

namespace
{

constexpr std::uint32_t maxDepth = 40'000;

} // namespace

Diagram::Diagram(std::uint32_t levels, std::size_t maxNodes, std::stop_token stop)
    : m_levels(levels)
    , m_maxNodes(maxNodes)
    , m_stop(std::move(stop))
    , m_nodes(levels, m_stop)
{ }

Diagram::Ref Diagram::variable(std::uint32_t level)
{
    return node(level, one, zero);
}

Diagram::Ref Diagram::conjunction(Ref a, Ref b)
{
    m_depth = 0;
    return apply<Operation::And>(a, b);
}

Diagram::Ref Diagram::disjunction(Ref a, Ref b)
{
    m_depth = 0;
    return apply<Operation::Or>(a, b);
}

void Diagram::sortFromBelow(std::vector<Ref>& operands) const
{
    std::sort(operands.begin(), operands.end(),
              [this](Ref a, Ref b) { return level(a) != level(b) ? level(a) > level(b) : a < b; });
}

Diagram::Ref Diagram::atLeast(std::uint32_t k, const std::vector<Ref>& operands)
{
    const auto n = static_cast<std::uint32_t>(operands.size());
    if (k == 0)
        return one;
    if (k > n)
        return zero;
    m_depth = 0;
    // row[j]: at least j of the operands taken so far
    std::vector<Ref> row(k + 1, zero);
    row[0] = one;
    for (std::uint32_t taken = 1; taken <= n; ++taken) {
        const std::uint32_t from = std::min(k, taken);
        const std::uint32_t left = n - taken;
        const std::uint32_t to = k > left ? k - left : 1;
        for (std::uint32_t j = from; j >= to && j >= 1; --j)
            row[j] = apply<Operation::Or>(apply<Operation::And>(operands[taken - 1], row[j - 1]), row[j]);
    }
    return row[k];
}

Diagram::Ref Diagram::node(std::uint32_t level, Ref high, Ref low)
{
    if (high == low)
        return low;
    return m_nodes.node(level, low, high, [this] {
        if (m_nodes.size() >= m_maxNodes)
            throw DiagramTooLarge();
        if ((m_nodes.size() & 0xFFF) == 0)
            checkStop(m_stop);
        m_cache.growTo(m_nodes.size(), m_stop);
    });
}

template<Diagram::Operation operation>
Diagram::Ref Diagram::apply(Ref a, Ref b)
{
    constexpr Ref absorbing = operation == Operation::And ? zero : one;
    constexpr Ref neutral = operation == Operation::And ? one : zero;
    if (a == absorbing || b == absorbing)
        return absorbing;
    if (a == neutral || a == b)
        return b;
    if (b == neutral)
        return a;
    if (a > b)
        std::swap(a, b);
    constexpr auto code = static_cast<std::uint32_t>(operation);
    if (const Ref* known = m_cache.find(a, b, code))
        return *known;
    if (++m_depth > maxDepth)
        throw DiagramTooLarge();
    const NodeTable::Data first = m_nodes[a];
    const NodeTable::Data second = m_nodes[b];
    Ref result;
    if (first.level == second.level) {
        const Ref whenUp = apply<operation>(first.low, second.low);
        const Ref whenDown = apply<operation>(first.high, second.high);
        result = node(first.level, whenDown, whenUp);
    } else if (first.level < second.level) {
        const Ref whenUp = apply<operation>(first.low, b);
        const Ref whenDown = apply<operation>(first.high, b);
        result = node(first.level, whenDown, whenUp);
    } else {
        const Ref whenUp = apply<operation>(a, second.low);
        const Ref whenDown = apply<operation>(a, second.high);
        result = node(second.level, whenDown, whenUp);
    }
    --m_depth;
    m_cache.put(a, b, code, result);
    return result;
}

std::vector<Diagram::Ref> Diagram::topological(const std::vector<Ref>& roots) const
{
    std::vector<bool> seen(m_nodes.size(), false);
    std::vector<Ref> found;
    std::vector<std::uint32_t> place(m_levels + 1, 0); ///< by level: how many, then where they go
    const auto visit = [&](Ref f) {
        if (f > one && !seen[f]) {
            seen[f] = true;
            found.push_back(f);
            ++place[level(f)];
        }
    };
    for (const Ref root : roots)
        visit(root);
    for (std::size_t i = 0; i < found.size(); ++i) {
        visit(high(found[i]));
        visit(low(found[i]));
    }
    std::uint32_t next = 0;
    for (std::uint32_t& at : place)
        next += std::exchange(at, next);
    std::vector<Ref> sorted(found.size());
    for (const Ref f : found)
        sorted[place[level(f)]++] = f;
    return sorted;
}

} // namespace linchpin
