// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/model/validation.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Small designs for the examples, and what the examples ask of one.
namespace linchpin
{

using Ids = std::vector<ElementId>;
using Members = std::vector<ComponentId>;

inline ElementId element(const char* id)
{
    return ElementId(id);
}

inline ComponentId component(const char* id)
{
    return ComponentId(id);
}

/// Draws step by step; ids are the texts given, names the ids unless told.
class Drawing
{
public:
    Drawing& add(const char* id, ComponentKind kind, std::optional<Point> position = {},
                 const std::vector<const char*>& places = {}, const char* name = nullptr)
    {
        Component part = newComponent(ComponentId(id), name ? name : id, kind);
        part.position = position;
        for (const char* place : places)
            part.placement.emplace_back(place);
        m_design.components.put(std::move(part));
        return *this;
    }
    Drawing& domain(const char* id, DomainKind kind, std::optional<Rect> bounds = {}, const char* parent = "")
    {
        Domain made = newDomain(DomainId(id), id, kind);
        made.bounds = bounds;
        made.parent = DomainId(parent);
        m_design.domains.put(std::move(made));
        return *this;
    }
    /// The arrow's id is "from-to".
    Drawing& arrow(const std::string& from, const std::string& to, ConnectionKind kind = ConnectionKind::Request,
                   bool optional = false, std::vector<JourneyId> journeys = {})
    {
        Connection made;
        made.id = ConnectionId(from + "-" + to);
        made.from = ComponentId(from);
        made.to = ComponentId(to);
        made.kind = kind;
        made.optional = optional;
        made.journeys = std::move(journeys);
        made.waypoints = {{10, 20}};
        m_design.connections.put(std::move(made));
        return *this;
    }
    Drawing& set(const char* id, SetMode mode, const std::vector<const char*>& members)
    {
        RedundancySet made;
        made.id = SetId(id);
        made.name = id;
        made.mode = mode;
        for (const char* member : members)
            made.members.emplace_back(member);
        m_design.sets.put(std::move(made));
        return *this;
    }
    Drawing& journey(const char* id, const std::vector<const char*>& entries)
    {
        Journey made;
        made.id = JourneyId(id);
        made.name = id;
        for (const char* entry : entries)
            made.entries.emplace_back(entry);
        m_design.journeys.push_back(std::move(made));
        return *this;
    }
    Drawing& note(const char* id, Rect bounds)
    {
        Note made;
        made.id = NoteId(id);
        made.bounds = bounds;
        m_design.notes.put(std::move(made));
        return *this;
    }
    Design& design() { return m_design; }
    operator Design() const { return m_design; }

private:
    Design m_design;
};

inline bool isValid(const Design& design)
{
    return !validate(design);
}

/// The texts of ids, as one text.
template<class Id>
std::string textOf(const std::vector<Id>& ids)
{
    std::string text;
    for (const Id& id : ids)
        text += (text.empty() ? "" : " ") + id.text();
    return text;
}

inline std::string placesOf(const Design& design, const char* id)
{
    return textOf(design.components.at(ComponentId(id)).placement);
}

inline std::string membersOf(const Design& design, const char* set)
{
    return textOf(design.sets.at(SetId(set)).members);
}

inline std::string entriesOf(const Design& design, const char* journey)
{
    return textOf(design.journey(JourneyId(journey))->entries);
}

inline Point positionOf(const Design& design, const char* id)
{
    return design.components.at(ComponentId(id)).position.value();
}

/// All arrows as "a>b", those that are asynchronous "a~b", optional ones with a question mark, sorted.
inline std::string arrowsOf(const Design& design)
{
    std::vector<std::string> arrows;
    for (const Connection& arrow : design.connections) {
        arrows.push_back(arrow.from.text() + (arrow.kind == ConnectionKind::Async ? "~" : ">") + arrow.to.text()
                         + (arrow.optional ? "?" : ""));
    }
    std::sort(arrows.begin(), arrows.end());
    std::string text;
    for (const std::string& arrow : arrows)
        text += (text.empty() ? "" : " ") + arrow;
    return text;
}

/// A copy that shares nothing with the design.
inline Design deepCopy(const Design& design)
{
    const auto copied = [](const auto& table) {
        auto elements = std::vector<std::decay_t<decltype(*table.begin())>>(table.begin(), table.end());
        return std::decay_t<decltype(table)>::of(std::move(elements));
    };
    Design copy = design;
    copy.domains = copied(design.domains);
    copy.components = copied(design.components);
    copy.sets = copied(design.sets);
    copy.connections = copied(design.connections);
    copy.notes = copied(design.notes);
    return copy;
}

/// The place of the Error that the edit throws; "no error" when it throws none.
template<class Edit>
std::string placeOfError(Edit&& edit)
{
    try {
        edit();
    } catch (const Error& error) {
        return error.place();
    }
    return "no error";
}

} // namespace linchpin
