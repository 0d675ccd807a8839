// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace linchpin
{

/// Wrong input, said once where it is found and shown unchanged to whoever can mend it.
class Error : public std::runtime_error
{
public:
    /// \param place   where: a JSON path ("$.components[2].availability"), an option, a file; may be empty
    /// \param problem what is wrong, one clause without a full stop
    /// \param remedy  how to mend it, one clause without a full stop; may be empty
    Error(std::string place, std::string problem, std::string remedy)
        : std::runtime_error(sentence(place, problem, remedy))
        , m_place(std::move(place))
        , m_problem(std::move(problem))
        , m_remedy(std::move(remedy))
    { }

    const std::string& place() const { return m_place; }
    const std::string& problem() const { return m_problem; }
    const std::string& remedy() const { return m_remedy; }

private:
    static std::string sentence(const std::string& place, const std::string& problem, const std::string& remedy)
    {
        return (place.empty() ? "" : place + ": ") + problem + (remedy.empty() ? "" : "; " + remedy);
    }

    std::string m_place;
    std::string m_problem;
    std::string m_remedy;
};

} // namespace linchpin
