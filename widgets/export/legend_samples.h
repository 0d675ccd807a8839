// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/painters.h"

namespace linchpin
{

/// Each draws in little what the painters of the canvas draw.
void paintCardSample(QPainter& painter, const QRectF& where, Status status, const Theme& theme);
void paintArrowSample(QPainter& painter, const QRectF& where, const ArrowLook& look, const Theme& theme);
void paintDomainSample(QPainter& painter, const QRectF& where, DomainKind kind, const Theme& theme);

} // namespace linchpin
