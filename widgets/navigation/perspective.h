// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <optional>
#include <unordered_set>
#include <variant>

namespace linchpin
{

/// What a journey needs or uses: from its entries along its arrows, with the sets and domains of what is on the
/// way, the arrows themselves and the journey. Sets come with all their members.
std::unordered_set<ElementId> usedBy(const Design& design, const Journey& journey);

/// A domain with all that lies or runs in it.
std::unordered_set<ElementId> heldBy(const Design& design, const DomainId& domain);

/// The components of a kind, with the sets and domains that they are in and the arrows that begin or end at them.
std::unordered_set<ElementId> ofKind(const Design& design, ComponentKind kind);

/// What alone is looked at; nothing: all.
using Perspective = std::variant<std::monostate, JourneyId, DomainId, ComponentKind>;

/// What is seen in it; nothing where the design does not have it (any more).
std::optional<std::unordered_set<ElementId>> seenIn(const Design& design, const Perspective& perspective);

} // namespace linchpin
