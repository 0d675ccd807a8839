// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

namespace linchpin
{

class Editor;

/// Which end of an arrow the pointer is at.
enum class ArrowEnd { None, From, To };

ArrowEnd endAt(const CanvasScene& scene, const ConnectionId& arrow, const Pointer& pointer);

/// Takes an end of an arrow to another component; dropped elsewhere, nothing changes.
class ReattachGesture : public Gesture
{
public:
    ReattachGesture(Editor& editor, ConnectionId arrow, ArrowEnd end);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override { }

private:
    ComponentId targetAt(const Pointer& pointer) const;

    Editor& m_editor;
    ConnectionId m_arrow;
    ArrowEnd m_end;
    ComponentId m_fixed; ///< at the other end
    QPointF m_anchor;    ///< where the other end is drawn
};

/// Bends an arrow where it is taken hold of, or moves the bend there. Alt ignores the grid.
class BendGesture : public Gesture
{
public:
    BendGesture(Document& document, const CanvasScene& scene, ConnectionId arrow, const Pointer& start);
    /// \param grip of a bend or a segment
    BendGesture(Document& document, ConnectionId arrow, const Grip& grip);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;

private:
    Edited bent(const Pointer& pointer) const;

    Document& m_document;
    ConnectionId m_arrow;
    std::shared_ptr<const Design> m_base;
    std::size_t m_which = 0; ///< among the bends
    bool m_isNew = true;
};

} // namespace linchpin
