// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/open_psa_reader.h"

#include "core/io/open_psa_formulas.h"
#include "core/model/quotes.h"
#include "core/tree/gate_builder.h"

#include <limits>

namespace linchpin
{

namespace
{

using Of = OpenPsaFormulas::Of;

/// Builds formulas from the bottom up; on a stack of its own, since chains of gates can be long.
class TreeBuilder
{
public:
    TreeBuilder(const OpenPsaModel& model, const OpenPsaFormulas& formulas, FaultTree& tree)
        : m_model(model)
        , m_formulas(formulas)
        , m_builder(tree)
        , m_states(formulas.formulas.size())
    { }

    Node built(std::uint32_t root)
    {
        if (m_states[root].node == unknown)
            open(root);
        while (!m_stack.empty()) {
            auto& [index, next] = m_stack.back();
            const OpenPsaFormulas::Formula& formula = m_formulas.formulas[index];
            if (next < formula.operandCount) {
                const auto& operand = m_formulas.operands[formula.firstOperand + next++];
                if (operand.of == Of::Formula && m_states[operand.index].node == unknown)
                    open(operand.index);
                continue;
            }
            m_inputs.clear();
            for (std::size_t i = 0; i < formula.operandCount; ++i)
                m_inputs.push_back(nodeOf(m_formulas.operands[formula.firstOperand + i]));
            m_states[index].node = gate(formula);
            m_stack.pop_back();
        }
        return m_states[root].node;
    }

private:
    static constexpr auto unknown = std::numeric_limits<Node>::max();

    struct State
    {
        Node node = unknown;
        bool isOpen = false; ///< begun
    };
    struct Frame
    {
        std::uint32_t formula;
        std::size_t next;
    };

    void open(std::uint32_t formula)
    {
        if (m_states[formula].isOpen)
            refuseCycle(formula);
        m_states[formula].isOpen = true;
        m_stack.push_back({formula, 0});
    }

    Node gate(const OpenPsaFormulas::Formula& formula)
    {
        switch (formula.type) {
        case GateType::Any:
            return m_builder.any(m_inputs);
        case GateType::All:
            return m_builder.all(m_inputs);
        default:
            return m_builder.atLeast(formula.atLeast, m_inputs);
        }
    }

    Node nodeOf(const OpenPsaFormulas::Operand& operand) const
    {
        switch (operand.of) {
        case Of::Formula:
            return m_states[operand.index].node;
        case Of::Event:
            return 2 + operand.index;
        default:
            return operand.index;
        }
    }

    /// \param formula met again before it is built
    [[noreturn]] void refuseCycle(std::uint32_t formula) const
    {
        const std::uint32_t gate = m_formulas.formulas[formula].gate;
        std::size_t at = m_stack.size();
        while (m_stack[at - 1].formula != formula)
            --at;
        while (at < m_stack.size() && m_formulas.formulas[m_stack[at].formula].gate == gate)
            ++at;
        std::string problem = nameOf(gate) + " depends on itself";
        if (at < m_stack.size())
            problem += " through " + nameOf(m_formulas.formulas[m_stack[at].formula].gate);
        throw Error(m_model.placeOf(m_model.definitions()[gate].element), std::move(problem),
                    "take out the reference that closes the circle");
    }
    std::string nameOf(std::uint32_t gate) const { return "gate " + inQuotes(m_model.definitions()[gate].name); }

    const OpenPsaModel& m_model;
    const OpenPsaFormulas& m_formulas;
    GateBuilder m_builder;
    std::vector<State> m_states; ///< by formula
    std::vector<Frame> m_stack;
    std::vector<Node> m_inputs;
};

void warnOfUnused(const OpenPsaModel& model, const std::vector<bool>& isUsed, std::vector<std::string>& warnings)
{
    constexpr std::size_t mostNamed = 4;
    std::string names;
    std::size_t count = 0;
    for (std::size_t d = 0; d < isUsed.size(); ++d) {
        const OpenPsaDefinition& definition = model.definitions()[d];
        if (definition.kind == OpenPsaKind::BasicEvent && !isUsed[d] && ++count <= mostNamed)
            names += (names.empty() ? "" : ", ") + definition.name;
    }
    if (count > 0)
        warnings.push_back("no gate refers to " + names
                           + (count > mostNamed ? " and " + std::to_string(count - mostNamed) + " more events" : "")
                           + ", so " + (count == 1 ? "it is" : "they are") + " left out");
}

} // namespace

NamedTree readOpenPsa(const std::vector<OpenPsaFile>& files, std::vector<std::string>* warnings)
{
    std::vector<std::string> unheard;
    std::vector<std::string>& heard = warnings ? *warnings : unheard;
    const OpenPsaModel model(files, heard);
    OpenPsaFormulas formulas = openPsaFormulas(model, heard);
    if (formulas.formulas.empty()) {
        throw Error(files.empty() ? "" : files.front().name, "there is no gate in it, so nothing that could fail",
                    "name the file with the fault tree");
    }
    NamedTree result;
    result.title = model.title();
    result.events = std::move(formulas.events);
    result.tree.eventCount = static_cast<std::uint32_t>(result.events.size());
    TreeBuilder builder(model, formulas, result.tree);
    std::uint32_t next = 0;
    for (std::size_t d = 0; d < model.definitions().size(); ++d) {
        const OpenPsaDefinition& gate = model.definitions()[d];
        if (gate.kind != OpenPsaKind::Gate)
            continue;
        const Node node = builder.built(next++);
        const std::string label = openPsaLabel(gate.element.node);
        if (result.tree.isGate(node)) {
            const bool isFirst = result.gateNames.emplace(node, gate.name).second;
            if (isFirst && !label.empty())
                result.gateLabels.emplace(node, label);
        }
        if (!formulas.isUsed[d])
            result.tops.push_back({gate.name, label, node});
    }
    warnOfUnused(model, formulas.isUsed, heard);
    return result;
}

bool looksLikeXml(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '<';
}

} // namespace linchpin
