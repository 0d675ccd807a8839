// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/open_psa_formulas.h"

#include "core/io/open_psa_probability.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace linchpin
{

namespace
{

using Of = OpenPsaFormulas::Of;
using Operand = OpenPsaFormulas::Operand;
using Formula = OpenPsaFormulas::Formula;

constexpr auto none = std::numeric_limits<std::uint32_t>::max();

constexpr std::array<std::string_view, 7> incoherent = {"not", "xor", "nand", "nor", "iff", "imply", "cardinality"};

class FormulaReader
{
public:
    FormulaReader(const OpenPsaModel& model, std::vector<std::string>& warnings)
        : m_model(model)
        , m_definitions(model.definitions())
        , m_warnings(warnings)
        , m_formulaOf(m_definitions.size(), none)
        , m_eventOf(m_definitions.size(), none)
        , m_namedBy(m_definitions.size(), none)
    {
        m_result.isUsed.assign(m_definitions.size(), false);
    }

    OpenPsaFormulas read()
    {
        for (std::uint32_t d = 0; d < m_definitions.size(); ++d) {
            if (m_definitions[d].kind == OpenPsaKind::Gate)
                addGate(d);
        }
        for (std::uint32_t f = 0; f < m_formulas.size(); ++f)
            readOperands(f);
        return std::move(m_result);
    }

private:
    [[noreturn]] void refuse(const OpenPsaElement& element, std::string problem, std::string remedy) const
    {
        throw Error(m_model.placeOf(element), std::move(problem), std::move(remedy));
    }
    std::string gateName(const Formula& formula) const { return "gate " + inQuotes(m_definitions[formula.gate].name); }

    void addGate(std::uint32_t definition)
    {
        const OpenPsaElement& element = m_definitions[definition].element;
        const std::vector<pugi::xml_node> contents = openPsaContents(element.node);
        Formula formula;
        formula.element = element;
        formula.gate = definition;
        if (contents.empty())
            refuse(element, gateName(formula) + " has no formula", "say what it takes to fail: and, or, atleast");
        if (contents.size() > 1)
            refuse({contents[1], element.file}, gateName(formula) + " has a second formula", "put one around both");
        m_formulaOf[definition] = static_cast<std::uint32_t>(m_formulas.size());
        if (!isReference(contents.front()))
            formula.element.node = contents.front();
        m_formulas.push_back(formula);
    }

    static bool isReference(pugi::xml_node node)
    {
        const std::string_view name = node.name();
        return name == "gate" || name == "basic-event" || name == "house-event" || name == "event"
            || name == "constant";
    }

    /// Formulas inside are added behind all others, to be read in their turn.
    void readOperands(std::uint32_t index)
    {
        Formula formula = m_formulas[index];
        const bool isPassedThrough = std::string_view(formula.element.node.name()) == "define-gate";
        if (!isPassedThrough)
            readConnective(formula);
        formula.firstOperand = m_operands.size();
        for (const pugi::xml_node node : openPsaContents(formula.element.node)) {
            const OpenPsaElement element = {node, formula.element.file};
            if (std::string_view(node.name()) == "constant") {
                m_operands.push_back({Of::Constant, truthOf(m_model, element) ? alwaysFails : neverFails});
            } else if (isReference(node)) {
                addReference(formula, index, element);
            } else {
                m_operands.push_back({Of::Formula, static_cast<std::uint32_t>(m_formulas.size())});
                Formula inner;
                inner.element = element;
                inner.gate = formula.gate;
                m_formulas.push_back(inner);
            }
        }
        formula.operandCount = m_operands.size() - formula.firstOperand;
        if (formula.operandCount == 0)
            refuse(formula.element, gateName(formula) + " has " + formula.element.node.name() + " of nothing",
                   "name what it depends on");
        const auto count = static_cast<std::int64_t>(formula.operandCount);
        if (formula.type == GateType::AtLeast && formula.atLeast > count)
            refuse(formula.element,
                   gateName(formula) + " fails with " + std::to_string(formula.atLeast)
                       + " of its arguments, but has only " + std::to_string(count)
                       + (count == 1 ? "" : " different ones"),
                   "lower min, or name more");
        m_formulas[index] = formula;
    }

    void readConnective(Formula& formula)
    {
        const std::string_view name = formula.element.node.name();
        if (name == "or")
            return;
        if (name == "and") {
            formula.type = GateType::All;
            return;
        }
        const std::string uses = gateName(formula) + " uses " + std::string(name);
        if (std::find(incoherent.begin(), incoherent.end(), name) != incoherent.end())
            refuse(formula.element, uses + ", which is not coherent",
                   "say what fails it with and, or and atleast alone");
        if (name != "atleast")
            refuse(formula.element, uses + ", which cannot be read", "use and, or and atleast");
        const std::string_view least = formula.element.node.attribute("min").value();
        formula.type = GateType::AtLeast;
        const auto [end, error] = std::from_chars(least.data(), least.data() + least.size(), formula.atLeast);
        if (error != std::errc() || end != least.data() + least.size() || formula.atLeast < 1)
            refuse(formula.element, gateName(formula) + " has atleast with min " + inQuotes(least),
                   "write a whole number of 1 or more");
    }

    void addReference(const Formula& formula, std::uint32_t index, const OpenPsaElement& element)
    {
        const std::string_view form = element.node.name();
        const std::string name = element.node.attribute("name").value();
        const OpenPsaDefinition* found = m_model.find(name, m_definitions[formula.gate].scope);
        if (!found)
            refuse(element, gateName(formula) + " refers to " + inQuotes(name) + ", which is not defined",
                   "define it, or name the file that does beside this one");
        const auto definition = static_cast<std::uint32_t>(found - m_definitions.data());
        const std::string_view is = found->kind == OpenPsaKind::Gate ? "gate"
            : found->kind == OpenPsaKind::BasicEvent                 ? "basic-event"
                                                                     : "house-event";
        if (form != "event" && form != is)
            refuse(element,
                   gateName(formula) + " refers to " + inQuotes(name) + " as a " + std::string(form) + ", but it is a "
                       + std::string(wordsFor(found->kind)),
                   "write " + std::string(is) + " there");
        m_result.isUsed[definition] = true;
        if (m_namedBy[definition] == index) {
            m_warnings.push_back(m_model.placeOf(element) + ": " + gateName(formula) + " names " + inQuotes(name)
                                 + " twice in one formula; it counts once");
            return;
        }
        m_namedBy[definition] = index;
        if (found->kind == OpenPsaKind::Gate)
            m_operands.push_back({Of::Formula, m_formulaOf[definition]});
        else if (found->kind == OpenPsaKind::HouseEvent)
            m_operands.push_back({Of::Constant, stateOf(m_model, *found) ? alwaysFails : neverFails});
        else
            m_operands.push_back(eventOperand(definition));
    }

    Operand eventOperand(std::uint32_t definition)
    {
        constexpr std::uint32_t never = none - 1;
        std::uint32_t& event = m_eventOf[definition];
        if (event == none) {
            const OpenPsaDefinition& found = m_definitions[definition];
            const double probability = probabilityOf(m_model, found);
            event = probability == 0 ? never : static_cast<std::uint32_t>(m_result.events.size());
            if (probability > 0)
                m_result.events.push_back({found.name, openPsaLabel(found.element.node), probability});
        }
        return event == never ? Operand{Of::Constant, neverFails} : Operand{Of::Event, event};
    }

    const OpenPsaModel& m_model;
    const std::vector<OpenPsaDefinition>& m_definitions;
    std::vector<std::string>& m_warnings;
    OpenPsaFormulas m_result;
    std::vector<Formula>& m_formulas = m_result.formulas;
    std::vector<Operand>& m_operands = m_result.operands;
    std::vector<std::uint32_t> m_formulaOf; ///< by definition
    std::vector<std::uint32_t> m_eventOf;   ///< by definition
    std::vector<std::uint32_t> m_namedBy;   ///< by definition: the last formula that named it
};

} // namespace

OpenPsaFormulas openPsaFormulas(const OpenPsaModel& model, std::vector<std::string>& warnings)
{
    return FormulaReader(model, warnings).read();
}

} // namespace linchpin
