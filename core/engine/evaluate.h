// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <vector>

namespace linchpin
{

/// Whether a gate fails, of inputs that fail or not.
template<class Inputs>
bool gateFails(const Gate& gate, const Inputs& inputs)
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

/// Calls gate(node) for the gates of a structure in the order of evaluation, cycles until nothing
/// changes.
/// \param start  start(node, fails) sets a gate of a cycle to what its evaluation begins with
/// \param gate   evaluates a gate and says whether it changed
/// \param first  gates below it are passed over
template<class Start, class EvaluateGate>
void evaluateGates(const Structure& structure, Node first, const Start& start, const EvaluateGate& gate)
{
    auto cycle = structure.cycles.begin();
    while (cycle != structure.cycles.end() && cycle->end <= first)
        ++cycle;
    const auto end = static_cast<Node>(structure.nodeCount());
    for (Node node = first; node < end; ++node) {
        if (cycle == structure.cycles.end() || node < cycle->first) {
            gate(node);
            continue;
        }
        for (const Node member : cycle->order)
            start(member, cycle->fixpoint == Fixpoint::Least);
        for (bool changed = true; changed;) {
            changed = false;
            for (const Node member : cycle->order)
                changed = gate(member) || changed;
        }
        node = cycle->end - 1;
        ++cycle;
    }
}

} // namespace linchpin
