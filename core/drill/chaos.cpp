// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/chaos.h"

#include "core/drill/scenario_evaluation.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/tree/split_mix.h"

#include <algorithm>
#include <map>

namespace linchpin
{

namespace
{

struct Target
{
    std::string id;
    std::int32_t event = noEvent;
    double weight = 1;
};
using Group = std::vector<Target>;

/// Failures an hour of a part that is down with that probability and takes so long to repair.
double failureRate(double probability, double mttrHours)
{
    return probability / ((1 - probability) * std::max(mttrHours, 1e-9));
}

std::vector<Group> instanceGroups(const DrillGround& ground)
{
    const Events& events = ground.structure().events;
    std::map<std::pair<bool, std::string>, Group> groups;
    for (std::uint32_t row = 0; row < ground.index().componentCount(); ++row) {
        const Component& component = ground.design().components[row];
        const std::int32_t set = ground.index().setOf[row];
        Group& group = groups[{
            set >= 0, set >= 0 ? ground.design().sets[static_cast<std::size_t>(set)].id.text() : component.id.text()}];
        for (const std::int32_t event : events.instances[row]) {
            const double probability = ground.probabilities()[static_cast<std::size_t>(event)];
            if (probability > 0)
                group.push_back({events.events[static_cast<std::size_t>(event)].id, event,
                                 failureRate(probability, component.mttrHours)});
        }
    }
    std::vector<Group> result;
    for (auto& [key, group] : groups) {
        if (!group.empty())
            result.push_back(std::move(group));
    }
    return result;
}

Group domainTargets(const DrillGround& ground, Chaos chaos)
{
    Group targets;
    for (std::size_t row = 0; row < ground.design().domains.size(); ++row) {
        const Domain& domain = ground.design().domains[row];
        const bool isLarge = domain.kind == DomainKind::Region || domain.kind == DomainKind::Provider;
        if (domain.kind != DomainKind::Custom && isLarge == (chaos == Chaos::Kong))
            targets.push_back({domain.id.text(), ground.structure().events.domains[row], 1});
    }
    return targets;
}

const Target& chosen(const Group& group, SplitMix& dice)
{
    double sum = 0;
    for (const Target& target : group)
        sum += target.weight;
    double at = dice.share() * sum;
    for (const Target& target : group) {
        at -= target.weight;
        if (at <= 0)
            return target;
    }
    return group.back();
}

class Rounds
{
public:
    Rounds(const DrillGround& ground, Chaos chaos)
    {
        if (chaos == Chaos::Monkey) {
            m_groups = instanceGroups(ground);
        } else if (Group domains = domainTargets(ground, chaos); !domains.empty()) {
            m_groups.push_back(std::move(domains));
        }
        m_isCoinThrown = chaos == Chaos::Monkey;
        if (!m_groups.empty())
            return;
        if (chaos == Chaos::Monkey)
            throw Error("", phrase("Drill", "nothing here can fail"),
                        phrase("Drill", "give components an availability below 1"));
        if (chaos == Chaos::Gorilla)
            throw Error("", phrase("Drill", "no zone is drawn"),
                        phrase("Drill", "draw zones around what runs in them"));
        throw Error("", phrase("Drill", "no region is drawn"),
                    phrase("Drill", "draw regions around what runs in them"));
    }

    std::vector<Target> next(SplitMix& dice) const
    {
        std::vector<Target> killed;
        for (const Group& group : m_groups) {
            if (!m_isCoinThrown || (dice.next() & 1) == 0)
                killed.push_back(chosen(group, dice));
        }
        return killed;
    }

private:
    std::vector<Group> m_groups;
    bool m_isCoinThrown = false;
};

} // namespace

ChaosRun chaosRun(const DrillGround& ground, Chaos chaos, std::size_t rounds, std::uint64_t seed, bool stopsAtOutage)
{
    using Evaluation = ScenarioEvaluation<1>;
    const Structure& structure = ground.structure();
    const Rounds maker(ground, chaos);
    SplitMix dice(seed);
    Evaluation evaluation(structure);
    const std::vector<bool> nothing(structure.events.events.size(), false);
    ChaosRun run;
    for (std::size_t first = 0; first < rounds; first += Evaluation::size) {
        const std::size_t here = std::min(Evaluation::size, rounds - first);
        evaluation.begin(nothing);
        for (std::size_t i = 0; i < here; ++i) {
            ChaosRound& round = run.rounds.emplace_back();
            for (const Target& target : maker.next(dice)) {
                round.killed.push_back(target.id);
                evaluation.fail(target.event, i);
            }
        }
        evaluation.run();
        for (std::size_t i = 0; i < here; ++i) {
            ChaosRound& round = run.rounds[first + i];
            round.survived = !evaluation.fails(structure.system, i);
            for (const JourneyRoot& journey : structure.journeys) {
                if (evaluation.fails(journey.root, i) && !ground.failsWithAllUp()[journey.root])
                    round.down.push_back(journey.id);
            }
            run.survived += round.survived ? 1 : 0;
            if (round.survived || run.firstOutage)
                continue;
            run.firstOutage = first + i;
            if (stopsAtOutage) {
                run.rounds.resize(first + i + 1);
                return run;
            }
        }
    }
    return run;
}

} // namespace linchpin
