// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>
#include <vector>

namespace linchpin
{

enum class ElementType { Domain, Component, Set, Connection, Journey, Note };

/// What became of an element from one design to another.
enum class Fate { Added, Removed, Changed };

struct ElementDifference
{
    ElementType type = ElementType::Component;
    ElementId id;
    std::string name; ///< to show: of the design after, or of the one before where it is gone
    Fate fate = Fate::Changed;
    std::vector<std::string> meaning; ///< Changed: "3 instances instead of 2"
    std::vector<std::string> drawing; ///< Changed: "moved"

    /// It means the same and is drawn otherwise.
    bool isDrawingAlone() const { return fate == Fate::Changed && meaning.empty(); }
};

/// What differs between two designs; empty where they are equal.
struct Difference
{
    std::vector<std::string> whole;          ///< of the design itself: "titled "Shop" instead of "Store""
    std::vector<ElementDifference> elements; ///< by type, then by id; each element that is not equal once

    bool empty() const { return whole.empty() && elements.empty(); }
};

/// Linear in the elements; those that the designs share are not looked into.
Difference difference(const Design& before, const Design& after);

} // namespace linchpin
