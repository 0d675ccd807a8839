// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/chart_pane.h"

#include "widgets/style/appearance.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int titleHeight = 28;
constexpr int margin = 16;
constexpr int below = 8;
constexpr int leastWidth = 240;
constexpr double pale = 0.45;

} // namespace

ChartPane::ChartPane(const QString& title, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize ChartPane::sizeHint() const
{
    return {2 * leastWidth, titleHeight + chartHeight() + below};
}

QSize ChartPane::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

QRectF ChartPane::chartRect() const
{
    return {0, titleHeight, static_cast<double>(width()), static_cast<double>(chartHeight())};
}

void ChartPane::renew()
{
    m_current = -1;
    setAccessibleDescription(m_summary);
    updateGeometry();
    update();
}

void ChartPane::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    setAccessibleDescription(mark >= 0 ? words(mark) : m_summary);
    update();
}

void ChartPane::setDimmed(bool dimmed)
{
    if (dimmed != m_isDimmed) {
        m_isDimmed = dimmed;
        update();
    }
}

void ChartPane::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect line(margin, 0, width() - 2 * margin, titleHeight);
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, line.width()));
    const QRect room = line.adjusted(painter.fontMetrics().horizontalAdvance(m_title) + margin, 0, 0, 0);
    painter.setFont(textFont(11));
    painter.setPen(hasFocus() || m_current >= 0 ? theme.accent : theme.muted);
    if (m_current >= 0 && room.width() > 0)
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words(m_current), Qt::ElideRight, room.width()));
    painter.setOpacity(m_isDimmed ? pale : 1);
    paintChart(painter, chartRect(), theme, m_current);
}

void ChartPane::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(markAt(chartRect(), event->position()));
    setToolTip(m_current >= 0 ? words(m_current) : QString());
}

void ChartPane::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void ChartPane::keyPressEvent(QKeyEvent* event)
{
    const int last = count() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(std::min(last, std::max(0, m_current - 1)));
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(std::min(last, 0));
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartPane::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && count() > 0)
        setCurrent(0);
}

void ChartPane::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

} // namespace linchpin
