// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/gesture_overlay.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QNativeGestureEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

#include <cmath>

namespace linchpin
{

Pointer CanvasView::pointer(const QPoint& at, Qt::KeyboardModifiers modifiers) const
{
    Pointer pointer;
    pointer.at = mapToScene(at);
    pointer.modifiers = modifiers;
    pointer.tolerance = 6 / zoom();
    pointer.moved = m_movedSincePress;
    return pointer;
}

void CanvasView::updateCursor(const Pointer& pointer)
{
    const Qt::CursorShape shape = m_panFrom ? Qt::ClosedHandCursor
        : m_spaceHeld                       ? Qt::OpenHandCursor
        : m_tool                            ? m_tool->cursor(pointer)
                                            : Qt::ArrowCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->pos();
    m_movedSincePress = false;
    const bool pans = event->button() == Qt::MiddleButton || event->button() == Qt::RightButton
        || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (pans && !m_gesture) {
        m_panFrom = event->pos();
        m_panned = false;
    } else if (event->button() == Qt::LeftButton && m_tool && !m_panFrom) {
        cancelGesture();
        m_gesture = m_tool->press(pointer(event->pos(), event->modifiers()));
    }
    updateCursor(pointer(event->pos(), event->modifiers()));
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->pos() - m_pressedAt).manhattanLength() >= 4)
        m_movedSincePress = true;
    if (m_panFrom) {
        if (m_panned || (event->pos() - *m_panFrom).manhattanLength() >= 4) {
            m_panned = true;
            m_fitOnResize = false;
            panBy(event->pos() - *m_panFrom);
            m_panFrom = event->pos();
        }
    } else if (m_gesture) {
        if (m_movedSincePress)
            m_gesture->move(pointer(event->pos(), event->modifiers()));
    } else if (m_tool && event->buttons() == Qt::NoButton) {
        const ElementId before = m_scene.hovered();
        m_tool->hover(pointer(event->pos(), event->modifiers()));
        if (m_scene.hovered() != before)
            emit hovered(m_scene.hovered());
    }
    if (!m_gesture) // it keeps the one that it began with
        updateCursor(pointer(event->pos(), event->modifiers()));
    event->accept();
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom && event->button() != Qt::LeftButton) {
        const bool panned = m_panned;
        const bool isRight = event->button() == Qt::RightButton;
        m_panFrom.reset();
        if (isRight && !panned)
            emit menuRequested(event->globalPosition().toPoint(), mapToScene(event->pos()));
    } else if (m_panFrom) {
        m_panFrom.reset();
    } else if (event->button() == Qt::LeftButton && m_gesture) {
        const auto gesture = std::move(m_gesture);
        gesture->finish(pointer(event->pos(), event->modifiers()));
        m_scene.overlay().clear();
        m_scene.setTarget({});
        if (m_tool)
            m_tool->hover(pointer(event->pos(), event->modifiers()));
    }
    updateCursor(pointer(event->pos(), event->modifiers()));
    event->accept();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_tool && !m_spaceHeld)
        m_tool->doubleClick(pointer(event->pos(), event->modifiers()));
    event->accept();
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    m_fitOnResize = false;
    const QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const QPointF at = mapToScene(event->position().toPoint());
        setZoom(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0), at);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        panBy(QPoint(pixels.y() != 0 ? pixels.y() : pixels.x(), 0));
    } else {
        panBy(pixels);
    }
    event->accept();
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_fitOnResize = false;
            setZoom(zoom() * (1 + gesture->value()), mapToScene(gesture->position().toPoint()));
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        event->accept();
    } else if (event->key() == Qt::Key_Escape && cancelGesture()) {
        event->accept();
    } else {
        event->ignore();
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->setCursor(Qt::ArrowCursor);
        event->accept();
    } else {
        event->ignore();
    }
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_focusShown = false;
    // The release of the key goes elsewhere now.
    m_spaceHeld = false;
    viewport()->update();
}

void CanvasView::leaveEvent(QEvent* event)
{
    if (!m_gesture && !m_scene.hovered().empty()) {
        m_scene.setHovered({});
        emit hovered({});
    }
    if (m_tool && !m_gesture)
        m_tool->leave();
    QGraphicsView::leaveEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitOnResize)
        fitAll();
    emit viewChanged();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    if (m_scrolled) {
        *m_scrolled += QPoint(dx, dy);
        return;
    }
    QGraphicsView::scrollContentsBy(dx, dy);
    emit viewChanged();
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        QPointF at = centerInScene();
        if (!m_document.selection().empty())
            at = m_scene.rectOf(m_document.selection().front()).center();
        emit menuRequested(viewport()->mapToGlobal(mapFromScene(at)), at);
    }
    event->accept();
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    if (kindIn(*event->mimeData()) || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    if (const auto kind = kindIn(*event->mimeData())) {
        emit kindHovered(kind, mapToScene(event->position().toPoint()));
        event->acceptProposedAction();
    } else if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    emit kindHovered(std::nullopt, {});
}

void CanvasView::dropEvent(QDropEvent* event)
{
    emit kindHovered(std::nullopt, {});
    if (const auto kind = kindIn(*event->mimeData())) {
        setFocus(Qt::OtherFocusReason);
        emit kindDropped(*kind, mapToScene(event->position().toPoint()));
        event->acceptProposedAction();
        return;
    }
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        emit filesDropped(paths);
    }
}

} // namespace linchpin
