// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/bonds.h"

#include <algorithm>
#include <utility>

namespace linchpin::layout
{

namespace
{

void addLane(Nest& nest, std::vector<int>& stops, int box, int& from, int to)
{
    if (from > to)
        return;
    const int lane = nest.add(Item::Kind::Lane, 0, box);
    nest.items[lane].first = from;
    nest.items[lane].last = to;
    stops.push_back(lane);
    from = to + 1;
}

/// Ties a to b in a later layer, with a lane in every box that the arrow leaves, crosses and enters.
void bond(Nest& nest, int a, int b, int weight)
{
    int common = nest.items[a].parent;
    std::vector<int> left;
    while (!nest.holds(common, b)) {
        left.push_back(common);
        common = nest.items[common].parent;
    }
    std::vector<int> entered;
    for (int box = nest.items[b].parent; box != common; box = nest.items[box].parent)
        entered.push_back(box);

    int from = nest.items[a].last + 1;
    int to = nest.items[b].first - 1;
    std::vector<int> stops{a};
    for (const int box : left)
        addLane(nest, stops, box, from, std::min(to, nest.items[box].last));
    std::vector<std::pair<int, int>> spans(entered.size());
    for (std::size_t i = 0; i < entered.size(); ++i) {
        const int first = std::max(from, nest.items[entered[i]].first);
        spans[i] = {first, to};
        to = std::min(to, first - 1);
    }
    addLane(nest, stops, common, from, to);
    for (std::size_t i = entered.size(); i-- > 0;) {
        int first = spans[i].first;
        addLane(nest, stops, entered[i], first, spans[i].second);
    }
    stops.push_back(b);
    for (std::size_t i = 1; i < stops.size(); ++i)
        nest.bonds.push_back({stops[i - 1], stops[i], weight * (stops.size() > 2 ? 2 : 1)});
}

} // namespace

void addBonds(Nest& nest, const Design& design, const std::vector<int>& cards)
{
    for (const Connection& connection : design.connections) {
        const std::size_t from = design.components.rowOf(connection.from);
        const std::size_t to = design.components.rowOf(connection.to);
        if (from >= cards.size() || to >= cards.size() || from == to)
            continue;
        int a = cards[from];
        int b = cards[to];
        if (nest.items[a].first > nest.items[b].first)
            std::swap(a, b);
        if (nest.items[a].first == nest.items[b].first)
            nest.ties.push_back({a, b});
        else
            bond(nest, a, b, weightOf(connection));
    }
}

} // namespace linchpin::layout
