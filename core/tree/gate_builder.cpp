// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/gate_builder.h"

#include <algorithm>

namespace linchpin
{

namespace
{

std::uint64_t mixed(std::uint64_t x)
{
    x *= 0x9E3779B97F4A7C15ull;
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93ull;
    return x ^ (x >> 29);
}

/// The same for the same inputs in any order.
std::uint64_t hashOf(GateType type, std::uint32_t atLeast, std::span<const Node> inputs)
{
    std::uint64_t sum = 0;
    for (const Node input : inputs)
        sum += mixed(input + 0x1000);
    return mixed(sum ^ (static_cast<std::uint64_t>(type) << 56) ^ (static_cast<std::uint64_t>(atLeast) << 32));
}

} // namespace

GateBuilder::GateBuilder(Gates& gates)
    : m_gates(gates)
    , m_slots(64, 0)
    , m_hashes(64, 0)
{ }

Node GateBuilder::atLeast(std::int64_t k, std::span<const Node> inputs)
{
    m_kept.clear();
    for (const Node input : inputs) {
        if (input == alwaysFails)
            --k;
        else if (input != neverFails)
            m_kept.push_back(input);
    }
    const auto n = static_cast<std::int64_t>(m_kept.size());
    if (k <= 0)
        return alwaysFails;
    if (k > n)
        return neverFails;
    if (k == 1 || k == n) {
        const std::vector<Node> kept = m_kept;
        return gate(k == 1 ? GateType::Any : GateType::All, kept);
    }
    return unique(GateType::AtLeast, static_cast<std::uint32_t>(k), m_kept);
}

Node GateBuilder::like(const Gate& model, std::span<const Node> inputs)
{
    return model.type == GateType::AtLeast ? atLeast(model.atLeast, inputs) : gate(model.type, inputs);
}

Node GateBuilder::gate(GateType type, std::span<const Node> inputs)
{
    const Node absorbing = type == GateType::Any ? alwaysFails : neverFails;
    const Node neutral = type == GateType::Any ? neverFails : alwaysFails;
    if (m_seen.size() < m_gates.nodeCount())
        m_seen.resize(m_gates.nodeCount() + m_gates.nodeCount() / 2, 0);
    ++m_call;
    m_kept.clear();
    for (const Node input : inputs) {
        if (input == absorbing)
            return absorbing;
        if (input == neutral || m_seen[input] == m_call)
            continue;
        m_seen[input] = m_call;
        m_kept.push_back(input);
    }
    if (m_kept.empty())
        return neutral;
    if (m_kept.size() == 1)
        return m_kept.front();
    return unique(type, 1, m_kept);
}

bool GateBuilder::same(const Gate& gate, GateType type, std::uint32_t atLeast, std::span<const Node> inputs)
{
    if (gate.type != type || gate.atLeast != atLeast || gate.inputCount != inputs.size())
        return false;
    const auto others = std::span(m_gates.inputs).subspan(gate.firstInput, gate.inputCount);
    if (std::equal(inputs.begin(), inputs.end(), others.begin()))
        return true;
    m_sorted.assign(inputs.begin(), inputs.end());
    m_otherSorted.assign(others.begin(), others.end());
    std::sort(m_sorted.begin(), m_sorted.end());
    std::sort(m_otherSorted.begin(), m_otherSorted.end());
    return m_sorted == m_otherSorted;
}

Node GateBuilder::unique(GateType type, std::uint32_t atLeast, std::span<const Node> inputs)
{
    if (2 * (m_used + 1) > m_slots.size())
        grow();
    const std::uint64_t hash = hashOf(type, atLeast, inputs);
    std::size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (m_hashes[slot] == hash && same(m_gates.gate(m_slots[slot]), type, atLeast, inputs))
            return m_slots[slot];
    }
    const auto node = static_cast<Node>(m_gates.nodeCount());
    m_gates.gates.push_back(
        {type, atLeast, static_cast<std::uint32_t>(m_gates.inputs.size()), static_cast<std::uint32_t>(inputs.size())});
    m_gates.inputs.insert(m_gates.inputs.end(), inputs.begin(), inputs.end());
    m_slots[slot] = node;
    m_hashes[slot] = hash;
    ++m_used;
    return node;
}

void GateBuilder::grow()
{
    std::vector<Node> slots(m_slots.size() * 4, 0);
    std::vector<std::uint64_t> hashes(slots.size(), 0);
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (m_slots[i] == 0)
            continue;
        std::size_t slot = m_hashes[i] & (slots.size() - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.size() - 1);
        slots[slot] = m_slots[i];
        hashes[slot] = m_hashes[i];
    }
    m_slots = std::move(slots);
    m_hashes = std::move(hashes);
}

Node GateBuilder::declare()
{
    m_gates.gates.emplace_back();
    return static_cast<Node>(m_gates.nodeCount()) - 1;
}

void GateBuilder::define(Node declared, std::span<const Node> inputs)
{
    Gate& gate = m_gates.gates[declared - m_gates.firstGate()];
    gate.firstInput = static_cast<std::uint32_t>(m_gates.inputs.size());
    gate.inputCount = static_cast<std::uint32_t>(inputs.size());
    m_gates.inputs.insert(m_gates.inputs.end(), inputs.begin(), inputs.end());
}

} // namespace linchpin
