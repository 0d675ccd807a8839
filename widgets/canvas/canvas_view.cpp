// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_view.h"

#include "widgets/canvas/geometry.h"
#include "widgets/canvas/gesture_overlay.h"
#include "widgets/canvas/spoken.h"
#include "widgets/style/appearance.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr qreal leastZoom = 0.05; ///< less where the drawing does not fit
constexpr qreal mostZoom = 4;
constexpr qreal zoomStep = 1.2;
constexpr qreal fitMargin = 40;
constexpr qreal farMargin = 8; ///< the least on the screen, where that one shrinks to nothing
constexpr qreal wide = 2e6;    ///< farther than a drawing reaches

/// Nothing is drawn, so that what to do may be.
bool isBlank(const Design& design)
{
    return design.components.empty() && design.domains.empty() && design.notes.empty();
}

/// While it lives, what is drawn is painted anew where it is scrolled, and not moved first.
class Repainted
{
public:
    explicit Repainted(QGraphicsView& view)
        : m_view(view)
        , m_before(view.viewportUpdateMode())
    {
        m_view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    }
    ~Repainted() { m_view.setViewportUpdateMode(m_before); }
    Repainted(const Repainted&) = delete;
    Repainted& operator=(const Repainted&) = delete;

private:
    QGraphicsView& m_view;
    const QGraphicsView::ViewportUpdateMode m_before;
};

} // namespace

CanvasView::CanvasView(Document& document, QWidget* parent)
    : QGraphicsView(parent)
    , m_document(document)
    , m_scene(Appearance::instance().theme())
{
    setObjectName(QStringLiteral("canvas"));
    m_scene.routes().setMayWait(true);
    setScene(&m_scene);
    setSceneRect(-wide, -wide, 2 * wide, 2 * wide);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setRenderHint(QPainter::Antialiasing);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setOptimizationFlag(DontSavePainterState); // each item sets all that it paints with
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    connect(&document, &Document::changed, this, &CanvasView::follow);
    connect(&Appearance::instance(), &Appearance::changed, this, &CanvasView::applyTheme);
    connect(this, &CanvasView::viewChanged, this, [this] { m_scene.routes().setSeen(seen()); });
    applyTheme();
    follow({.design = true, .selection = true, .answer = true, .reset = true});
}

CanvasView::~CanvasView()
{
    m_gesture.reset();
}

void CanvasView::follow(const Change& change)
{
    if (change.reset) {
        cancelGesture();
        m_scene.setMarks({});
        m_fitOnResize = true;
    }
    if (change.design)
        m_scene.show(m_document.shared());
    if (change.selection)
        m_scene.setSelection(m_document.selection());
    if (change.answer) {
        const auto answer = m_document.answer();
        m_scene.setMarks(answer ? Marks(*answer->design, *answer->analysis) : Marks());
    }
    if (change.ghost || change.design)
        m_scene.setGhost(m_document.ghost());
    if (change.design)
        m_steppedFrom.reset();
    if (change.ghost)
        followGhost();
    if (change.reset)
        fitAll();
    if (change.design || change.selection || change.answer)
        speak();
    if (zoom() < farMarksBelow) // marks are larger than what they mark
        viewport()->update();
    if (const bool blank = isBlank(m_document.design()); blank != m_isBlank) {
        m_isBlank = blank;
        viewport()->update();
    }
}

