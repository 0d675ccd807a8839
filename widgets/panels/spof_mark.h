// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>

class QPainter;

namespace linchpin
{

/// The filled octagon with an exclamation mark.
void paintSpofMark(QPainter& painter, const QRectF& where, const QColor& fill, const QColor& glyph);

} // namespace linchpin
