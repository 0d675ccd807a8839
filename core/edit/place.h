// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <string>

namespace linchpin
{

/// A component with the catalogue's figures, in the innermost domain drawn around its centre.
/// \param upperLeft of its card
/// \param name      empty: the catalogue's, made distinct ("Service 2")
Edited addComponent(const Design& design, ComponentKind kind, Point upperLeft, const std::string& name = {});

/// A domain in the innermost one that contains it. What is drawn wholly inside and belonged to that
/// one moves in: components in that one alone or in none, and its domains.
/// \param name empty: the catalogue's, made distinct ("Zone 2")
Edited addDomain(const Design& design, DomainKind kind, const Rect& bounds, const std::string& name = {});

Edited addNote(const Design& design, const Rect& bounds, const std::string& text = {});

/// A component in the middle of an arrow: a -> b becomes a -> new -> b. The arrow stays the first
/// half; the second has its kind (asynchronous out of a queue or stream) and journeys, and is never
/// optional. Where the two stand too close for a card, what lies beyond moves on.
Edited insertOn(const Design& design, const ConnectionId& arrow, ComponentKind kind, Point upperLeft,
                const std::string& name = {});

enum class Direction { Left, Right, Up, Down };

/// The free spot for a card one further in that direction.
Point spotBeside(const Design& design, Point upperLeft, Direction direction);

/// A component of the same kind and figures, but on its own, one card further in that direction, and
/// an arrow to it.
Edited cloneConnected(const Design& design, const ComponentId& from, Direction direction);

} // namespace linchpin
