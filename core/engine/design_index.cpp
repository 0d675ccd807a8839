// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context_compiler.h"

#include <algorithm>
#include <unordered_map>

namespace linchpin
{

DesignIndex::DesignIndex(const Design& ofDesign)
    : design(ofDesign)
{
    std::unordered_map<ComponentId, std::uint32_t> rowOf;
    for (std::uint32_t row = 0; row < design.components.size(); ++row)
        rowOf.emplace(design.components[row].id, row);

    setOf.assign(design.components.size(), -1);
    for (const RedundancySet& set : design.sets) {
        auto& rows = members.emplace_back();
        for (const ComponentId& member : set.members) {
            rows.push_back(rowOf.at(member));
            setOf[rows.back()] = static_cast<std::int32_t>(members.size()) - 1;
        }
    }
    outgoing.resize(design.components.size());
    for (const Connection& connection : design.connections) {
        from.push_back(rowOf.at(connection.from));
        to.push_back(rowOf.at(connection.to));
        outgoing[from.back()].push_back(static_cast<std::uint32_t>(from.size()) - 1);
    }
    for (const Domain& domain : design.domains) {
        auto& chain = domainChain.emplace_back();
        for (const DomainId& id : design.ancestry(domain.id))
            chain.push_back(static_cast<std::uint32_t>(design.domains.rowOf(id)));
    }
}

namespace
{

/// The nodes of the domains around each instance's place.
std::vector<std::vector<Node>> domainNodes(const DesignIndex& index, const Structure& structure,
                                           const Component& component)
{
    std::vector<std::vector<Node>> around(static_cast<std::size_t>(component.instances));
    if (component.placement.empty())
        return around;
    for (std::size_t i = 0; i < around.size(); ++i) {
        const std::size_t domain = index.design.domains.rowOf(component.placement[i % component.placement.size()]);
        for (const std::uint32_t row : index.domainChain[domain]) {
            if (structure.events.domains[row] != noEvent)
                around[i].push_back(structure.nodeOfEvent(structure.events.domains[row]));
        }
    }
    return around;
}

} // namespace

std::vector<Node> compileAliveness(const DesignIndex& index, const Structure& structure, GateBuilder& gates)
{
    gates.openBlock(Fixpoint::None);
    std::vector<Node> alive;
    alive.reserve(index.componentCount());
    for (std::uint32_t row = 0; row < index.componentCount(); ++row) {
        const Component& component = index.design.components[row];
        const auto around = domainNodes(index, structure, component);
        std::vector<Node> common = around.front();
        for (const auto& domains : around)
            std::erase_if(common,
                          [&](Node node) { return std::find(domains.begin(), domains.end(), node) == domains.end(); });

        std::vector<Node> instances;
        for (std::size_t i = 0; i < around.size(); ++i) {
            std::vector<Node> causes = {structure.nodeOfEvent(structure.events.instances[row][i])};
            for (const Node node : around[i]) {
                if (std::find(common.begin(), common.end(), node) == common.end())
                    causes.push_back(node);
            }
            instances.push_back(gates.any(std::move(causes)));
        }
        std::vector<Node> causes = std::move(common);
        causes.push_back(structure.nodeOfEvent(structure.events.componentShared[row]));
        causes.push_back(gates.atLeast(component.instances - component.required + 1, std::move(instances)));
        alive.push_back(gates.any(std::move(causes)));
    }
    return alive;
}

} // namespace linchpin
