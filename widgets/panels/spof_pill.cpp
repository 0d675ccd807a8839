// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spof_pill.h"

#include "widgets/panels/spof_mark.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

namespace linchpin
{

namespace
{

constexpr double pillHeight = 24;
constexpr double markSize = 14;
constexpr double padding = 12;
constexpr double gap = 6;

QFont pillFont()
{
    return numberFont(12, QFont::DemiBold);
}

double widthOf(const QString& text)
{
    return std::ceil(padding + markSize + gap + QFontMetricsF(pillFont()).horizontalAdvance(text) + padding);
}

} // namespace

SpofPill::SpofPill(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("spofPill"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setEnabled(false);
}

void SpofPill::say(const HeadlineText& text)
{
    m_tone = text.tone;
    setText(text.pill);
    setToolTip(text.pillToolTip);
    setAccessibleName(text.pillToolTip);
    setEnabled(m_tone != PillTone::None);
    update();
}

QSize SpofPill::sizeHint() const
{
    return {static_cast<int>(widthOf(tr("12 accepted"))) + 2, 32};
}

QRectF SpofPill::pill() const
{
    const double width = widthOf(text());
    return {this->width() - width - 1, (this->height() - pillHeight) / 2, width, pillHeight};
}

bool SpofPill::hitButton(const QPoint& at) const
{
    return pill().contains(at);
}

void SpofPill::paintEvent(QPaintEvent*)
{
    if (m_tone == PillTone::None)
        return;
    const Theme& theme = Appearance::instance().theme();
    const bool isAlarm = m_tone == PillTone::Alarm;
    const QColor ink = isAlarm ? theme.spofText : m_tone == PillTone::Good ? theme.accent : theme.muted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = pill();
    const bool isLit = underMouse() || hasFocus();
    painter.setPen(isLit ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(isAlarm ? theme.spofSoft : m_tone == PillTone::Good ? theme.accentSoft : theme.hover);
    painter.drawRoundedRect(isLit ? place.adjusted(0.5, 0.5, -0.5, -0.5) : place, pillHeight / 2, pillHeight / 2);
    const QRectF mark(place.left() + padding, place.center().y() - markSize / 2, markSize, markSize);
    if (isAlarm)
        paintSpofMark(painter, mark, theme.spof, theme.isDark ? theme.spofSoft : theme.onAccent);
    else
        paintIcon(painter, m_tone == PillTone::Good ? QStringLiteral("status/ok") : QStringLiteral("status/spof"),
                  mark.adjusted(-1, -1, 1, 1), ink);
    painter.setFont(pillFont());
    painter.setPen(ink);
    painter.drawText(place.adjusted(padding + markSize + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace linchpin
