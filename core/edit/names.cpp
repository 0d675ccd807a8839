// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/names.h"

#include <algorithm>
#include <string_view>

namespace linchpin
{

namespace
{

constexpr const char* separators = " -_#";
constexpr const char* digits = "0123456789";
constexpr std::size_t mostDigits = 6;

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isLetter(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}

bool isSeparator(char c)
{
    return std::string_view(separators).find(c) != std::string_view::npos;
}

/// Up to the end of the last word without the separators after it; npos when there is none.
std::size_t endBefore(const std::string& name, std::size_t tail)
{
    if (tail == 0)
        return std::string::npos;
    const std::size_t last = name.find_last_not_of(separators, tail - 1);
    return last == std::string::npos ? last : last + 1;
}

/// Where the trailing number begins; the size of the name when there is none.
std::size_t numberOf(const std::string& name)
{
    const std::size_t last = name.find_last_not_of(digits);
    return last == std::string::npos ? 0 : last + 1;
}

std::string folded(std::string text)
{
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

} // namespace

std::string stemOf(const std::string& name)
{
    const std::size_t number = numberOf(name);
    if (number < name.size()) {
        const std::size_t end = endBefore(name, number);
        return end == std::string::npos ? name : name.substr(0, end);
    }
    if (name.size() >= 3 && isLetter(name.back()) && isSeparator(name[name.size() - 2])) {
        const std::size_t end = endBefore(name, name.size() - 1);
        return end == std::string::npos ? name : name.substr(0, end);
    }
    return name;
}

bool areNamedAlike(const std::string& a, const std::string& b)
{
    const std::string stem = folded(stemOf(a));
    return !stem.empty() && stem == folded(stemOf(b));
}

std::string nextName(const std::string& name)
{
    const std::size_t number = numberOf(name);
    const std::size_t length = name.size() - number;
    if (number > 0 && length > 0 && length <= mostDigits
        && (isSeparator(name[number - 1]) || isLower(name[number - 1]))) {
        std::string next = std::to_string(std::stol(name.substr(number)) + 1);
        if (next.size() < length)
            next.insert(0, length - next.size(), '0');
        return name.substr(0, number) + next;
    }
    return name + " 2";
}

std::string siblingName(const std::string& name)
{
    const std::size_t size = name.size();
    const bool isLettered = size >= 3 && isLetter(name.back()) && name.back() != 'z' && name.back() != 'Z'
        && (isSeparator(name[size - 2]) || std::string_view(digits).find(name[size - 2]) != std::string_view::npos);
    if (!isLettered)
        return nextName(name);
    std::string next = name;
    ++next.back();
    return next;
}

std::string distinctComponentName(const Design& design, const std::string& name)
{
    return ComponentNames(design).distinct(name);
}

namespace
{

template<class Next>
std::string distinctDomain(const Design& design, std::string name, const Next& next)
{
    std::unordered_set<std::string> taken;
    for (const Domain& domain : design.domains)
        taken.insert(domain.name);
    while (taken.contains(name))
        name = next(name);
    return name;
}

} // namespace

std::string distinctDomainName(const Design& design, std::string name)
{
    return distinctDomain(design, std::move(name), nextName);
}

std::string distinctSiblingName(const Design& design, std::string name)
{
    return distinctDomain(design, siblingName(name), siblingName);
}

ComponentNames::ComponentNames(const Design& design)
{
    for (const Component& component : design.components)
        m_taken.insert(component.name);
}

std::string ComponentNames::distinct(const std::string& name)
{
    std::string& last = m_last.try_emplace(name, name).first->second;
    while (!m_taken.insert(last).second)
        last = nextName(last);
    return last;
}

FreshIds::FreshIds(const Design& design)
    : m_design(design)
{ }

std::string FreshIds::operator()(const std::string& name, const std::string& fallback)
{
    static const Design nothing;
    std::string slug = freshId(nothing, name, fallback);
    if (!m_design.isTaken(slug))
        return slug;
    const std::size_t number = numberOf(slug);
    if (number < slug.size() && number > 1 && slug[number - 1] == '-')
        slug.resize(number - 1);
    for (int& n = m_next.try_emplace(slug, 2).first->second;; ++n) {
        std::string candidate = slug + "-" + std::to_string(n);
        if (!m_design.isTaken(candidate)) {
            ++n;
            return candidate;
        }
    }
}

ConnectionId FreshIds::forArrow(const ComponentId& from, const ComponentId& to)
{
    return ConnectionId((*this)(from.text() + "-to-" + to.text(), "arrow"));
}

} // namespace linchpin
