// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace linchpin
{

/// The moves of the advisor; names as in `linchpin suggest` ("add-replica").
enum class Move { AddReplica, AddInstance, DuplicateBalancer, SecondDnsProvider, Ensemble };

std::string_view toString(Move move);

/// An edit that may help, not priced yet.
struct Candidate
{
    std::string id; ///< "<move>:<target>", stable for the same design
    Move move = Move::AddReplica;
    std::vector<ElementId> targets;
    std::string title;      ///< "Add a replica of Orders DB with automatic failover"
    std::string shortTitle; ///< for a chart's axis: "Replica of Orders DB"
    std::string why;        ///< the consequence first: "If Orders DB fails, everything stops"
    std::string technique;  ///< the technique in a sentence
    std::function<Edited(const Design&)> edit;
};

/// A candidate with the engine's answer on the edited design.
struct Suggestion
{
    Candidate candidate;
    Design after;
    std::vector<ElementId> touched;
    double unavailabilityBefore = 0;
    double unavailabilityAfter = 0;
    double downtimeSavedHours = 0;         ///< a year, above 0
    std::vector<std::string> spofsRemoved; ///< box ids
    std::vector<std::string> spofsAdded;   ///< box ids
    double monthlyCost = 0;                ///< added
};

/// All moves that apply, those expected to gain most first (by downtime caused today).
std::vector<Candidate> candidates(const Design& design, const Analysis& today);

/// The engine's exact answer on the edited design; nothing where it gains nothing, the edit cannot be
/// done, or one of the two answers is not exact.
/// \throws Cancelled
std::optional<Suggestion> priced(const Candidate& candidate, const Design& design, const Analysis& today,
                                 std::stop_token stop = {});

/// All that gain something, by downtime saved.
std::vector<Suggestion> suggestions(const Design& design, const Analysis& today, std::stop_token stop = {});

/// Cost of all instances a month.
double monthlyCostOf(const Design& design);

} // namespace linchpin
