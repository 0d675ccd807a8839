// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/resize_gesture.h"

#include "core/edit/domains.h"
#include "widgets/canvas/geometry.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int leastWidth = 96;
constexpr int leastHeight = 64;

} // namespace

ResizeGesture::ResizeGesture(Document& document, CanvasScene& scene, DomainId domain, const Pointer& start)
    : m_document(document)
    , m_domain(std::move(domain))
    , m_start(start.at)
    , m_bounds(scene.rectOf(m_domain.as<ElementId>()))
    , m_base(document.shared())
{
    m_document.select({m_domain.as<ElementId>()});
}

Edited ResizeGesture::resized(const Pointer& pointer) const
{
    const Point corner = toPoint(m_bounds.topLeft());
    const Point wanted = toPoint(m_bounds.bottomRight() + pointer.at - m_start);
    const Point end = pointer.modifiers.testFlag(Qt::AltModifier) ? wanted : snapped(wanted);
    return resizeDomain(
        *m_base, m_domain,
        {corner.x, corner.y, std::max(leastWidth, end.x - corner.x), std::max(leastHeight, end.y - corner.y)});
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
