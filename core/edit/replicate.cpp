// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/replicate.h"

#include "core/edit/containment.h"
#include "core/edit/membership.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/spots.h"
#include "core/model/catalogue.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace linchpin
{

namespace
{

bool spreads(const Domain& domain)
{
    return domain.kind != DomainKind::Custom || domain.availability.unavailability() > 0;
}

bool isSpreadLevel(DomainKind kind)
{
    return kind == DomainKind::Zone || kind == DomainKind::DataCenter || kind == DomainKind::Rack;
}

std::vector<DomainId> siblingsOf(const Design& design, const Domain& domain)
{
    std::vector<DomainId> siblings;
    for (const Domain& other : design.domains) {
        if (other.id != domain.id && other.kind == domain.kind && other.parent == domain.parent)
            siblings.push_back(other.id);
    }
    return siblings;
}

int copiesToAdd(const Design& design, const Component& component)
{
    if (const RedundancySet* set = design.setOf(component.id))
        return set->mode == SetMode::Quorum && set->members.size() % 2 == 1 ? 2 : 1;
    return defaultsOf(component.kind).copyMode == SetMode::Quorum ? 2 : 1;
}

/// Makes copies of components, one after another, in the design that an edit is making.
class Replication
{
public:
    explicit Replication(Design& design)
        : m_design(design)
        , m_ids(design)
        , m_names(design)
    { }

    std::vector<ComponentId> run(const ComponentId& original, int count)
    {
        std::vector<ComponentId> copies;
        m_original = original;
        if (count <= 0)
            return copies;
        m_set = setToJoin();
        for (int i = 0; i < count; ++i)
            copies.push_back(copy());
        enterBySet(m_design, m_set, {m_original});
        return copies;
    }

private:
    SetId setToJoin()
    {
        if (const RedundancySet* set = m_design.setOf(m_original))
            return set->id;
        RedundancySet set = newSet(m_design, m_ids, {m_original}, copyModeOf(m_design, {m_original}));
        SetId id = set.id;
        m_design.sets.put(std::move(set));
        return id;
    }

    ComponentId copy()
    {
        Component made = m_design.components.at(m_original);
        made.name = m_names.distinct(nextName(made.name));
        made.id = ComponentId(m_ids(made.name, std::string(toString(made.kind))));
        made.acceptedRisk.reset();
        made.locked = false;
        place(made);
        ComponentId id = made.id;
        m_design.components.put(std::move(made));
        copyArrows(id);
        m_design.sets.change(m_set, [&](RedundancySet& set) { set.members.push_back(id); });
        return id;
    }

    /// An arrow from the original to another member is their replication: it comes from the original again.
    void copyArrows(const ComponentId& copy)
    {
        const RedundancySet& set = m_design.sets.at(m_set);
        const std::unordered_set<ComponentId> members(set.members.begin(), set.members.end());
        std::vector<Connection> arrows;
        bool isReplicatedTo = false;
        for (const Connection& arrow : m_design.connections) {
            if (arrow.from != m_original && arrow.to != m_original)
                continue;
            Connection made = arrow;
            made.waypoints.clear();
            if (arrow.from == m_original && !members.contains(arrow.to)) {
                made.from = copy;
            } else if (arrow.from == m_original) {
                if (isReplicatedTo)
                    continue;
                isReplicatedTo = true;
                made.to = copy;
            } else {
                made.to = copy;
            }
            arrows.push_back(std::move(made));
        }
        for (Connection& arrow : arrows) {
            arrow.id = m_ids.forArrow(arrow.from, arrow.to);
            m_design.connections.put(std::move(arrow));
        }
    }

    void place(Component& copy)
    {
        if (copy.placement.size() != 1) {
            if (copy.position)
                copy.position = makeRoom(m_design, *copy.position, m_design.commonDomain(copy));
            return;
        }
        const DomainId before = copy.placement.front();
        const DomainId target = emptiest(placesToSpread(m_design, before));
        copy.placement = {target};
        if (copy.position)
            copy.position = makeRoom(m_design, correspondingSpot(*copy.position, before, target), target);
    }

    /// The place with the fewest members of the set; the first of several only if it has fewer than any other.
    DomainId emptiest(std::vector<DomainId> places) const
    {
        std::rotate(places.begin(), places.begin() + 1, places.end());
        const RedundancySet& set = m_design.sets.at(m_set);
        const auto membersIn = [&](const DomainId& place) {
            return std::count_if(set.members.begin(), set.members.end(), [&](const ComponentId& member) {
                const auto& placement = m_design.components.at(member).placement;
                return std::any_of(placement.begin(), placement.end(),
                                   [&](const DomainId& at) { return m_design.isWithin(at, place); });
            });
        };
        return *std::min_element(places.begin(), places.end(),
                                 [&](const DomainId& a, const DomainId& b) { return membersIn(a) < membersIn(b); });
    }

    Point correspondingSpot(Point position, const DomainId& before, const DomainId& target) const
    {
        const Domain& to = m_design.domains.at(target);
        for (const DomainId& id : m_design.ancestry(before)) {
            const Domain& from = m_design.domains.at(id);
            if (from.kind == to.kind && from.parent == to.parent && from.bounds && to.bounds)
                return position + gridStepsBetween(*from.bounds, *to.bounds);
        }
        return position;
    }

    Design& m_design;
    FreshIds m_ids;
    ComponentNames m_names;
    ComponentId m_original;
    SetId m_set;
};

Edited replicated(const Design& design, const std::vector<ComponentId>& originals, std::optional<int> count)
{
    Edited edited{design, {}};
    Replication replication(edited.design);
    std::unordered_set<SetId> grown;
    for (const ComponentId& id : distinctComponents(design, originals)) {
        const RedundancySet* before = edited.design.setOf(id);
        if (before && before->mode == SetMode::Quorum && grown.contains(before->id))
            continue;
        const int wanted = count.value_or(copiesToAdd(edited.design, edited.design.components.at(id)));
        requireRoom(edited.design, static_cast<std::size_t>(std::max(wanted, 0)));
        for (const ComponentId& copy : replication.run(id, wanted))
            edited.touched.push_back(copy.as<ElementId>());
        if (const RedundancySet* set = edited.design.setOf(id))
            grown.insert(set->id);
    }
    return edited;
}

} // namespace

Edited addCopy(const Design& design, const ComponentId& component)
{
    return replicated(design, {component}, std::nullopt);
}

Edited addCopies(const Design& design, const std::vector<ComponentId>& components)
{
    return replicated(design, components, std::nullopt);
}

Edited addCopies(const Design& design, const ComponentId& component, int count)
{
    return replicated(design, {component}, count);
}

std::vector<DomainId> placesToSpread(const Design& design, const DomainId& domain)
{
    std::vector<DomainId> places{domain};
    for (const DomainId& id : design.ancestry(domain)) {
        const Domain& level = design.domains.at(id);
        if (id == domain ? !spreads(level) : !isSpreadLevel(level.kind))
            continue;
        const auto siblings = siblingsOf(design, level);
        if (siblings.empty())
            continue;
        places.insert(places.end(), siblings.begin(), siblings.end());
        break;
    }
    return places;
}

} // namespace linchpin
