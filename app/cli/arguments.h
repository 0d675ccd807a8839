// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linchpin::cli
{

struct Option
{
    enum class Takes { Nothing, OneValue, Values };

    std::string_view name; ///< "--order", "-o"
    Takes takes = Takes::Nothing;
};

/// The arguments of one sub-command: `--name value`, `--name=value`, `--names value value`, operands;
/// all that follows `--` are operands. Of a value given twice the last counts; lists are joined.
class Arguments
{
public:
    /// \param command "linchpin analyze", the place in messages
    /// \throws Error for an unknown option, naming the nearest, and for a value missing or too many
    Arguments(std::string command, std::span<const Option> options, std::span<const std::string> arguments);

    bool has(std::string_view option) const { return m_values.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;

    /// Each throws Error for a value of another form.
    /// @{
    std::optional<unsigned> whole(std::string_view option, unsigned least) const;
    /// Of chance, from 0 up to the largest number of 64 bits.
    std::optional<std::uint64_t> seed(std::string_view option) const;
    /// In (0, 1]; "99.9%" is 0.999.
    std::optional<double> availability(std::string_view option) const;
    /// Zero or more.
    std::optional<double> amount(std::string_view option) const;
    /// One of the words, the first where the option is not given.
    std::string choice(std::string_view option, std::span<const std::string_view> words) const;
    /// The one operand.
    const std::string& file() const;
    /// The operands, one at least.
    const std::vector<std::string>& files() const;
    /// @}

private:
    const Option& known(const std::string& name, std::span<const Option> options) const;
    [[noreturn]] void refuse(std::string problem, std::string remedy) const;

    std::string m_command;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values; ///< by option
    std::vector<std::string> m_operands;
};

} // namespace linchpin::cli
