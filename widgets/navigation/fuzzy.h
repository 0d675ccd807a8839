// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace linchpin
{

/// Where the letters typed stand in a text.
struct Match
{
    int score = 0;          ///< the higher the better, among texts matched by the same letters
    std::vector<int> marks; ///< positions in the text, rising
};

/// The letters in that order, case aside, spaces typed aside: rather at the beginnings of words and in a row.
/// Nothing typed matches everything.
std::optional<Match> fuzzyMatch(const QString& typed, const QString& text);

} // namespace linchpin
