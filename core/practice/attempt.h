// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_drill.h"
#include "core/practice/scenario.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// What a candidate said about one drill, before it was revealed.
struct DrillAnswer
{
    PracticeDrill drill;
    std::set<std::string> stops;    ///< ids of components
    std::set<std::string> journeys; ///< ids of those that go down
    bool isRevealed = false;        ///< answered, and seen
};

/// One go at a scenario: what was said and drawn so far, as a value.
struct Attempt
{
    std::string scenario;  ///< its id
    std::string title;     ///< of the scenario, for lists
    std::string question;  ///< put in place of the scenario's own; empty: that
    std::string startedAt; ///< ISO 8601, UTC: "2026-11-24T17:30:00Z"
    Phase phase = Phase::Clarify;
    std::set<Phase> passed;                  ///< phases that were worked through: what was skipped is not scored
    std::set<std::string> ticked;            ///< ids of shown requirements
    std::set<std::string> asked;             ///< ids of hidden requirements
    std::map<std::string, double> estimates; ///< by id
    int hintsTaken = 0;
    Design drawn;                 ///< as it stands, or stood at the end
    Design predicted;             ///< as it stood when the predictions were made
    std::set<std::string> marked; ///< ids of boxes taken for single points of failure
    Design drilled;               ///< as it stood when the drills began
    std::uint64_t seed = 1;
    std::vector<DrillAnswer> drills;
    std::array<double, timedPhases> seconds = {}; ///< spent in each phase
    bool isTimed = true;                          ///< false: the timer was off
    std::map<Phase, std::string> notes;           ///< the candidate's own words, kept and not graded
    std::string interviewerNotes;

    double secondsInAll() const;
};

/// Whether what the engine knows would give away what is still asked: until the predictions are made, and through the
/// drills.
bool isBlind(const Attempt& attempt);

/// The attempt with what the phase looks at: entering Predict, Attempt::predicted; entering Drills, Attempt::drilled.
Attempt entered(Attempt attempt, Phase phase);

/// The drills for Attempt::drilled, with nothing said. Takes long for a large drawing.
/// \throws Cancelled
std::vector<DrillAnswer> drillsOf(const Scenario& scenario, const Attempt& attempt, const std::stop_token& stop = {});

} // namespace linchpin
