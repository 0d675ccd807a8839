// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QRectF>

class QPainter;

namespace linchpin
{

/// The ink of a share of points: below a half it is the colour of what is wrong.
const QColor& shareInk(double share, const Theme& theme);
/// A bar filled up to a share from 0 to 1.
void paintShareBar(QPainter& painter, const QRectF& where, double share, const Theme& theme);

} // namespace linchpin
