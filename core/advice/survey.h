// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace linchpin
{

/// A design and the engine's answer on it, with what the moves look up again and again.
class Survey
{
public:
    /// \pre both outlive this
    Survey(const Design& design, const Analysis& today);

    const Design& design() const { return m_design; }
    const Analysis& today() const { return m_today; }

    /// The set that holds the component, or null.
    const RedundancySet* setOf(const ComponentId& id) const;
    /// Whether it is in a set with others.
    bool isAccompanied(const ComponentId& id) const;
    /// Arrows into a component, in the order of their ids.
    const std::vector<const Connection*>& incoming(const ComponentId& id) const;
    const std::vector<const Connection*>& outgoing(const ComponentId& id) const;
    /// Whether arrows lead from it back to it, through the members of sets too.
    bool isInCycle(const ComponentId& id) const;

    /// Whether the system goes down with the component in some circumstances, or with a domain that it is in.
    bool isDependedOn(const Component& component) const;
    /// Whether it does with one of the members.
    bool isDependedOn(const RedundancySet& set) const;
    /// No spare instance, in no set with others, and depended on.
    bool isLone(const Component& component) const;
    /// Whether journeys or clients say where one enters, so that a copy of another part does not become an entry.
    bool hasGivenEntries() const { return m_hasGivenEntries; }
    /// Downtime a year that the box accounts for (Analysis::downtimeCausedHours).
    double hoursCausedBy(const std::string& box) const;

private:
    void findCycles();

    const Design& m_design;
    const Analysis& m_today;
    bool m_hasGivenEntries = false;
    std::unordered_map<ComponentId, std::uint32_t> m_rows;
    std::vector<const RedundancySet*> m_setOf;              ///< by component row
    std::vector<std::vector<const Connection*>> m_incoming; ///< by component row
    std::vector<std::vector<const Connection*>> m_outgoing; ///< by component row
    std::vector<bool> m_inCycle;                            ///< by component row
};

} // namespace linchpin
