// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/minimap.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/geometry.h"
#include "widgets/style/appearance.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <unordered_set>

namespace linchpin
{

namespace
{

constexpr QSize mapSize(184, 120);
constexpr int fromEdge = 12;
constexpr int padding = 8;
constexpr int betweenPictures = 250; ///< milliseconds
constexpr qreal radius = 8;
constexpr qreal leastHidden = 24;  ///< of the drawing; less of it is not worth a map
constexpr qreal mostHidden = 0.25; ///< of a selected element

QColor faint(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

Minimap::Minimap(CanvasView& view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Minimap"));
    setCursor(Qt::PointingHandCursor);
    setFixedSize(mapSize);
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenPictures);
    connect(&m_timer, &QTimer::timeout, this, &Minimap::draw);
    connect(&view, &CanvasView::viewChanged, this, &Minimap::followView);
    connect(&view.document(), &Document::changed, this, &Minimap::follow);
    connect(&Appearance::instance(), &Appearance::changed, this, &Minimap::draw);
    draw();
}

void Minimap::setOn(bool isOn)
{
    m_isOn = isOn;
    draw();
}

void Minimap::follow(const Change& change)
{
    if (change.reset) {
        draw();
        return;
    }
    if (change.selection || change.design)
        followView();
    if ((change.design || change.answer) && !m_timer.isActive())
        m_timer.start();
}

QRectF Minimap::seen() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

bool Minimap::showsAll() const
{
    return seen().contains(m_drawing.adjusted(leastHidden, leastHidden, -leastHidden, -leastHidden));
}

bool Minimap::liesOnSelection() const
{
    const auto& selection = m_view.document().selection();
    const QRectF own(geometry());
    return std::any_of(selection.begin(), selection.end(), [&](const ElementId& id) {
        const QRectF element = m_view.mapFromScene(m_view.canvas().rectOf(id)).boundingRect();
        const QRectF covered = element.intersected(own);
        return !covered.isEmpty()
            && covered.width() * covered.height() > mostHidden * element.width() * element.height();
    });
}

void Minimap::followView()
{
    move(m_view.viewport()->width() - width() - fromEdge, m_view.viewport()->height() - height() - fromEdge);
    const bool hasRoom = m_view.viewport()->width() > 2 * width() && m_view.viewport()->height() > 2 * height();
    const bool isWanted = m_isOn && hasRoom && !m_drawing.isEmpty() && !showsAll() && (m_isHeld || !liesOnSelection());
    if (isWanted && !isVisible() && m_picture.isNull())
        draw();
    setVisible(isWanted);
    update();
}

void Minimap::draw()
{
    m_timer.stop();
    m_drawing = linchpin::contentsRect(m_view.document().design());
    m_picture = {};
    if (m_drawing.isEmpty() || !m_isOn || showsAll()) {
        hide();
        return;
    }
    const QRectF room = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const qreal scale = std::min(room.width() / m_drawing.width(), room.height() / m_drawing.height());
    m_toPicture = QTransform::fromTranslate(-m_drawing.center().x(), -m_drawing.center().y())
        * QTransform::fromScale(scale, scale) * QTransform::fromTranslate(room.center().x(), room.center().y());
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap(QSizeF(mapSize.width() * ratio, mapSize.height() * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawDesign(painter);
    followView();
}

void Minimap::drawDesign(QPainter& painter) const
{
    const Document& document = m_view.document();
    const Design& design = document.design();
    const Theme& theme = Appearance::instance().theme();
    std::unordered_set<ElementId> spofs;
    if (document.answer()) {
        for (const Spof& spof : document.answer()->analysis->spofs) {
            if (!spof.accepted)
                spofs.insert(spof.element);
        }
    }
    for (const Domain& domain : design.domains) {
        const bool isSpof = spofs.contains(domain.id.as<ElementId>());
        painter.setPen(QPen(isSpof ? theme.spof : theme.domainBorder, 1));
        painter.setBrush(theme.domainTint);
        painter.drawRoundedRect(m_toPicture.mapRect(domainRect(design, domain)), 2, 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(theme.muted, 0.35F));
    for (const Note& note : design.notes)
        painter.drawRect(m_toPicture.mapRect(noteRect(note)));
    for (const Component& component : design.components) {
        QRectF card = m_toPicture.mapRect(cardRect(component));
        const bool isSpof = spofs.contains(component.id.as<ElementId>());
        const qreal least = isSpof ? 3 : 1.5;
        card =
            QRectF(0, 0, std::max(card.width(), least), std::max(card.height(), least))
                .translated(card.center() - QPointF(std::max(card.width(), least), std::max(card.height(), least)) / 2);
        painter.setBrush(isSpof ? theme.spof : theme.arrow);
        painter.drawRoundedRect(card, 1, 1);
    }
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawPath(shape);
    painter.setClipPath(shape);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF frame = m_toPicture.mapRect(seen()).intersected(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(faint(theme.accent, 0.08F));
    painter.drawRoundedRect(frame, 3, 3);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isHeld = true;
    setCursor(Qt::ClosedHandCursor);
    mouseMoveEvent(event);
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPointF at = m_toPicture.inverted().map(event->position());
    const QPointF within(std::clamp(at.x(), m_drawing.left(), m_drawing.right()),
                         std::clamp(at.y(), m_drawing.top(), m_drawing.bottom()));
    m_view.setPlace({m_view.zoom(), within, false});
    event->accept();
}

void Minimap::mouseReleaseEvent(QMouseEvent*)
{
    m_isHeld = false;
    setCursor(Qt::PointingHandCursor);
    followView();
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    event->accept();
}

} // namespace linchpin
