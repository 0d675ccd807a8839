// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/design_index.h"

namespace linchpin
{

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

DesignIndex::DesignIndex(const Design& ofDesign)
    : design(ofDesign)
    , setOf(design.components.size(), -1)
{
    const RowIndex rows(design.components);
    members.reserve(design.sets.size());
    for (const RedundancySet& set : design.sets) {
        auto& ofSet = members.emplace_back();
        ofSet.reserve(set.members.size());
        for (const ComponentId& member : set.members) {
            ofSet.push_back(rows.rowOf(member));
            setOf[ofSet.back()] = static_cast<std::int32_t>(members.size()) - 1;
        }
    }
    from = rows.rowsOf(design.connections, [](const Connection& c) -> const ComponentId& { return c.from; });
    to = rows.rowsOf(design.connections, [](const Connection& c) -> const ComponentId& { return c.to; });
    outgoing = Adjacency(from, design.components.size());
    for (const Domain& domain : design.domains) {
        auto& chain = domainChain.emplace_back();
        for (const DomainId& id : design.ancestry(domain.id))
            chain.push_back(static_cast<std::uint32_t>(design.domains.rowOf(id)));
    }
}

} // namespace linchpin
