// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/legend_card.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/export/legend.h"
#include "widgets/style/appearance.h"

#include <QtGui/QPainter>

#include <cmath>

namespace linchpin
{

namespace
{

constexpr int columnWidth = 200;
constexpr int padding = 12;
constexpr int fromEdge = 12;
constexpr int afterChange = 150; ///< milliseconds
constexpr qreal radius = 8;

} // namespace

LegendCard::LegendCard(CanvasView& view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterChange);
    connect(&m_timer, &QTimer::timeout, this, &LegendCard::refresh);
    connect(&view, &CanvasView::viewChanged, this, &LegendCard::moveToCorner);
    connect(&view.document(), &Document::changed, this, &LegendCard::follow);
    connect(&Appearance::instance(), &Appearance::changed, this, &LegendCard::refresh);
}

LegendCard::~LegendCard() = default;

void LegendCard::setOn(bool isOn)
{
    m_isOn = isOn;
    refresh();
}

void LegendCard::follow(const Change& change)
{
    if (change.reset)
        refresh();
    else if (m_isOn && (change.design || change.answer) && !m_timer.isActive())
        m_timer.start();
}

void LegendCard::refresh()
{
    m_timer.stop();
    m_legend.reset();
    if (m_isOn) {
        const auto answer = m_view.document().answer();
        const Design& design = m_view.document().design();
        const Marks marks = answer ? Marks(*answer->design, *answer->analysis) : Marks();
        m_legend = std::make_unique<Legend>(design, marks, Appearance::instance().theme(), columnWidth);
        setFixedSize(columnWidth + 2 * padding, static_cast<int>(std::ceil(m_legend->height())) + 2 * padding);
    }
    setVisible(m_legend && !m_legend->isEmpty());
    moveToCorner();
    update();
}

void LegendCard::moveToCorner()
{
    move(fromEdge, m_view.viewport()->height() - height() - fromEdge);
}

void LegendCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_legend)
        m_legend->paint(painter, QPointF(padding, padding));
}

} // namespace linchpin
