// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/evaluate.h"
#include "core/engine/structure.h"
#include "core/tree/scenarios.h"

#include <vector>

namespace linchpin
{

/// What fails in many scenarios at once, a bit for each (parallel fault simulation: Seshu 1965).
template<std::size_t words>
class ScenarioEvaluation
{
public:
    static constexpr std::size_t size = 64 * words;
    using Values = Scenarios<words>;

    explicit ScenarioEvaluation(const Structure& structure)
        : m_structure(structure)
        , m_values(structure.nodeCount())
    {
        m_values[alwaysFails] = Values::all();
    }

    /// Nothing is down, or these are, in all scenarios.
    void begin(const std::vector<bool>& down)
    {
        for (std::size_t event = 0; event < down.size(); ++event)
            m_values[2 + event] = down[event] ? Values::all() : Values{};
    }
    void fail(std::int32_t event, std::size_t scenario) { m_values[m_structure.nodeOfEvent(event)].set(scenario); }
    void run()
    {
        evaluateGates(
            m_structure, m_structure.firstGate(),
            [this](Node node, bool fails) { m_values[node] = fails ? Values::all() : Values{}; },
            [this](Node node) {
                const Gate& gate = m_structure.gate(node);
                const auto inputs = m_structure.inputsOf(node);
                const Values now = gateOf<words>(gate.type, gate.atLeast, gate.inputCount,
                                                 [&](std::uint32_t i) -> const Values& { return m_values[inputs[i]]; });
                const bool isChanged = !(now == m_values[node]);
                m_values[node] = now;
                return isChanged;
            });
    }
    bool fails(Node node, std::size_t scenario) const { return m_values[node].has(scenario); }
    bool failsAnywhere(Node node) const { return m_values[node].any(); }

private:
    const Structure& m_structure;
    std::vector<Values> m_values;
};

} // namespace linchpin
