// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/difference.h"
#include "widgets/document/comparison.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// A line of the list of what differs: the heading of a group, or an element.
struct DifferenceRow
{
    bool isHeading = false;
    QString text;
    QString detail;             ///< "3 instances instead of 2"
    QString icon;               ///< of resources/icons
    std::vector<ElementId> ids; ///< where to go

    bool operator==(const DifferenceRow&) const = default;
};

/// Added, removed, changed, drawn otherwise; empty where nothing differs.
std::vector<DifferenceRow> differenceRows(const Difference& difference, const Design& before, const Design& after,
                                          OtherIs otherIs = OtherIs::Before);

} // namespace linchpin
