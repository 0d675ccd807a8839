// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace linchpin
{

/// The picture as a PNG that carries the design, to be opened again from it.
QByteArray pngOf(QImage picture, const Design& design);

} // namespace linchpin
