// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"

#include <QtCore/QString>

#include <string>

namespace linchpin
{

/// "Clarify"
QString titleOf(Phase phase);
/// What is to be done in it, in a sentence or two.
QString taskOf(Phase phase);
/// "easy", as a scenario has it.
QString levelWords(const std::string& level);
/// "4:05"; an hour is 60 minutes more.
QString clockWords(double seconds);
/// "4:05 of 15 min"; over time "2:10 over 15 min".
QString spentWords(double seconds, double minutes);
/// "900 USD"
QString moneyWords(double amount, const std::string& currency);

} // namespace linchpin
