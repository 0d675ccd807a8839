// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/component.h"
#include "core/model/connection.h"
#include "core/model/domain.h"
#include "core/model/journey.h"
#include "core/model/note.h"
#include "core/model/redundancy_set.h"
#include "core/model/table.h"

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace linchpin
{

/// Ids that were used in a document and are gone, so that none comes to mean something else. No part of
/// what a design is: all compare equal.
struct RetiredIds
{
    std::shared_ptr<const std::unordered_set<std::string>> ids; ///< null: none

    bool contains(const std::string& id) const { return ids && ids->contains(id); }
    bool operator==(const RetiredIds&) const { return true; }
};

/// A whole drawing as a value. Edits are functions from a design to a design (core/edit);
/// a design that others hold is never changed.
struct Design
{
    std::string title;
    std::string description;
    std::string currency = "USD";
    Table<Domain> domains;
    Table<Component> components;
    Table<RedundancySet> sets;
    Table<Connection> connections;
    std::vector<Journey> journeys; ///< in the user's order
    Table<Note> notes;
    Extras extras;
    RetiredIds retired;

    bool operator==(const Design&) const = default;

    /// Null when there is none.
    const Journey* journey(const JourneyId& id) const;
    /// The set that holds the component, or null.
    const RedundancySet* setOf(const ComponentId& id) const;
    /// Whether any element has that id.
    bool hasId(const std::string& id) const;
    /// Whether a new element may not have that id.
    bool isTaken(const std::string& id) const { return hasId(id) || retired.contains(id); }
    /// The name to show for an element of any type, or the id itself when there is none.
    std::string nameOf(const ElementId& id) const;
    /// The domain and its ancestors, from the inside out.
    std::vector<DomainId> ancestry(const DomainId& id) const;
    /// Whether the domain is the other one or lies in it.
    bool isWithin(const DomainId& inner, const DomainId& outer) const;
    /// The innermost domain that holds every instance; empty when there is none.
    DomainId commonDomain(const Component& component) const;
};

/// The design with the ids that the one before had and it has not added to the retired ones.
Design withRetired(Design design, const Design& before);

/// A slug made of the name ("App 2" gives "app-2") that no element of the design has or had.
/// \param fallback used where the name has no letter or digit that an id may have
std::string freshId(const Design& design, const std::string& name, const std::string& fallback);

} // namespace linchpin
