// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/plan.h"

#include "core/engine/sensitivity.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/tree/cancelled.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Of what is left, that a step of less worth must save to be taken before a second region.
constexpr double stillMuch = 0.1;
/// First steps tried in looking two ahead, those that promise most first.
constexpr std::size_t mostFirstSteps = 24;
/// Beside steps that gain something, in designs that are analyzed in no time.
constexpr std::size_t mostComponentsForPairs = 60;
constexpr std::size_t mostFirstStepsBeside = 6;

AnalysisOptions withoutDetails(AnalysisOptions options)
{
    options.details = false;
    return options;
}

const Candidate* find(const std::vector<Candidate>& all, const std::string& id)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Candidate& one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

/// One step or two that pay together.
struct Advance
{
    std::vector<Suggestion> steps;
    double hours = 0;
    double cost = 0;

    double worth() const { return cost > 0 ? hours / cost : hours; }
};

class Planner
{
public:
    Planner(const Outset& outset, const PlanOptions& options, std::stop_token stop,
            const std::function<void(const PlanStep&)>& told)
        : m_options(options)
        , m_stop(std::move(stop))
        , m_told(told)
        , m_state(outset)
    { }

    Plan run()
    {
        if (!isExact()) {
            m_plan.end = PlanEnd::NotExact;
            return std::move(m_plan);
        }
        m_plan.unavailabilityBefore = m_plan.unavailabilityAfter = *m_state.today.unavailability;
        m_needsRegions = needsRegions();
        while (!isTargetMet()) {
            if (m_plan.steps.size() >= m_options.mostSteps) {
                m_plan.end = PlanEnd::TooManySteps;
                return std::move(m_plan);
            }
            const std::optional<Advance> next = nextAdvance();
            if (!next) {
                m_plan.end = m_isTooDear ? PlanEnd::BudgetSpent : PlanEnd::NothingHelps;
                return std::move(m_plan);
            }
            for (std::size_t i = 0; i < next->steps.size(); ++i)
                take(next->steps[i], i + 1 < next->steps.size());
        }
        m_plan.end = PlanEnd::TargetMet;
        return std::move(m_plan);
    }

private:
    bool isExact() const { return m_state.today.unavailability && m_state.today.method == Method::Exact; }

    bool isTargetMet() const { return m_options.target && 1 - *m_state.today.unavailability >= *m_options.target; }

    /// Whether regions alone, if nothing else could fail, would miss the target.
    bool needsRegions() const
    {
        if (!m_options.target || !m_state.today.sensitivity)
            return false;
        std::vector<std::pair<std::string, double>> others;
        for (const auto& [event, importance] : m_state.today.importance) {
            const Domain* domain = m_state.design.domains.find(DomainId(event));
            if (!domain || domain->kind != DomainKind::Region)
                others.emplace_back(event, 0);
        }
        constexpr double rounding = 1e-9; // other parts fail too, so that meeting the target exactly misses it
        return !others.empty()
            && m_state.today.sensitivity->unavailabilityWith(others) >= (1 - *m_options.target) * (1 - rounding);
    }

    bool isAffordable(double cost) const
    {
        return !m_options.budget || m_plan.monthlyCost + cost <= *m_options.budget * (1 + 1e-12);
    }

    bool isWanted(Move move) const { return !m_options.without.contains(move); }

    std::optional<Advance> nextAdvance()
    {
        m_isTooDear = false;
        return m_state.design.components.size() <= mostComponentsForPairs ? withPairs() : worthiestAlone();
    }

    /// Everything is priced, and what gains nothing is tried with what could follow it.
    std::optional<Advance> withPairs()
    {
        std::optional<Advance> best;
        std::optional<Advance> bestRegion;
        std::set<std::string> gaining;
        for (Suggestion& suggestion : suggestions(m_state, m_stop)) {
            gaining.insert(suggestion.candidate.id);
            if (canBeTaken(suggestion.candidate.move, suggestion.monthlyCost))
                offer(isHeldBack(suggestion.candidate.move) ? bestRegion : best, {std::move(suggestion)});
        }
        lookTwoAhead(best, gaining, best ? mostFirstStepsBeside : mostFirstSteps);
        return preferred(std::move(best), std::move(bestRegion));
    }

    /// Only what could be worth most is priced; pairs are looked for where nothing gains anything.
    std::optional<Advance> worthiestAlone()
    {
        const auto find = [this](bool isRegion) {
            std::optional<Advance> found;
            auto best = worthiest(
                m_state, [&](Move move, double cost) { return isHeldBack(move) == isRegion && canBeTaken(move, cost); },
                m_stop);
            if (best)
                offer(found, {std::move(*best)});
            return found;
        };
        std::optional<Advance> best = find(false);
        if (!best)
            lookTwoAhead(best, {}, mostFirstSteps);
        return preferred(std::move(best), m_needsRegions ? std::nullopt : find(true));
    }

    std::optional<Advance> preferred(std::optional<Advance> best, std::optional<Advance> region) const
    {
        const double left = *m_state.today.unavailability * hoursPerYear;
        const bool isBest = region && (!best || (region->worth() > best->worth() && best->hours < stillMuch * left));
        return isBest ? region : best;
    }

    bool isHeldBack(Move move) const { return move == Move::SecondRegion && !m_needsRegions; }

    bool canBeTaken(Move move, double cost)
    {
        if (!isWanted(move))
            return false;
        if (!isAffordable(cost))
            m_isTooDear = true;
        return isAffordable(cost);
    }

