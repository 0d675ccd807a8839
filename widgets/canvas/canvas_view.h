// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/tool.h"
#include "widgets/document/document.h"
#include "widgets/document/kind_payload.h"

#include <QtWidgets/QGraphicsView>

#include <map>
#include <memory>
#include <optional>

namespace linchpin
{

/// The window on the drawing: follows the document, pans and zooms, and hands the left button to a tool.
class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit CanvasView(Document& document, QWidget* parent = nullptr);
    ~CanvasView() override;

    CanvasScene& canvas() { return m_scene; }
    const CanvasScene& canvas() const { return m_scene; }
    Document& document() { return m_document; }

    /// Not owned; must outlive the view or be replaced before.
    void setTool(Tool* tool);
    Tool* tool() const { return m_tool; }
    /// Ends the drag under way without a trace; whether there was one.
    bool cancelGesture();

    qreal zoom() const { return transform().m11(); }
    void setZoom(qreal zoom, const QPointF& keepInView);
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void fitAll();
    /// What is fitted keeps clear of the top, where things lie over the drawing.
    /// \param owner one of them
    /// \param pixels how far down it reaches; 0: it is gone
    void setCoveredAtTop(const QObject& owner, int pixels);
    void fitSelection();
    /// \param mostZoom not nearer than that
    void fitElements(const std::vector<ElementId>& ids, qreal mostZoom = 1.5);
    /// What part of the drawing is seen.
    struct Place
    {
        qreal zoom = 1;
        QPointF center;
        bool fits = false; ///< everything, also in a new size
    };
    Place place() const { return {zoom(), centerInScene(), m_fitOnResize}; }
    void setPlace(const Place& place);
    /// Brings the elements into view, moving as little as needed.
    void reveal(const std::vector<ElementId>& ids);
    QPointF centerInScene() const;
    /// Where the pointer is, or the centre of the view where it is outside.
    QPointF pointerInScene() const;
    /// Where the pointer is; nothing where it is outside.
    std::optional<QPointF> pointerOver() const;

signals:
    void zoomed(qreal zoom);
    /// Another element, or none, lies under the pointer.
    void hovered(const linchpin::ElementId& id);
    void menuRequested(const QPoint& globalAt, const QPointF& at);
    /// Dropped from the palette.
    void kindDropped(const linchpin::PaletteKind& kind, const QPointF& at);
    /// Dragged from the palette over the canvas; nothing: it left.
    void kindHovered(const std::optional<linchpin::PaletteKind>& kind, const QPointF& at);
    void filesDropped(const QStringList& paths);
    /// The view moved or zoomed: what floats over the drawing must follow.
    void viewChanged();
    /// Something came over the drawing, or went.
    void coverChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void follow(const Change& change);
    void applyTheme();
    void speak();
    Pointer pointer(const QPoint& at, Qt::KeyboardModifiers modifiers) const;
    QRectF seen() const;
    qreal zoomToFit(const QRectF& rect) const;
    void fit(const QRectF& rect, qreal mostZoom);
    void updateCursor(const Pointer& pointer);
    void panBy(const QPoint& delta);
    void followGhost();
    void stepBack();

    Document& m_document;
    CanvasScene m_scene;
    Tool* m_tool = nullptr;
    std::unique_ptr<Gesture> m_gesture;
    QPoint m_pressedAt;
    bool m_movedSincePress = false;
    std::optional<QPoint> m_panFrom;
    bool m_panned = false;
    std::optional<QPoint> m_scrolled; ///< so far, in one step that moves both ways
    bool m_spaceHeld = false;
    bool m_isBlank = true;
    bool m_focusShown = false;          ///< it came by the keyboard
    std::optional<Place> m_steppedFrom; ///< where the view was before it stepped back to show a ghost
    std::optional<Place> m_steppedTo;   ///< where it went; elsewhere by now: the user moved it
    std::map<const QObject*, int> m_coveredBy;
    int m_coveredAtTop = 0;    ///< pixels of the viewport that what is fitted keeps clear of
    bool m_fitOnResize = true; ///< until the user moved the view, a new size fits everything again
};

} // namespace linchpin
