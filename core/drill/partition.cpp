// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/partition.h"

#include "core/drill/divergence.h"
#include "core/drill/set_standing.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// What someone in one of the domains can use: nothing of the other one.
class View
{
public:
    View(const DrillGround& ground, const DomainId& outOfReach)
        : m_ground(ground)
        , m_down(ground.downWith({outOfReach.text()}))
        , m_fails(failures(ground.structure(), m_down))
    { }

    /// Nothing where the journey does not ask for that access.
    std::optional<bool> serves(const JourneyRoot& journey, Access access) const
    {
        if (journey.access != Access::Both && journey.access != access)
            return {};
        const Context& context = *contextOf(journey, access);
        return std::all_of(journey.entries.begin(), journey.entries.end(), [&](const ElementId& entry) {
            if (const auto row = m_ground.index().rows.find(entry.text()))
                return works(context, *row);
            return provides(static_cast<std::uint32_t>(m_ground.design().sets.rowOf(entry.as<SetId>())), context,
                            access);
        });
    }

    /// As to a caller connected to every member, whatever the journey.
    bool provides(std::uint32_t set, const Context& context, Access access) const
    {
        SetStanding standing;
        for (const std::uint32_t member : m_ground.index().members[set])
            standing.works.push_back(!context.forwardsToNothing[member] && works(context, member));
        standing.isFailoverUp = hasFailover(m_ground.design().sets[set]);
        return linchpin::provides(m_ground.design().sets[set], standing, access);
    }

    bool works(const Context& context, std::uint32_t row) const { return !m_fails[context.components[row]]; }

    /// The context of the journey for that access.
    const Context* contextOf(const JourneyRoot& journey, Access access) const
    {
        for (const std::uint32_t which : journey.contexts) {
            const Context& context = m_ground.structure().contexts[which];
            if (context.access == access || context.access == Access::Both)
                return &context;
        }
        return nullptr;
    }

private:
    const DrillGround& m_ground;
    std::vector<bool> m_down;
    std::vector<char> m_fails;
};

class Cutting
{
public:
    Cutting(const DrillGround& ground, const DomainId& a, const DomainId& b)
        : m_ground(ground)
        , m_a(a)
        , m_b(b)
        , m_fromA(ground, b)
        , m_fromB(ground, a)
    { }

    Partition run()
    {
        Partition partition{m_a, m_b, {}, {}};
        for (const JourneyRoot& journey : m_ground.structure().journeys) {
            partition.journeys.push_back(
                {journey.id,
                 journey.name,
                 {m_fromA.serves(journey, Access::Read), m_fromA.serves(journey, Access::Write)},
                 {m_fromB.serves(journey, Access::Read), m_fromB.serves(journey, Access::Write)}});
        }
        const Design& design = m_ground.design();
        for (std::uint32_t set = 0; set < design.sets.size(); ++set)
            addSet(partition, set);
        for (std::uint32_t row = 0; row < m_ground.index().componentCount(); ++row) {
            if (m_ground.index().setOf[row] < 0 && isIn(row, m_a) && isIn(row, m_b))
                addComponent(partition, row);
        }
        return partition;
    }

private:
    bool isIn(std::uint32_t row, const DomainId& domain) const
    {
        return anyPlaceOf(row, [&](const DomainId& place) { return m_ground.design().isWithin(place, domain); });
    }

    bool isOutside(std::uint32_t row) const
    {
        const Design& design = m_ground.design();
        return design.components[row].placement.empty() || anyPlaceOf(row, [&](const DomainId& place) {
                   return !design.isWithin(place, m_a) && !design.isWithin(place, m_b);
               });
    }

    /// Of those that an instance stands in.
    template<class Predicate>
    bool anyPlaceOf(std::uint32_t row, const Predicate& predicate) const
    {
        const Component& component = m_ground.design().components[row];
        const auto used = std::min(component.placement.size(), static_cast<std::size_t>(component.instances));
        return std::any_of(component.placement.begin(), component.placement.begin() + static_cast<std::ptrdiff_t>(used),
                           predicate);
    }

    std::vector<DividedMember> divided(const std::vector<std::uint32_t>& rows) const
    {
        const Context& writing = contextFor(Access::Write);
        std::vector<DividedMember> members;
        for (const std::uint32_t row : rows) {
            const bool counts = !writing.forwardsToNothing[row];
            members.push_back({isIn(row, m_a), isIn(row, m_b), isOutside(row), counts && m_fromA.works(writing, row),
                               counts && m_fromB.works(writing, row)});
        }
        return members;
    }

