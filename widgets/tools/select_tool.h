// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

namespace linchpin
{

class Editor;

/// Selects, moves, resizes, connects from the handles of the hovered card, bends and re-attaches arrows.
class SelectTool : public Tool
{
public:
    explicit SelectTool(Editor& editor);

    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    void leave() override;
    Qt::CursorShape cursor(const Pointer& pointer) const override;

private:
    std::unique_ptr<Gesture> takeHold(const ElementId& id, const Grip& grip, const Pointer& pointer);
    std::unique_ptr<Gesture> takeHold(const ConnectionId& arrow, const Pointer& pointer);

    Editor& m_editor;
};

} // namespace linchpin
