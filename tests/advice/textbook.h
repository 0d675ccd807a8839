// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/suggestion.h"
#include "tests/edit/designs.h"

#include <set>
#include <string>
#include <vector>

/// Small designs with the catalogue's figures, and what is asked of the suggestions for them.
namespace linchpin
{

using Kind = ComponentKind;

/// A suggestion and the design that it makes.
struct Applied : Suggestion
{
    Design after;
    std::vector<ElementId> touched;
};

inline std::vector<Applied> suggestionsFor(const Design& design, const Goal& goal = {})
{
    requireValid(design);
    std::vector<Applied> all;
    for (const Suggestion& suggestion : suggestions(outsetOf(design, goal))) {
        Edited edited = suggestion.candidate.edit(design);
        requireValid(edited.design);
        all.push_back({suggestion, std::move(edited.design), std::move(edited.touched)});
    }
    return all;
}

/// The one of that id; the first where there is none, so that a test fails by its id.
inline const Applied& named(const std::vector<Applied>& all, const std::string& id)
{
    for (const Applied& one : all) {
        if (one.candidate.id == id)
            return one;
    }
    return all.front();
}

inline std::string firstId(const std::vector<Applied>& all)
{
    return all.empty() ? "" : all.front().candidate.id;
}

inline Design withInstances(Design design, const char* id, int instances, int required)
{
    design.components.change(ComponentId(id), [&](Component& component) {
        component.instances = instances;
        component.required = required;
    });
    return design;
}

inline std::set<DomainId> placesOfSet(const Design& design, const char* member)
{
    std::set<DomainId> places;
    for (const ComponentId& id : design.setOf(ComponentId(member))->members) {
        const auto& placement = design.components.at(id).placement;
        places.insert(placement.begin(), placement.end());
    }
    return places;
}

inline bool isSetOf(const Design& design, const char* member, SetMode mode, std::size_t size)
{
    const RedundancySet* set = design.setOf(ComponentId(member));
    return set && set->mode == mode && set->members.size() == size;
}

inline Drawing& threeZones(Drawing& drawing)
{
    return drawing.domain("region", DomainKind::Region)
        .domain("a", DomainKind::Zone, {}, "region")
        .domain("b", DomainKind::Zone, {}, "region")
        .domain("c", DomainKind::Zone, {}, "region");
}

/// A client, two balancers and three instances of an app, of which one is enough.
inline Drawing shop()
{
    Drawing drawing;
    drawing.add("client", Kind::Client)
        .add("lb-1", Kind::LoadBalancer)
        .add("lb-2", Kind::LoadBalancer)
        .add("app", Kind::Service)
        .set("lbs", SetMode::ActiveActive, {"lb-1", "lb-2"})
        .arrow("client", "lb-1")
        .arrow("client", "lb-2")
        .arrow("lb-1", "app")
        .arrow("lb-2", "app");
    drawing.design() = withInstances(drawing, "app", 3, 1);
    return drawing;
}

} // namespace linchpin
