// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/nearest.h"
#include "core/model/error.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace linchpin::cli
{

namespace
{

bool isOption(const std::string& argument)
{
    return argument.size() > 1 && argument.front() == '-' && (argument[1] < '0' || argument[1] > '9')
        && argument[1] != '.';
}

template<class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number = {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

Arguments::Arguments(std::string command, std::span<const Option> options, std::span<const std::string> arguments)
    : m_command(std::move(command))
{
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") {
            m_operands.insert(m_operands.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                              arguments.end());
            return;
        }
        if (!isOption(argument)) {
            m_operands.push_back(argument);
            continue;
        }
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const Option& option = known(name, options);
        std::vector<std::string>& values = m_values[name];
        const std::size_t before = values.size();
        if (equals != std::string::npos)
            values.push_back(argument.substr(equals + 1));
        const auto isFull = [&] { return values.size() > before && option.takes != Option::Takes::Values; };
        while (option.takes != Option::Takes::Nothing && !isFull() && i + 1 < arguments.size()
               && !isOption(arguments[i + 1]))
            values.push_back(arguments[++i]);
        if (option.takes == Option::Takes::Nothing && values.size() > before)
            refuse(name + " takes no value", "write " + name + " alone");
        if (option.takes != Option::Takes::Nothing && values.size() == before)
            refuse(name + " has no value", "write one behind it, as " + m_command + " --help shows");
    }
}

const Option& Arguments::known(const std::string& name, std::span<const Option> options) const
{
    const auto at = std::find_if(options.begin(), options.end(), [&](const Option& o) { return o.name == name; });
    if (at != options.end())
        return *at;
    std::vector<std::string_view> names;
    for (const Option& option : options)
        names.push_back(option.name);
    refuse(inQuotes(name) + " is not an option", remedyFor(name, names, "options"));
}

void Arguments::refuse(std::string problem, std::string remedy) const
{
    throw Error(m_command, std::move(problem), std::move(remedy));
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto at = m_values.find(option);
    return at == m_values.end() ? std::nullopt : std::optional(at->second.back());
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto at = m_values.find(option);
    return at == m_values.end() ? std::vector<std::string>() : at->second;
}

std::optional<unsigned> Arguments::whole(std::string_view option, unsigned least) const
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    const auto number = numberIn<unsigned>(*text);
    if (!number || *number < least)
        refuse(std::string(option) + " cannot be " + inQuotes(*text),
               "write a whole number of " + std::to_string(least) + " or more");
    return number;
}

std::optional<std::uint64_t> Arguments::seed(std::string_view option) const
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    const auto number = numberIn<std::uint64_t>(*text);
    if (!number)
        refuse(std::string(option) + " cannot be " + inQuotes(*text),
               "write a whole number of 0 to " + std::to_string(std::numeric_limits<std::uint64_t>::max()));
    return number;
}

std::optional<double> Arguments::availability(std::string_view option) const
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    std::string digits = *text;
    if (digits.ends_with('%'))
        digits.replace(digits.size() - 1, 1, "e-2");
    const auto number = numberIn<double>(digits);
    if (!number || !(*number > 0 && *number <= 1))
        refuse(std::string(option) + " cannot be " + inQuotes(*text),
               "write an availability above 0 and at most 1, such as 0.999 or 99.9%");
    return number;
}

std::optional<double> Arguments::amount(std::string_view option) const
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    const auto number = numberIn<double>(*text);
    if (!number || !(*number >= 0 && *number <= std::numeric_limits<double>::max()))
        refuse(std::string(option) + " cannot be " + inQuotes(*text), "write a number of 0 or more, such as 250");
    return number;
}

std::string Arguments::choice(std::string_view option, std::span<const std::string_view> words) const
{
    const std::string word = value(option).value_or(std::string(words.front()));
    if (std::find(words.begin(), words.end(), word) == words.end()) {
        std::string names;
        for (const std::string_view known : words)
            names.append(names.empty() ? "" : " or ").append(known);
        refuse(std::string(option) + " cannot be " + inQuotes(word), "write " + names);
    }
    return word;
}

const std::vector<std::string>& Arguments::files() const
{
    if (m_operands.empty())
        refuse("no FILE is given", "name a design, or - for standard input");
    return m_operands;
}

const std::string& Arguments::file() const
{
    files();
    if (m_operands.size() > 1)
        refuse("takes one FILE, and " + inQuotes(m_operands[1]) + " is a second one", "leave it out");
    return m_operands.front();
}

} // namespace linchpin::cli
