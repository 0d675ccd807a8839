// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/move.h"
#include "core/edit/edited.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linchpin
{

/// What an edit comes to for the engine where it changes no more than how likely some of today's events are:
/// a pair in the place of one part counts as one that is down when both are.
struct LocalEffect
{
    std::vector<std::pair<std::string, double>> probabilities; ///< of being down, by event id
    std::vector<std::string> spofsRemoved;                     ///< box ids, where they are any
    double monthlyCost = 0;                                    ///< added
};

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
    double leastCost = 0;             ///< a month, that it adds at least
    std::optional<LocalEffect> local; ///< where it has one: the answer on the edited design without analyzing it
};

} // namespace linchpin
