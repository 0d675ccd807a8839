// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/fallible.h"
#include "core/drill/journey_walk.h"
#include "core/engine/design_index.h"
#include "core/engine/structure.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linchpin
{

/// A design compiled once for many drills: all that is drawn in it can be made to fail, also what is said never to.
class DrillGround
{
public:
    /// \pre the design is valid
    explicit DrillGround(const Design& design);
    DrillGround(const DrillGround&) = delete;
    DrillGround& operator=(const DrillGround&) = delete;

    /// The one given, where all can fail.
    const Design& design() const { return m_fallible.design(); }
    const Structure& structure() const { return m_structure; }
    const DesignIndex& index() const { return m_index; }

    /// As Fallible has it. \throws Error
    std::vector<std::int32_t> eventsNamed(const std::string& id) const { return m_fallible.eventsNamed(id); }
    /// By event. \throws Error
    std::vector<bool> downWith(const std::vector<std::string>& ids) const;
    /// By event, of being down in the design as it was given; 0: that cannot fail there.
    const std::vector<double>& probabilities() const { return m_probabilities; }
    /// By node, what fails when nothing else does.
    const std::vector<char>& failsWithAllUp() const { return m_upFails; }

    /// Component rows with an arrow to one of the members, by set row; ascending, each once.
    const std::vector<std::vector<std::uint32_t>>& askersOfSets() const { return m_askers; }
    /// Domain rows of the places of a component, by component row.
    const std::vector<std::vector<std::uint32_t>>& places() const { return m_places; }
    /// Connection rows by the component that they lead to.
    const Adjacency& incoming() const { return m_incoming; }
    /// By context: component rows by merged cycle.
    const std::vector<Adjacency>& mates() const { return m_mates; }
    /// For each journey and each of its contexts.
    const std::vector<Asked>& asked() const { return m_asked; }
    /// By component row: the contexts in which a journey asks for it, ascending.
    const std::vector<std::vector<std::uint32_t>>& askedIn() const { return m_askedIn; }

private:
    Fallible m_fallible;
    DesignIndex m_index;
    Structure m_structure;
    std::vector<double> m_probabilities;
    std::vector<char> m_upFails;
    Adjacency m_incoming;
    std::vector<std::vector<std::uint32_t>> m_places;
    std::vector<std::vector<std::uint32_t>> m_askers;
    std::vector<Adjacency> m_mates;
    std::vector<Asked> m_asked;
    std::vector<std::vector<std::uint32_t>> m_askedIn;
};

} // namespace linchpin
