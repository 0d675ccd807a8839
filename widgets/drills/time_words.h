// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/simulation.h"
#include "widgets/drills/played.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace linchpin
{

/// "8 h 46 min"
QString hoursWords(double hours);
/// "Year 3, day 214, 06:40"
QString momentWords(double hoursFromBeginning);
/// What came of a journey, or of the system: a sentence each.
/// \param heldDown names of the failovers where the played mean may differ from the exact one
QStringList timeSentences(const SimulatedJourney& played, const ExactDowntime& exact, const QStringList& heldDown);

} // namespace linchpin