/// The name says what is selected: the elements themselves are drawn, and no widgets.
void CanvasView::speak()
{
    const QString said = spokenSelection(m_document.design(), m_scene.marks(), m_document.selection());
    const QString name = said.isEmpty() ? tr("Canvas") : tr("Canvas: %1").arg(said);
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

/// A ghost that lies outside the view is looked at from further back, until it is gone.
void CanvasView::followGhost()
{
    if (!m_document.ghost()) {
        // A click that applies the ghost follows at once, and then the view stays.
        QTimer::singleShot(0, this, &CanvasView::stepBack);
        return;
    }
    const QRectF ghost = m_scene.ghostRect();
    if (ghost.isEmpty() || seen().contains(ghost) || m_gesture)
        return;
    if (!m_steppedFrom)
        m_steppedFrom = place();
    fit(m_scene.contents().united(ghost), std::min<qreal>(1, m_steppedFrom->zoom));
    m_steppedTo = place();
}

void CanvasView::stepBack()
{
    if (!m_steppedFrom || m_document.ghost())
        return;
    const Place from = *std::exchange(m_steppedFrom, std::nullopt);
    const bool isThere = zoom() == m_steppedTo->zoom && (centerInScene() - m_steppedTo->center).manhattanLength() < 4;
    if (!isThere)
        return;
    setPlace(from);
}

void CanvasView::setPlace(const Place& place)
{
    m_fitOnResize = place.fits;
    {
        const Repainted repainted(*this);
        setTransform(QTransform::fromScale(place.zoom, place.zoom));
        centerOn(place.center);
        panBy(viewport()->rect().center() - mapFromScene(place.center)); // centerOn() is up to a pixel off
    }
    emit zoomed(zoom());
    emit viewChanged();
}

void CanvasView::applyTheme()
{
    m_scene.setTheme(Appearance::instance().theme());
    viewport()->update();
}

void CanvasView::setTool(Tool* tool)
{
    cancelGesture();
    if (m_tool)
        m_tool->leave();
    m_tool = tool;
    viewport()->setCursor(Qt::ArrowCursor);
}

bool CanvasView::cancelGesture()
{
    if (!m_gesture)
        return false;
    const auto gesture = std::move(m_gesture);
    gesture->cancel();
    m_scene.overlay().clear();
    m_scene.setTarget({});
    return true;
}

void CanvasView::setZoom(qreal zoom, const QPointF& keepInView)
{
    const QPoint before = mapFromScene(keepInView);
    const qreal least = zoom < leastZoom ? std::min(leastZoom, zoomToFit(m_scene.contents())) : leastZoom;
    const qreal to = std::clamp(zoom, least, mostZoom);
    {
        const Repainted repainted(*this);
        setTransform(QTransform::fromScale(to, to));
        const QPoint after = mapFromScene(keepInView);
        panBy(before - after);
    }
    emit zoomed(to);
    emit viewChanged();
}

void CanvasView::panBy(const QPoint& delta)
{
    m_scrolled = QPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
    const QPoint by = *std::exchange(m_scrolled, std::nullopt);
    if (!by.isNull())
        scrollContentsBy(by.x(), by.y());
}

void CanvasView::zoomIn()
{
    m_fitOnResize = false;
    setZoom(zoom() * zoomStep, centerInScene());
}

void CanvasView::zoomOut()
{
    m_fitOnResize = false;
    setZoom(zoom() / zoomStep, centerInScene());
}

void CanvasView::zoomToActualSize()
{
    m_fitOnResize = false;
    setZoom(1, centerInScene());
}

QRectF CanvasView::seen() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

qreal CanvasView::zoomToFit(const QRectF& rect) const
{
    const QRectF wanted = rect.adjusted(-fitMargin, -fitMargin, fitMargin, fitMargin);
    const QSizeF room(viewport()->width(), std::max(viewport()->height() - m_coveredAtTop, 1));
    const qreal near = std::min(room.width() / wanted.width(), room.height() / wanted.height());
    const QSizeF within(std::max(room.width() - 2 * farMargin, 1.0), std::max(room.height() - 2 * farMargin, 1.0));
    const qreal far = std::min(within.width() / rect.width(), within.height() / rect.height());
    return std::min(near, far);
}

void CanvasView::fit(const QRectF& rect, qreal most)
{
    if (rect.isEmpty()) {
        setTransform(QTransform());
        centerOn(0, 0);
    } else {
        const Repainted repainted(*this);
        const qreal to = std::min(zoomToFit(rect), most);
        setTransform(QTransform::fromScale(to, to));
        centerOn(rect.center() - QPointF(0, m_coveredAtTop / (2 * to)));
    }
    emit zoomed(zoom());
    emit viewChanged();
}

void CanvasView::fitAll()
{
    m_fitOnResize = true;
    fit(m_scene.contents(), 1);
}

void CanvasView::setCoveredAtTop(const QObject& owner, int pixels)
{
    const auto before = m_coveredBy;
    if (pixels > 0)
        m_coveredBy[&owner] = pixels;
    else
        m_coveredBy.erase(&owner);
    if (m_coveredBy == before)
        return;
    int most = 0;
    for (const auto& [by, reach] : m_coveredBy)
        most = std::max(most, reach);
    if (most != std::exchange(m_coveredAtTop, most) && m_fitOnResize)
        fitAll();
    emit coverChanged();
}

void CanvasView::fitSelection()
{
    fitElements(m_document.selection());
}

void CanvasView::fitElements(const std::vector<ElementId>& ids, qreal mostZoom)
{
    QRectF around;
    for (const ElementId& id : ids)
        around = around.united(m_scene.rectOf(id));
    m_fitOnResize = false;
    fit(around.isEmpty() ? m_scene.contents() : around, mostZoom);
}

void CanvasView::reveal(const std::vector<ElementId>& ids)
{
    QRectF around;
    for (const ElementId& id : ids)
        around = around.united(m_scene.rectOf(id));
    if (!around.isNull())
        ensureVisible(around, 48, 48);
}

QPointF CanvasView::centerInScene() const
{
    return mapToScene(viewport()->rect().center());
}

QPointF CanvasView::pointerInScene() const
{
    return pointerOver().value_or(centerInScene());
}

std::optional<QPointF> CanvasView::pointerOver() const
{
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    return viewport()->rect().contains(at) ? std::optional(mapToScene(at)) : std::nullopt;
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    const auto margin = 2 / zoom(); // what is antialiased
    std::vector<QRectF> exposed;
    for (const QRect& area : event->region())
        exposed.push_back(mapToScene(area).boundingRect().adjusted(-margin, -margin, margin, margin));
    m_scene.setExposed(exposed);
    QGraphicsView::paintEvent(event);
    m_scene.setExposed({});
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect)
{
    const Theme& theme = m_scene.theme();
    painter->fillRect(rect, theme.canvas);
    qreal step = 24;
    while (step * zoom() < 14)
        step *= 4;
    const QTransform toScreen = painter->worldTransform();
    const int size = zoom() > 1.5 ? 3 : 2;
    std::vector<QRect> dots;       // whole pixels, which are filled faster than points are drawn
    const qreal half = 2 / zoom(); // a dot may reach in whose middle does not
    for (qreal y = std::floor((rect.top() - half) / step) * step; y < rect.bottom() + half; y += step) {
        for (qreal x = std::floor((rect.left() - half) / step) * step; x < rect.right() + half; x += step) {
            const QPointF at = toScreen.map(QPointF(x, y));
            dots.emplace_back(qRound(at.x() - size / 2.0), qRound(at.y() - size / 2.0), size, size);
        }
    }
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.gridDots);
    painter->drawRects(dots.data(), static_cast<int>(dots.size()));
    painter->restore();
}

