// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/separation.h"

#include <algorithm>
#include <cmath>

namespace linchpin::layout
{

namespace
{

constexpr double tolerance = 1e-6;

} // namespace

Separation::Separation(int variables, std::vector<Distance> distances)
    : m_distances(std::move(distances))
    , m_incoming(static_cast<std::size_t>(variables))
{
    std::stable_sort(m_distances.begin(), m_distances.end(),
                     [](const Distance& a, const Distance& b) { return a.after < b.after; });
    for (int i = 0; i < static_cast<int>(m_distances.size()); ++i) {
        auto& [first, last] = m_incoming[m_distances[i].after];
        if (last == 0)
            first = i;
        last = i + 1;
    }
}

std::vector<double> Separation::pushedOn(std::vector<double> from) const
{
    for (const Distance& distance : m_distances)
        from[distance.after] = std::max(from[distance.after], from[distance.before] + distance.least);
    return from;
}

double Separation::violationOf(int index) const
{
    const Distance& distance = m_distances[index];
    return placeOf(distance.before) + distance.least - m_offset[distance.after];
}

void Separation::wait(Block& block, int distance) const
{
    block.heap.push_back({violationOf(distance), distance});
    std::push_heap(block.heap.begin(), block.heap.end());
}

int Separation::worst(int index)
{
    Block& block = m_blocks[index];
    while (!block.heap.empty()) {
        const Waiting top = block.heap.front();
        const bool isInside = m_block[m_distances[top.distance].before] == index;
        if (!isInside && std::abs(violationOf(top.distance) - top.violation) < tolerance)
            return top.violation > block.place() + tolerance ? top.distance : -1;
        std::pop_heap(block.heap.begin(), block.heap.end());
        block.heap.pop_back();
        if (!isInside)
            wait(block, top.distance);
    }
    return -1;
}

/// Joins the blocks at both ends of the distance, which is kept exactly; the larger one keeps its number.
int Separation::merged(int index)
{
    const Distance& distance = m_distances[index];
    int into = m_block[distance.after];
    int from = m_block[distance.before];
    double shift = m_offset[distance.after] - distance.least - m_offset[distance.before];
    if (m_blocks[into].variables.size() < m_blocks[from].variables.size()) {
        std::swap(into, from);
        shift = -shift;
    }
    Block& large = m_blocks[into];
    Block& small = m_blocks[from];
    large.moment += small.moment - shift * small.weight;
    large.weight += small.weight;
    for (const int variable : small.variables) {
        m_block[variable] = into;
        m_offset[variable] += shift;
    }
    large.variables.insert(large.variables.end(), small.variables.begin(), small.variables.end());
    for (const Waiting& waiting : small.heap) {
        if (m_block[m_distances[waiting.distance].before] != into)
            wait(large, waiting.distance);
    }
    small = {};
    return into;
}

std::vector<double> Separation::nearest(const std::vector<double>& wanted, const std::vector<double>& weights)
{
    const auto count = wanted.size();
    m_blocks.assign(count, {});
    m_block.resize(count);
    m_offset.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const int variable = static_cast<int>(i);
        m_block[i] = variable;
        m_blocks[i].weight = weights[i];
        m_blocks[i].moment = weights[i] * wanted[i];
        m_blocks[i].variables = {variable};
        for (int distance = m_incoming[i].first; distance < m_incoming[i].second; ++distance)
            wait(m_blocks[i], distance);
        int block = variable;
        for (int broken = worst(block); broken >= 0; broken = worst(block))
            block = merged(broken);
    }
    std::vector<double> places(count);
    for (std::size_t i = 0; i < count; ++i)
        places[i] = placeOf(static_cast<int>(i));
    return pushedOn(std::move(places));
}

} // namespace linchpin::layout
