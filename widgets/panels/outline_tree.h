// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/design.h"

#include <QtCore/QString>

#include <optional>
#include <unordered_set>
#include <vector>

namespace linchpin
{

/// One line of the outline.
struct OutlineRow
{
    ElementId id; ///< "" for the heading of the journeys, and that of the notes
    QString name;
    QString what;                     ///< "database"; empty for a heading
    QString where;                    ///< the name of the domain around it
    QString needs;                    ///< "needs Orders DB and Cache"; empty: nothing
    QString icon;                     ///< of resources/icons; empty: none
    std::optional<Category> category; ///< the icon's colour
    bool isSpof = false;

    bool operator==(const OutlineRow&) const = default;
    /// All of it in words.
    QString spoken() const;
};

struct OutlineBranch
{
    OutlineRow row;
    std::vector<OutlineBranch> children = {};
};

/// Domains with what they hold, sets with their members, components, then journeys and notes under headings;
/// within one branch by name.
std::vector<OutlineBranch> outlineOf(const Design& design, const std::unordered_set<ElementId>& spofs);

} // namespace linchpin
