// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cut_sets.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace linchpin
{

namespace
{

using Ref = std::uint32_t;

constexpr Ref noSets = 0; ///< the empty family
constexpr std::uint32_t endless = std::numeric_limits<std::uint32_t>::max() / 2;

constexpr Ref emptySet = 1; ///< the family that holds the empty set alone

struct Hash
{
    std::size_t operator()(const std::tuple<Ref, Ref, Ref>& key) const
    {
        const auto [a, b, c] = key;
        std::uint64_t h = (static_cast<std::uint64_t>(a) << 32 | b) * 0x9E3779B97F4A7C15ull;
        h ^= (h >> 31) ^ (static_cast<std::uint64_t>(c) * 0xBF58476D1CE4E5B9ull);
        return static_cast<std::size_t>(h * 0x94D049BB133111EBull >> 7);
    }
};

/// Zero-suppressed diagrams (Minato 1993) of families of minimal sets.
class Families
{
public:
    Families(const Diagram& diagram)
        : m_diagram(diagram)
    {
        m_nodes.push_back({diagram.levels(), noSets, noSets, endless});
        m_nodes.push_back({diagram.levels(), emptySet, emptySet, 0});
    }

    /// The minimal solutions of f with at most `order` elements.
    Ref minimal(Diagram::Ref f, unsigned order)
    {
        if (f == Diagram::zero)
            return noSets;
        if (f == Diagram::one)
            return emptySet;
        const auto key = std::tuple(f, order, Ref(0));
        if (const auto at = m_minimal.find(key); at != m_minimal.end())
            return at->second;
        const Ref low = minimal(m_diagram.low(f), order);
        Ref high = noSets;
        if (order > 0)
            high = without(minimal(m_diagram.high(f), order - 1), low);
        const Ref result = node(m_diagram.level(f), high, low);
        m_minimal.emplace(key, result);
        return result;
    }

    /// All sets of exactly `order` elements, appended until `most` are there; false when there were more.
    bool list(Ref family, unsigned order, std::size_t most, std::vector<std::uint32_t>& prefix,
              std::vector<std::vector<std::uint32_t>>& sets) const
    {
        const NodeData& data = m_nodes[family];
        if (family == noSets || prefix.size() + data.shortest > order)
            return true;
        if (family == emptySet) {
            if (prefix.size() != order)
                return true;
            if (sets.size() >= most)
                return false;
            sets.push_back(prefix);
            return true;
        }
        prefix.push_back(data.level);
        const bool all = list(data.high, order, most, prefix, sets);
        prefix.pop_back();
        return all && list(data.low, order, most, prefix, sets);
    }

private:
    struct NodeData
    {
        std::uint32_t level;
        Ref low;
        Ref high;
        std::uint32_t shortest; ///< elements of the smallest set
    };

    Ref node(std::uint32_t level, Ref high, Ref low)
    {
        if (high == noSets)
            return low;
        const auto [at, isNew] = m_unique.try_emplace(std::tuple(level, high, low), static_cast<Ref>(m_nodes.size()));
        if (isNew) {
            const std::uint32_t viaHigh = m_nodes[high].shortest + 1;
            m_nodes.push_back({level, low, high, std::min(viaHigh, m_nodes[low].shortest)});
        }
        return at->second;
    }

    bool holdsEmptySet(Ref family) const
    {
        while (family > emptySet)
            family = m_nodes[family].low;
        return family == emptySet;
    }

    /// The sets of a that include no set of b.
    Ref without(Ref a, Ref b)
    {
        if (a == noSets || b == noSets)
            return a;
        if (b == emptySet || holdsEmptySet(b))
            return noSets;
        if (a == emptySet)
            return a;
        const auto key = std::tuple(a, b, Ref(1));
        if (const auto at = m_without.find(key); at != m_without.end())
            return at->second;
        const NodeData first = m_nodes[a];
        const NodeData second = m_nodes[b];
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
        m_without.emplace(key, result);
        return result;
    }

    const Diagram& m_diagram;
    std::vector<NodeData> m_nodes;
    std::unordered_map<std::tuple<Ref, Ref, Ref>, Ref, Hash> m_unique;
    std::unordered_map<std::tuple<Ref, Ref, Ref>, Ref, Hash> m_minimal;
    std::unordered_map<std::tuple<Ref, Ref, Ref>, Ref, Hash> m_without;
};

} // namespace

std::vector<std::vector<std::uint32_t>> minimalCutSets(const Diagram& diagram, Diagram::Ref root, unsigned maxOrder,
                                                       std::size_t most, bool* truncated)
{
    std::vector<std::vector<std::uint32_t>> sets;
    if (truncated)
        *truncated = false;
    if (root == Diagram::one || root == Diagram::zero)
        return sets;
    Families families(diagram);
    const Ref family = families.minimal(root, maxOrder);
    std::vector<std::uint32_t> prefix;
    for (unsigned order = 1; order <= std::min(maxOrder, diagram.levels()); ++order) {
        const std::size_t before = sets.size();
        const bool all = families.list(family, order, most, prefix, sets);
        std::sort(sets.begin() + static_cast<std::ptrdiff_t>(before), sets.end());
        prefix.clear();
        if (!all) {
            if (truncated)
                *truncated = true;
            break;
        }
    }
    return sets;
}

std::vector<std::uint32_t> singleFailures(const Diagram& diagram, Diagram::Ref root)
{
    // Of a monotone function only the constant always fails with everything up, so the events
    // sought are those along the low edges from the root whose high edge leads to it.
    std::vector<std::uint32_t> levels;
    for (Diagram::Ref at = root; at > Diagram::one; at = diagram.low(at)) {
        if (diagram.high(at) == Diagram::one)
            levels.push_back(diagram.level(at));
    }
    return levels;
}

} // namespace linchpin
