// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/stairs_chart.h"

#include "widgets/chart/stairs_painter.h"
#include "widgets/style/appearance.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr int margin = 16;
constexpr double pale = 0.45;

} // namespace

StairsChart::StairsChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("planStairs"));
    setAccessibleName(tr("Availability over added cost"));
    setMouseTracking(true);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void StairsChart::plot(const Stairs& stairs)
{
    m_stairs = stairs;
    update();
}

StairsLayout StairsChart::layOut() const
{
    return {m_stairs, QRectF(rect()).adjusted(margin, 0, 0, -4)};
}

void StairsChart::setCurrent(std::optional<std::size_t> position)
{
    if (position != m_current) {
        m_current = position;
        update();
    }
}

void StairsChart::setDimmed(bool dimmed)
{
    if (dimmed != m_isDimmed) {
        m_isDimmed = dimmed;
        update();
    }
}

void StairsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setOpacity(m_isDimmed ? pale : 1);
    paintStairs(painter, layOut(), Appearance::instance().theme(), m_current);
}

void StairsChart::mouseMoveEvent(QMouseEvent* event)
{
    const auto step = layOut().stepAt(event->position());
    setCursor(step ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit pointed(step ? static_cast<int>(*step) : -1);
}

void StairsChart::mousePressEvent(QMouseEvent* event)
{
    const auto step = layOut().stepAt(event->position());
    if (step && event->button() == Qt::LeftButton)
        emit clicked(static_cast<int>(*step));
}

void StairsChart::leaveEvent(QEvent*)
{
    emit pointed(-1);
}

} // namespace linchpin
