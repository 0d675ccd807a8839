// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace linchpin
{

/// The name without a trailing number or single letter: "App" of "App", "App 2", "App B" and "app"
/// of "app1". Never empty for a name that is not.
std::string stemOf(const std::string& name);

/// Whether two names are equal but for a trailing number or letter. Case does not matter.
bool areNamedAlike(const std::string& a, const std::string& b);

/// What a copy is called: "App 2" after "App", "App 3" after "App 2", "web2" after "web1",
/// "S3 2" after "S3".
std::string nextName(const std::string& name);

/// What another one beside it is called: "Zone B" after "Zone A", "us-east-1b" after "us-east-1a", else nextName().
std::string siblingName(const std::string& name);

/// The name itself, or the first of its next names, that no component (no domain) has.
std::string distinctComponentName(const Design& design, const std::string& name);
std::string distinctDomainName(const Design& design, std::string name);
/// The first of its siblings' names that no domain has.
std::string distinctSiblingName(const Design& design, std::string name);

/// Distinct names of components one after another: each is taken once it is given.
class ComponentNames
{
public:
    explicit ComponentNames(const Design& design);

    std::string distinct(const std::string& name);

private:
    std::unordered_set<std::string> m_taken;
    std::unordered_map<std::string, std::string> m_last; ///< given for the name asked for
};

/// Fresh ids one after another; the same as freshId() gives, in constant time each even for
/// thousands of one name. The design is the one that is being made and must outlive this.
class FreshIds
{
public:
    explicit FreshIds(const Design& design);

    std::string operator()(const std::string& name, const std::string& fallback);
    /// For an arrow: "lb-to-app".
    ConnectionId forArrow(const ComponentId& from, const ComponentId& to);

private:
    const Design& m_design;
    std::unordered_map<std::string, int> m_next; ///< number to try next, by slug without number
};

} // namespace linchpin
