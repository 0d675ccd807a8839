// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"
#include "core/practice/score.h"
#include "widgets/practice/report_facts.h"

#include <QtCore/QString>

namespace linchpin
{

/// "12", "7.5": a tenth where it is needed.
QString pointsWords(double points);
/// "12 of 15"
QString pointsWords(double points, double of);
/// "72", of 100
QString percentWords(const Score& score);
/// Day and time of an attempt in the user's time zone; as it was written where it is no time.
QString dayWords(const std::string& startedAt);
/// "38 min of 45"; "38 min" where the timer was off; empty: no time was taken.
QString timeWords(const Scenario& scenario, const Attempt& attempt);
/// "99.95 % · 2 SPOFs · 900 a month"
QString figureWords(const ReportDrawing& drawing);
/// The dearest line of a section that lost something; null: none did.
const ScoreLine* dearestLine(const ScoreSection& section);

} // namespace linchpin
