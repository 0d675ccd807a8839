// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/laser.h"

#include "widgets/style/appearance.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qint64 lasts = 700; ///< milliseconds
constexpr int frame = 16;     ///< milliseconds
constexpr qreal dot = 5;
const QColor red(0xE5, 0x1C, 0x3A);

} // namespace

Laser::Laser(QWidget* over)
    : QWidget(over)
{
    setObjectName(QStringLiteral("laser"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &Laser::fade);
    hide();
}

void Laser::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    m_trail.clear();
    m_timer.stop();
    m_clock.start();
    if (isOn) {
        parentWidget()->installEventFilter(this);
        m_at = parentWidget()->mapFromGlobal(QCursor::pos());
        m_isInside = parentWidget()->rect().contains(m_at.toPoint());
        setGeometry(parentWidget()->rect());
        raise();
        parentWidget()->setCursor(Qt::BlankCursor);
    } else {
        parentWidget()->removeEventFilter(this);
        parentWidget()->setCursor(Qt::ArrowCursor);
    }
    setVisible(isOn);
}

void Laser::fade()
{
    const qint64 oldest = m_clock.elapsed() - lasts;
    std::erase_if(m_trail, [oldest](const Spot& spot) { return spot.time < oldest; });
    if (m_trail.empty())
        m_timer.stop();
    update();
}

void Laser::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 now = m_clock.elapsed();
    for (std::size_t i = 1; i < m_trail.size(); ++i) {
        const auto left = std::max(0.0, 1 - static_cast<double>(now - m_trail[i].time) / static_cast<double>(lasts));
        QColor color = red;
        color.setAlphaF(static_cast<float>(left * 0.7));
        painter.setPen(QPen(color, 1 + 2 * dot * left * 0.7, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(m_trail[i - 1].at, m_trail[i].at);
    }
    if (!m_isInside)
        return;
    painter.setPen(Qt::NoPen);
    QColor halo = red;
    halo.setAlphaF(0.25F);
    painter.setBrush(halo);
    painter.drawEllipse(m_at, 2 * dot, 2 * dot);
    painter.setBrush(red);
    painter.drawEllipse(m_at, dot, dot);
}

bool Laser::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    case QEvent::MouseMove:
        m_at = static_cast<QMouseEvent*>(event)->position();
        m_isInside = true;
        if (!Appearance::instance().lessMotion()) {
            m_trail.push_back({m_at, m_clock.elapsed()});
            if (!m_timer.isActive())
                m_timer.start();
        }
        update();
        return (static_cast<QMouseEvent*>(event)->buttons() & ~Qt::LeftButton) == 0;
    case QEvent::Leave:
        m_isInside = false;
        update();
        break;
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linchpin
