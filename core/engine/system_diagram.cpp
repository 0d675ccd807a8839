// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/system_diagram.h"

#include "core/engine/evaluate.h"
#include "core/engine/order.h"
#include "core/engine/single_failures.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Failures as diagrams. What fails the root alone is set apart as soon as it is known, and looks to
/// everything else as if it never failed.
struct DiagramAlgebra
{
    using Value = Diagram::Ref;

    Diagram& diagram;
    const std::vector<std::uint32_t>& levelOf; ///< by event
    const std::vector<bool>& failsAlone;       ///< by node
    std::vector<Value> apart;

    Value constant(bool fails) const { return fails ? Diagram::one : Diagram::zero; }
    Value event(std::uint32_t event)
    {
        return failsAlone[2 + event] ? Diagram::zero : diagram.variable(levelOf[event]);
    }
    Value settled(Node node, Value value)
    {
        if (!failsAlone[node])
            return value;
        apart.push_back(value);
        return Diagram::zero;
    }
    template<class Inputs>
    Value gate(const Gate& gate, const Inputs& inputs)
    {
        std::vector<Value> operands;
        operands.reserve(gate.inputCount);
        for (std::uint32_t i = 0; i < gate.inputCount; ++i)
            operands.push_back(inputs(i));
        switch (gate.type) {
        case GateType::Any:
            return diagram.disjunction(std::move(operands));
        case GateType::All:
            return diagram.conjunction(std::move(operands));
        case GateType::AtLeast:
            break;
        }
        return diagram.atLeast(gate.atLeast, std::move(operands));
    }
};

class Builder
{
public:
    Builder(const Structure& structure, std::stop_token stop)
        : m_structure(structure)
        , m_stop(std::move(stop))
    {
        for (const JourneyRoot& journey : structure.journeys)
            m_roots.push_back(journey.root);
        m_roots.push_back(structure.system);
        m_singles = singleFailures(structure, m_roots, m_stop);
        m_apart.assign(structure.nodeCount(), false);
        for (auto singles = m_singles.rbegin(); singles != m_singles.rend(); ++singles) {
            for (const Node node : *singles) {
                if (structure.isEvent(node) && !m_apart[node])
                    m_first.push_back(structure.eventOf(node));
                m_apart[node] = true;
            }
        }
    }

    /// \throws DiagramTooLarge, Cancelled
    SystemDiagram build(Heuristic heuristic, std::size_t maxNodes) const
    {
        std::vector<std::uint32_t> order = eventOrder(m_structure, m_roots, heuristic, m_first, m_apart);
        std::vector<std::uint32_t> levelOf(m_structure.events.events.size(), 0);
        for (std::uint32_t level = 0; level < order.size(); ++level)
            levelOf[order[level]] = level;
        SystemDiagram result{
            Diagram(static_cast<std::uint32_t>(order.size()), maxNodes, m_stop), std::move(order), {}, 0};
        for (std::size_t i = 0; i < m_roots.size(); ++i)
            result.journeys.push_back(rootOf(result.diagram, levelOf, i));
        result.system = result.journeys.back();
        result.journeys.pop_back();
        return result;
    }

private:
    /// Where a node n fails the root alone, root = n or (root with n held up), by Shannon; the same again
    /// for every such node, so that root = any of them, each with the others held up. What is left of
    /// each is far smaller than the whole. In a cycle that takes the least fixpoint of "works" a node
    /// must not be held up for its own block: there a failure may be its own support.
    Diagram::Ref rootOf(Diagram& diagram, const std::vector<std::uint32_t>& levelOf, std::size_t i) const
    {
        std::vector<bool> failsAlone(m_structure.nodeCount(), false);
        std::vector<Diagram::Ref> operands;
        for (const Node node : m_singles[i]) {
            failsAlone[node] = true;
            if (m_structure.isEvent(node))
                operands.push_back(diagram.variable(levelOf[m_structure.eventOf(node)]));
        }
        DiagramAlgebra algebra{diagram, levelOf, failsAlone, {}};
        std::vector<Diagram::Ref> values(m_structure.nodeCount(), Diagram::zero);
        evaluateInto(m_structure, algebra, m_structure.reachableFrom(std::span(&m_roots[i], 1)), values);
        operands.push_back(values[m_roots[i]]);
        operands.insert(operands.end(), algebra.apart.begin(), algebra.apart.end());
        return diagram.disjunction(std::move(operands));
    }

    const Structure& m_structure;
    std::stop_token m_stop;
    std::vector<Node> m_roots;                ///< journeys, then the system
    std::vector<std::vector<Node>> m_singles; ///< by root
    std::vector<std::uint32_t> m_first;       ///< the events among them
    std::vector<bool> m_apart;                ///< by node: whether it fails a root alone
};

} // namespace

std::vector<double> SystemDiagram::probabilities(const Events& events) const
{
    std::vector<double> byLevel;
    byLevel.reserve(eventAt.size());
    for (const std::uint32_t event : eventAt)
        byLevel.push_back(events.events[event].probability);
    return byLevel;
}

std::optional<SystemDiagram> buildDiagram(const Structure& structure, std::size_t maxNodes, std::stop_token stop)
{
    constexpr std::size_t firstCap = 30'000;
    constexpr std::size_t growth = 12;
    const Builder builder(structure, stop);
    for (std::size_t cap = std::min(firstCap, maxNodes);; cap = std::min(cap * growth, maxNodes)) {
        for (const Heuristic heuristic : {Heuristic::DomainsFirst, Heuristic::SmallInputFirst, Heuristic::DepthFirst}) {
            if (stop.stop_requested())
                throw Cancelled();
            try {
                return builder.build(heuristic, cap);
            } catch (const DiagramTooLarge&) { }
        }
        if (cap == maxNodes)
            return std::nullopt;
    }
}

} // namespace linchpin
