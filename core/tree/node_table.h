// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/cancelled.h"
#include "core/tree/huge_pages.h"

#include <cstdint>
#include <vector>

namespace linchpin
{

/// The nodes of decision diagrams, each held once. A node tests a variable at a level and leads to two
/// others; 0 and 1 are the terminals.
class NodeTable
{
public:
    using Ref = std::uint32_t;

    struct Data
    {
        std::uint32_t level;
        Ref low;
        Ref high;
    };

    /// \param stop what grows it throws Cancelled on a stop; it is of no use then
    explicit NodeTable(std::uint32_t terminalLevel, std::stop_token stop = {})
        : m_stop(std::move(stop))
        , m_slots(256)
    {
        m_nodes.push_back({terminalLevel, 0, 0});
        m_nodes.push_back({terminalLevel, 1, 1});
    }

    const Data& operator[](Ref ref) const { return m_nodes[ref]; }
    std::size_t size() const { return m_nodes.size(); }

    /// The node; `isAllowed()` is called before one is added and may throw.
    template<class IsAllowed>
    Ref node(std::uint32_t level, Ref low, Ref high, const IsAllowed& isAllowed)
    {
        std::size_t slot = hashOf(level, low, high) & (m_slots.size() - 1);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const Data& data = m_nodes[m_slots[slot]];
            if (data.level == level && data.high == high && data.low == low)
                return m_slots[slot];
        }
        isAllowed();
        const auto ref = static_cast<Ref>(m_nodes.size());
        m_nodes.push_back({level, low, high});
        m_slots[slot] = ref;
        if (4 * m_nodes.size() > 3 * m_slots.size())
            grow();
        return ref;
    }

private:
    static std::size_t hashOf(std::uint32_t level, Ref low, Ref high)
    {
        std::uint64_t h = (static_cast<std::uint64_t>(high) << 32 | low) * 0x9E3779B97F4A7C15ull;
        h ^= (h >> 29) ^ (static_cast<std::uint64_t>(level) * 0xBF58476D1CE4E5B9ull);
        h *= 0x94D049BB133111EBull;
        return static_cast<std::size_t>(h ^ (h >> 32));
    }

    void grow()
    {
        m_slots = decltype(m_slots)(m_slots.size() * 2);
        for (Ref ref = 2; ref < m_nodes.size(); ++ref) {
            if ((ref & 0xFFFF) == 0)
                checkStop(m_stop);
            std::size_t slot = hashOf(m_nodes[ref].level, m_nodes[ref].low, m_nodes[ref].high) & (m_slots.size() - 1);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = ref;
        }
    }

    std::stop_token m_stop;
    std::vector<Data, HugePages<Data>> m_nodes;
    std::vector<Ref, HugePages<Ref>> m_slots; ///< a power of two; 0: empty
};

/// Results of an operation on two nodes; forgets the older where two meet.
class OperationCache
{
public:
    using Ref = NodeTable::Ref;

    OperationCache()
        : m_entries(256)
    { }

    /// Null when it is not known.
    const Ref* find(Ref a, Ref b, std::uint32_t operation) const
    {
        const Entry& entry = m_entries[slotOf(a, b, operation)];
        return entry.a == a && entry.b == b && entry.operation == operation ? &entry.result : nullptr;
    }
    void put(Ref a, Ref b, std::uint32_t operation, Ref result)
    {
        m_entries[slotOf(a, b, operation)] = {a, b, operation, result};
    }
    /// Makes room for a diagram of that many nodes.
    /// \throws Cancelled; it is of no use then
    void growTo(std::size_t nodes, const std::stop_token& stop)
    {
        if (nodes <= m_entries.size())
            return;
        decltype(m_entries) old(m_entries.size() * 2);
        old.swap(m_entries);
        for (std::size_t i = 0; i < old.size(); ++i) {
            const Entry& entry = old[i];
            if (entry.operation != 0)
                put(entry.a, entry.b, entry.operation, entry.result);
            if ((i & 0xFFFF) == 0)
                checkStop(stop);
        }
    }

private:
    struct Entry
    {
        Ref a = 0;
        Ref b = 0;
        std::uint32_t operation = 0; ///< 0: empty
        Ref result = 0;
    };

    std::size_t slotOf(Ref a, Ref b, std::uint32_t operation) const
    {
        std::uint64_t h = ((static_cast<std::uint64_t>(a) << 32 | b) + operation) * 0x9E3779B97F4A7C15ull;
        h ^= h >> 32;
        h *= 0x94D049BB133111EBull;
        return static_cast<std::size_t>(h ^ (h >> 32)) & (m_entries.size() - 1);
    }

    std::vector<Entry, HugePages<Entry>> m_entries; ///< a power of two
};

} // namespace linchpin
