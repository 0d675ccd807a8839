// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/gates.h"

namespace linchpin
{

std::vector<bool> Gates::reachableFrom(std::span<const Node> roots) const
{
    std::vector<bool> seen(nodeCount(), false);
    std::vector<Node> open;
    const auto visit = [&](Node node) {
        if (!seen[node]) {
            seen[node] = true;
            open.push_back(node);
        }
    };
    for (const Node root : roots)
        visit(root);
    while (!open.empty()) {
        const Node node = open.back();
        open.pop_back();
        if (isGate(node)) {
            for (const Node input : inputsOf(node))
                visit(input);
        }
    }
    return seen;
}

} // namespace linchpin
