// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/structure.h"

#include "core/engine/evaluate.h"

namespace linchpin
{

std::vector<bool> Structure::reachableFrom(std::span<const Node> roots) const
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

std::vector<char> failures(const Structure& structure, const std::vector<bool>& down)
{
    std::vector<char> values(structure.nodeCount(), 0);
    const std::vector<bool> all(structure.nodeCount(), true);
    TruthAlgebra algebra{down};
    evaluateInto(structure, algebra, all, values);
    return values;
}

} // namespace linchpin
