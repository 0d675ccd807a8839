// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/menu_button.h"

#include "widgets/style/appearance.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionToolButton>
#include <QtWidgets/QStylePainter>

namespace linchpin
{

namespace
{

constexpr int fieldHeight = 24;
constexpr int padding = 8;
constexpr int chevronWidth = 8;
constexpr int chevronGap = 6;

QFont buttonFont()
{
    return textFont(12);
}

} // namespace

MenuButton::MenuButton(QWidget* parent)
    : QToolButton(parent)
{
    setFixedHeight(fieldHeight);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MenuButton::setMenu(QMenu* menu)
{
    QToolButton::setMenu(menu);
    setPopupMode(InstantPopup);
    updateGeometry();
}

QSize MenuButton::sizeHint() const
{
    const int chevron = menu() ? chevronGap + chevronWidth : 0;
    return {QFontMetrics(buttonFont()).horizontalAdvance(text()) + 1 + chevron + 2 * padding, fieldHeight};
}

void MenuButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features = QStyleOptionToolButton::None;
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(buttonFont());
    painter.setPen(menu() ? theme.text : theme.accent);
    painter.drawText(rect().adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!menu())
        return;
    const QPointF tip(width() - padding - chevronWidth / 2.0, height() / 2.0 + 2);
    painter.setPen(QPen(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)}));
}

} // namespace linchpin
