// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/require.h"

#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/validation.h"

#include <algorithm>
#include <unordered_set>

namespace linchpin
{

namespace
{

[[noreturn]] void failUnknown(const std::string& id, const std::string& what)
{
    throw Error(id, filled(phrase("Error", "there is no %1 \"%2\""), {what, id}),
                phrase("Error", "name one of this design"));
}

template<class T>
const T& required(const Table<T>& table, const typename Table<T>::Key& id, const std::string& what)
{
    const T* found = table.find(id);
    if (!found)
        failUnknown(id.text(), what);
    return *found;
}

} // namespace

const Component& requireComponent(const Design& design, const ComponentId& id)
{
    return required(design.components, id, phrase("Error", "component"));
}

const Domain& requireDomain(const Design& design, const DomainId& id)
{
    return required(design.domains, id, phrase("Error", "domain"));
}

const RedundancySet& requireSet(const Design& design, const SetId& id)
{
    return required(design.sets, id, phrase("Error", "set"));
}

const Connection& requireConnection(const Design& design, const ConnectionId& id)
{
    return required(design.connections, id, phrase("Error", "arrow"));
}

const Journey& requireJourney(const Design& design, const JourneyId& id)
{
    const Journey* found = design.journey(id);
    if (!found)
        failUnknown(id.text(), "journey");
    return *found;
}

Selection selectionOf(const Design& design, const std::vector<ElementId>& ids)
{
    Selection selection;
    std::unordered_set<ElementId> seen;
    for (const ElementId& id : ids) {
        if (!seen.insert(id).second)
            continue;
        if (design.components.contains(id.as<ComponentId>()))
            selection.components.push_back(id.as<ComponentId>());
        else if (design.domains.contains(id.as<DomainId>()))
            selection.domains.push_back(id.as<DomainId>());
        else if (design.sets.contains(id.as<SetId>()))
            selection.sets.push_back(id.as<SetId>());
        else if (design.connections.contains(id.as<ConnectionId>()))
            selection.connections.push_back(id.as<ConnectionId>());
        else if (design.journey(id.as<JourneyId>()))
            selection.journeys.push_back(id.as<JourneyId>());
        else if (design.notes.contains(id.as<NoteId>()))
            selection.notes.push_back(id.as<NoteId>());
        else
            failUnknown(id.text(), "element");
    }
    return selection;
}

std::vector<ComponentId> distinctComponents(const Design& design, const std::vector<ComponentId>& ids)
{
    std::vector<ComponentId> found;
    std::unordered_set<ComponentId> seen;
    for (const ComponentId& id : ids) {
        requireComponent(design, id);
        if (seen.insert(id).second)
            found.push_back(id);
    }
    return found;
}

void requireRoom(const Design& design, std::size_t more)
{
    if (design.components.size() + more > maxComponents)
        throw Error("", filled(phrase("Error", "a design has at most %1 components"), {std::to_string(maxComponents)}),
                    phrase("Error", "split the design into several files"));
}

void requireNesting(const Design& design)
{
    for (const Domain& domain : design.domains) {
        if (design.ancestry(domain.id).size() > maxNesting)
            throw Error(domain.id.text(),
                        filled(phrase("Error", "domains are nested more than %1 deep"), {std::to_string(maxNesting)}),
                        phrase("Error", "use fewer levels"));
    }
}

void requireName(const std::string& place, const std::string& name)
{
    if (std::all_of(name.begin(), name.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n'; }))
        throw Error(place, phrase("Error", "a name is empty"), phrase("Error", "type a name"));
}

void requireExtent(const std::string& place, const Rect& bounds)
{
    if (bounds.width <= 0 || bounds.height <= 0)
        throw Error(place, phrase("Error", "a domain has no width or height"), phrase("Error", "draw it larger"));
}

} // namespace linchpin
