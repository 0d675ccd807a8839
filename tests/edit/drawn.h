// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstdint>
#include <string>
#include <vector>

/// Designs that are drawn without anything covering anything else, and what an edit must leave of that.
namespace linchpin
{

/// splitmix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t next();
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template<class T>
    const T& of(const std::vector<T>& all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

private:
    std::uint64_t m_state;
};

/// Nested domains with the catalogue's figures, sets of all modes, groups of instances, notes, journeys; not drawn.
Design randomSystem(Dice& dice);

/// The design with everything packed: each domain just around what it holds, neighbours `gap` apart, notes among
/// them, bends at arrows.
Design packed(const Design& design, Dice& dice, int gap);

/// As core/layout draws it, with notes within domains and beside them, and bends at arrows.
Design drawn(const Design& design, Dice& dice);

/// The first thing that is wrong with how the design is drawn, in words: cards, notes and domains that cover what
/// they should not, or lie outside of what they are in. Empty where nothing is.
std::string faultOf(const Design& design);

/// The same of the edited one; also where something is not drawn, a new thing is not on the grid, a name or id
/// is there twice, or a card or note that stood left of or above another does no more.
/// \param movable components that the edit may have moved
std::string faultOfEdit(const Design& before, const Design& after, const std::vector<ElementId>& movable = {});

} // namespace linchpin
