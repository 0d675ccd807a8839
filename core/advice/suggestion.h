// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/candidate.h"
#include "core/advice/goal.h"
#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// A candidate with the engine's answer on the edited design.
struct Suggestion
{
    Candidate candidate;
    double unavailabilityBefore = 0; ///< of the goal
    double unavailabilityAfter = 0;
    double downtimeSavedHours = 0;         ///< a year, above 0
    std::vector<std::string> spofsRemoved; ///< box ids
    std::vector<std::string> spofsAdded;   ///< box ids
    double monthlyCost = 0;                ///< added
    /// What it is listed by: the hours saved, for a second region those that the region itself accounts for where
    /// most of what it saves could be had within the region.
    double rankHours = 0;

    /// Hours saved a year per unit of monthly cost; the hours themselves where it costs nothing.
    double worth() const;
};

/// Whether the one comes before the other in a list: by Suggestion::rankHours, then by cost, then by id.
bool comesBefore(const Suggestion& a, const Suggestion& b);

/// One design, what is to become better in it, and what the engine says of it as that goal sees it.
struct Outset
{
    Design design;
    Goal goal;
    Analysis today; ///< of seenBy(goal, design); local effects are priced by its sensitivity, where it has one
};

/// Analyzes the design as the goal sees it, with what pricing needs.
/// \throws Cancelled
Outset outsetOf(const Design& design, const Goal& goal = {}, AnalysisOptions options = {}, std::stop_token stop = {});

/// All moves that apply, those expected to gain most first (by downtime caused today). Each id once.
std::vector<Candidate> candidates(const Outset& outset);

/// The engine's exact answer on the edited design; nothing where it gains nothing, the edit cannot be
/// done, or one of the two answers is not exact.
/// \throws Cancelled
std::optional<Suggestion> priced(const Candidate& candidate, const Outset& outset, std::stop_token stop = {});

/// All that gain something, in order.
/// \param found told of each as soon as it is priced, the promising ones first; from several threads, one at a time
/// \throws Cancelled
std::vector<Suggestion> suggestions(const Outset& outset, std::stop_token stop = {},
                                    const std::function<void(const Suggestion&)>& found = {});

/// The one of the greatest worth among those that are wanted; nothing where none gains anything. Asks the engine
/// only about those that could be it.
/// \param isWanted asked before a candidate is priced, and again with its cost
/// \throws Cancelled
std::optional<Suggestion> worthiest(const Outset& outset, const std::function<bool(Move, double monthlyCost)>& isWanted,
                                    std::stop_token stop = {});

/// Cost of all instances a month.
double monthlyCostOf(const Design& design);

} // namespace linchpin
