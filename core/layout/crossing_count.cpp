// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crossing_count.h"

#include "core/layout/bonds.h"

#include <algorithm>

namespace linchpin::layout
{

CrossingCount::CrossingCount(const Nest& nest)
    : m_nest(nest)
    , m_offset(nest.items.size())
    , m_between(static_cast<std::size_t>(nest.layers))
{
    int count = 0;
    for (std::size_t index = 0; index < nest.items.size(); ++index) {
        const Item& item = nest.items[index];
        m_offset[index] = count;
        if (!item.isLeaf())
            continue;
        count += item.last - item.first + 1;
        for (int layer = item.first; layer < item.last; ++layer)
            m_between[layer].push_back({static_cast<int>(index), static_cast<int>(index), strongBond});
    }
    m_place.resize(static_cast<std::size_t>(count));
    for (const Bond& bond : nest.bonds)
        m_between[nest.items[bond.a].last].push_back(bond);
    m_sizes.resize(static_cast<std::size_t>(nest.layers));
}

long CrossingCount::count()
{
    std::fill(m_sizes.begin(), m_sizes.end(), 0);
    for (const int index : m_nest.preorder()) {
        const Item& item = m_nest.items[index];
        if (!item.isLeaf())
            continue;
        for (int layer = item.first; layer <= item.last; ++layer)
            m_place[m_offset[index] + layer - item.first] = m_sizes[layer]++;
    }
    long sum = 0;
    for (int layer = 0; layer + 1 < m_nest.layers; ++layer)
        sum += inversions(layer);
    return sum;
}

long CrossingCount::inversions(int layer)
{
    m_lines.clear();
    for (const Bond& bond : m_between[layer])
        m_lines.emplace_back(placeOf(bond.a, layer), placeOf(bond.b, layer + 1), bond.weight);
    std::sort(m_lines.begin(), m_lines.end());
    m_tree.assign(static_cast<std::size_t>(m_sizes[layer + 1]) + 1, 0);
    long sum = 0;
    long total = 0;
    for (const auto& [left, right, weight] : m_lines) {
        long notAfter = 0;
        for (int i = right + 1; i > 0; i -= i & -i)
            notAfter += m_tree[i];
        sum += weight * (total - notAfter);
        for (int i = right + 1; i < static_cast<int>(m_tree.size()); i += i & -i)
            m_tree[i] += weight;
        total += weight;
    }
    return sum;
}

} // namespace linchpin::layout
