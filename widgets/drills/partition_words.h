// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/partition.h"

#include <QtCore/QString>

namespace linchpin
{

/// What a side still does of one access.
struct ServiceWord
{
    bool isServed = false;
    QString word; ///< "reads", "no writes"
};

/// What was asked for, in order.
std::vector<ServiceWord> serviceWords(const SideService& side);
/// "reads, no writes"
QString spokenService(const SideService& side);
/// "available, diverging"
QString tradeOffWord(TradeOff tradeOff);

} // namespace linchpin
