// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/levels.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace linchpin::layout
{

namespace
{

constexpr int grid = 8;
constexpr int stretchWeight = 4;
constexpr int far = std::numeric_limits<int>::max() / 4;

/// Moves boxes one at a time to where their bonds are shortest; the sum of all only falls.
class Settling
{
public:
    explicit Settling(Nest& nest)
        : m_nest(nest)
        , m_above(nest.items.size())
        , m_below(nest.items.size())
        , m_pulls(nest.items.size())
    {
        for (const auto& [upper, lower] : neighboursBelow(nest)) {
            m_above[lower].push_back(upper);
            m_below[upper].push_back(lower);
        }
        for (const Bond& bond : nest.bonds)
            addPull(bond, bond.weight);
        for (const Bond& tie : nest.ties)
            addPull(tie, 1);
        for (int item = static_cast<int>(nest.items.size()) - 1; item >= 0; --item)
            enclose(item);
    }

    void run(int passes)
    {
        std::vector<int> line;
        for (std::size_t item = 1; item < m_nest.items.size(); ++item) {
            if (m_nest.items[m_nest.items[item].parent].kind != Item::Kind::Set)
                line.push_back(static_cast<int>(item));
        }
        std::stable_sort(line.begin(), line.end(),
                         [this](int a, int b) { return m_nest.items[a].first < m_nest.items[b].first; });
        for (int pass = 0; pass < passes; ++pass) {
            bool moved = false;
            for (const int item : line)
                moved = settle(item) || moved;
            std::reverse(line.begin(), line.end());
            if (!moved)
                break;
        }
    }

private:
    struct Pull
    {
        int leaf;
        int other;
        int weight;
        bool isLeft; ///< the other one lies on the left
    };

    struct Shift
    {
        int by;
        int weight;
        bool isLeft;
        bool isClose; ///< the other one lies in the same box
    };

    void addPull(const Bond& bond, int weight)
    {
        addPullFrom(bond.a, bond.b, weight);
        addPullFrom(bond.b, bond.a, weight);
    }

    /// For the leaf and every box around it that the other leaf is not in.
    void addPullFrom(int leaf, int other, int weight)
    {
        int common = other;
        int at = leaf;
        while (m_nest.items[common].depth > m_nest.items[at].depth)
            common = m_nest.items[common].parent;
        std::vector<int> chain;
        while (at != common) {
            chain.push_back(at);
            at = m_nest.items[at].parent;
            while (m_nest.items[common].depth > m_nest.items[at].depth)
                common = m_nest.items[common].parent;
        }
        for (const int box : chain)
            m_pulls[box].push_back({leaf, other, weight, m_nest.items[other].last < m_nest.items[leaf].first});
    }

    void enclose(int index)
    {
        Item& item = m_nest.items[index];
        if (item.isLeaf() || item.children.empty())
            return;
        int top = far;
        int bottom = -far;
        for (const int child : item.children) {
            top = std::min(top, m_nest.items[child].top());
            bottom = std::max(bottom, m_nest.items[child].bottom());
        }
        item.y = top - topPadding(item);
        item.height = bottom + bottomPadding(item) - item.y;
    }

    int highest(int index) const
    {
        int limit = -far;
        int padding = 0;
        for (int at = index; at > 0; at = m_nest.items[at].parent) {
            for (const int upper : m_above[at])
                limit = std::max(
                    limit, m_nest.items[upper].bottom() + separation(m_nest.items[upper], m_nest.items[at]) + padding);
            padding += topPadding(m_nest.items[m_nest.items[at].parent]);
        }
        return limit;
    }

    int lowest(int index) const
    {
        int limit = far;
        int padding = 0;
        for (int at = index; at > 0; at = m_nest.items[at].parent) {
            for (const int lower : m_below[at])
                limit = std::min(
                    limit, m_nest.items[lower].top() - separation(m_nest.items[at], m_nest.items[lower]) - padding);
            padding += bottomPadding(m_nest.items[m_nest.items[at].parent]);
        }
        return limit - m_nest.items[index].height;
    }

    /// The shift that brings the pulls of the item to their weighted median: where that is a range,
    /// its middle between two of one side, one of its ends between the two sides.
    int wish(int index)
    {
        m_shifts.clear();
        int total = 0;
        for (const Pull& pull : m_pulls[index]) {
            const Item& other = m_nest.items[pull.other];
            const Item& leaf = m_nest.items[pull.leaf];
            m_shifts.push_back({other.middle() - leaf.middle(), pull.weight, pull.isLeft, other.parent == leaf.parent});
            total += pull.weight;
        }
        std::sort(m_shifts.begin(), m_shifts.end(), [](const Shift& a, const Shift& b) { return a.by < b.by; });
        int sum = 0;
        for (std::size_t i = 0; i < m_shifts.size(); ++i) {
            sum += m_shifts[i].weight;
            if (2 * sum > total)
                return m_shifts[i].by;
            if (2 * sum == total)
                return between(m_shifts[i], m_shifts[i + 1]);
        }
        return 0;
    }

    static int between(const Shift& upper, const Shift& lower)
    {
        if (upper.isLeft == lower.isLeft)
            return (upper.by + lower.by) / 2;
        if (upper.isClose != lower.isClose)
            return upper.isClose ? upper.by : lower.by;
        return upper.isLeft ? upper.by : lower.by;
    }

    long costOf(int index, int by) const
    {
        long cost = 0;
        for (const Shift& shift : m_shifts)
            cost += static_cast<long>(shift.weight) * std::abs(shift.by - by);
        return cost + static_cast<long>(stretchWeight) * stretch(index, by);
    }

    /// By how much the boxes around the item are higher when it is shifted than without it.
    int stretch(int index, int by) const
    {
        int sum = 0;
        int top = m_nest.items[index].top() + by;
        int bottom = m_nest.items[index].bottom() + by;
        for (int at = index; m_nest.items[at].parent > 0; at = m_nest.items[at].parent) {
            const auto [restTop, restBottom] = rest(at);
            const Item& box = m_nest.items[m_nest.items[at].parent];
            if (restTop <= restBottom)
                sum += std::max(0, restTop - top) + std::max(0, bottom - restBottom);
            top = std::min(top, restTop) - topPadding(box);
            bottom = std::max(bottom, restBottom) + bottomPadding(box);
        }
        return sum;
    }

    /// The extent of what is in the same box.
    std::pair<int, int> rest(int index) const
    {
        int top = far;
        int bottom = -far;
        for (const int child : m_nest.items[m_nest.items[index].parent].children) {
            if (child != index) {
                top = std::min(top, m_nest.items[child].top());
                bottom = std::max(bottom, m_nest.items[child].bottom());
            }
        }
        return {top, bottom};
    }

    bool settle(int index)
    {
        const Item& item = m_nest.items[index];
        const int up = highest(index) - item.y;
        const int down = lowest(index) - item.y;
        const auto clamped = [&](int shift) { return std::min(std::max(shift / grid * grid, up), down); };
        int shift = 0;
        if (m_pulls[index].empty()) {
            shift = up > -far / 2 ? up : 0;
        } else {
            shift = clamped(wish(index));
            if (item.parent > 0) {
                const auto [restTop, restBottom] = rest(index);
                const int fitting = std::min(std::max(shift, restTop - item.top()), restBottom - item.bottom());
                if (restTop <= restBottom && costOf(index, clamped(fitting)) < costOf(index, shift))
                    shift = clamped(fitting);
            }
            if (costOf(index, shift) > costOf(index, 0))
                return false;
        }
        if (shift == 0)
            return false;
        move(index, shift);
        for (int box = item.parent; box > 0; box = m_nest.items[box].parent)
            enclose(box);
        return true;
    }

    void move(int index, int by)
    {
        m_nest.items[index].y += by;
        for (const int child : m_nest.items[index].children)
            move(child, by);
    }

    Nest& m_nest;
    std::vector<std::vector<int>> m_above;
    std::vector<std::vector<int>> m_below;
    std::vector<std::vector<Pull>> m_pulls;
    std::vector<Shift> m_shifts;
};

} // namespace

void setLevels(Nest& nest)
{
    Levels levels(nest);
    levels.relax(60);
    levels.snap();
    for (std::size_t item = 0; item < nest.items.size(); ++item) {
        if (nest.items[item].isLeaf())
            nest.items[item].y = static_cast<int>(levels.top(static_cast<int>(item)));
    }
    Settling(nest).run(12);
}

} // namespace linchpin::layout
