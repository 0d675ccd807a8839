// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/outage.h"

#include "core/drill/box_name.h"
#include "core/drill/scenario_evaluation.h"
#include "core/drill/waves.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_set>

namespace linchpin
{

namespace
{

class Account
{
public:
    Account(const DrillGround& ground, const std::vector<std::string>& ids)
        : m_ground(ground)
        , m_down(ground.downWith(ids))
        , m_fails(failures(ground.structure(), m_down))
    {
        m_outage.killed = ids;
        const auto contexts = static_cast<std::uint32_t>(ground.structure().contexts.size());
        m_contexts.reserve(contexts);
        for (std::uint32_t context = 0; context < contexts; ++context)
            m_contexts.emplace_back(ground, context, m_down, m_fails);
    }

    Outage run()
    {
        addKilled();
        addStopped();
        for (const JourneyRoot& journey : m_ground.structure().journeys)
            addJourney(journey);
        // A wave may hold nothing that did not stop before for other journeys or accesses.
        std::erase_if(m_outage.waves, [](const std::vector<Fallen>& wave) { return wave.empty(); });
        m_outage.systemUp = !m_fails[m_ground.structure().system];
        m_outage.systemEverWorks = !m_ground.failsWithAllUp()[m_ground.structure().system];
        return std::move(m_outage);
    }

private:
    const DesignIndex& index() const { return m_ground.index(); }

    void add(std::size_t wave, std::string id, std::string reason)
    {
        if (m_outage.waves.size() <= wave)
            m_outage.waves.resize(wave + 1);
        m_outage.waves[wave].push_back({std::move(id), std::move(reason)});
    }

    void addFailed(const std::string& id)
    {
        if (m_told.insert(id).second)
            add(0, id, isSharedCause(id) ? phrase("Drill", "struck") : phrase("Drill", "failed"));
    }

    void addKilled()
    {
        for (const std::string& id : m_outage.killed) {
            const RedundancySet* set = m_ground.design().sets.find(SetId(id));
            if (!set || index().rows.find(id)) {
                addFailed(id);
                continue;
            }
            for (const ComponentId& member : set->members)
                addFailed(member.text());
        }
    }

    void addStopped()
    {
        std::vector<std::uint32_t> stops;
        for (std::uint32_t row = 0; row < index().componentCount(); ++row) {
            putStops(stops, row);
            if (stops.empty())
                continue;
            const std::string& id = m_ground.design().components[row].id.text();
            const std::uint32_t teller =
                *std::min_element(stops.begin(), stops.end(), [&](std::uint32_t a, std::uint32_t b) {
                    return m_contexts[a].waves()[row] < m_contexts[b].waves()[row];
                });
            const int wave = m_contexts[teller].waves()[row];
            if (wave == 0 && m_told.contains(id))
                continue;
            std::string reason = m_contexts[teller].reason(row);
            add(static_cast<std::size_t>(wave), id, wave == 0 ? std::move(reason) : withScope(reason, row, stops));
        }
    }

    /// The contexts in which it stops, of those in which a journey asks for it. What none asks for stops when it works
    /// in no context any more.
    void putStops(std::vector<std::uint32_t>& stops, std::uint32_t row) const
    {
        stops.clear();
        const auto take = [&](std::uint32_t context) {
            if (m_contexts[context].waves()[row] != Waves::never)
                stops.push_back(context);
        };
        const std::vector<std::uint32_t>& asking = m_ground.askedIn()[row];
        std::for_each(asking.begin(), asking.end(), take);
        if (!asking.empty() || std::any_of(m_contexts.begin(), m_contexts.end(), [row](const Waves& waves) {
                return waves.works(row);
            }))
            return;
        for (std::uint32_t context = 0; context < m_contexts.size(); ++context)
            take(context);
    }

    /// Says for whom it stops, where it does not for all that ask for it.
    std::string withScope(const std::string& reason, std::uint32_t row, const std::vector<std::uint32_t>& stops) const
    {
        const std::vector<std::uint32_t>& asking = m_ground.askedIn()[row];
        if (asking.empty() || asking == stops)
            return reason;
        const auto accessOf = [&](std::uint32_t context) { return m_ground.structure().contexts[context].access; };
        const auto isAllOf = [&](Access access) {
            std::vector<std::uint32_t> ofAccess;
            std::copy_if(asking.begin(), asking.end(), std::back_inserter(ofAccess),
                         [&](std::uint32_t context) { return accessOf(context) == access; });
            return ofAccess == stops;
        };
        if (isAllOf(Access::Write))
            return filled(phrase("Drill", "%1 (for writes)"), {reason});
        if (isAllOf(Access::Read))
            return filled(phrase("Drill", "%1 (for reads)"), {reason});
        std::vector<std::string> names;
        auto named = static_cast<std::uint32_t>(m_ground.structure().journeys.size());
        for (const Asked& asked : m_ground.asked()) {
            if (asked.journey == named || !asked.rows[row]
                || !std::binary_search(stops.begin(), stops.end(), asked.context))
                continue;
            named = asked.journey;
            names.push_back(m_ground.structure().journeys[named].name);
        }
        return filled(phrase("Drill", "%1 (for %2)"), {reason, listed(names)});
    }

