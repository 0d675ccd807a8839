// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QString>

class QFont;
class QPainter;

namespace linchpin
{

/// Text whose digits are all equally wide, so that a figure that changes stands still.
double tabularWidth(const QFont& font, const QString& text);
/// \param at the left end of the base line
void paintTabular(QPainter& painter, const QPointF& at, const QString& text);

} // namespace linchpin
