// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/structure.h"

#include "core/engine/evaluate.h"

namespace linchpin
{

std::vector<char> failures(const Structure& structure, const std::vector<bool>& down)
{
    std::vector<char> fails(structure.nodeCount(), 0);
    fails[alwaysFails] = 1;
    for (std::uint32_t event = 0; event < structure.eventCount; ++event)
        fails[2 + event] = down[event];
    evaluateGates(
        structure, structure.firstGate(), [&](Node node, bool value) { fails[node] = value; },
        [&](Node node) {
            const auto inputs = structure.inputsOf(node);
            const char before = fails[node];
            fails[node] =
                gateFails(structure.gate(node), [&](std::size_t input) -> bool { return fails[inputs[input]]; });
            return fails[node] != before;
        });
    return fails;
}

} // namespace linchpin
