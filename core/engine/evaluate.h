// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <vector>

namespace linchpin
{

/// Evaluates the needed nodes of a structure over any algebra of failures: truth values, words of
/// scenarios, diagrams. The algebra offers
///   Value               with ==
///   Value constant(bool)
///   Value event(std::uint32_t event)
///   Value gate(const Gate&, inputs) where inputs(i) is the value of input i
/// and may offer
///   Value forced(Node, Value): what a gate is taken to be at each evaluation
///   Value settled(Node, Value): what a gate whose value is final looks like to later blocks
/// \param values by node; those of nodes that are not needed stay as they are
/// \param needed by node, closed under inputs (Structure::reachableFrom)
template<class Algebra>
void evaluateInto(const Structure& structure, Algebra& algebra, const std::vector<bool>& needed,
                  std::vector<typename Algebra::Value>& values)
{
    values[neverFails] = algebra.constant(false);
    values[alwaysFails] = algebra.constant(true);
    for (std::uint32_t event = 0; event < structure.events.events.size(); ++event) {
        if (needed[2 + event])
            values[2 + event] = algebra.event(event);
    }
    const auto compute = [&](Node node) {
        const auto inputs = structure.inputsOf(node);
        auto value = algebra.gate(
            structure.gate(node), [&](std::size_t i) -> const auto& { return values[inputs[i]]; });
        if constexpr (requires { algebra.forced(node, value); })
            value = algebra.forced(node, value);
        return value;
    };
    const auto settle = [&]([[maybe_unused]] Node node) {
        if constexpr (requires { algebra.settled(node, values[node]); })
            values[node] = algebra.settled(node, values[node]);
    };
    for (const Block& block : structure.blocks) {
        const auto gates = std::span(structure.order).subspan(block.first, block.count);
        if (block.fixpoint == Fixpoint::None) {
            for (const Node node : gates) {
                if (needed[node]) {
                    values[node] = compute(node);
                    settle(node);
                }
            }
            continue;
        }
        for (const Node node : gates) {
            if (needed[node])
                values[node] = algebra.constant(block.fixpoint == Fixpoint::Least);
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (const Node node : gates) {
                if (!needed[node])
                    continue;
                auto value = compute(node);
                if (!(value == values[node])) {
                    values[node] = std::move(value);
                    changed = true;
                }
            }
        }
        for (const Node node : gates) {
            if (needed[node])
                settle(node);
        }
    }
}

/// Failures as plain truth values: which nodes fail when exactly `down` events are down.
struct TruthAlgebra
{
    using Value = char;

    const std::vector<bool>& down; ///< by event

    char constant(bool fails) const { return fails; }
    char event(std::uint32_t event) const { return down[event]; }
    template<class Inputs>
    char gate(const Gate& gate, const Inputs& inputs) const
    {
        std::uint32_t failed = 0;
        for (std::uint32_t i = 0; i < gate.inputCount; ++i)
            failed += inputs(i) ? 1 : 0;
        switch (gate.type) {
        case GateType::Any:
            return failed > 0;
        case GateType::All:
            return failed == gate.inputCount;
        case GateType::AtLeast:
            return failed >= gate.atLeast;
        }
        return false;
    }
};

/// By node, for every node of the structure.
std::vector<char> failures(const Structure& structure, const std::vector<bool>& down);

} // namespace linchpin
