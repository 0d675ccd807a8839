// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/resize_gesture.h"

#include "core/edit/domains.h"
#include "core/edit/notes.h"
#include "widgets/canvas/geometry.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int leastDomainWidth = 96;
constexpr int leastDomainHeight = 64;
constexpr int leastNoteWidth = 64;
constexpr int leastNoteHeight = 32;

/// From the end that stays to the one that is dragged.
struct Span
{
    int start;
    int length;
};

Span dragged(int stays, int wanted, bool isStart, int least)
{
    const int length = std::max(least, isStart ? stays - wanted : wanted - stays);
    return {isStart ? stays - length : stays, length};
}

} // namespace

ResizeGesture::ResizeGesture(Document& document, CanvasScene& scene, ElementId id, Corner corner, const Pointer& start)
    : m_document(document)
    , m_id(std::move(id))
    , m_corner(corner)
    , m_start(start.at)
    , m_bounds(scene.rectOf(m_id))
    , m_base(document.shared())
{
    m_document.select({m_id});
}

Edited ResizeGesture::resized(const Pointer& pointer) const
{
    const bool isLeft = m_corner == Corner::TopLeft || m_corner == Corner::BottomLeft;
    const bool isTop = m_corner == Corner::TopLeft || m_corner == Corner::TopRight;
    const bool isNote = m_base->notes.contains(m_id.as<NoteId>());
    const QPointF corner(isLeft ? m_bounds.left() : m_bounds.right(), isTop ? m_bounds.top() : m_bounds.bottom());
    const QPointF opposite(isLeft ? m_bounds.right() : m_bounds.left(), isTop ? m_bounds.bottom() : m_bounds.top());
    const Point wanted = toPoint(corner + pointer.at - m_start);
    const Point end = pointer.modifiers.testFlag(Qt::AltModifier) ? wanted : snapped(wanted);
    const Point stays = toPoint(opposite);
    const Span across = dragged(stays.x, end.x, isLeft, isNote ? leastNoteWidth : leastDomainWidth);
    const Span down = dragged(stays.y, end.y, isTop, isNote ? leastNoteHeight : leastDomainHeight);
    const Rect bounds{across.start, down.start, across.length, down.length};
    return isNote ? resizeNote(*m_base, m_id.as<NoteId>(), bounds) : resizeDomain(*m_base, m_id.as<DomainId>(), bounds);
}

void ResizeGesture::move(const Pointer& pointer)
{
    m_document.preview(resized(pointer).design);
}

void ResizeGesture::finish(const Pointer& pointer)
{
    if (pointer.moved)
        m_document.apply(resized(pointer), QCoreApplication::translate("Editor", "Resize"));
    else
        m_document.cancelPreview();
}

void ResizeGesture::cancel()
{
    m_document.cancelPreview();
}

} // namespace linchpin
