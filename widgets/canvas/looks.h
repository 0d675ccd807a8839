// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <QtCore/QString>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace linchpin
{

/// How the engine's answer marks an element.
enum class Status {
    None,
    Spof,         ///< stops the system
    AcceptedSpof, ///< the same, accepted with a reason
    JourneySpof,  ///< stops only journeys that are not critical
    Protected,    ///< on a journey, can fail, and stops nothing alone
    Idle,         ///< a set member that adds nothing
    OffJourneys,
    OffRequestPath,
};

/// Whether it stops the system or a journey alone, accepted or not.
bool isPointOfFailure(Status status);

/// How an element stands to the design that is compared with.
enum class Differs {
    No,
    New,      ///< it was not there before
    OnlyHere, ///< another design, which is none before, has it not
    Changed,
    Removed,   ///< it was there before
    OnlyThere, ///< another design has it
};

/// The design shown has it, the other has it not.
bool isAdded(Differs differs);
/// The other design alone has it.
bool isGone(Differs differs);

/// "new", "changed", "removed", "only yours", "not yours"; empty where it does not differ.
QString differsWord(Differs differs);
/// The text with that word behind it.
QString withDiffersWord(const QString& text, Differs differs);

/// What a drill has made fail, and what stops because of it.
struct DrillMarks
{
    std::unordered_map<ComponentId, int> failed; ///< how many of its instances
    std::unordered_set<DomainId> domains;
    std::unordered_set<SetId> failovers;
    std::unordered_set<ComponentId> stopped;
};

/// What is written on a card beside its name.
QString cardDetail(const Design& design, const Component& component, const RedundancySet* set);
/// "any 1 of 2", "2 of 3 quorum", "primary + 1 replica, failover 98 % in 2 min"
QString bandLabel(const RedundancySet& set);
/// "Region eu-west · 99.99 %"
QString domainLabel(const Domain& domain);

/// The marks of all elements, from one analysis.
class Marks
{
public:
    Marks() = default;
    Marks(const Design& design, const Analysis& analysis);

    Status of(const ElementId& id) const;
    /// The words of its badge ("SPOF", "idle"); empty: no badge.
    QString badge(const ElementId& id) const;
    /// Elements that the others mark otherwise.
    std::vector<ElementId> differing(const Marks& others) const;

private:
    struct Mark
    {
        Status status = Status::None;
        QString badge;

        bool operator==(const Mark&) const = default;
    };
    std::unordered_map<ElementId, Mark> m_marks;
};

} // namespace linchpin
