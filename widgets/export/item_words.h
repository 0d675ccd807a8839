// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QString>

class QGraphicsItem;

namespace linchpin
{

/// What an item of a drawing says of itself to who cannot see it.
struct ItemWords
{
    QString id; ///< as in ElementGroups; empty: shows no element
    QString name;
    QString description;
};

ItemWords wordsOf(const QGraphicsItem& item, const Design& design);

} // namespace linchpin
