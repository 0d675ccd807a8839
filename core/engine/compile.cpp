// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context_compiler.h"
#include "core/engine/structure.h"
#include "core/model/implicit_entries.h"
#include "core/tree/cancelled.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_set>

namespace linchpin
{

namespace
{

JourneyRoot implicitJourney(const DesignIndex& index)
{
    JourneyRoot journey;
    journey.id = JourneyId(implicitJourneyId);
    journey.name = implicitJourneyName;
    journey.entries = implicitEntries(index.design, index.setOf, index.from, index.to);
    return journey;
}

std::vector<JourneyRoot> journeysOf(const DesignIndex& index)
{
    if (index.design.journeys.empty())
        return {implicitJourney(index)};
    std::vector<JourneyRoot> journeys;
    for (const Journey& journey : index.design.journeys) {
        JourneyRoot root;
        root.id = journey.id;
        root.name = journey.name;
        root.critical = journey.critical;
        root.access = journey.access;
        root.entries = journey.entries;
        root.target = journey.target;
        journeys.push_back(std::move(root));
    }
    return journeys;
}

/// By connection row: whether it asks for something in this journey and access.
std::vector<bool> applying(const DesignIndex& index, const JourneyId& journey, Access access)
{
    std::vector<bool> applies;
    applies.reserve(index.uses.size());
    for (std::size_t row = 0; row < index.uses.size(); ++row) {
        const DesignIndex::Use& use = index.uses[row];
        const bool kind = use.kind == ConnectionKind::Request
            || (use.kind == ConnectionKind::Read && access == Access::Read)
            || (use.kind == ConnectionKind::Write && access == Access::Write);
        const auto names = [&](const std::vector<JourneyId>& journeys) {
            return std::find(journeys.begin(), journeys.end(), journey) != journeys.end();
        };
        const bool used = !use.ofSomeJourneys || names(index.design.connections[row].journeys);
        const std::int32_t set = index.setOf[index.from[row]];
        const bool replication = set >= 0 && set == index.setOf[index.to[row]];
        applies.push_back(kind && used && !use.optional && !replication);
    }
    return applies;
}

class Compilation
{
public:
    Compilation(const Design& design, const std::stop_token& stop)
        : m_index(design)
        , m_stop(stop)
    {
        checkStop(m_stop);
        m_structure.events = eventsOf(design);
        m_structure.eventCount = static_cast<std::uint32_t>(m_structure.events.events.size());
        for (const Connection& connection : design.connections)
            m_named.insert(connection.journeys.begin(), connection.journeys.end());
        m_accessMatters =
            std::any_of(design.connections.begin(), design.connections.end(),
                        [](const auto& c) { return c.kind == ConnectionKind::Read || c.kind == ConnectionKind::Write; })
            || std::any_of(design.sets.begin(), design.sets.end(), [](const RedundancySet& set) {
                   return set.mode == SetMode::PrimaryReplica && (set.replicaReads || set.acknowledgements > 0);
               });
    }

    Structure run()
    {
        m_structure.implicitJourney = m_index.design.journeys.empty();
        if (m_index.componentCount() == 0)
            return std::move(m_structure);
        checkStop(m_stop);
        m_alive = compileAliveness(m_index, m_structure, m_gates);
        checkStop(m_stop);
        m_structure.journeys = journeysOf(m_index);
        for (JourneyRoot& journey : m_structure.journeys)
            compile(journey);
        const bool anyCritical = std::any_of(m_structure.journeys.begin(), m_structure.journeys.end(),
                                             [](const JourneyRoot& journey) { return journey.critical; });
        std::vector<Node> roots;
        for (const JourneyRoot& journey : m_structure.journeys) {
            if (journey.critical || !anyCritical)
                roots.push_back(journey.root);
        }
        m_structure.system = m_gates.any(roots);
        return std::move(m_structure);
    }

private:
    void compile(JourneyRoot& journey)
    {
        checkStop(m_stop);
        std::vector<Node> entries;
        for (const Access access : {Access::Read, Access::Write}) {
            if (journey.access != Access::Both && journey.access != access)
                continue;
            const std::uint32_t context = contextOf(journey.id, access);
            if (!journey.contexts.empty() && journey.contexts.front() == context)
                continue;
            journey.contexts.push_back(context);
            for (const ElementId& entry : journey.entries) {
                if (const auto component = m_index.rows.find(entry.text()))
                    entries.push_back(m_structure.contexts[context].components[*component]);
                else
                    entries.push_back(m_compilers[context]->entry(
                        static_cast<std::uint32_t>(m_index.design.sets.rowOf(entry.as<SetId>()))));
            }
        }
        journey.root = m_gates.any(entries);
    }

    /// Journeys that no connection names share their contexts, and so do reading and writing where no
    /// connection and no set tells them apart.
    std::uint32_t contextOf(const JourneyId& journey, Access access)
    {
        const Access kept = m_accessMatters ? access : Access::Read;
        const auto [at, isNew] = m_contextOf.try_emplace({kept, m_named.contains(journey) ? journey : JourneyId()},
                                                         static_cast<std::uint32_t>(m_structure.contexts.size()));
        if (isNew) {
            m_compilers.push_back(std::make_unique<ContextCompiler>(m_index, m_structure, m_gates, m_everythingUp,
                                                                    m_alive, kept, applying(m_index, journey, kept)));
            Context& context = m_structure.contexts.emplace_back(m_compilers.back()->compile());
            context.access = m_accessMatters ? access : Access::Both;
            context.journey = at->first.second;
        }
        return at->second;
    }

    DesignIndex m_index;
    const std::stop_token& m_stop;
    Structure m_structure;
    GateBuilder m_gates{m_structure};
    EverythingUp m_everythingUp{m_structure};
    std::vector<Node> m_alive;
    std::unordered_set<JourneyId> m_named; ///< journeys that a connection names
    bool m_accessMatters = false;
    std::map<std::pair<Access, JourneyId>, std::uint32_t> m_contextOf;
    std::vector<std::unique_ptr<ContextCompiler>> m_compilers;
};

} // namespace

Structure compile(const Design& design, const std::stop_token& stop)
{
    return Compilation(design, stop).run();
}

} // namespace linchpin
