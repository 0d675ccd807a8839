// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/clipboard.h"

#include "core/edit/containment.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/spots.h"
#include "core/model/validation.h"

#include <algorithm>
#include <unordered_map>

namespace linchpin
{

namespace
{

template<class Key>
using NewIds = std::unordered_map<Key, Key>;

/// The new ids, without those that have none.
template<class Key>
std::vector<Key> remapped(const NewIds<Key>& ids, const std::vector<Key>& old)
{
    std::vector<Key> found;
    for (const Key& id : old) {
        if (const auto at = ids.find(id); at != ids.end())
            found.push_back(at->second);
    }
    return found;
}

class Pasting
{
public:
    Pasting(const Design& design, const Design& fragment, Point offset)
        : m_design(design)
        , m_fragment(fragment)
        , m_offset(offset)
        , m_edited{design, {}}
        , m_fresh(m_edited.design)
    { }

    void run()
    {
        domains();
        components();
        sets();
        journeys();
        connections();
        notes();
        requireNesting(m_edited.design);
    }

    Edited& edited() { return m_edited; }
    const NewIds<ComponentId>& newComponents() const { return m_components; }
    const NewIds<ConnectionId>& newConnections() const { return m_connections; }

private:
    template<class T>
    void touch(const T& made)
    {
        m_edited.touched.push_back(made.id.template as<ElementId>());
    }

    void domains()
    {
        for (const Domain& domain : m_fragment.domains) {
            Domain made = domain;
            made.id = DomainId(m_fresh(domain.name, std::string(toString(domain.kind))));
            if (made.bounds)
                made.bounds = made.bounds->moved(m_offset);
            m_domains.emplace(domain.id, made.id);
            touch(made);
            m_edited.design.domains.put(std::move(made));
        }
        for (const auto& [old, made] : m_domains) {
            m_edited.design.domains.change(made, [&](Domain& domain) {
                if (!domain.parent.empty())
                    domain.parent = m_domains.at(domain.parent);
                else if (domain.bounds)
                    domain.parent = innermostDomainAround(m_design, *domain.bounds);
            });
        }
    }

    void components()
    {
        for (const Component& component : m_fragment.components) {
            Component made = component;
            made.id = ComponentId(m_fresh(component.name, std::string(toString(component.kind))));
            if (made.position)
                made.position = *made.position + m_offset;
            made.placement = remapped(m_domains, component.placement);
            if (made.placement.empty() && made.position) {
                const DomainId under = innermostDomainAt(m_design, cardOf(made)->center());
                if (!under.empty())
                    made.placement.push_back(under);
            }
            m_components.emplace(component.id, made.id);
            touch(made);
            m_edited.design.components.put(std::move(made));
        }
    }

    void sets()
    {
        for (const RedundancySet& set : m_fragment.sets) {
            RedundancySet made = set;
            made.id = SetId(m_fresh(set.id.text(), "set"));
            made.members = remapped(m_components, set.members);
            m_sets.emplace(set.id, made.id);
            m_edited.design.sets.put(std::move(made));
        }
    }

    void journeys()
    {
        for (const Journey& journey : m_fragment.journeys) {
            const Journey* same = m_design.journey(journey.id);
            if (same && same->name == journey.name) {
                m_journeys.emplace(journey.id, same->id);
                continue;
            }
            Journey made = journey;
            made.id = JourneyId(m_fresh(journey.name, "journey"));
            for (ElementId& entry : made.entries) {
                const auto component = m_components.find(entry.as<ComponentId>());
                entry = component != m_components.end() ? component->second.as<ElementId>()
                                                        : m_sets.at(entry.as<SetId>()).as<ElementId>();
            }
            m_journeys.emplace(journey.id, made.id);
            m_edited.design.journeys.push_back(std::move(made));
        }
    }

    void connections()
    {
        for (const Connection& arrow : m_fragment.connections) {
            Connection made = arrow;
            made.from = m_components.at(arrow.from);
            made.to = m_components.at(arrow.to);
            made.id = m_fresh.forArrow(made.from, made.to);
            made.journeys = remapped(m_journeys, arrow.journeys);
            for (Point& bend : made.waypoints)
                bend = bend + m_offset;
            m_connections.emplace(arrow.id, made.id);
            m_edited.design.connections.put(std::move(made));
        }
    }

