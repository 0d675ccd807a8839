// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/switch_field.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"

#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr int trackWidth = 28;
constexpr int trackHeight = 16;
constexpr int knobInset = 2;

} // namespace

SwitchField::SwitchField(QWidget* parent)
    : QCheckBox(parent)
{
    setFixedSize(SwitchField::sizeHint());
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize SwitchField::sizeHint() const
{
    return {trackWidth + 4 + panelGrid::textRight, panelGrid::fieldHeight};
}

void SwitchField::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(width() - panelGrid::textRight - trackWidth, (height() - trackHeight) / 2.0, trackWidth,
                       trackHeight);
    const bool isOn = checkState() == Qt::Checked;
    const QColor off = underMouse() ? theme.muted : theme.arrow;
    if (!isEnabled())
        painter.setOpacity(0.4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? theme.accent : off);
    painter.drawRoundedRect(track, trackHeight / 2.0, trackHeight / 2.0);

    const double knob = trackHeight - 2 * knobInset;
    const double middle = track.left() + (trackWidth - knob) / 2;
    const double at = isOn                     ? track.right() - knobInset - knob
        : checkState() == Qt::PartiallyChecked ? middle
                                               : track.left() + knobInset;
    painter.setBrush(theme.panel);
    painter.drawEllipse(QRectF(at, track.top() + knobInset, knob, knob));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = track.adjusted(-2.5, -2.5, 2.5, 2.5);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

} // namespace linchpin
