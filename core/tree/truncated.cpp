// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/truncated.h"

#include "core/tree/diagram.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace linchpin
{

namespace
{

/// Thrown where the work is more than allowed.
struct TooMuch
{ };

/// One side of the interval: failure functions below or above the true ones.
class Side
{
public:
    Side(const LocalTree& tree, const std::vector<double>& probability, const std::vector<std::uint32_t>& order,
         bool isUpper, std::size_t keep, std::size_t maxNodes, const std::stop_token& stop)
        : m_tree(tree)
        , m_isUpper(isUpper)
        , m_keep(keep)
        , m_maxNodes(maxNodes)
        , m_stop(stop)
        , m_levelOf(tree.items.size(), 0)
        , m_values(tree.items.size(), Diagram::zero)
        , m_left(tree.items.size(), 0)
    {
        for (std::uint32_t level = 0; level < order.size(); ++level) {
            m_levelOf[order[level]] = level;
            m_probability.push_back(probability[order[level]]);
        }
        for (std::uint32_t item = 0; item < tree.items.size(); ++item)
            m_left[item] = tree.items[item].uses;
        m_diagram = fresh();
    }

    double bound()
    {
        for (std::uint32_t item = 0; item < m_tree.items.size(); ++item) {
            m_made = item;
            if (m_tree.isLeaf(item)) {
                m_values[item] = m_diagram->variable(m_levelOf[item]);
                continue;
            }
            m_values[item] = gate(item);
            for (const std::uint32_t input : m_tree.inputsOf(item)) {
                if (--m_left[input] == 0)
                    m_values[input] = Diagram::zero;
            }
        }
        return probabilityOf(m_values.back());
    }

private:
    static constexpr std::size_t unlimited = std::numeric_limits<std::uint32_t>::max();

    std::unique_ptr<Diagram> fresh() const
    {
        return std::make_unique<Diagram>(static_cast<std::uint32_t>(m_probability.size()), unlimited, m_stop);
    }

    Diagram::Ref gate(std::uint32_t item)
    {
        std::vector<Diagram::Ref> operands;
        for (const std::uint32_t input : m_tree.inputsOf(item))
            operands.push_back(m_values[input]);
        m_diagram->sortFromBelow(operands);
        const LocalTree::Item& data = m_tree.items[item];
        if (data.type == GateType::AtLeast)
            return reduced([&](std::vector<Diagram::Ref>& of) { return m_diagram->atLeast(data.atLeast, of); },
                           operands);
        // The last two are taken together; the others are handed on too, in case the diagram is swept meanwhile.
        std::reverse(operands.begin(), operands.end());
        while (operands.size() > 1) {
            const Diagram::Ref result = reduced(
                [&](std::vector<Diagram::Ref>& of) {
                    const Diagram::Ref upper = of[of.size() - 2];
                    return data.type == GateType::Any ? m_diagram->disjunction(upper, of.back())
                                                      : m_diagram->conjunction(upper, of.back());
                },
                operands);
            operands.pop_back();
            operands.back() = result;
        }
        return operands.front();
    }

    /// The result of the operation, cut down; with the operands cut down further where it grows too large.
    template<class Operation>
    Diagram::Ref reduced(const Operation& operation, std::vector<Diagram::Ref>& operands)
    {
        for (std::size_t keep = m_keep;; keep /= 2) {
            try {
                if (m_diagram->nodeCount() > 20 * m_keep + 100'000)
                    sweep(operands);
                m_diagram->allow(m_diagram->nodeCount() + 20 * m_keep + 100'000);
                const Diagram::Ref result = operation(operands);
                m_diagram->allow(unlimited);
                if (m_swept + m_diagram->nodeCount() > m_maxNodes)
                    throw TooMuch();
                return cut(result, m_keep);
            } catch (const DiagramTooLarge&) {
                m_diagram->allow(unlimited);
                // Some gates are too large however little of their operands is left.
                if (m_swept + m_diagram->nodeCount() > m_maxNodes)
                    throw TooMuch();
                for (Diagram::Ref& operand : operands)
                    operand = cut(operand, std::max<std::size_t>(keep / 2, 2));
                sweep(operands);
            }
        }
    }

    /// Goes on with a new diagram that holds only what is still needed.
    void sweep(std::vector<Diagram::Ref>& operands)
    {
        std::unique_ptr<Diagram> next = fresh();
        m_swept += m_diagram->nodeCount();
        std::vector<Diagram::Ref> roots = operands;
        roots.insert(roots.end(), m_values.begin(), m_values.begin() + m_made);
        std::vector<Diagram::Ref> nodes = m_diagram->topological(roots);
        std::vector<Diagram::Ref> moved(m_diagram->nodeCount(), Diagram::zero);
        moved[Diagram::one] = Diagram::one;
        for (auto at = nodes.rbegin(); at != nodes.rend(); ++at)
            moved[*at] = next->node(m_diagram->level(*at), moved[m_diagram->high(*at)], moved[m_diagram->low(*at)]);
        for (Diagram::Ref& operand : operands)
            operand = moved[operand];
        for (std::uint32_t item = 0; item < m_made; ++item)
            m_values[item] = moved[m_values[item]];
        for (std::uint32_t item = m_made; item < m_values.size(); ++item)
            m_values[item] = Diagram::zero;
        m_diagram = std::move(next);
    }

    /// By place in the list: how likely each node is to fail.
    void measure(const std::vector<Diagram::Ref>& nodes)
    {
        m_place.resize(std::max(m_place.size(), m_diagram->nodeCount()));
        m_chance.assign(nodes.size() + 2, 0);
        m_place[Diagram::zero] = static_cast<std::uint32_t>(nodes.size());
        m_place[Diagram::one] = static_cast<std::uint32_t>(nodes.size()) + 1;
        m_chance[m_place[Diagram::one]] = 1;
        for (auto i = static_cast<std::uint32_t>(nodes.size()); i-- > 0;) {
            m_place[nodes[i]] = i;
            const double p = m_probability[m_diagram->level(nodes[i])];
            m_chance[i] = p * m_chance[m_place[m_diagram->high(nodes[i])]]
                + (1 - p) * m_chance[m_place[m_diagram->low(nodes[i])]];
        }
    }

    double probabilityOf(Diagram::Ref f)
    {
        measure(m_diagram->topological({f}));
        return m_chance[m_place[f]];
    }

    /// Replaces by a constant all but the nodes that would lose most.
    Diagram::Ref cut(Diagram::Ref f, std::size_t keep)
    {
        const std::vector<Diagram::Ref> nodes = m_diagram->topological({f});
        keep = std::max<std::size_t>(keep, 1);
        if (nodes.size() <= keep)
            return f;
        measure(nodes);
        std::vector<double> reach(nodes.size() + 2, 0);
        reach[0] = 1;
        std::vector<double> losses(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const double p = m_probability[m_diagram->level(nodes[i])];
            reach[m_place[m_diagram->high(nodes[i])]] += p * reach[i];
            reach[m_place[m_diagram->low(nodes[i])]] += (1 - p) * reach[i];
            losses[i] = reach[i] * (m_isUpper ? 1 - m_chance[i] : m_chance[i]);
        }
        std::vector<double> sorted = losses;
        const auto cutOff = sorted.end() - static_cast<std::ptrdiff_t>(keep);
        std::nth_element(sorted.begin(), cutOff, sorted.end());
        const double least = *cutOff;
        std::vector<Diagram::Ref> result(nodes.size() + 2, Diagram::zero);
        result[nodes.size() + 1] = Diagram::one;
        const Diagram::Ref instead = m_isUpper ? Diagram::one : Diagram::zero;
        for (std::size_t i = nodes.size(); i-- > 0;) {
            result[i] = losses[i] < least
                ? instead
                : m_diagram->node(m_diagram->level(nodes[i]), result[m_place[m_diagram->high(nodes[i])]],
                                  result[m_place[m_diagram->low(nodes[i])]]);
        }
        return result[0];
    }

    const LocalTree& m_tree;
    bool m_isUpper;
    std::size_t m_keep;
    std::size_t m_maxNodes;
    std::size_t m_swept = 0; ///< nodes of diagrams given up
    const std::stop_token& m_stop;
    std::vector<std::uint32_t> m_levelOf;
    std::vector<double> m_probability; ///< by level
    std::vector<Diagram::Ref> m_values;
    std::vector<std::uint32_t> m_left; ///< by item: uses to come
    std::uint32_t m_made = 0;          ///< items that have values
    std::unique_ptr<Diagram> m_diagram;
    std::vector<std::uint32_t> m_place; ///< by node: in the list measured last
    std::vector<double> m_chance;       ///< by place
};

} // namespace

Interval truncatedBounds(const LocalTree& tree, const std::vector<double>& low, const std::vector<double>& high,
                         const std::vector<std::uint32_t>& order, std::size_t keep, std::size_t maxNodes,
                         const std::stop_token& stop)
{
    Interval bounds;
    try {
        bounds.low = Side(tree, low, order, false, keep, maxNodes, stop).bound();
    } catch (const TooMuch&) { }
    try {
        bounds.high = Side(tree, high, order, true, keep, maxNodes, stop).bound();
    } catch (const TooMuch&) { }
    return bounds;
}

} // namespace linchpin
