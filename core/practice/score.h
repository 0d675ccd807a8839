// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attempt.h"
#include "core/practice/scenario.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// Why points were given or not.
struct ScoreLine
{
    std::string text;   ///< "Follow a link: 99.2 % of the 99.95 % wanted"
    std::string remedy; ///< what would have given the rest; empty: nothing is missing
    double points = 0;
    double of = 0; ///< the most that there were
};

struct ScoreSection
{
    Section section = Section::Parts;
    double points = 0;
    double of = 0;
    std::vector<ScoreLine> lines;
};

/// Deterministic: the same attempt, the same score, and every point with its reason.
struct Score
{
    std::vector<ScoreSection> sections; ///< those that were worked through alone, in their order
    double points = 0;
    double of = 0;
    double monthlyCost = 0;
    std::optional<double> availability; ///< of the system as the scenario asks for it; nothing: nothing drawn

    /// 0 to 100, of what could be had.
    double percent() const { return of > 0 ? 100 * points / of : 0; }
};

/// "Parts on their journeys", in the window's language.
std::string titleOf(Section section);

/// Of a drawing alone: parts, availability, single points of failure, cost.
/// \throws Cancelled
Score scoreOf(const Scenario& scenario, const Design& drawn, std::stop_token stop = {});

/// Of a whole attempt.
/// \throws Cancelled
Score scoreOf(const Scenario& scenario, const Attempt& attempt, std::stop_token stop = {});

/// Whether the figure is right within a factor of two.
bool isAboutRight(double given, double answer);

/// How well a guess agrees with the truth.
struct Agreement
{
    std::size_t right = 0;  ///< guessed and true
    std::size_t wrong = 0;  ///< guessed and not true
    std::size_t missed = 0; ///< true and not guessed

    /// Of what was guessed, the share that is true; 1 where nothing was guessed.
    double precision() const;
    /// Of what is true, the share that was guessed; 1 where nothing is true.
    double recall() const;
    /// The harmonic mean of both (F1); 1 where nothing is true and nothing was guessed.
    double score() const;
};

/// \pre both ascending
Agreement agreement(const std::vector<std::string>& guessed, const std::vector<std::string>& truth);

} // namespace linchpin
