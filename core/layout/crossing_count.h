// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/nest.h"

#include <tuple>
#include <vector>

namespace linchpin::layout
{

/// Counts crossings of bonds, each by the weights of both, again and again as the order of children changes.
class CrossingCount
{
public:
    explicit CrossingCount(const Nest& nest);

    long count();
    /// A measure of what one count takes.
    std::size_t work() const { return m_place.size() + 4 * m_nest.bonds.size(); }

private:
    int placeOf(int leaf, int layer) const { return m_place[m_offset[leaf] + layer - m_nest.items[leaf].first]; }
    long inversions(int layer);

    const Nest& m_nest;
    std::vector<int> m_offset;
    std::vector<std::vector<Bond>> m_between;
    std::vector<int> m_place;
    std::vector<int> m_sizes;
    std::vector<std::tuple<int, int, int>> m_lines;
    std::vector<long> m_tree;
};

} // namespace linchpin::layout
