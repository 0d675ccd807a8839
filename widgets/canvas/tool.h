// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_scene.h"
#include "widgets/document/document.h"

#include <QtCore/QPointF>
#include <QtCore/Qt>

#include <memory>

namespace linchpin
{

/// A pointer event in the drawing.
struct Pointer
{
    QPointF at; ///< pixels of the drawing
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    qreal tolerance = 6; ///< a finger's breadth in pixels of the drawing
    bool moved = false;  ///< beyond the drag threshold since the press
};

/// One drag from press to release. Shows itself by Document::preview() and the scene's overlay;
/// finish() leaves at most one undo step, cancel() none.
class Gesture
{
public:
    virtual ~Gesture() = default;
    virtual void move(const Pointer& pointer) = 0;
    virtual void finish(const Pointer& pointer) = 0;
    virtual void cancel() = 0;
};

/// What a press of the left button means.
class Tool
{
public:
    virtual ~Tool() = default;
    /// Null where nothing can be dragged.
    virtual std::unique_ptr<Gesture> press(const Pointer& pointer) = 0;
    virtual void hover(const Pointer& pointer) = 0;
    virtual void doubleClick(const Pointer&) { }
    /// Put away: nothing of it may stay drawn.
    virtual void leave() { }
    virtual Qt::CursorShape cursor(const Pointer&) const { return Qt::ArrowCursor; }
};

} // namespace linchpin
