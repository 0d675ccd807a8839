// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/connect_gesture.h"

#include "widgets/canvas/gesture_overlay.h"
#include "widgets/tools/editor.h"

namespace linchpin
{

namespace
{

constexpr qreal reach = 2; ///< in tolerances

} // namespace

ConnectGesture::ConnectGesture(Editor& editor, ComponentId from, Direction side, bool clones, const Pointer& start)
    : m_editor(editor)
    , m_from(std::move(from))
    , m_side(side)
    , m_clones(clones)
    , m_start(start.at)
{ }

ComponentId ConnectGesture::targetAt(const Pointer& pointer) const
{
    const Hit hit = m_editor.scene().hitAt(pointer.at, pointer.tolerance);
    if ((hit.what == Hit::What::Component || hit.what == Hit::What::Handle) && hit.id.text() != m_from.text())
        return hit.id.as<ComponentId>();
    // Just short of a card is meant for it.
    const ComponentId near = m_editor.scene().componentNear(pointer.at, reach * pointer.tolerance);
    return near == m_from ? ComponentId() : near;
}

void ConnectGesture::move(const Pointer& pointer)
{
    m_editor.forgetHovered();
    m_editor.scene().setTarget(targetAt(pointer).as<ElementId>());
    m_editor.scene().overlay().setLine(QLineF(m_start, pointer.at));
}

void ConnectGesture::finish(const Pointer& pointer)
{
    if (!pointer.moved) {
        if (m_clones)
            m_editor.cloneConnectedTo(m_from, m_side);
        else
            m_editor.document().select({m_from.as<ElementId>()});
        return;
    }
    const ComponentId target = targetAt(pointer);
    if (!target.empty())
        m_editor.connectComponents(m_from, target);
    else if (!m_editor.scene().rectOf(m_from.as<ElementId>()).contains(pointer.at))
        m_editor.connectToNew(m_from, pointer.at);
}

} // namespace linchpin
