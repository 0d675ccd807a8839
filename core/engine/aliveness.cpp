// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context_compiler.h"

#include <algorithm>
#include <unordered_map>

namespace linchpin
{

namespace
{

/// The events of each place: of the domain and of all around it.
class Places
{
public:
    Places(const DesignIndex& index, const Structure& structure)
    {
        for (std::size_t row = 0; row < index.domainChain.size(); ++row) {
            std::vector<Node>& nodes = m_nodes[index.design.domains[row].id];
            for (const std::uint32_t around : index.domainChain[row]) {
                if (structure.events.domains[around] != noEvent)
                    nodes.push_back(structure.nodeOfEvent(structure.events.domains[around]));
            }
        }
    }

    const std::vector<Node>& of(const DomainId& id) const { return m_nodes.at(id); }

private:
    std::unordered_map<DomainId, std::vector<Node>> m_nodes;
};

} // namespace

std::vector<Node> compileAliveness(const DesignIndex& index, const Structure& structure, GateBuilder& gates)
{
    const Places places(index, structure);
    std::vector<Node> alive;
    alive.reserve(index.componentCount());
    std::vector<Node> causes;
    std::vector<Node> common;
    std::vector<Node> instances;
    for (std::uint32_t row = 0; row < index.componentCount(); ++row) {
        const Component& component = index.design.components[row];
        // What is around every instance fails the component, whatever it needs of them.
        common.clear();
        if (!component.placement.empty())
            common = places.of(component.placement.front());
        const std::size_t used = std::min(component.placement.size(), static_cast<std::size_t>(component.instances));
        for (std::size_t i = 1; i < used; ++i) {
            const std::vector<Node>& around = places.of(component.placement[i]);
            std::erase_if(common,
                          [&](Node node) { return std::find(around.begin(), around.end(), node) == around.end(); });
        }
        instances.clear();
        for (std::size_t i = 0; i < static_cast<std::size_t>(component.instances); ++i) {
            const Node own = structure.nodeOfEvent(structure.events.instances[row][i]);
            causes.assign(1, own);
            if (used > 1) {
                for (const Node node : places.of(component.placement[i % component.placement.size()])) {
                    if (std::find(common.begin(), common.end(), node) == common.end())
                        causes.push_back(node);
                }
            }
            instances.push_back(causes.size() == 1 ? own : gates.any(causes));
        }
        causes.assign(common.begin(), common.end());
        causes.push_back(structure.nodeOfEvent(structure.events.componentShared[row]));
        causes.push_back(gates.atLeast(component.instances - component.required + 1, instances));
        alive.push_back(gates.any(causes));
    }
    return alive;
}

} // namespace linchpin
