// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QString>

namespace linchpin
{

class Figure;

/// What a figure of a drawing says of itself to who cannot see it.
struct ItemWords
{
    QString id; ///< as in ElementGroups
    QString name;
    QString description;
};

ItemWords wordsOf(const Figure& figure, const Design& design);

} // namespace linchpin
