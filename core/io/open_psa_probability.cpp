// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/open_psa_probability.h"

#include "core/model/quotes.h"

#include <charconv>

namespace linchpin
{

namespace
{

std::string called(const OpenPsaDefinition& definition)
{
    return std::string(wordsFor(definition.kind)) + " " + inQuotes(definition.name);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

double numberOf(const OpenPsaModel& model, const OpenPsaElement& element)
{
    const std::string_view value = element.node.attribute("value").value();
    std::string_view digits = trimmed(value);
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    // What is too small for a double is as good as zero.
    const bool isTiny = error == std::errc::result_out_of_range
        && (digits.find("e-") != digits.npos || digits.find("E-") != digits.npos);
    if (digits.empty() || end != digits.data() + digits.size() || (error != std::errc() && !isTiny))
        throw Error(model.placeOf(element), inQuotes(value) + " is not a number", "write one such as 0.001");
    return isTiny ? 0 : number;
}

} // namespace

double probabilityOf(const OpenPsaModel& model, const OpenPsaDefinition& event)
{
    const OpenPsaDefinition* from = &event;
    for (std::size_t steps = 0; steps <= model.definitions().size(); ++steps) {
        const std::vector<pugi::xml_node> contents = openPsaContents(from->element.node);
        if (contents.empty()) {
            throw Error(model.placeOf(from->element),
                        called(*from) + (from == &event ? " has no probability" : " has no value"),
                        "give it one, as <float value=\"0.001\"/>");
        }
        const OpenPsaElement expression = {contents.front(), from->element.file};
        const std::string_view form = expression.node.name();
        if (form == "bool")
            return truthOf(model, expression) ? 1 : 0;
        if (form == "float" || form == "int") {
            const double probability = numberOf(model, expression);
            if (!(probability >= 0 && probability <= 1)) {
                throw Error(model.placeOf(expression),
                            called(event) + " has the probability "
                                + std::string(expression.node.attribute("value").value()),
                            "a probability lies from 0 to 1");
            }
            return probability;
        }
        if (form != "parameter") {
            throw Error(model.placeOf(expression),
                        called(*from) + " is given by " + std::string(form) + ", which cannot be read",
                        "write the probability itself, as <float value=\"0.001\"/>");
        }
        const std::string name = expression.node.attribute("name").value();
        const OpenPsaDefinition* parameter = model.parameter(name, from->scope);
        if (!parameter) {
            throw Error(model.placeOf(expression),
                        called(*from) + " refers to the parameter " + inQuotes(name) + ", which is not defined",
                        "define it, or name the file that does beside this one");
        }
        from = parameter;
    }
    throw Error(model.placeOf(from->element), called(*from) + " leads back to itself",
                "give one of the circle a number");
}

bool stateOf(const OpenPsaModel& model, const OpenPsaDefinition& houseEvent)
{
    const std::vector<pugi::xml_node> contents = openPsaContents(houseEvent.element.node);
    if (contents.empty())
        return false;
    const OpenPsaElement state = {contents.front(), houseEvent.element.file};
    if (std::string_view(state.node.name()) != "constant") {
        throw Error(model.placeOf(state), called(houseEvent) + " is given by " + std::string(state.node.name()),
                    "write <constant value=\"true\"/> or <constant value=\"false\"/>");
    }
    return truthOf(model, state);
}

bool truthOf(const OpenPsaModel& model, const OpenPsaElement& constant)
{
    const std::string_view value = trimmed(constant.node.attribute("value").value());
    const bool isTrue = value == "true" || value == "1";
    if (!isTrue && value != "false" && value != "0")
        throw Error(model.placeOf(constant), inQuotes(value) + " is neither true nor false", "write one of the two");
    return isTrue;
}

} // namespace linchpin
