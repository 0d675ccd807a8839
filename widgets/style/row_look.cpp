// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/row_look.h"

#include "widgets/style/appearance.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionViewItem>

namespace linchpin
{

void paintRowState(QPainter& painter, const QStyleOptionViewItem& option, const QRect& shape)
{
    constexpr double radius = 6;
    const Theme& theme = Appearance::instance().theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (!isSelected && !hasFocus && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(isSelected ? theme.accentSoft : theme.hover);
    const QRectF row(shape);
    painter.drawRoundedRect(hasFocus ? row.adjusted(0.5, 0.5, -0.5, -0.5) : row, radius, radius);
    painter.restore();
}

} // namespace linchpin
