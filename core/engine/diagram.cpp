// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/diagram.h"

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::uint32_t maxDepth = 40'000;

std::size_t hashOf(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    std::uint64_t h = (static_cast<std::uint64_t>(a) << 32 | b) * 0x9E3779B97F4A7C15ull;
    h ^= (h >> 29) ^ (static_cast<std::uint64_t>(c) * 0xBF58476D1CE4E5B9ull);
    h *= 0x94D049BB133111EBull;
    return static_cast<std::size_t>(h ^ (h >> 32));
}

} // namespace

Diagram::Diagram(std::uint32_t levels, std::size_t maxNodes, std::stop_token stop)
    : m_levels(levels)
    , m_maxNodes(maxNodes)
    , m_stop(std::move(stop))
    , m_buckets(1024, 0)
    , m_cache(1024)
{
    m_nodes.push_back({levels, zero, zero, 0});
    m_nodes.push_back({levels, one, one, 0});
}

Diagram::Ref Diagram::variable(std::uint32_t level)
{
    return node(level, one, zero);
}

Diagram::Ref Diagram::conjunction(Ref a, Ref b)
{
    return apply(Operation::And, a, b);
}

Diagram::Ref Diagram::disjunction(Ref a, Ref b)
{
    return apply(Operation::Or, a, b);
}

Diagram::Ref Diagram::conjunction(std::vector<Ref> operands)
{
    return operands.empty() ? one : fold(Operation::And, std::move(operands));
}

Diagram::Ref Diagram::disjunction(std::vector<Ref> operands)
{
    return operands.empty() ? zero : fold(Operation::Or, std::move(operands));
}

Diagram::Ref Diagram::fold(Operation operation, std::vector<Ref> operands)
{
    // From the bottom of the order up, so that each step only walks its upper operand.
    std::sort(operands.begin(), operands.end(),
              [this](Ref a, Ref b) { return level(a) != level(b) ? level(a) > level(b) : a < b; });
    Ref result = operands.front();
    for (std::size_t i = 1; i < operands.size(); ++i)
        result = apply(operation, operands[i], result);
    return result;
}

Diagram::Ref Diagram::atLeast(std::uint32_t k, std::vector<Ref> operands)
{
    const auto n = static_cast<std::uint32_t>(operands.size());
    if (k == 0)
        return one;
    if (k > n)
        return zero;
    std::sort(operands.begin(), operands.end(),
              [this](Ref a, Ref b) { return level(a) != level(b) ? level(a) > level(b) : a < b; });
    // row[j]: at least j of the operands taken so far
    std::vector<Ref> row(k + 1, zero);
    row[0] = one;
    for (std::uint32_t taken = 1; taken <= n; ++taken) {
        const std::uint32_t from = std::min(k, taken);
        const std::uint32_t left = n - taken;
        const std::uint32_t to = k > left ? k - left : 1;
        for (std::uint32_t j = from; j >= to && j >= 1; --j)
            row[j] = apply(Operation::Or, apply(Operation::And, operands[taken - 1], row[j - 1]), row[j]);
    }
    return row[k];
}

Diagram::Ref Diagram::node(std::uint32_t level, Ref high, Ref low)
{
    if (high == low)
        return low;
    std::size_t bucket = hashOf(level, high, low) & (m_buckets.size() - 1);
    for (Ref at = m_buckets[bucket]; at != 0; at = m_nodes[at].next) {
        const NodeData& data = m_nodes[at];
        if (data.level == level && data.high == high && data.low == low)
            return at;
    }
    if (m_nodes.size() >= m_maxNodes)
        throw DiagramTooLarge();
    if ((m_nodes.size() & 0xFFF) == 0 && m_stop.stop_requested())
        throw Cancelled();
    if (m_nodes.size() >= m_buckets.size()) {
        growBuckets();
        bucket = hashOf(level, high, low) & (m_buckets.size() - 1);
    }
    m_nodes.push_back({level, low, high, m_buckets[bucket]});
    m_buckets[bucket] = static_cast<Ref>(m_nodes.size() - 1);
    return m_buckets[bucket];
}

void Diagram::growBuckets()
{
    std::vector<Ref> larger(m_buckets.size() * 4, 0);
    for (Ref at = 2; at < m_nodes.size(); ++at) {
        NodeData& data = m_nodes[at];
        Ref& head = larger[hashOf(data.level, data.high, data.low) & (larger.size() - 1)];
        data.next = head;
        head = at;
    }
    m_buckets = std::move(larger);
    growCache();
}

void Diagram::growCache()
{
    std::vector<CacheEntry> larger(m_cache.size() * 4);
    for (const CacheEntry& entry : m_cache) {
        if (entry.a != 0)
            larger[hashOf(entry.a, entry.b, static_cast<std::uint32_t>(entry.operation)) & (larger.size() - 1)] = entry;
    }
    m_cache = std::move(larger);
}

Diagram::Ref Diagram::apply(Operation operation, Ref a, Ref b)
{
    const Ref absorbing = operation == Operation::And ? zero : one;
    const Ref neutral = operation == Operation::And ? one : zero;
    if (a == absorbing || b == absorbing)
        return absorbing;
    if (a == neutral || a == b)
        return b;
    if (b == neutral)
        return a;
    if (a > b)
        std::swap(a, b);
    const std::size_t hash = hashOf(a, b, static_cast<std::uint32_t>(operation));
    if (const CacheEntry& entry = m_cache[hash & (m_cache.size() - 1)];
        entry.a == a && entry.b == b && entry.operation == operation)
        return entry.result;
    if (++m_depth > maxDepth)
        throw DiagramTooLarge();
    const std::uint32_t top = std::min(level(a), level(b));
    const Ref aHigh = level(a) == top ? high(a) : a;
    const Ref aLow = level(a) == top ? low(a) : a;
    const Ref bHigh = level(b) == top ? high(b) : b;
    const Ref bLow = level(b) == top ? low(b) : b;
    const Ref whenUp = apply(operation, aLow, bLow);
    const Ref whenDown = apply(operation, aHigh, bHigh);
    const Ref result = node(top, whenDown, whenUp);
    --m_depth;
    m_cache[hash & (m_cache.size() - 1)] = {a, b, operation, result};
    return result;
}

std::vector<Diagram::Ref> Diagram::topological(const std::vector<Ref>& roots) const
{
    std::vector<bool> seen(m_nodes.size(), false);
    std::vector<Ref> found;
    const auto visit = [&](Ref f) {
        if (f > one && !seen[f]) {
            seen[f] = true;
            found.push_back(f);
        }
    };
    for (const Ref root : roots)
        visit(root);
    for (std::size_t i = 0; i < found.size(); ++i) {
        visit(high(found[i]));
        visit(low(found[i]));
    }
    std::stable_sort(found.begin(), found.end(), [this](Ref a, Ref b) { return level(a) < level(b); });
    return found;
}

} // namespace linchpin