    /// Messages are data where a primary has them replicated; queues beside each other have each their own.
    bool holdsData(std::uint32_t row, SetMode mode) const
    {
        const Category category = defaultsOf(m_ground.design().components[row].kind).category;
        return category == Category::Data || (category == Category::Messaging && mode == SetMode::PrimaryReplica);
    }

    bool areAllIn(const std::vector<std::uint32_t>& rows, const DomainId& here, const DomainId& there) const
    {
        return std::all_of(rows.begin(), rows.end(),
                           [&](std::uint32_t row) { return isIn(row, here) && !isIn(row, there) && !isOutside(row); });
    }

    std::string nameOf(const DomainId& domain) const { return m_ground.design().domains.at(domain).name; }

    /// By the first journey that asks so, or the first context.
    const Context& contextFor(Access access) const
    {
        for (const JourneyRoot& journey : m_ground.structure().journeys) {
            if (journey.access == Access::Both || journey.access == access)
                return *m_fromA.contextOf(journey, access);
        }
        return m_ground.structure().contexts.front();
    }

    void addSet(Partition& partition, std::uint32_t set) const
    {
        const auto& members = m_ground.index().members[set];
        const auto anyIn = [&](const DomainId& domain) {
            return std::any_of(members.begin(), members.end(), [&](std::uint32_t row) { return isIn(row, domain); });
        };
        if (!anyIn(m_a) && !anyIn(m_b))
            return;
        const RedundancySet& rules = m_ground.design().sets[set];
        PartitionedSet told;
        told.id = rules.id.as<ElementId>();
        told.name = rules.name.empty() ? rules.id.text() : rules.name;
        const auto service = [&](const View& view) {
            return SideService{view.provides(set, contextFor(Access::Read), Access::Read),
                               view.provides(set, contextFor(Access::Write), Access::Write)};
        };
        told.a = service(m_fromA);
        told.b = service(m_fromB);
        const bool hasData =
            std::any_of(members.begin(), members.end(), [&](std::uint32_t row) { return holdsData(row, rules.mode); });
        judge(told, rules, members, hasData || rules.mode == SetMode::Quorum);
        partition.sets.push_back(std::move(told));
    }

    void addComponent(Partition& partition, std::uint32_t row) const
    {
        const Component& component = m_ground.design().components[row];
        PartitionedSet told;
        told.id = component.id.as<ElementId>();
        told.name = component.name;
        const auto service = [&](const View& view) {
            return SideService{view.works(contextFor(Access::Read), row), view.works(contextFor(Access::Write), row)};
        };
        told.a = service(m_fromA);
        told.b = service(m_fromB);
        RedundancySet ofItself;
        ofItself.mode = SetMode::ActiveActive;
        judge(told, ofItself, {row}, holdsData(row, ofItself.mode));
        partition.sets.push_back(std::move(told));
    }

    void judge(PartitionedSet& told, const RedundancySet& rules, const std::vector<std::uint32_t>& rows,
               bool hasData) const
    {
        const bool isAtA = areAllIn(rows, m_a, m_b);
        if (isAtA || areAllIn(rows, m_b, m_a)) {
            told.tradeOff = TradeOff::OneSide;
            told.sentence = sentenceOfOneSide(told, isAtA);
            return;
        }
        const bool writesA = *told.a.writes;
        const bool writesB = *told.b.writes;
        const std::vector<DividedMember> members = divided(rows);
        if (writesA != writesB)
            told.tradeOff = TradeOff::Consistent;
        else if (!writesA)
            told.tradeOff = TradeOff::NeitherWrites;
        else if (!hasData)
            told.tradeOff = TradeOff::BothGoOn;
        else
            told.tradeOff = canDiverge(rules, members) ? TradeOff::Diverging : TradeOff::Shared;
        told.sentence = told.tradeOff == TradeOff::Shared ? sentenceOfShared(told, rules, members)
            : told.tradeOff == TradeOff::Diverging        ? sentenceOfDiverging(told, rules, members)
                                                          : sentenceOf(told);
    }