void CanvasView::drawForeground(QPainter* painter, const QRectF&)
{
    if (zoom() < farMarksBelow)
        paintFarMarks(*painter, m_scene.pointsOfFailure(seen()), m_scene.theme());
    if (m_focusShown) {
        painter->save();
        painter->resetTransform();
        painter->setPen(QPen(m_scene.theme().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
        painter->restore();
    }
    if (!m_isBlank)
        return;
    const Theme& theme = m_scene.theme();
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = viewport()->rect();
    const QPointF center = area.center();
    painter->setPen(theme.text);
    painter->setFont(textFont(18, QFont::DemiBold));
    painter->drawText(QRectF(area.left(), center.y() - 84, area.width(), 28), Qt::AlignCenter, tr("Draw a system"));
    painter->setPen(theme.muted);
    painter->setFont(textFont(13));
    const QStringList ways = {tr("Drag a part from the left, or click it and then the canvas"),
                              tr("Press  /  or double-click here, and type: “database”"),
                              tr("Open a sample from the file menu, or drop a file here")};
    for (int i = 0; i < ways.size(); ++i)
        painter->drawText(QRectF(area.left(), center.y() - 36 + 28 * i, area.width(), 24), Qt::AlignCenter, ways[i]);
    painter->restore();
}

} // namespace linchpin
