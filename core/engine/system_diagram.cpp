// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/system_diagram.h"

#include "core/engine/evaluate.h"
#include "core/engine/order.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Failures as diagrams.
struct DiagramAlgebra
{
    using Value = Diagram::Ref;

    Diagram& diagram;
    const std::vector<std::uint32_t>& levelOf; ///< by event

    Value constant(bool fails) const { return fails ? Diagram::one : Diagram::zero; }
    Value event(std::uint32_t event) { return diagram.variable(levelOf[event]); }
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

SystemDiagram build(const Structure& structure, const std::vector<Node>& roots, Heuristic heuristic,
                    std::size_t maxNodes, const std::stop_token& stop)
{
    std::vector<std::uint32_t> order = eventOrder(structure, roots, heuristic);
    std::vector<std::uint32_t> levelOf(structure.events.events.size(), 0);
    for (std::uint32_t level = 0; level < order.size(); ++level)
        levelOf[order[level]] = level;
    SystemDiagram result{Diagram(static_cast<std::uint32_t>(order.size()), maxNodes, stop), std::move(order), {}, 0};
    DiagramAlgebra algebra{result.diagram, levelOf};
    std::vector<Diagram::Ref> values(structure.nodeCount(), Diagram::zero);
    evaluateInto(structure, algebra, structure.reachableFrom(roots), values);
    for (const JourneyRoot& journey : structure.journeys)
        result.journeys.push_back(values[journey.root]);
    result.system = values[structure.system];
    return result;
}

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
    std::vector<Node> roots = {structure.system};
    for (const JourneyRoot& journey : structure.journeys)
        roots.push_back(journey.root);
    for (std::size_t cap = std::min(firstCap, maxNodes);; cap = std::min(cap * growth, maxNodes)) {
        for (const Heuristic heuristic : {Heuristic::DomainsFirst, Heuristic::SmallInputFirst, Heuristic::DepthFirst}) {
            if (stop.stop_requested())
                throw Cancelled();
            try {
                return build(structure, roots, heuristic, cap, stop);
            } catch (const DiagramTooLarge&) { }
        }
        if (cap == maxNodes)
            return std::nullopt;
    }
}

} // namespace linchpin
