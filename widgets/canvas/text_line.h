// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

class QPainter;

namespace linchpin
{

/// Text in one line, shaped once and painted often.

struct LineStyle
{
    int pixels = 12; ///< height of the font
    QFont::Weight weight = QFont::Normal;

    bool operator==(const LineStyle&) const = default;
};

/// In pixels of the drawing.
qreal lineWidth(const QString& text, const LineStyle& style);
/// Paints in the colour of the pen.
/// \param most what is wider ends in an ellipsis; 0: nothing does
void paintLine(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QString& text,
               const LineStyle& style, qreal most = 0);

} // namespace linchpin
