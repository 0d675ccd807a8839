// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

namespace linchpin
{

class Editor;

/// Drags from anywhere on a card draw arrows.
class ConnectTool : public Tool
{
public:
    explicit ConnectTool(Editor& editor);

    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void leave() override;
    Qt::CursorShape cursor(const Pointer&) const override { return Qt::CrossCursor; }

private:
    Editor& m_editor;
};

/// Clicks put a note.
class NoteTool : public Tool
{
public:
    explicit NoteTool(Editor& editor);

    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer&) override { }
    Qt::CursorShape cursor(const Pointer&) const override { return Qt::IBeamCursor; }

private:
    Editor& m_editor;
};

} // namespace linchpin
