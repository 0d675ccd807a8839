// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/nest.h"

#include "core/layout/bonds.h"
#include "core/layout/layers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace linchpin::layout
{

namespace
{

constexpr int hollowHeight = 24;

template<class Container>
int countOf(const Container& container)
{
    return static_cast<int>(container.size());
}

class Builder
{
public:
    explicit Builder(const Design& design)
        : m_design(design)
        , m_cards(design.components.size())
        , m_boxes(design.domains.size(), -1)
        , m_units(design.components.size(), -1)
    { }

    Nest made()
    {
        m_nest.items.emplace_back();
        for (std::size_t row = 0; row < m_design.domains.size(); ++row)
            boxOf(row);
        addUnits();
        addCards();
        addHollows();
        findLayers();
        setSpans();
        layOutLoose();
        setSpans();
        addBonds(m_nest, m_design, m_cards);
        return std::move(m_nest);
    }

private:
    int boxOf(std::size_t row)
    {
        if (m_boxes[row] >= 0)
            return m_boxes[row];
        m_boxes[row] = 0; // also what a circle of parents meets
        const std::size_t parent = m_design.domains.rowOf(m_design.domains[row].parent);
        const int parentBox = parent < m_design.domains.size() ? boxOf(parent) : 0;
        return m_boxes[row] = m_nest.add(Item::Kind::Domain, row, parentBox);
    }

    int boxOf(const DomainId& id) const
    {
        const std::size_t row = m_design.domains.rowOf(id);
        return row < m_design.domains.size() ? m_boxes[row] : 0;
    }

    /// What goes into one layer together: the members of a set, or one component.
    void addUnits()
    {
        for (std::size_t row = 0; row < m_design.sets.size(); ++row) {
            bool isUsed = false;
            for (const ComponentId& member : m_design.sets[row].members) {
                const std::size_t component = m_design.components.rowOf(member);
                if (component < m_units.size() && m_units[component] < 0) {
                    m_units[component] = m_unitCount;
                    isUsed = true;
                }
            }
            m_setOfUnit.push_back(row);
            if (isUsed)
                ++m_unitCount;
            else
                m_setOfUnit.pop_back();
        }
        for (int& unit : m_units) {
            if (unit < 0)
                unit = m_unitCount++;
        }
    }

    void addCards()
    {
        std::map<std::pair<int, int>, int> crowd; ///< members of a unit in one box
        std::vector<int> boxes(m_units.size());
        for (std::size_t row = 0; row < m_units.size(); ++row) {
            boxes[row] = boxOf(m_design.commonDomain(m_design.components[row]));
            ++crowd[{m_units[row], boxes[row]}];
        }
        std::map<std::pair<int, int>, int> groups;
        for (std::size_t row = 0; row < m_units.size(); ++row) {
            int parent = boxes[row];
            const std::pair key(m_units[row], parent);
            if (crowd[key] > 1) {
                const auto [group, isNew] = groups.try_emplace(key, 0);
                if (isNew)
                    group->second = m_nest.add(Item::Kind::Set, m_setOfUnit[m_units[row]], parent);
                parent = group->second;
            }
            m_cards[row] = m_nest.add(Item::Kind::Card, row, parent, cardHeight);
        }
        for (const auto& [key, group] : groups) {
            Item& set = m_nest.items[group];
            const int count = countOf(set.children);
            set.height = topPadding(set) + count * cardHeight + (count - 1) * memberGap + bottomPadding(set);
        }
    }

    void addHollows()
    {
        for (const int box : m_boxes) {
            if (m_nest.items[box].children.empty())
                m_hollows.push_back(m_nest.add(Item::Kind::Hollow, m_nest.items[box].row, box, hollowHeight));
        }
    }

    void findLayers()
    {
        std::vector<Edge> edges;
        m_isLoose.assign(static_cast<std::size_t>(m_unitCount), true);
        for (const Connection& connection : m_design.connections) {
            const std::size_t from = m_design.components.rowOf(connection.from);
            const std::size_t to = m_design.components.rowOf(connection.to);
            if (from >= m_units.size() || to >= m_units.size() || m_units[from] == m_units[to])
                continue;
            edges.push_back({m_units[from], m_units[to], weightOf(connection)});
            m_isLoose[m_units[from]] = m_isLoose[m_units[to]] = false;
        }
        const std::vector<int> layers = layersOf(m_unitCount, edges);
        for (std::size_t row = 0; row < m_units.size(); ++row) {
            Item& card = m_nest.items[m_cards[row]];
            card.first = card.last = m_isLoose[m_units[row]] ? -1 : layers[m_units[row]];
        }
        for (const int hollow : m_hollows)
            m_nest.items[hollow].first = m_nest.items[hollow].last = -1;
    }

    /// Spans of the containers from those of their leaves; -1 where no leaf has a layer.
    void setSpans()
    {
        for (int index = countOf(m_nest.items) - 1; index >= 0; --index) {
            Item& item = m_nest.items[index];
            if (!item.isLeaf()) {
                item.first = item.last = -1;
                for (const int child : item.children)
                    widen(item, m_nest.items[child]);
            }
        }
        m_nest.layers = std::max(1, m_nest.items[0].last + 1);
    }

    static void widen(Item& item, const Item& by)
    {
        if (by.first < 0)
            return;
        item.first = item.first < 0 ? by.first : std::min(item.first, by.first);
        item.last = std::max(item.last, by.last);
    }

    /// What no arrow holds: side by side in a block, in the layers that its container takes up.
    void layOutLoose()
    {
        std::map<int, std::vector<std::vector<int>>> blocks; ///< leaves that go together, by container
        std::map<int, std::vector<int>> units;
        for (std::size_t row = 0; row < m_units.size(); ++row) {
            if (m_isLoose[m_units[row]])
                units[m_units[row]].push_back(m_cards[row]);
        }
        for (auto& [unit, leaves] : units) {
            int container = m_nest.items[leaves.front()].parent;
            if (m_nest.items[container].kind == Item::Kind::Set)
                container = m_nest.items[container].parent;
            blocks[container].push_back(std::move(leaves));
        }
        std::map<std::size_t, int> spreadOver; ///< a component with instances in the domain
        for (std::size_t row = 0; row < m_units.size(); ++row) {
            for (const DomainId& place : m_design.components[row].placement)
                spreadOver.try_emplace(m_design.domains.rowOf(place), m_cards[row]);
        }
        std::vector<std::pair<int, int>> beside;
        for (const int hollow : m_hollows) {
            const auto card = spreadOver.find(m_nest.items[hollow].row);
            if (card != spreadOver.end())
                beside.emplace_back(hollow, card->second);
            else
                blocks[m_nest.items[m_nest.items[hollow].parent].parent].push_back({hollow});
        }
        for (const auto& [container, leaves] : blocks)
            layOut(container, leaves);
        for (const auto& [hollow, card] : beside)
            m_nest.items[hollow].first = m_nest.items[hollow].last = m_nest.items[card].first;
    }

    void layOut(int container, const std::vector<std::vector<int>>& block)
    {
        int around = container;
        while (m_nest.items[around].first < 0 && around > 0)
            around = m_nest.items[around].parent;
        const int start = std::max(0, m_nest.items[around].first);
        constexpr double columnsToRows = 0.7; // a block of cards about 16 : 9
        const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(columnsToRows * countOf(block)))));
        for (int i = 0; i < countOf(block); ++i) {
            for (const int leaf : block[i])
                m_nest.items[leaf].first = m_nest.items[leaf].last = start + i % columns;
        }
    }

    const Design& m_design;
    Nest m_nest;
    std::vector<int> m_cards; ///< item of every component
    std::vector<int> m_boxes; ///< item of every domain
    std::vector<int> m_units; ///< unit of every component
    std::vector<std::size_t> m_setOfUnit;
    std::vector<int> m_hollows;
    std::vector<bool> m_isLoose;
    int m_unitCount = 0;
};

} // namespace

