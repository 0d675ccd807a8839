// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/detail_edits.h"

#include "core/edit/membership.h"
#include "core/edit/require.h"
#include "core/model/error.h"

#include <utility>

namespace linchpin
{

namespace
{

template<class T, class Change>
Edited changed(const Design& design, Table<T> Design::*table, const typename Table<T>::Key& id, Change&& change)
{
    Edited edited{design, {id.template as<ElementId>()}};
    (edited.design.*table).change(id, std::forward<Change>(change));
    return edited;
}

void requireBetween(const std::string& place, int value, int least, int most, const std::string& what)
{
    if (value < least)
        throw Error(place, "at least " + std::to_string(least) + " " + what, "write a larger number");
    if (value > most)
        throw Error(place, "there are only " + std::to_string(most) + " to choose from", "write a smaller number");
}

} // namespace

Edited withRequired(const Design& design, const ComponentId& id, int required)
{
    requireBetween(id.text(), required, 1, requireComponent(design, id).instances, "instance must be needed");
    return changed(design, &Design::components, id, [&](Component& component) { component.required = required; });
}

Edited withRequired(const Design& design, const SetId& id, int required)
{
    const int size = static_cast<int>(requireSet(design, id).members.size());
    requireBetween(id.text(), required, 1, size, "member must be needed");
    return changed(design, &Design::sets, id, [&](RedundancySet& set) { set.required = required; });
}

Edited withCommonCause(const Design& design, const ElementId& id, double beta)
{
    if (!(beta >= 0 && beta < 1))
        throw Error(id.text(), "a shared cause's share must be at least 0 and below 100 %", "write 2 %");
    if (design.sets.contains(id.as<SetId>()))
        return changed(design, &Design::sets, id.as<SetId>(), [&](RedundancySet& set) { set.commonCause = beta; });
    requireComponent(design, id.as<ComponentId>());
    return changed(design, &Design::components, id.as<ComponentId>(),
                   [&](Component& component) { component.commonCause = beta; });
}

Edited withMonthlyCost(const Design& design, const ComponentId& id, std::optional<double> cost)
{
    requireComponent(design, id);
    return changed(design, &Design::components, id, [&](Component& component) { component.monthlyCost = cost; });
}

Edited withAcceptedRisk(const Design& design, const ElementId& id, const std::optional<std::string>& reason)
{
    if (design.domains.contains(id.as<DomainId>()))
        return changed(design, &Design::domains, id.as<DomainId>(),
                       [&](Domain& domain) { domain.acceptedRisk = reason; });
    requireComponent(design, id.as<ComponentId>());
    return changed(design, &Design::components, id.as<ComponentId>(),
                   [&](Component& component) { component.acceptedRisk = reason; });
}

Edited withNotes(const Design& design, const ComponentId& id, const std::string& notes)
{
    requireComponent(design, id);
    return changed(design, &Design::components, id, [&](Component& component) { component.notes = notes; });
}

Edited withFailover(const Design& design, const SetId& id, const std::optional<Failover>& failover)
{
    requireSet(design, id);
    return changed(design, &Design::sets, id, [&](RedundancySet& set) { set.failover = failover; });
}

Edited withReplicaReads(const Design& design, const SetId& id, bool replicaReads)
{
    requireSet(design, id);
    return changed(design, &Design::sets, id, [&](RedundancySet& set) { set.replicaReads = replicaReads; });
}

Edited withAcknowledgements(const Design& design, const SetId& id, int acknowledgements)
{
    const int replicas = static_cast<int>(requireSet(design, id).members.size()) - 1;
    requireBetween(id.text(), acknowledgements, 0, replicas, "acknowledgements can be waited for");
    return changed(design, &Design::sets, id, [&](RedundancySet& set) { set.acknowledgements = acknowledgements; });
}

Edited withoutMember(const Design& design, const SetId& id, const ComponentId& member)
{
    requireSet(design, id);
    Edited edited{design, {}};
    leaveSets(edited.design, {member});
    return edited;
}

Edited withConnectionKind(const Design& design, const ConnectionId& id, ConnectionKind kind)
{
    requireConnection(design, id);
    return changed(design, &Design::connections, id, [&](Connection& arrow) { arrow.kind = kind; });
}

Edited withOptional(const Design& design, const ConnectionId& id, bool optional)
{
    requireConnection(design, id);
    return changed(design, &Design::connections, id, [&](Connection& arrow) { arrow.optional = optional; });
}

Edited withDescription(const Design& design, const std::string& description)
{
    Edited edited{design, {}};
    edited.design.description = description;
    return edited;
}

Edited withCurrency(const Design& design, const std::string& currency)
{
    Edited edited{design, {}};
    edited.design.currency = currency;
    return edited;
}

} // namespace linchpin
