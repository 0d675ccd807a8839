// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/played.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace linchpin
{

/// "8 h 46 min"
QString hoursWords(double hours);
/// For what is compared: "12.6 h" where the above rounds too much.
QString preciseHours(double hours);
/// "Year 3, day 214, 06:40"
QString momentWords(double hoursFromBeginning);
/// What came of a journey, or of the system, which has the targets of its journeys: a sentence each.
/// \param journey empty: the system
QStringList timeSentences(const Played& played, const JourneyId& journey);

} // namespace linchpin
