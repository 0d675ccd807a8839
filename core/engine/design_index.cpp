// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/design_index.h"

namespace linchpin
{

namespace
{

/// How many look-ups lie between asking for memory and reading it.
constexpr std::size_t ahead = 16;

} // namespace

Adjacency::Adjacency(const std::vector<std::uint32_t>& of, std::size_t size)
    : m_first(size + 1, 0)
    , m_items(of.size())
{
    for (const std::uint32_t i : of)
        ++m_first[i + 1];
    for (std::size_t i = 0; i < size; ++i)
        m_first[i + 1] += m_first[i];
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::uint32_t j = 0; j < of.size(); ++j)
        m_items[next[of[j]]++] = j;
}

RowIndex::RowIndex(const Table<Component>& components)
    : m_components(components)
{
    std::size_t slots = 16;
    while (slots < 2 * components.size())
        slots *= 2;
    m_slots.resize(slots);
    for (std::uint32_t row = 0; row < components.size(); ++row) {
        const std::size_t hash = std::hash<ComponentId>()(components[row].id);
        std::size_t slot = hash & (slots - 1);
        for (; m_slots[slot].row != 0; slot = (slot + 1) & (slots - 1))
            m_hashesDiffer = m_hashesDiffer && m_slots[slot].hash != hash;
        m_slots[slot] = {hash, row + 1};
    }
}

std::uint32_t RowIndex::rowOf(const ComponentId& id, std::size_t hash) const
{
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot].hash != hash || (!m_hashesDiffer && m_components[m_slots[slot].row - 1].id != id))
        slot = (slot + 1) & (m_slots.size() - 1);
    return m_slots[slot].row - 1;
}

std::optional<std::uint32_t> RowIndex::find(const std::string& id) const
{
    const std::size_t hash = std::hash<std::string>()(id);
    for (std::size_t slot = hash & (m_slots.size() - 1); m_slots[slot].row != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        if (m_slots[slot].hash == hash && m_components[m_slots[slot].row - 1].id.text() == id)
            return m_slots[slot].row - 1;
    }
    return std::nullopt;
}

std::vector<std::uint32_t> RowIndex::rowsOf(const std::vector<const ComponentId*>& ids,
                                            const std::vector<std::size_t>& hashes) const
{
    std::vector<std::uint32_t> found(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i + ahead < ids.size())
            __builtin_prefetch(&m_slots[hashes[i + ahead] & (m_slots.size() - 1)]);
        found[i] = rowOf(*ids[i], hashes[i]);
    }
    return found;
}

DesignIndex::DesignIndex(const Design& ofDesign)
    : design(ofDesign)
    , rows(design.components)
    , setOf(design.components.size(), -1)
{
    const std::hash<ComponentId> hashOf;
    std::vector<const ComponentId*> ids;
    std::vector<std::size_t> hashes;
    members.reserve(design.sets.size());
    for (const RedundancySet& set : design.sets) {
        ids.clear();
        hashes.clear();
        for (const ComponentId& member : set.members) {
            ids.push_back(&member);
            hashes.push_back(hashOf(member));
        }
        members.push_back(rows.rowsOf(ids, hashes));
        for (const std::uint32_t row : members.back())
            setOf[row] = static_cast<std::int32_t>(members.size()) - 1;
    }
    // Connections lie all over memory: each is read once, and asked for ahead.
    const auto& connections = design.connections.rows();
    std::vector<const ComponentId*> toIds(connections.size());
    std::vector<std::size_t> toHashes(connections.size());
    ids.resize(connections.size());
    hashes.resize(connections.size());
    uses.reserve(connections.size());
    for (std::size_t i = 0; i < connections.size(); ++i) {
        if (i + ahead < connections.size()) {
            const char* next = reinterpret_cast<const char*>(connections[i + ahead].get());
            __builtin_prefetch(next);
            __builtin_prefetch(next + 64);
        }
        const Connection& connection = *connections[i];
        ids[i] = &connection.from;
        hashes[i] = hashOf(connection.from);
        toIds[i] = &connection.to;
        toHashes[i] = hashOf(connection.to);
        uses.push_back({connection.kind, connection.optional, !connection.journeys.empty()});
    }
    from = rows.rowsOf(ids, hashes);
    to = rows.rowsOf(toIds, toHashes);
    outgoing = Adjacency(from, design.components.size());
    for (const Domain& domain : design.domains) {
        auto& chain = domainChain.emplace_back();
        for (const DomainId& id : design.ancestry(domain.id))
            chain.push_back(static_cast<std::uint32_t>(design.domains.rowOf(id)));
    }
}

} // namespace linchpin
