// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// Two boxes, or two instances of one, that stop everything when they fail together.
struct WeakPair
{
    Box first;
    Box second;
    double probability = 0; ///< sum over the cut sets of two events of these boxes

    bool isOfOneBox() const { return first.id == second.id; }
};

/// From the cut sets of two events, the most probable first.
std::vector<WeakPair> weakPairs(const Design& design, const Analysis& analysis);

/// "Orders DB together with its failover", "two instances of App together".
QString inWords(const WeakPair& pair, const Design& design);

} // namespace linchpin
