// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/connect_tool.h"

#include "widgets/tools/connect_gesture.h"
#include "widgets/tools/editor.h"
#include "widgets/tools/rubber_band_gesture.h"

namespace linchpin
{

ConnectTool::ConnectTool(Editor& editor)
    : m_editor(editor)
{ }

std::unique_ptr<Gesture> ConnectTool::press(const Pointer& pointer)
{
    const Hit hit = m_editor.scene().hitAt(pointer.at, pointer.tolerance);
    if (hit.what != Hit::What::Component && hit.what != Hit::What::Handle)
        return std::make_unique<RubberBandGesture>(m_editor.document(), m_editor.scene(), hit.id, pointer);
    return std::make_unique<ConnectGesture>(m_editor, hit.id.as<ComponentId>(), hit.side, false, pointer);
}

void ConnectTool::hover(const Pointer& pointer)
{
    const Hit hit = m_editor.scene().hitAt(pointer.at, pointer.tolerance);
    m_editor.scene().setHovered(hit.what == Hit::What::Component ? hit.id : ElementId());
}

void ConnectTool::leave()
{
    m_editor.scene().setHovered({});
}

NoteTool::NoteTool(Editor& editor)
    : m_editor(editor)
{ }

std::unique_ptr<Gesture> NoteTool::press(const Pointer& pointer)
{
    m_editor.placeNote(pointer.at);
    return nullptr;
}

} // namespace linchpin
