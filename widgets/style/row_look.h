// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace linchpin
{

/// What lies behind a row of a list: chosen, pointed at, and a ring where the keyboard is.
/// \param shape the rounded part of the row that is painted
void paintRowState(QPainter& painter, const QStyleOptionViewItem& option, const QRect& shape);

} // namespace linchpin
