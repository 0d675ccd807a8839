// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/levels.h"

#include <algorithm>
#include <cmath>

namespace linchpin::layout
{

namespace
{

constexpr int grid = 8;
constexpr double tieWeight = 1;
constexpr double boxWeight = 6;  ///< against high domains
constexpr double rootWeight = 1; ///< against a high drawing

} // namespace

std::vector<std::pair<int, int>> neighboursBelow(const Nest& nest)
{
    std::vector<std::pair<int, int>> pairs;
    std::vector<int> lowest(static_cast<std::size_t>(nest.layers));
    for (const Item& container : nest.items) {
        if (container.children.size() < 2)
            continue;
        std::fill(lowest.begin() + container.first, lowest.begin() + container.last + 1, -1);
        for (const int child : container.children) {
            const Item& item = nest.items[child];
            const std::size_t start = pairs.size();
            for (int layer = item.first; layer <= item.last; ++layer) {
                if (lowest[layer] >= 0)
                    pairs.emplace_back(lowest[layer], child);
                lowest[layer] = child;
            }
            std::sort(pairs.begin() + start, pairs.end());
            pairs.erase(std::unique(pairs.begin() + start, pairs.end()), pairs.end());
        }
    }
    return pairs;
}

Levels::Levels(const Nest& nest)
    : m_nest(nest)
    , m_block(nest.items.size())
    , m_offset(nest.items.size())
    , m_variable(nest.items.size(), -1)
    , m_bottom(nest.items.size(), -1)
{
    for (std::size_t item = 0; item < nest.items.size(); ++item) {
        const int parent = nest.items[item].parent;
        const bool isMember = parent >= 0 && nest.items[parent].kind == Item::Kind::Set;
        m_block[item] = isMember ? parent : static_cast<int>(item);
    }
    readOrder();
    pack();
}

void Levels::readOrder()
{
    for (const Item& item : m_nest.items) {
        if (item.kind != Item::Kind::Set)
            continue;
        int offset = topPadding(item);
        for (const int member : item.children) {
            m_offset[member] = offset;
            offset += m_nest.items[member].height + memberGap;
        }
    }
    number();
    separate();
    tie();
}

/// Variables from top to bottom: the upper border of a container, its contents, its lower border.
void Levels::number()
{
    m_variables = 0;
    std::vector<std::pair<int, bool>> waiting{{0, true}};
    while (!waiting.empty()) {
        const auto [index, isEntered] = waiting.back();
        waiting.pop_back();
        const Item& item = m_nest.items[index];
        (isEntered ? m_variable : m_bottom)[index] = m_variables++;
        if (!isEntered || item.isLeaf() || item.kind == Item::Kind::Set)
            continue;
        waiting.emplace_back(index, false);
        for (auto child = item.children.rbegin(); child != item.children.rend(); ++child)
            waiting.emplace_back(*child, true);
    }
}

void Levels::separate()
{
    std::vector<Separation::Distance> distances;
    const auto lowerEdge = [this](int item) {
        return m_bottom[item] >= 0 ? std::pair(m_bottom[item], 0)
                                   : std::pair(m_variable[item], m_nest.items[item].height);
    };
    for (std::size_t i = 1; i < m_nest.items.size(); ++i) {
        const int index = static_cast<int>(i);
        if (m_block[index] != index)
            continue;
        const Item& parent = m_nest.items[m_nest.items[index].parent];
        const int box = m_nest.items[index].parent;
        const auto [bottom, height] = lowerEdge(index);
        distances.push_back({m_variable[box], m_variable[index], static_cast<double>(topPadding(parent))});
        distances.push_back({bottom, m_bottom[box], static_cast<double>(height + bottomPadding(parent))});
    }
    for (const auto& [upper, lower] : neighboursBelow(m_nest)) {
        if (m_block[upper] != upper)
            continue;
        const auto [bottom, height] = lowerEdge(upper);
        const int gap = separation(m_nest.items[upper], m_nest.items[lower]);
        distances.push_back({bottom, m_variable[lower], static_cast<double>(height + gap)});
    }
    m_separation = Separation(m_variables, std::move(distances));
}

void Levels::tie()
{
    m_springs.clear();
    const auto add = [this](const Bond& bond, double weight) {
        const int a = m_block[bond.a];
        const int b = m_block[bond.b];
        if (a == b)
            return;
        if (m_nest.items[a].parent == m_nest.items[b].parent)
            weight *= 2;
        m_springs.push_back({m_variable[a], m_variable[b], middleInBlock(bond.a), middleInBlock(bond.b), weight});
    };
    for (const Bond& bond : m_nest.bonds)
        add(bond, bond.weight);
    for (const Bond& bond : m_nest.ties)
        add(bond, tieWeight);
    for (std::size_t item = 0; item < m_nest.items.size(); ++item) {
        if (m_bottom[item] >= 0)
            m_springs.push_back({m_variable[item], m_bottom[item], 0, 0, item == 0 ? rootWeight : boxWeight});
    }
}

void Levels::pack()
{
    m_places = m_separation.pushedOn(std::vector<double>(static_cast<std::size_t>(m_variables), 0));
}

void Levels::snap()
{
    std::vector<double> places(m_places);
    for (double& place : places)
        place = std::floor(place / grid) * grid;
    m_places = m_separation.pushedOn(std::move(places));
}

void Levels::relax(int rounds)
{
    constexpr double softness = 24; // from means towards medians
    constexpr double stride = 2.0 / 3;
    constexpr double least = 1e-4;
    const auto count = static_cast<std::size_t>(m_variables);
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> force(count);
        std::vector<double> weights(count, least);
        for (const Spring& spring : m_springs) {
            const double apart = m_places[spring.b] + spring.offsetB - m_places[spring.a] - spring.offsetA;
            const double weight = spring.weight / (std::abs(apart) + softness);
            force[spring.a] += weight * apart;
            force[spring.b] -= weight * apart;
            weights[spring.a] += weight;
            weights[spring.b] += weight;
        }
        std::vector<double> wanted(m_places);
        for (std::size_t i = 0; i < count; ++i)
            wanted[i] += stride * force[i] / weights[i];
        m_places = m_separation.nearest(wanted, weights);
    }
}

} // namespace linchpin::layout
