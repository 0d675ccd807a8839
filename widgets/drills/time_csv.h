// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/played.h"

#include <QtCore/QByteArray>

namespace linchpin
{

/// Tables as RFC 4180 has them; hours with a dot and all their digits.
/// Hours down by year, of the system and of each journey by its id.
QByteArray yearsCsv(const Played& played);
/// The first outages of the journey, or of the system for an empty id.
QByteArray outagesCsv(const Played& played, const JourneyId& journey);

} // namespace linchpin
