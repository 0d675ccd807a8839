// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/order.h"

#include "core/layout/crossing_count.h"
#include "core/layout/levels.h"

#include <algorithm>

namespace linchpin::layout
{

namespace
{

/// One sweep after the other, to and fro.
class Sweeps
{
public:
    explicit Sweeps(Nest& nest)
        : m_nest(nest)
        , m_levels(nest)
        , m_left(nest.items.size())
        , m_right(nest.items.size())
        , m_middle(nest.items.size())
        , m_half(nest.items.size())
        , m_containers(static_cast<std::size_t>(nest.layers))
    {
        for (const Bond& bond : nest.bonds) {
            reach(bond.a, bond.b, bond.weight, m_right);
            reach(bond.b, bond.a, bond.weight, m_left);
        }
        for (const int index : nest.preorder()) {
            const Item& item = nest.items[index];
            if (!item.isLeaf() && item.children.size() > 1) {
                for (int layer = item.first; layer <= item.last; ++layer)
                    m_containers[layer].push_back(index);
            }
        }
    }

    void sweep(bool onwards)
    {
        readHeights();
        for (int step = 0; step < m_nest.layers; ++step) {
            const int layer = onwards ? step : m_nest.layers - 1 - step;
            for (const int container : m_containers[layer])
                order(container, layer, onwards);
        }
        m_levels.readOrder();
        m_levels.pack();
        m_levels.relax(6);
    }

    /// What nothing outside holds goes below what is held.
    void sinkLoose()
    {
        for (Item& item : m_nest.items) {
            std::stable_partition(item.children.begin(), item.children.end(),
                                  [this](int child) { return !m_left[child].empty() || !m_right[child].empty(); });
        }
    }

private:
    struct Reach
    {
        int leaf;
        int weight;
    };
    using Reaches = std::vector<std::vector<Reach>>;

    struct Candidate
    {
        double wish;
        int index;
        bool isNew;
    };

    void reach(int leaf, int other, int weight, Reaches& reaches)
    {
        for (int at = leaf; !m_nest.holds(at, other); at = m_nest.items[at].parent)
            reaches[at].push_back({other, weight});
    }

    void readHeights()
    {
        std::vector<double> top(m_nest.items.size(), 1e300);
        std::vector<double> bottom(m_nest.items.size(), -1e300);
        for (int index = static_cast<int>(m_nest.items.size()) - 1; index >= 0; --index) {
            const Item& item = m_nest.items[index];
            if (item.isLeaf()) {
                top[index] = m_levels.top(index);
                bottom[index] = top[index] + item.height;
            } else {
                top[index] -= topPadding(item);
                bottom[index] += bottomPadding(item);
            }
            if (item.parent >= 0) {
                top[item.parent] = std::min(top[item.parent], top[index]);
                bottom[item.parent] = std::max(bottom[item.parent], bottom[index]);
            }
            m_middle[index] = (top[index] + bottom[index]) / 2;
            m_half[index] = (bottom[index] - top[index]) / 2;
        }
    }

    double wishOf(int index, bool onwards) const
    {
        const std::vector<Reach>* reaches = onwards ? &m_left[index] : &m_right[index];
        if (reaches->empty())
            reaches = onwards ? &m_right[index] : &m_left[index];
        double sum = 0;
        int weights = 0;
        for (const Reach& one : *reaches) {
            sum += one.weight * m_middle[one.leaf];
            weights += one.weight;
        }
        return weights > 0 ? sum / weights : m_middle[index];
    }

    void order(int container, int layer, bool onwards)
    {
        std::vector<int>& children = m_nest.items[container].children;
        m_present.clear();
        bool hasNew = false;
        for (const int child : children) {
            const Item& item = m_nest.items[child];
            if (layer < item.first || layer > item.last)
                continue;
            const bool isNew = layer == (onwards ? item.first : item.last);
            m_present.push_back({isNew ? wishOf(child, onwards) : m_middle[child], child, isNew});
            hasNew = hasNew || isNew;
        }
        if (!hasNew)
            return;
        std::stable_sort(m_present.begin(), m_present.end(),
                         [](const Candidate& a, const Candidate& b) { return a.wish < b.wish; });
        place();
        if (m_present.size() < 2)
            return;

        m_merged.clear();
        std::size_t next = 0;
        const auto takeNew = [&] {
            for (; next < m_present.size() && m_present[next].isNew; ++next)
                m_merged.push_back(m_present[next].index);
        };
        for (const int child : children) {
            const Item& item = m_nest.items[child];
            if (layer < item.first || layer > item.last) {
                m_merged.push_back(child);
            } else if (layer != (onwards ? item.first : item.last)) {
                takeNew();
                m_merged.push_back(m_present[next++].index);
            }
        }
        takeNew();
        children = m_merged;
    }

