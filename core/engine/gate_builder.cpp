// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/gate_builder.h"

#include <algorithm>

namespace linchpin
{

Node GateBuilder::atLeast(int k, std::vector<Node> inputs)
{
    const auto always = std::count(inputs.begin(), inputs.end(), alwaysFails);
    k -= static_cast<int>(always);
    std::erase_if(inputs, [](Node node) { return node == alwaysFails || node == neverFails; });
    const int n = static_cast<int>(inputs.size());
    if (k <= 0)
        return alwaysFails;
    if (k > n)
        return neverFails;
    if (k == 1)
        return any(std::move(inputs));
    if (k == n)
        return all(std::move(inputs));
    return gate(GateType::AtLeast, static_cast<std::uint32_t>(k), std::move(inputs));
}

Node GateBuilder::gate(GateType type, std::uint32_t atLeast, std::vector<Node> inputs)
{
    if (type != GateType::AtLeast) {
        const Node absorbing = type == GateType::Any ? alwaysFails : neverFails;
        const Node neutral = type == GateType::Any ? neverFails : alwaysFails;
        std::vector<Node> kept;
        kept.reserve(inputs.size());
        for (const Node node : inputs) {
            if (node == absorbing)
                return absorbing;
            if (node != neutral && (inputs.size() > 16 || std::find(kept.begin(), kept.end(), node) == kept.end()))
                kept.push_back(node);
        }
        inputs = std::move(kept);
        if (inputs.empty())
            return neutral;
        if (inputs.size() == 1)
            return inputs.front();
    }
    Key key(type, atLeast, inputs);
    std::sort(std::get<2>(key).begin(), std::get<2>(key).end());
    const auto [at, isNew] = m_made.try_emplace(std::move(key), neverFails);
    if (isNew)
        at->second = append(type, atLeast, inputs);
    return at->second;
}

Node GateBuilder::append(GateType type, std::uint32_t atLeast, const std::vector<Node>& inputs)
{
    const Node node = declare();
    define(node, inputs);
    Gate& gate = m_structure.gates.back();
    gate.type = type;
    gate.atLeast = atLeast;
    return node;
}

Node GateBuilder::declare()
{
    m_structure.gates.emplace_back();
    return m_structure.firstGate() + static_cast<Node>(m_structure.gates.size()) - 1;
}

void GateBuilder::define(Node declared, const std::vector<Node>& inputs)
{
    Gate& gate = m_structure.gates[declared - m_structure.firstGate()];
    gate.firstInput = static_cast<std::uint32_t>(m_structure.inputs.size());
    gate.inputCount = static_cast<std::uint32_t>(inputs.size());
    m_structure.inputs.insert(m_structure.inputs.end(), inputs.begin(), inputs.end());
    m_structure.order.push_back(declared);
    ++m_structure.blocks.back().count;
}

void GateBuilder::openBlock(Fixpoint fixpoint)
{
    auto& blocks = m_structure.blocks;
    if (!blocks.empty() && fixpoint == Fixpoint::None && blocks.back().fixpoint == Fixpoint::None)
        return;
    blocks.push_back({static_cast<std::uint32_t>(m_structure.order.size()), 0, fixpoint});
}

} // namespace linchpin
