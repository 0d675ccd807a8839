// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/link_field.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"

#include <QtGui/QPainter>

namespace linchpin
{

LinkField::LinkField(Qt::Alignment side, QWidget* parent)
    : QAbstractButton(parent)
    , m_side(side)
{
    setFixedHeight(panelGrid::fieldHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkField::sizeHint() const
{
    using namespace panelGrid;
    const int lead = icon().isNull() ? 0 : panelGrid::iconSize + iconGap;
    const int text = QFontMetrics(semiBold(font())).horizontalAdvance(LinkField::text());
    return {textLeft + lead + text + textRight + 2, fieldHeight};
}

QSize LinkField::minimumSizeHint() const
{
    return {3 * panelGrid::fieldHeight, panelGrid::fieldHeight};
}

void LinkField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintField(painter, *this);
    const Theme& theme = Appearance::instance().theme();
    paintFieldText(painter, *this,
                   {.icon = icon(), .text = text(), .color = isEnabled() ? theme.accent : theme.text, .side = m_side});
}

} // namespace linchpin
