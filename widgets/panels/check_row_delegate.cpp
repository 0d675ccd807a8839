// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/check_row_delegate.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"
#include "widgets/style/row_look.h"

#include <QtGui/QPainter>

#include <array>

namespace linchpin
{

namespace
{

constexpr int boxSize = 14;
constexpr int indent = 16;
constexpr int gap = 8;

void paintBox(QPainter& painter, const QRectF& box, bool isChecked, const Theme& theme)
{
    painter.setPen(QPen(isChecked ? theme.accent : theme.arrow, 1));
    painter.setBrush(isChecked ? theme.accent : theme.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!isChecked)
        return;
    painter.setPen(QPen(theme.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::array tick{box.topLeft() + QPointF(3.5, 7.25), box.topLeft() + QPointF(6, 9.75),
                          box.topLeft() + QPointF(10.5, 4.5)};
    painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
}

} // namespace

void CheckRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Appearance::instance().theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowState(*painter, option, option.rect);
    int x = option.rect.left() + gap + index.data(depthRole).toInt() * indent;
    const int middle = option.rect.center().y() + 1;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintBox(*painter, QRectF(x, middle - boxSize / 2, boxSize, boxSize), isChecked, theme);
    x += boxSize + gap;
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRect(x, middle - panelGrid::iconSize / 2, panelGrid::iconSize, panelGrid::iconSize));
        x += panelGrid::iconSize + gap;
    }
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QRect room(x, option.rect.top(), option.rect.right() - gap - x, option.rect.height());
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CheckRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, rowHeight};
}

} // namespace linchpin
