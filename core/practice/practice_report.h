// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attempt.h"
#include "core/practice/score.h"

#include <string>
#include <vector>

namespace linchpin
{

/// What the candidate marked and what is true of one drill, without what the drill says by itself.
struct DrillAgreement
{
    Agreement components;
    Agreement journeys;
};

DrillAgreement agreementOn(const DrillAnswer& answer, const DrillTruth& truth);

/// 0 to 1: the mean of both agreements (F1).
double drillShare(const DrillAnswer& answer, const DrillTruth& truth);

/// One drill in a sentence: "Zone A is lost. Down: Browse; you named 1 of 2 that stop, and 1 that work on".
std::string drillSentence(const Design& design, const DrillAnswer& answer, const DrillTruth& truth);

/// What to practise next, at most three sentences: the sections that lost most, with the remedy of their dearest line.
std::vector<std::string> practiseNext(const Score& score);

/// The report as Markdown.
std::string reportMarkdown(const Scenario& scenario, const Attempt& attempt, const Score& score);
/// Of a drawing alone.
std::string reportMarkdown(const Scenario& scenario, const Score& score);

/// "7.5", "12": points, at most one digit behind the point.
std::string pointsText(double points);

} // namespace linchpin
