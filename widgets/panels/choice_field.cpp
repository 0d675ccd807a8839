// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/choice_field.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"

#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int padding = panelGrid::textLeft + panelGrid::textRight;

} // namespace

ChoiceField::ChoiceField(QWidget* parent)
    : QComboBox(parent)
{
    setFixedHeight(panelGrid::fieldHeight);
    setIconSize({panelGrid::iconSize, panelGrid::iconSize});
    setMaxVisibleItems(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ChoiceField::setRow(int row)
{
    setCurrentIndex(row);
    updateGeometry();
}

QSize ChoiceField::sizeHint() const
{
    int widest = 0;
    const QFontMetrics metrics(semiBold(font()));
    constexpr int lead = panelGrid::iconSize + panelGrid::iconGap;
    for (int row = 0; row < count(); ++row) {
        const int icon = itemIcon(row).isNull() ? 0 : lead;
        widest = std::max(widest, metrics.horizontalAdvance(itemText(row)) + icon);
    }
    return {widest + padding + 2, panelGrid::fieldHeight};
}

QSize ChoiceField::minimumSizeHint() const
{
    return {3 * panelGrid::fieldHeight, panelGrid::fieldHeight};
}

void ChoiceField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintField(painter, *this);
    const bool isMixed = currentIndex() < 0;
    const Theme& theme = Appearance::instance().theme();
    if (isMixed)
        paintFieldText(painter, *this, {.text = tr("several values"), .color = theme.muted, .isBold = false});
    else
        paintFieldText(
            painter, *this,
            {.icon = itemIcon(currentIndex()), .text = currentText(), .color = isEnabled() ? theme.text : theme.muted});
    if (isEnabled())
        paintChevron(painter, rect(), theme.arrow);
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace linchpin
