// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/journey_row.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr int rowHeight = 40;
constexpr int frameInset = 4;
constexpr int lineHeight = 16;
constexpr int chevronRoom = 24;

} // namespace

JourneyRow::JourneyRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setFixedHeight(rowHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void JourneyRow::setName(const QString& name, bool isQuiet)
{
    setText(name);
    setToolTip(name);
    m_isQuiet = isQuiet;
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(name, m_figures.availability, m_figures.detail));
    update();
}

void JourneyRow::setFigures(const JourneyFigures& figures)
{
    m_figures = figures;
    setName(text(), m_isQuiet);
}

void JourneyRow::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    update();
}

void JourneyRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void JourneyRow::setOpenable(bool isOpenable)
{
    m_isOpenable = isOpenable;
    update();
}

QSize JourneyRow::sizeHint() const
{
    return {6 * rowHeight, rowHeight};
}

void JourneyRow::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_F2:
    case Qt::Key_Right:
        if (m_isOpenable)
            emit opened(true);
        return;
    case Qt::Key_Left:
        emit opened(false);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt) {
            emit movedBy(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Delete:
        emit removed();
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void JourneyRow::mousePressEvent(QMouseEvent* event)
{
    if (m_isOpenable && event->button() == Qt::LeftButton && event->position().x() >= width() - chevronRoom)
        emit opened(!m_isOpen);
    else
        QAbstractButton::mousePressEvent(event);
}

void JourneyRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_isOpenable && event->button() == Qt::LeftButton && event->position().x() < width() - chevronRoom)
        emit opened(!m_isOpen);
}

void JourneyRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCurrent || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(m_isCurrent ? theme.accentSoft : underMouse() ? theme.hover : theme.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(frameInset + 0.5, 0.5, -frameInset - 0.5, -0.5), 6, 6);
    }
    const QRect first(panelGrid::margin, 4, width() - 2 * panelGrid::margin, lineHeight);
    painter.setFont(semiBold(font()));
    painter.setPen(m_figures.isMissed ? theme.spofText : m_isQuiet ? theme.muted : theme.text);
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, m_figures.availability);
    const int taken = painter.fontMetrics().horizontalAdvance(m_figures.availability) + panelGrid::margin;
    painter.setFont(m_isQuiet ? font() : semiBold(font()));
    painter.setPen(m_isQuiet ? theme.muted : theme.text);
    const int room = first.width() - taken;
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(textFont(11));
    painter.setPen(theme.muted);
    painter.drawText(first.translated(0, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_figures.detail, Qt::ElideRight, first.width()));
    if (m_isOpenable) {
        const QRect around(0, 4, width() - panelGrid::fieldInset, lineHeight);
        paintChevron(painter, around, theme.arrow, m_isOpen);
    }
}

} // namespace linchpin
