// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// An element that a search found.
struct Found
{
    ElementId id;
    QString name;  ///< of a note: its first line
    QString aside; ///< what it is, and where: "Database · Zone A"
    int rank = 0;  ///< 0: the name begins with it, 1: a word of it does, 2: the name holds it, 3: id, kind or note do

    bool operator==(const Found&) const = default;
};

/// Components, domains, sets, journeys and notes whose name, id, kind or note holds the text, the best first;
/// all of them where the text is empty.
std::vector<Found> found(const Design& design, const QString& text);

} // namespace linchpin
