// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"

#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// What truly comes of a follow-up in a candidate's drawing.
struct FollowUpTruth
{
    std::string headline;           ///< empty: it loses nothing
    std::vector<std::string> lines; ///< journeys that do not work as before, then what stops, with the reasons
};

/// What an interviewer knows of a drawing and its candidate does not.
struct InterviewerTruth
{
    std::vector<FollowUpTruth> followUps; ///< one for each of the scenario
    std::vector<std::string> spofs;       ///< "If Orders DB fails, everything stops", the gravest first
    bool isBlank = true;                  ///< nothing is drawn yet but clients
};

/// Not for the window's thread.
/// \throws Cancelled
InterviewerTruth interviewerTruth(const Scenario& scenario, const Design& drawn, const std::stop_token& stop = {});

} // namespace linchpin