    void addJourney(const JourneyRoot& journey)
    {
        JourneyOutcome outcome;
        outcome.id = journey.id;
        outcome.name = journey.name;
        outcome.critical = journey.critical;
        outcome.everWorks = !m_ground.failsWithAllUp()[journey.root];
        if (m_fails[journey.root]) {
            outcome.state = JourneyState::Down;
        } else {
            std::set<ComponentId> missing;
            for (const std::uint32_t context : journey.contexts)
                addMissing(journey, context, missing);
            outcome.missing.assign(missing.begin(), missing.end());
            if (!missing.empty())
                outcome.state = JourneyState::Degraded;
        }
        m_outage.journeys.push_back(std::move(outcome));
    }

    /// What the journey asks for without needing it, and had.
    void addMissing(const JourneyRoot& journey, std::uint32_t which, std::set<ComponentId>& missing) const
    {
        const Waves& waves = m_contexts[which];
        walkJourney(
            index(), journey, m_ground.structure().contexts[which], [&](std::uint32_t row) { return waves.works(row); },
            [&](std::uint32_t target) {
                if (isMissing(which, target))
                    missing.insert(m_ground.design().components[target].id);
            });
    }

    bool isMissing(std::uint32_t which, std::uint32_t target) const
    {
        const Context& context = m_ground.structure().contexts[which];
        if (m_ground.failsWithAllUp()[context.components[target]] || m_contexts[which].works(target))
            return false;
        const std::int32_t set = index().setOf[target];
        if (set < 0)
            return true;
        const auto row = static_cast<std::uint32_t>(set);
        constexpr int atTheEnd = 1 << 30;
        return !provides(m_ground.design().sets[row], m_contexts[which].standing(row, atTheEnd), context.access);
    }

    const DrillGround& m_ground;
    std::vector<bool> m_down;
    std::vector<char> m_fails;
    std::vector<Waves> m_contexts;
    std::unordered_set<std::string> m_told; ///< of wave 0
    Outage m_outage;
};

/// The roots of the journeys that count and work.
std::vector<Node> countingRoots(const DrillGround& ground, const std::vector<char>& fails)
{
    const auto& journeys = ground.structure().journeys;
    const bool anyCritical =
        std::any_of(journeys.begin(), journeys.end(), [](const auto& each) { return each.critical; });
    std::vector<Node> roots;
    for (const JourneyRoot& journey : journeys) {
        if ((journey.critical || !anyCritical) && !fails[journey.root])
            roots.push_back(journey.root);
    }
    return roots;
}

} // namespace

Outage outageOf(const DrillGround& ground, const std::vector<std::string>& ids)
{
    return Account(ground, ids).run();
}

std::vector<std::string> oneFailureAway(const DrillGround& ground, const std::vector<std::string>& ids)
{
    const Structure& structure = ground.structure();
    const std::vector<bool> down = ground.downWith(ids);
    const std::vector<Node> roots = countingRoots(ground, failures(structure, down));
    std::vector<std::int32_t> tried;
    for (std::size_t event = 0; event < down.size(); ++event) {
        if (!down[event] && ground.probabilities()[event] > 0)
            tried.push_back(static_cast<std::int32_t>(event));
    }
    std::set<std::string> boxes;
    ScenarioEvaluation<8> evaluation(structure);
    for (std::size_t first = 0; first < tried.size() && !roots.empty(); first += evaluation.size) {
        const std::size_t count = std::min(evaluation.size, tried.size() - first);
        evaluation.begin(down);
        for (std::size_t i = 0; i < count; ++i)
            evaluation.fail(tried[first + i], i);
        evaluation.run();
        for (std::size_t i = 0; i < count; ++i) {
            if (std::any_of(roots.begin(), roots.end(), [&](Node root) { return evaluation.fails(root, i); }))
                boxes.insert(structure.events.boxes[structure.events.events[tried[first + i]].box].id);
        }
    }
    return {boxes.begin(), boxes.end()};
}

} // namespace linchpin
