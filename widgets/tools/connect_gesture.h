// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

namespace linchpin
{

class Editor;

/// Draws an arrow from a component: to a component, or to nothing, where a part to put there is
/// asked for. A click on a handle clones the component in that direction and connects it.
class ConnectGesture : public Gesture
{
public:
    /// \param clones whether a click without a drag clones: it began on a handle
    ConnectGesture(Editor& editor, ComponentId from, Direction side, bool clones, const Pointer& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override { }

private:
    ComponentId targetAt(const Pointer& pointer) const;

    Editor& m_editor;
    ComponentId m_from;
    Direction m_side;
    bool m_clones;
    QPointF m_start;
};

} // namespace linchpin
