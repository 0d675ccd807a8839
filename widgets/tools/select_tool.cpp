// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/select_tool.h"

#include "widgets/tools/arrow_gestures.h"
#include "widgets/tools/connect_gesture.h"
#include "widgets/tools/editor.h"
#include "widgets/tools/move_gesture.h"
#include "widgets/tools/resize_gesture.h"
#include "widgets/tools/rubber_band_gesture.h"

namespace linchpin
{

namespace
{

/// In tolerances.
constexpr qreal handleReach = 2;

Qt::CursorShape cursorOf(const Grip& grip)
{
    if (grip.what != Grip::What::Corner)
        return grip.what == Grip::What::Bend || grip.what == Grip::What::Segment ? Qt::SizeAllCursor : Qt::CrossCursor;
    const auto corner = static_cast<Corner>(grip.index);
    return corner == Corner::TopLeft || corner == Corner::BottomRight ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

} // namespace

SelectTool::SelectTool(Editor& editor)
    : m_editor(editor)
{ }

std::unique_ptr<Gesture> SelectTool::press(const Pointer& pointer)
{
    CanvasScene& scene = m_editor.scene();
    Document& document = m_editor.document();
    hover(pointer);
    if (const auto grip = scene.gripAt(pointer.at, pointer.tolerance))
        return takeHold(document.selection().front(), *grip, pointer);
    const Hit hit = scene.hitAt(pointer.at, pointer.tolerance);
    switch (hit.what) {
    case Hit::What::Handle:
        return std::make_unique<ConnectGesture>(m_editor, hit.id.as<ComponentId>(), hit.side, true, pointer);
    case Hit::What::Component:
    case Hit::What::Set:
    case Hit::What::DomainTitle:
    case Hit::What::Note:
        return std::make_unique<MoveGesture>(document, scene, hit.id, pointer);
    case Hit::What::DomainCorner:
        return std::make_unique<ResizeGesture>(document, scene, hit.id, Corner::BottomRight, pointer);
    case Hit::What::Connection:
        if (pointer.modifiers.testFlag(Qt::ShiftModifier)) {
            document.toggleSelected(hit.id);
            return nullptr;
        }
        document.select({hit.id});
        return takeHold(hit.id.as<ConnectionId>(), pointer);
    case Hit::What::DomainInside:
    case Hit::What::Nothing:
        break;
    }
    return std::make_unique<RubberBandGesture>(document, scene, hit.id, pointer);
}

std::unique_ptr<Gesture> SelectTool::takeHold(const ElementId& id, const Grip& grip, const Pointer& pointer)
{
    switch (grip.what) {
    case Grip::What::From:
        return std::make_unique<ReattachGesture>(m_editor, id.as<ConnectionId>(), ArrowEnd::From);
    case Grip::What::To:
        return std::make_unique<ReattachGesture>(m_editor, id.as<ConnectionId>(), ArrowEnd::To);
    case Grip::What::Bend:
    case Grip::What::Segment:
        return std::make_unique<BendGesture>(m_editor.document(), id.as<ConnectionId>(), grip);
    case Grip::What::Corner:
        break;
    }
    return std::make_unique<ResizeGesture>(m_editor.document(), m_editor.scene(), id, static_cast<Corner>(grip.index),
                                           pointer);
}

std::unique_ptr<Gesture> SelectTool::takeHold(const ConnectionId& arrow, const Pointer& pointer)
{
    const ArrowEnd end = endAt(m_editor.scene(), arrow, pointer);
    if (end != ArrowEnd::None)
        return std::make_unique<ReattachGesture>(m_editor, arrow, end);
    return std::make_unique<BendGesture>(m_editor.document(), m_editor.scene(), arrow, pointer);
}

void SelectTool::hover(const Pointer& pointer)
{
    const Hit hit = m_editor.scene().hitAt(pointer.at, pointer.tolerance);
    const bool marks = hit.what != Hit::What::DomainInside && hit.what != Hit::What::Nothing;
    // Coming from outside one meets the handles before the card.
    m_editor.scene().setHovered(
        marks ? hit.id : m_editor.scene().componentNear(pointer.at, handleReach * pointer.tolerance).as<ElementId>());
}

void SelectTool::doubleClick(const Pointer& pointer)
{
    if (const auto grip = m_editor.scene().gripAt(pointer.at, pointer.tolerance);
        grip && grip->what == Grip::What::Bend) {
        m_editor.removeBend(m_editor.document().selection().front().as<ConnectionId>(), grip->index);
        return;
    }
    const Hit hit = m_editor.scene().hitAt(pointer.at, pointer.tolerance);
    if (hit.what == Hit::What::Nothing || hit.what == Hit::What::DomainInside)
        m_editor.placeByName(pointer.at);
    else
        m_editor.rename(hit.id);
}

void SelectTool::leave()
{
    m_editor.scene().setHovered({});
}

Qt::CursorShape SelectTool::cursor(const Pointer& pointer) const
{
    if (const auto grip = m_editor.scene().gripAt(pointer.at, pointer.tolerance))
        return cursorOf(*grip);
    const Hit hit = m_editor.scene().hitAt(pointer.at, pointer.tolerance);
    switch (hit.what) {
    case Hit::What::Handle:
        return Qt::CrossCursor;
    case Hit::What::DomainCorner:
        return Qt::SizeFDiagCursor;
    case Hit::What::Component:
    case Hit::What::Note:
    case Hit::What::DomainTitle:
    case Hit::What::Set:
        return Qt::SizeAllCursor;
    case Hit::What::Connection:
        return endAt(m_editor.scene(), hit.id.as<ConnectionId>(), pointer) == ArrowEnd::None ? Qt::PointingHandCursor
                                                                                             : Qt::CrossCursor;
    default:
        return Qt::ArrowCursor;
    }
}

} // namespace linchpin