    /// Gives the new ones provisional heights: near their wishes, in order, without overlapping.
    void place()
    {
        constexpr double gap = 32;
        std::vector<double> down(m_present.size());
        double edge = -1e300;
        for (std::size_t i = 0; i < m_present.size(); ++i) {
            const double half = m_half[m_present[i].index];
            down[i] = std::max(m_present[i].wish, edge + gap + half);
            edge = down[i] + half;
        }
        edge = 1e300;
        for (std::size_t i = m_present.size(); i-- > 0;) {
            const double half = m_half[m_present[i].index];
            const double up = std::min(m_present[i].wish, edge - gap - half);
            edge = up - half;
            if (m_present[i].isNew)
                shift(m_present[i].index, (up + down[i]) / 2 - m_middle[m_present[i].index]);
        }
    }

    void shift(int index, double by)
    {
        m_middle[index] += by;
        for (const int child : m_nest.items[index].children)
            shift(child, by);
    }

    Nest& m_nest;
    Levels m_levels;
    Reaches m_left;  ///< leaves outside that bonds tie to the contents, on the left
    Reaches m_right; ///< on the right
    std::vector<double> m_middle;
    std::vector<double> m_half;
    std::vector<std::vector<int>> m_containers; ///< by layer, outer before inner
    std::vector<Candidate> m_present;
    std::vector<int> m_merged;
};

using Order = std::vector<std::vector<int>>;

Order orderOf(const Nest& nest)
{
    Order order(nest.items.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = nest.items[i].children;
    return order;
}

void setOrder(Nest& nest, Order order)
{
    for (std::size_t i = 0; i < order.size(); ++i)
        nest.items[i].children = std::move(order[i]);
}

/// Moves children past the next one in their way while that takes crossings away.
void exchange(Nest& nest, CrossingCount& crossings)
{
    constexpr std::size_t budget = 2'000'000;
    std::size_t spent = 0;
    long best = crossings.count();
    for (bool better = true; better && best > 0;) {
        better = false;
        for (std::size_t box = 0; box < nest.items.size(); ++box) {
            std::vector<int>& children = nest.items[box].children;
            for (std::size_t i = 0; i + 1 < children.size(); ++i) {
                const Item& item = nest.items[children[i]];
                std::size_t j = i + 1;
                while (j < children.size() && !item.overlaps(nest.items[children[j]]))
                    ++j;
                if (j == children.size())
                    continue;
                if ((spent += crossings.work()) > budget)
                    return;
                std::rotate(children.begin() + i, children.begin() + i + 1, children.begin() + j + 1);
                const long now = crossings.count();
                if (now < best) {
                    best = now;
                    better = true;
                } else {
                    std::rotate(children.begin() + i, children.begin() + j, children.begin() + j + 1);
                }
            }
        }
    }
}

} // namespace

void reduceCrossings(Nest& nest)
{
    constexpr int mostSweeps = 16;
    constexpr int patience = 4;
    CrossingCount crossings(nest);
    Sweeps sweeps(nest);
    Order best = orderOf(nest);
    long fewest = crossings.count();
    int since = 0;
    for (int i = 0; i < mostSweeps && since < patience; ++i, ++since) {
        sweeps.sweep(i % 2 == 0);
        const long now = crossings.count();
        if (now < fewest || (i == 0 && now == fewest)) {
            fewest = now;
            best = orderOf(nest);
            since = -1;
        }
    }
    setOrder(nest, std::move(best));
    sweeps.sinkLoose();
    exchange(nest, crossings);
}

} // namespace linchpin::layout
