// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/arrow_gestures.h"

#include "core/edit/bends.h"
#include "core/edit/connect.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/gesture_overlay.h"
#include "widgets/canvas/grips.h"
#include "widgets/tools/editor.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLineF>

#include <algorithm>

namespace linchpin
{

namespace
{

/// Of an arrow's length at each end, at most, that takes hold of the end.
constexpr qreal endPart = 0.3;
/// In tolerances.
constexpr qreal endReach = 4;
constexpr qreal bendReach = 2;

} // namespace

ArrowEnd endAt(const CanvasScene& scene, const ConnectionId& arrow, const Pointer& pointer)
{
    const QPolygonF line = scene.lineOf(arrow);
    if (line.size() < 2)
        return ArrowEnd::None;
    const qreal reach = std::min(endReach * pointer.tolerance, endPart * lengthOf(line));
    if (QLineF(pointer.at, line.back()).length() <= reach)
        return ArrowEnd::To;
    return QLineF(pointer.at, line.front()).length() <= reach ? ArrowEnd::From : ArrowEnd::None;
}

ReattachGesture::ReattachGesture(Editor& editor, ConnectionId arrow, ArrowEnd end)
    : m_editor(editor)
    , m_arrow(std::move(arrow))
    , m_end(end)
{
    const Connection& connection = editor.document().design().connections.at(m_arrow);
    const QPolygonF line = editor.scene().lineOf(m_arrow);
    m_fixed = end == ArrowEnd::To ? connection.from : connection.to;
    m_anchor = end == ArrowEnd::To ? line.front() : line.back();
}

ComponentId ReattachGesture::targetAt(const Pointer& pointer) const
{
    const Hit hit = m_editor.scene().hitAt(pointer.at, pointer.tolerance);
    const bool isCard = hit.what == Hit::What::Component || hit.what == Hit::What::Handle;
    return isCard && hit.id.text() != m_fixed.text() ? hit.id.as<ComponentId>() : ComponentId();
}

void ReattachGesture::move(const Pointer& pointer)
{
    m_editor.scene().setTarget(targetAt(pointer).as<ElementId>());
    m_editor.scene().overlay().setLine(m_end == ArrowEnd::To ? QLineF(m_anchor, pointer.at)
                                                             : QLineF(pointer.at, m_anchor));
}

void ReattachGesture::finish(const Pointer& pointer)
{
    const ComponentId target = targetAt(pointer);
    if (!pointer.moved || target.empty())
        return;
    m_editor.document().edit(QCoreApplication::translate("Editor", "Attach elsewhere"), [&](const Design& design) {
        return m_end == ArrowEnd::To ? reconnect(design, m_arrow, m_fixed, target)
                                     : reconnect(design, m_arrow, target, m_fixed);
    });
}

BendGesture::BendGesture(Document& document, const CanvasScene& scene, ConnectionId arrow, const Pointer& start)
    : m_document(document)
    , m_arrow(std::move(arrow))
    , m_base(document.shared())
{
    const auto& bends = m_base->connections.at(m_arrow).waypoints;
    const QPolygonF line = scene.lineOf(m_arrow);
    const qreal here = alongOf(line, start.at);
    for (const Point& bend : bends) {
        if (QLineF(toQPointF(bend), start.at).length() <= bendReach * start.tolerance) {
            m_isNew = false;
            return;
        }
        if (alongOf(line, toQPointF(bend)) > here)
            return;
        ++m_which;
    }
}

BendGesture::BendGesture(Document& document, ConnectionId arrow, const Grip& grip)
    : m_document(document)
    , m_arrow(std::move(arrow))
    , m_base(document.shared())
    , m_which(grip.index)
    , m_isNew(grip.what == Grip::What::Segment)
{ }

Edited BendGesture::bent(const Pointer& pointer) const
{
    const Point at = toPoint(pointer.at);
    const Point bend = pointer.modifiers.testFlag(Qt::AltModifier) ? at : snapped(at);
    return m_isNew ? withBend(*m_base, m_arrow, m_which, bend) : withBendMoved(*m_base, m_arrow, m_which, bend);
}

void BendGesture::move(const Pointer& pointer)
{
    m_document.preview(bent(pointer).design);
}

void BendGesture::finish(const Pointer& pointer)
{
    if (pointer.moved)
        m_document.apply(bent(pointer), QCoreApplication::translate("Editor", "Bend"));
    else
        m_document.cancelPreview();
}

void BendGesture::cancel()
{
    m_document.cancelPreview();
}

} // namespace linchpin
