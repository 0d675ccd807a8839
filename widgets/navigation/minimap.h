// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/document.h"

#include <QtCore/QTimer>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace linchpin
{

class CanvasView;

/// The whole drawing in the canvas's lower right corner, with a frame around what is seen; a click or a drag
/// moves the view. Away while everything is in view, and while it would lie on what is selected.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(CanvasView& view);

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    /// Where a place of the drawing stands in the picture.
    QPointF fromScene(const QPointF& point) const { return m_toPicture.map(point); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow(const Change& change);
    void followView();
    void draw();
    void drawDesign(QPainter& painter) const;
    QRectF seen() const;
    bool showsAll() const;
    bool liesOnSelection() const;

    CanvasView& m_view;
    QTimer m_timer; ///< runs while the picture is older than the design
    QPixmap m_picture;
    QRectF m_drawing; ///< what the picture shows, in the drawing
    QTransform m_toPicture;
    bool m_isOn = true;
    bool m_isHeld = false; ///< by the pointer, which moves the view
};

} // namespace linchpin
