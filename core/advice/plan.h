// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/suggestion.h"

#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

struct PlanOptions
{
    std::optional<double> target; ///< availability in (0, 1]: where it is met the plan ends
    std::optional<double> budget; ///< monthly cost that all steps together may add
    std::set<Move> without;       ///< moves that are not taken
    std::size_t mostSteps = 60;
    AnalysisOptions analysis;
};

struct PlanStep
{
    Suggestion suggestion;     ///< before, after and cost are of this step alone
    Design after;              ///< with all steps up to this one
    double costSoFar = 0;      ///< a month, added by all steps up to this one
    bool paysWithNext = false; ///< gains nothing by itself, and much together with the step after it
    std::size_t spofsLeft = 0;
    bool isTaken = true; ///< false: unticked, or not to be done without one that was; changes nothing then
};

/// Why a plan ends where it does.
enum class PlanEnd { TargetMet, NothingHelps, BudgetSpent, TooManySteps, NotExact };

struct Plan
{
    double unavailabilityBefore = 0;
    double unavailabilityAfter = 0;
    double monthlyCost = 0; ///< added
    std::vector<PlanStep> steps;
    PlanEnd end = PlanEnd::NothingHelps;
};

/// Greedy by Suggestion::worth(), everything priced anew after each step. Where no single step gains anything
/// it looks two ahead. A second region waits while something else is worth more or saves much of what is left, unless
/// the target is out of reach within one.
/// \param step told of each step as soon as it is known
/// \throws Cancelled
Plan planned(const Outset& outset, const PlanOptions& options = {}, std::stop_token stop = {},
             const std::function<void(const PlanStep&)>& step = {});

/// The same steps without those, by position, that are not wanted; every figure anew.
/// \throws Cancelled
Plan replayed(const Outset& outset, const Plan& plan, const std::set<std::size_t>& unticked,
              const PlanOptions& options = {}, std::stop_token stop = {});

/// The design with the moves of these ids done, one after another, whether or not they gain something.
/// \throws Error naming the first that does not apply
Edited withMoves(const Design& design, const std::vector<std::string>& ids, const Goal& goal = {});

} // namespace linchpin
