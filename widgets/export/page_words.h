// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// The figure of the whole design.
struct HeadlineWords
{
    QString figure;   ///< "99.9741 %"; empty where there is nothing
    QString downtime; ///< "2 h 16 min of downtime a year"
    QString pill;     ///< "2 SPOFs"; empty: no pill
    bool isAlarm = false;
};

enum class SpofWeight {
    Spof,
    Minor, ///< stops only what is not critical
    Accepted,
};

/// What one single point of failure does.
struct SpofWords
{
    SpofWeight weight = SpofWeight::Spof;
    QString consequence; ///< "If DNS fails, everything stops"
    QString detail;      ///< "53 min a year"; may be empty
};

struct JourneyWords
{
    QString name;
    QString figure; ///< "99.95 %"
    QString target; ///< "target 99.9 % · met"
    bool isMissed = false;
};

HeadlineWords headlineWords(const Analysis& analysis);
/// The gravest first.
std::vector<SpofWords> spofWords(const Design& design, const Analysis& analysis);
/// Empty for a design that names no journeys.
std::vector<JourneyWords> journeyWords(const Design& design, const Analysis& analysis);

} // namespace linchpin
