// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/outage.h"

#include "core/drill/scenario_evaluation.h"
#include "core/drill/waves.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
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
        for (const Context& context : ground.structure().contexts)
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
        return std::move(m_outage);
    }

private:
    const DesignIndex& index() const { return m_ground.index(); }

    void add(std::size_t wave, const std::string& id, const std::string& reason)
    {
        if (!m_told.insert(id).second)
            return;
        if (m_outage.waves.size() <= wave)
            m_outage.waves.resize(wave + 1);
        m_outage.waves[wave].push_back({id, reason});
    }

    void addKilled()
    {
        for (const std::string& id : m_outage.killed) {
            const RedundancySet* set = m_ground.design().sets.find(SetId(id));
            if (!set || index().rows.find(id)) {
                add(0, id, phrase("Drill", "failed"));
                continue;
            }
            for (const ComponentId& member : set->members)
                add(0, member.text(), phrase("Drill", "failed"));
        }
    }

    void addStopped()
    {
        for (std::uint32_t row = 0; row < index().componentCount(); ++row) {
            int earliest = Waves::never;
            std::vector<std::size_t> stoppedIn;
            std::size_t teller = 0;
            for (std::size_t i = 0; i < m_contexts.size(); ++i) {
                const int wave = m_contexts[i].waves()[row];
                if (wave == Waves::never)
                    continue;
                stoppedIn.push_back(i);
                if (earliest == Waves::never || wave < earliest) {
                    earliest = wave;
                    teller = i;
                }
            }
            if (earliest == Waves::never)
                continue;
            const std::string reason = m_contexts[teller].reason(row);
            add(static_cast<std::size_t>(earliest), m_ground.design().components[row].id.text(),
                earliest == 0 ? reason : withScope(reason, stoppedIn));
        }
    }

    /// Says for whom it stops, where it does not for all.
    std::string withScope(const std::string& reason, const std::vector<std::size_t>& stoppedIn) const
    {
        const auto& contexts = m_ground.structure().contexts;
        if (stoppedIn.size() == contexts.size())
            return reason;
        const auto isAllOf = [&](Access access) {
            const auto count = std::count_if(contexts.begin(), contexts.end(),
                                             [access](const Context& context) { return context.access == access; });
            return static_cast<std::size_t>(count) == stoppedIn.size()
                && std::all_of(stoppedIn.begin(), stoppedIn.end(),
                               [&](std::size_t i) { return contexts[i].access == access; });
        };
        if (isAllOf(Access::Write))
            return filled(phrase("Drill", "%1 (for writes)"), {reason});
        if (isAllOf(Access::Read))
            return filled(phrase("Drill", "%1 (for reads)"), {reason});
        std::vector<std::string> names;
        for (const JourneyRoot& journey : m_ground.structure().journeys) {
            if (std::any_of(journey.contexts.begin(), journey.contexts.end(), [&](std::uint32_t context) {
                    return std::find(stoppedIn.begin(), stoppedIn.end(), context) != stoppedIn.end();
                }))
                names.push_back(journey.name);
        }
        return filled(phrase("Drill", "%1 (for %2)"), {reason, listed(names)});
    }

    void addJourney(const JourneyRoot& journey)
    {
        JourneyOutcome outcome;
        outcome.id = journey.id;
        outcome.name = journey.name;
        outcome.critical = journey.critical;
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
        const Context& context = m_ground.structure().contexts[which];
        const Waves& waves = m_contexts[which];
        std::vector<std::uint32_t> open;
        std::unordered_set<std::uint32_t> seen;
        const auto visit = [&](std::uint32_t row) {
            if (waves.works(row) && seen.insert(row).second)
                open.push_back(row);
        };
        for (const ElementId& entry : journey.entries) {
            if (const auto row = index().rows.find(entry.text())) {
                visit(*row);
            } else {
                for (const std::uint32_t member : index().members[m_ground.design().sets.rowOf(entry.as<SetId>())])
                    visit(member);
            }
        }
        while (!open.empty()) {
            const std::uint32_t row = open.back();
            open.pop_back();
            for (const std::uint32_t connection : index().outgoing[row]) {
                const std::uint32_t target = index().to[connection];
                if (context.applies[connection]) {
                    visit(target);
                } else if (asksFor(connection, journey, context)) {
                    if (isMissing(which, target))
                        missing.insert(m_ground.design().components[target].id);
                    visit(target);
                }
            }
        }
    }

    /// Whether an arrow that asks for nothing is used all the same.
    bool asksFor(std::uint32_t connection, const JourneyRoot& journey, const Context& context) const
    {
        const Connection& arrow = m_ground.design().connections[connection];
        const std::int32_t set = index().setOf[index().from[connection]];
        if ((set >= 0 && set == index().setOf[index().to[connection]])
            || (!arrow.optional && arrow.kind != ConnectionKind::Async))
            return false;
        if (context.access != Access::Both
            && ((arrow.kind == ConnectionKind::Read && context.access == Access::Write)
                || (arrow.kind == ConnectionKind::Write && context.access == Access::Read)))
            return false;
        return arrow.journeys.empty()
            || std::find(arrow.journeys.begin(), arrow.journeys.end(), journey.id) != arrow.journeys.end();
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
        return !provides(m_ground.design().sets[row], m_contexts[which].standing(row, index().members[row], atTheEnd),
                         context.access);
    }

    const DrillGround& m_ground;
    std::vector<bool> m_down;
    std::vector<char> m_fails;
    std::vector<Waves> m_contexts;
    std::unordered_set<std::string> m_told;
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
