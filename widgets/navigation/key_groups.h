// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

class QAction;

namespace linchpin
{

struct KeyRow
{
    QString text;
    QStringList keys; ///< any of them
};

struct KeyGroup
{
    QString title;
    std::vector<KeyRow> rows;
};

/// The keys of the commands by their property "group", those with the same "family" on one line, then the
/// gestures of the mouse.
std::vector<KeyGroup> keyGroups(const std::vector<QAction*>& commands);

} // namespace linchpin