    void notes()
    {
        for (const Note& note : m_fragment.notes) {
            Note made = note;
            made.id = NoteId(m_fresh("note", "note"));
            if (made.bounds)
                made.bounds = made.bounds->moved(m_offset);
            touch(made);
            m_edited.design.notes.put(std::move(made));
        }
    }

    const Design& m_design;
    const Design& m_fragment;
    Point m_offset;
    Edited m_edited;
    FreshIds m_fresh;
    NewIds<DomainId> m_domains;
    NewIds<ComponentId> m_components;
    NewIds<SetId> m_sets;
    NewIds<JourneyId> m_journeys;
    NewIds<ConnectionId> m_connections;
};

} // namespace

Design extract(const Design& design, const std::vector<ElementId>& ids)
{
    const Selection selection = selectionOf(design, ids);
    Contents chosen = contentsOf(design, selection.domains);
    chosen.components.insert(selection.components.begin(), selection.components.end());
    chosen.notes.insert(selection.notes.begin(), selection.notes.end());
    for (const SetId& set : selection.sets) {
        const auto& members = design.sets.at(set).members;
        chosen.components.insert(members.begin(), members.end());
    }

    Design fragment;
    fragment.currency = design.currency;
    for (Domain domain : design.domains) {
        if (!chosen.domains.contains(domain.id))
            continue;
        if (!chosen.domains.contains(domain.parent))
            domain.parent = {};
        fragment.domains.put(std::move(domain));
    }
    for (Component component : design.components) {
        if (!chosen.components.contains(component.id))
            continue;
        std::erase_if(component.placement, [&](const DomainId& place) { return !chosen.domains.contains(place); });
        fragment.components.put(std::move(component));
    }
    for (const RedundancySet& set : design.sets) {
        if (std::all_of(set.members.begin(), set.members.end(),
                        [&](const ComponentId& member) { return chosen.components.contains(member); }))
            fragment.sets.put(set);
    }
    for (const Journey& journey : design.journeys) {
        if (std::all_of(journey.entries.begin(), journey.entries.end(), [&](const ElementId& entry) {
                return fragment.components.contains(entry.as<ComponentId>())
                    || fragment.sets.contains(entry.as<SetId>());
            }))
            fragment.journeys.push_back(journey);
    }
    for (Connection arrow : design.connections) {
        if (!chosen.components.contains(arrow.from) || !chosen.components.contains(arrow.to))
            continue;
        std::erase_if(arrow.journeys, [&](const JourneyId& id) { return !fragment.journey(id); });
        fragment.connections.put(std::move(arrow));
    }
    for (const Note& note : design.notes) {
        if (chosen.notes.contains(note.id))
            fragment.notes.put(note);
    }
    return fragment;
}

Edited paste(const Design& design, const Design& fragment, Point offset)
{
    requireValid(fragment);
    requireRoom(design, fragment.components.size());
    Pasting pasting(design, fragment, offset);
    pasting.run();
    return std::move(pasting.edited());
}

Edited duplicate(const Design& design, const std::vector<ElementId>& ids, Point offset)
{
    const Design fragment = extract(design, ids);
    requireRoom(design, fragment.components.size());
    Pasting pasting(design, fragment, offset);
    pasting.run();
    Edited edited = std::move(pasting.edited());
    for (const auto& [old, made] : pasting.newConnections()) {
        const Connection& original = design.connections.at(old);
        edited.design.connections.change(made, [&](Connection& arrow) { arrow.journeys = original.journeys; });
    }
    for (const auto& [old, made] : pasting.newComponents()) {
        if (!fragment.components.at(old).placement.empty())
            continue;
        const Component& original = design.components.at(old);
        edited.design.components.change(made, [&](Component& component) { component.placement = original.placement; });
        settlePlacement(edited.design, made);
    }
    return edited;
}

} // namespace linchpin
