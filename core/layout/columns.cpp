// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/columns.h"

#include <algorithm>
#include <map>

namespace linchpin::layout
{

namespace
{

constexpr int grid = 8;
constexpr int leastGap = 72;
constexpr int gapBetweenBoxes = 48;
constexpr int widestGap = 264;

int sidePaddingOf(const Item& item)
{
    return item.kind == Item::Kind::Domain ? sidePadding : 0;
}

/// The most arrows that run up or down side by side between a layer and the next.
std::vector<int> crowds(const Nest& nest)
{
    std::vector<std::vector<std::pair<int, int>>> changes(static_cast<std::size_t>(nest.layers));
    for (const Bond& bond : nest.bonds) {
        const int start = nest.items[bond.a].middle();
        const int end = nest.items[bond.b].middle();
        if (start == end)
            continue;
        auto& here = changes[nest.items[bond.a].last];
        here.emplace_back(std::min(start, end) - cardHeight / 4, 1);
        here.emplace_back(std::max(start, end) + cardHeight / 4, -1);
    }
    std::vector<int> most(changes.size());
    for (std::size_t layer = 0; layer < changes.size(); ++layer) {
        std::sort(changes[layer].begin(), changes[layer].end());
        int now = 0;
        for (const auto& [y, change] : changes[layer])
            most[layer] = std::max(most[layer], now += change);
    }
    return most;
}

int labelWidth(const std::string& label)
{
    constexpr int perLetter = 7;
    return label.empty() ? 0 : static_cast<int>(label.size()) * perLetter + 24;
}

} // namespace

std::vector<int> columnsOf(const Nest& nest, const Design& design)
{
    const auto layers = static_cast<std::size_t>(nest.layers);
    std::vector<int> closing(nest.items.size());
    std::vector<int> opening(nest.items.size());
    std::vector<int> right(layers);
    std::vector<int> left(layers);
    for (std::size_t index = nest.items.size(); index-- > 1;) {
        const Item& item = nest.items[index];
        closing[index] += sidePaddingOf(item);
        opening[index] += sidePaddingOf(item);
        right[item.last] = std::max(right[item.last], closing[index]);
        left[item.first] = std::max(left[item.first], opening[index]);
        const Item& parent = nest.items[item.parent];
        if (parent.last == item.last)
            closing[item.parent] = std::max(closing[item.parent], closing[index]);
        if (parent.first == item.first)
            opening[item.parent] = std::max(opening[item.parent], opening[index]);
    }

    std::vector<int> gaps(layers, leastGap);
    const std::vector<int> crowded = crowds(nest);
    for (std::size_t layer = 0; layer + 1 < layers; ++layer) {
        const int borders = right[layer] + left[layer + 1];
        gaps[layer] = std::max(gaps[layer], borders == 0 ? 0 : borders + gapBetweenBoxes);
        constexpr int lane = 12;
        gaps[layer] = std::max(gaps[layer], std::min(widestGap, gapBetweenBoxes + lane * crowded[layer]));
    }
    std::map<std::size_t, int> layerOf;
    for (const Item& item : nest.items) {
        if (item.kind == Item::Kind::Card)
            layerOf[item.row] = item.first;
    }
    for (const Connection& connection : design.connections) {
        const auto from = layerOf.find(design.components.rowOf(connection.from));
        const auto to = layerOf.find(design.components.rowOf(connection.to));
        if (connection.label.empty() || from == layerOf.end() || to == layerOf.end() || from->second == to->second)
            continue;
        int& gap = gaps[static_cast<std::size_t>(std::min(from->second, to->second))];
        gap = std::max(gap, std::min(widestGap, labelWidth(connection.label) + 2 * grid));
    }

    std::vector<int> columns(layers);
    for (std::size_t layer = 1; layer < layers; ++layer)
        columns[layer] = columns[layer - 1] + cardWidth + (gaps[layer - 1] + grid - 1) / grid * grid;
    return columns;
}

std::vector<Rect> boxesOf(const Nest& nest, const std::vector<int>& columns)
{
    std::vector<Rect> boxes(nest.items.size());
    std::vector<bool> isSet(nest.items.size());
    Point corner{columns.front(), 0};
    bool isFirst = true;
    for (std::size_t index = nest.items.size(); index-- > 1;) {
        const Item& item = nest.items[index];
        Rect& box = boxes[index];
        if (item.isLeaf()) {
            box.x = columns[item.first];
            box.width = columns[item.last] + cardWidth - box.x;
        } else {
            const int padding = sidePaddingOf(item);
            box.x -= padding;
            box.width += 2 * padding;
        }
        box.y = item.y;
        box.height = item.height;
        if (item.parent > 0) {
            Rect& parent = boxes[item.parent];
            parent = isSet[item.parent] ? parent.united(box) : box;
            isSet[item.parent] = true;
        }
        corner = isFirst ? Point{box.x, box.y} : Point{std::min(corner.x, box.x), std::min(corner.y, box.y)};
        isFirst = false;
    }
    for (Rect& box : boxes)
        box = box.moved({-corner.x, -corner.y});
    return boxes;
}

} // namespace linchpin::layout
