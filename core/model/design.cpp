// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/design.h"

#include <algorithm>

namespace linchpin
{

const Journey* Design::journey(const JourneyId& id) const
{
    const auto at = std::find_if(journeys.begin(), journeys.end(), [&](const Journey& j) { return j.id == id; });
    return at == journeys.end() ? nullptr : &*at;
}

const RedundancySet* Design::setOf(const ComponentId& id) const
{
    for (const RedundancySet& set : sets) {
        if (std::find(set.members.begin(), set.members.end(), id) != set.members.end())
            return &set;
    }
    return nullptr;
}

bool Design::hasId(const std::string& id) const
{
    return domains.contains(DomainId(id)) || components.contains(ComponentId(id)) || sets.contains(SetId(id))
        || connections.contains(ConnectionId(id)) || notes.contains(NoteId(id)) || journey(JourneyId(id));
}

std::string Design::nameOf(const ElementId& id) const
{
    if (const Component* component = components.find(id.as<ComponentId>()))
        return component->name;
    if (const Domain* domain = domains.find(id.as<DomainId>()))
        return domain->name;
    if (const RedundancySet* set = sets.find(id.as<SetId>()))
        return set->name;
    if (const Journey* found = journey(id.as<JourneyId>()))
        return found->name;
    return id.text();
}

std::vector<DomainId> Design::ancestry(const DomainId& id) const
{
    std::vector<DomainId> chain;
    for (const Domain* at = domains.find(id); at && chain.size() <= domains.size(); at = domains.find(at->parent))
        chain.push_back(at->id);
    return chain;
}

bool Design::isWithin(const DomainId& inner, const DomainId& outer) const
{
    const auto chain = ancestry(inner);
    return std::find(chain.begin(), chain.end(), outer) != chain.end();
}

DomainId Design::commonDomain(const Component& component) const
{
    if (component.placement.empty())
        return {};
    for (const DomainId& candidate : ancestry(component.placement.front())) {
        if (std::all_of(component.placement.begin(), component.placement.end(),
                        [&](const DomainId& place) { return isWithin(place, candidate); }))
            return candidate;
    }
    return {};
}

namespace
{

template<class T>
void collectGone(const Table<T>& before, const Table<T>& now, std::vector<std::string>& gone)
{
    if (before.rows() == now.rows())
        return;
    for (const T& element : before) {
        if (!now.contains(element.id))
            gone.push_back(element.id.text());
    }
}

} // namespace

Design withRetired(Design design, const Design& before)
{
    std::vector<std::string> gone;
    collectGone(before.domains, design.domains, gone);
    collectGone(before.components, design.components, gone);
    collectGone(before.sets, design.sets, gone);
    collectGone(before.connections, design.connections, gone);
    collectGone(before.notes, design.notes, gone);
    for (const Journey& journey : before.journeys) {
        if (!design.journey(journey.id))
            gone.push_back(journey.id.text());
    }
    design.retired = before.retired;
    if (!gone.empty()) {
        auto ids = before.retired.ids ? std::make_shared<std::unordered_set<std::string>>(*before.retired.ids)
                                      : std::make_shared<std::unordered_set<std::string>>();
        ids->insert(gone.begin(), gone.end());
        design.retired.ids = std::move(ids);
    }
    return design;
}

std::string freshId(const Design& design, const std::string& name, const std::string& fallback)
{
    std::string slug;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug += c;
        else if (c >= 'A' && c <= 'Z')
            slug += static_cast<char>(c - 'A' + 'a');
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    slug.resize(std::min<std::size_t>(slug.size(), 48));
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    if (slug.empty())
        slug = fallback;
    if (!design.isTaken(slug))
        return slug;
    const auto digits = slug.find_last_not_of("0123456789");
    if (digits != std::string::npos && slug[digits] == '-' && digits + 1 < slug.size())
        slug.resize(digits);
    for (int n = 2;; ++n) {
        std::string candidate = slug + "-" + std::to_string(n);
        if (!design.isTaken(candidate))
            return candidate;
    }
}

} // namespace linchpin