Nest nestOf(const Design& design)
{
    return Builder(design).made();
}

int Nest::add(Item::Kind kind, std::size_t row, int parent, int height)
{
    const int index = countOf(items);
    Item item;
    item.kind = kind;
    item.row = row;
    item.parent = parent;
    item.depth = items[parent].depth + 1;
    item.height = height;
    items.push_back(std::move(item));
    items[parent].children.push_back(index);
    return index;
}

bool Nest::holds(int container, int item) const
{
    while (items[item].depth > items[container].depth)
        item = items[item].parent;
    return item == container;
}

std::vector<int> Nest::preorder() const
{
    std::vector<int> line;
    line.reserve(items.size());
    std::vector<int> waiting{0};
    while (!waiting.empty()) {
        const int index = waiting.back();
        waiting.pop_back();
        line.push_back(index);
        waiting.insert(waiting.end(), items[index].children.rbegin(), items[index].children.rend());
    }
    return line;
}

int topPadding(const Item& item)
{
    return item.kind == Item::Kind::Domain ? headPadding : item.kind == Item::Kind::Set ? 8 : 0;
}

int bottomPadding(const Item& item)
{
    return item.kind == Item::Kind::Domain ? sidePadding : item.kind == Item::Kind::Set ? 16 : 0;
}

Rect boxAround(const Rect& contents)
{
    return {contents.x - sidePadding, contents.y - headPadding, contents.width + 2 * sidePadding,
            contents.height + headPadding + sidePadding};
}

int separation(const Item& upper, const Item& lower)
{
    const bool isLane = upper.kind == Item::Kind::Lane;
    const bool isLaneBelow = lower.kind == Item::Kind::Lane;
    return isLane && isLaneBelow ? 16 : isLane || isLaneBelow ? 24 : 32;
}

} // namespace linchpin::layout
