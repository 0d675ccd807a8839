// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/ladder.h"
#include "core/model/design.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// A failure that was tried, in words.
struct LadderRow
{
    QString what; ///< "Orders DB", "App 1 + App 2"
    QString kind;
    QString stops;  ///< "the system, Order, Browse", or "nothing"
    QString sought; ///< all of the words above, to look for others in
    bool isPair = false;
    bool stopsSystem = false;
    int journeys = 0;                ///< that it stops
    int nameOrder = 0;               ///< its place by name, as people count; the same for equal names
    double probability = 0;          ///< that all of it is down at a moment
    std::vector<ElementId> elements; ///< to show it at

    bool stopsSomething() const { return stopsSystem || journeys > 0; }
};

/// All of a ladder as a table shows them: singles, then pairs, each by harm.
struct LadderRows
{
    std::vector<LadderRow> rows;
    std::size_t pairsTried = 0;
    std::size_t pairsFound = 0; ///< that stop something together; the most harmful of them are in rows
};

/// \param mostPairs that become rows
LadderRows ladderRows(const Design& design, const Ladder& ladder, std::size_t mostPairs = 5'000);

} // namespace linchpin