    static void offer(std::optional<Advance>& best, std::vector<Suggestion> steps)
    {
        Advance advance;
        for (const Suggestion& step : steps) {
            advance.hours += step.unavailabilityBefore - step.unavailabilityAfter;
            advance.cost += step.monthlyCost;
        }
        advance.hours *= hoursPerYear;
        advance.steps = std::move(steps);
        if (!best || advance.worth() > best->worth())
            best = std::move(advance);
    }

    /// Steps that gain nothing by themselves, each with the best one after it.
    void lookTwoAhead(std::optional<Advance>& best, const std::set<std::string>& gaining, std::size_t many)
    {
        const double before = *m_state.today.unavailability;
        std::size_t tried = 0;
        for (const Candidate& first : candidates(m_state)) {
            if (tried >= many)
                break;
            if (gaining.contains(first.id) || !isWanted(first.move) || first.move == Move::SecondRegion)
                continue;
            ++tried;
            checkStop(m_stop);
            Suggestion opening;
            Outset between;
            try {
                between = outsetOf(first.edit(m_state.design).design, m_state.goal, withoutDetails(m_options.analysis),
                                   m_stop);
            } catch (const Error&) {
                continue;
            }
            if (!between.today.unavailability || between.today.method != Method::Exact || between.today.broken)
                continue;
            opening.candidate = first;
            opening.unavailabilityBefore = before;
            opening.unavailabilityAfter = *between.today.unavailability;
            opening.downtimeSavedHours = (before - opening.unavailabilityAfter) * hoursPerYear;
            opening.monthlyCost = monthlyCostOf(between.design) - monthlyCostOf(m_state.design);
            for (Suggestion& second : suggestions(between, m_stop)) {
                const bool isNew = second.unavailabilityAfter < before && !gaining.contains(second.candidate.id);
                if (!isNew || !isWanted(second.candidate.move) || second.candidate.move == Move::SecondRegion)
                    continue;
                if (isAffordable(opening.monthlyCost + second.monthlyCost))
                    offer(best, {opening, std::move(second)});
                else
                    m_isTooDear = true;
            }
        }
    }

    void take(const Suggestion& suggestion, bool paysWithNext)
    {
        PlanStep step;
        step.suggestion = suggestion;
        step.after = suggestion.candidate.edit(m_state.design).design;
        m_plan.monthlyCost += suggestion.monthlyCost;
        step.costSoFar = m_plan.monthlyCost;
        step.paysWithNext = paysWithNext;
        m_state = outsetOf(step.after, m_state.goal, withoutDetails(m_options.analysis), m_stop);
        step.suggestion.unavailabilityAfter = *m_state.today.unavailability;
        step.spofsLeft = m_state.today.spofs.size();
        m_plan.unavailabilityAfter = *m_state.today.unavailability;
        if (m_told)
            m_told(step);
        m_plan.steps.push_back(std::move(step));
    }

    const PlanOptions& m_options;
    std::stop_token m_stop;
    const std::function<void(const PlanStep&)>& m_told;
    Outset m_state;
    Plan m_plan;
    bool m_needsRegions = false;
    bool m_isTooDear = false; ///< something would help that the budget does not bear
};

} // namespace

Plan planned(const Outset& outset, const PlanOptions& options, std::stop_token stop,
             const std::function<void(const PlanStep&)>& step)
{
    return Planner(outset, options, std::move(stop), step).run();
}

Plan replayed(const Outset& outset, const Plan& plan, const std::set<std::size_t>& unticked, const PlanOptions& options,
              std::stop_token stop)
{
    Plan again;
    again.end = plan.end;
    if (!outset.today.unavailability)
        return again;
    Outset state = outset;
    again.unavailabilityBefore = again.unavailabilityAfter = *state.today.unavailability;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        PlanStep step = plan.steps[i];
        const double before = *state.today.unavailability;
        step.isTaken = false;
        if (!unticked.contains(i)) {
            const auto all = candidates(state);
            if (const Candidate* candidate = find(all, step.suggestion.candidate.id)) {
                const Design after = candidate->edit(state.design).design;
                step.suggestion.monthlyCost = monthlyCostOf(after) - monthlyCostOf(state.design);
                state = outsetOf(after, outset.goal, withoutDetails(options.analysis), stop);
                step.isTaken = true;
            }
        }
        const double now = *state.today.unavailability;
        step.suggestion.unavailabilityBefore = before;
        step.suggestion.unavailabilityAfter = now;
        step.suggestion.downtimeSavedHours = (before - now) * hoursPerYear;
        if (step.isTaken)
            again.monthlyCost += step.suggestion.monthlyCost;
        step.after = state.design;
        step.costSoFar = again.monthlyCost;
        step.spofsLeft = state.today.spofs.size();
        again.unavailabilityAfter = now;
        again.steps.push_back(std::move(step));
    }
    const bool isMet = options.target && 1 - again.unavailabilityAfter >= *options.target;
    if (isMet)
        again.end = PlanEnd::TargetMet;
    else if (again.end == PlanEnd::TargetMet)
        again.end = PlanEnd::NothingHelps;
    return again;
}

Edited withMoves(const Design& design, const std::vector<std::string>& ids, const Goal& goal)
{
    Edited edited{design, {}};
    AnalysisOptions options;
    options.details = false;
    for (const std::string& id : ids) {
        const auto all = candidates(outsetOf(edited.design, goal, options));
        const Candidate* candidate = find(all, id);
        if (!candidate)
            throw Error(id, phrase("Error", "no such suggestion for this design"),
                        phrase("Error", "linchpin suggest lists those that there are"));
        Edited next = candidate->edit(edited.design);
        edited.design = std::move(next.design);
        edited.touched.insert(edited.touched.end(), next.touched.begin(), next.touched.end());
    }
    return edited;
}

} // namespace linchpin