    std::string sentenceOfOneSide(const PartitionedSet& told, bool isAtA) const
    {
        const SideService& service = isAtA ? told.a : told.b;
        const std::string here = nameOf(isAtA ? m_a : m_b);
        const std::string there = nameOf(isAtA ? m_b : m_a);
        return *service.reads || *service.writes
            ? filled(phrase("Drill", "%1 is on one side alone: %2 cannot reach it"), {told.name, there})
            : filled(phrase("Drill", "%1 is on one side alone: %2 cannot reach it, and it does not work in %3 either"),
                     {told.name, there, here});
    }

    std::string sentenceOfDiverging(const PartitionedSet& told, const RedundancySet& rules,
                                    const std::vector<DividedMember>& members) const
    {
        const DividedMember& primary = members.front();
        if (rules.mode == SetMode::PrimaryReplica && !(primary.worksFromA && primary.worksFromB)) {
            return filled(primary.worksFromA || primary.worksFromB
                              ? phrase("Drill",
                                       "Available but diverging: the side that lost the primary of %1 promotes a "
                                       "replica, and both accept writes that must be reconciled afterwards")
                              : phrase("Drill",
                                       "Available but diverging: both sides lost the primary of %1 and promote a "
                                       "replica each, and both accept writes that must be reconciled afterwards"),
                          {told.name});
        }
        return filled(phrase("Drill",
                             "Available but diverging: both sides accept writes to %1 that must be reconciled "
                             "afterwards"),
                      {told.name});
    }

    std::string sentenceOfShared(const PartitionedSet& told, const RedundancySet& rules,
                                 const std::vector<DividedMember>& members) const
    {
        if (rules.mode == SetMode::ActiveActive) {
            return filled(phrase("Drill",
                                 "Consistent: both sides write to %1, and no two of its copies are cut from each "
                                 "other"),
                          {told.name});
        }
        if (rules.mode == SetMode::Quorum) {
            return filled(phrase("Drill",
                                 "Consistent: both sides reach a majority of %1, and any two majorities share a "
                                 "member"),
                          {told.name});
        }
        return members.front().isShared()
            ? filled(phrase("Drill", "Consistent: both sides reach the primary of %1 and write to it"), {told.name})
            : filled(phrase("Drill",
                            "Consistent: both sides can write to %1, but not apart: a replica that both reach "
                            "follows one primary alone"),
                     {told.name});
    }

    std::string sentenceOf(const PartitionedSet& told) const
    {
        const bool isAtA = *told.a.writes;
        const std::string here = nameOf(isAtA ? m_a : m_b);
        const std::string there = nameOf(isAtA ? m_b : m_a);
        switch (told.tradeOff) {
        case TradeOff::BothGoOn:
            return filled(phrase("Drill", "Both sides go on with their copies of %1"), {told.name});
        case TradeOff::Consistent:
            return *(isAtA ? told.b : told.a).reads
                ? filled(phrase("Drill",
                                "Consistent: %1 goes on in %2; %3 refuses writes and serves reads that may be "
                                "stale"),
                         {told.name, here, there})
                : filled(phrase("Drill",
                                "Consistent but unavailable on one side: %1 goes on in %2; %3 refuses reads "
                                "and writes"),
                         {told.name, here, there});
        case TradeOff::OneSide:
        case TradeOff::Diverging:
        case TradeOff::Shared:
        case TradeOff::NeitherWrites:
            break;
        }
        return *told.a.reads || *told.b.reads
            ? filled(phrase("Drill",
                            "Consistent but unavailable: neither side has what a write to %1 needs; reads may "
                            "go on"),
                     {told.name})
            : filled(phrase("Drill", "Consistent but unavailable: neither side has enough of %1"), {told.name});
    }

    const DrillGround& m_ground;
    DomainId m_a;
    DomainId m_b;
    View m_fromA;
    View m_fromB;
};

void requireDomain(const Design& design, const DomainId& id)
{
    if (!design.domains.contains(id)) {
        throw Error(id.text(), phrase("Drill", "no domain has this id"),
                    phrase("Drill", "name two regions, zones or other domains"));
    }
}

} // namespace

Partition partitionOf(const DrillGround& ground, const DomainId& a, const DomainId& b)
{
    requireDomain(ground.design(), a);
    requireDomain(ground.design(), b);
    if (ground.design().isWithin(a, b) || ground.design().isWithin(b, a)) {
        throw Error(a.text(), phrase("Drill", "one of the two domains lies in the other, so no link is between them"),
                    phrase("Drill", "name two domains beside each other"));
    }
    return Cutting(ground, a, b).run();
}

} // namespace linchpin
