// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QFont>
#include <QtGui/QIcon>

class QPainter;
class QWidget;

namespace linchpin
{

/// Steps of the 4 px grid that fields and rows keep to.
namespace panelGrid
{
inline constexpr int margin = 16;    ///< between the panel's edges and its text
inline constexpr int fieldInset = 4; ///< between the panel's right edge and a field's frame
inline constexpr int textRight = 12; ///< between a field's text and its frame at the right; a chevron fits in
inline constexpr int textLeft = 8;   ///< the same at the left
inline constexpr int fieldHeight = 24;
inline constexpr int rowGap = 4;
inline constexpr int iconSize = 16;
inline constexpr int iconGap = 6;
} // namespace panelGrid

/// The style sheet of a panel with fields that look like text until they are used.
QString panelStyleSheet(const Theme& theme);

/// Keeps the widget's style sheet at the theme of today.
void followTheme(QWidget* panel);

/// Background and frame of a field drawn by hand, as the style sheet draws a line edit.
void paintField(QPainter& painter, const QWidget& field);
QFont semiBold(QFont font);

struct FieldText
{
    QIcon icon = {};
    QString text = {};
    QColor color = {};
    bool isBold = true;
    Qt::Alignment side = Qt::AlignRight;
};
/// Elided where there is no room.
void paintFieldText(QPainter& painter, const QWidget& field, const FieldText& shown);
/// The small arrow in a field's right margin.
void paintChevron(QPainter& painter, const QRect& field, const QColor& color, bool isOpen = false);

} // namespace linchpin
