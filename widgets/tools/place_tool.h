// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"
#include "widgets/document/kind_payload.h"

namespace linchpin
{

class Editor;

/// Puts a part of the chosen kind where one clicks; a domain where one drags a rectangle.
class PlaceTool : public Tool
{
public:
    explicit PlaceTool(Editor& editor);

    void setKind(const PaletteKind& kind) { m_kind = kind; }
    const PaletteKind& kind() const { return m_kind; }
    /// Draws what would be placed with its centre there, and the arrow it would be put into.
    void showAt(const PaletteKind& kind, const QPointF& at);
    void leave() override;

    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    Qt::CursorShape cursor(const Pointer&) const override { return Qt::CrossCursor; }

private:
    Editor& m_editor;
    PaletteKind m_kind = ComponentKind::Service;
};

} // namespace linchpin
