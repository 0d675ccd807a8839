// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/arrange_selection.h"
#include "core/edit/bends.h"
#include "core/edit/domains.h"
#include "core/edit/lock.h"
#include "core/edit/move.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/grips.h"
#include "widgets/tools/editor.h"

#include <algorithm>

namespace linchpin
{

void Editor::straightenSelected()
{
    std::vector<ConnectionId> bent;
    for (const ElementId& id : m_document.selection()) {
        const Connection* arrow = m_document.design().connections.find(id.as<ConnectionId>());
        if (arrow && !arrow->waypoints.empty())
            bent.push_back(arrow->id);
    }
    if (bent.empty())
        emit m_document.said(tr("Select an arrow that you have bent first"));
    else
        m_document.edit(tr("Straighten"), [&](const Design& design) { return withoutBends(design, bent); });
}

void Editor::groupInDomain(DomainKind kind)
{
    const auto components = requireSelected(tr("Select what the domain goes around first"));
    if (!components.empty())
        m_document.edit(tr("Group"), [&](const Design& design) { return domainAround(design, components, kind); });
}

void Editor::nudge(Point delta)
{
    std::vector<ConnectionId> arrows;
    for (const ElementId& id : m_document.selection()) {
        if (m_document.committed().connections.contains(id.as<ConnectionId>()))
            arrows.push_back(id.as<ConnectionId>());
    }
    if (!arrows.empty() && arrows.size() == m_document.selection().size())
        nudgeBends(arrows, delta);
    else if (!m_document.selection().empty())
        m_document.edit(tr("Move"), [&](const Design& design) {
            Edited edited = settle(moveBy(design, m_document.selection(), delta).design, m_document.selection());
            edited.touched = m_document.selection();
            return edited;
        });
}

void Editor::nudgeBends(const std::vector<ConnectionId>& arrows, Point delta)
{
    m_document.edit(tr("Bend"), [&](const Design& design) {
        Edited edited{design, {}};
        for (const ConnectionId& id : arrows) {
            if (design.connections.at(id).waypoints.empty())
                edited.design = withBend(edited.design, id, 0, snapped(toPoint(middleOf(scene().lineOf(id))))).design;
        }
        return withBendsMovedBy(edited.design, arrows, delta);
    });
}

void Editor::removeBend(const ConnectionId& arrow, std::size_t which)
{
    m_document.edit(tr("Remove bend"), [&](const Design& design) { return withoutBend(design, arrow, which); });
}

void Editor::order(Order order)
{
    if (!m_document.selection().empty())
        m_document.edit(tr("Order"),
                        [&](const Design& design) { return ordered(design, m_document.selection(), order); });
}

void Editor::align(Alignment alignment)
{
    rearrange(2, tr("Select two or more to align first"), tr("Align"),
              [alignment](const Design& design, const auto& ids) { return aligned(design, ids, alignment); });
}

void Editor::distribute(Axis axis)
{
    rearrange(3, tr("Select three or more to distribute first"), tr("Distribute"),
              [axis](const Design& design, const auto& ids) { return distributed(design, ids, axis); });
}

void Editor::rearrange(std::size_t least, const QString& request, const QString& text,
                       const std::function<Edited(const Design&, const std::vector<ElementId>&)>& edit)
{
    const std::vector<ElementId> ids = m_document.selection();
    if (ids.size() < least)
        emit m_document.said(request);
    else
        m_document.edit(text, [&](const Design& design) {
            return Edited{settle(edit(design, ids).design, ids).design, ids};
        });
}

void Editor::toggleLocked()
{
    const auto components = requireSelected(tr("Select what to lock in its place first"));
    if (components.empty())
        return;
    const Design& design = m_document.committed();
    const bool locks = std::any_of(components.begin(), components.end(),
                                   [&](const ComponentId& id) { return !design.components.at(id).locked; });
    if (m_document.edit(locks ? tr("Lock") : tr("Unlock"),
                        [&](const Design& d) { return withLocked(d, components, locks); }))
        emit m_document.said(locks ? tr("Locked in its place") : tr("Unlocked"));
}

void Editor::selectArrow(int step)
{
    const Design& design = m_document.design();
    const auto components = m_document.selectedComponents();
    const ElementId selected = m_document.selection().empty() ? ElementId() : m_document.selection().back();
    const Connection* now = design.connections.find(selected.as<ConnectionId>());
    const auto touches = [](const Connection& arrow, const ComponentId& id) {
        return arrow.from == id || arrow.to == id;
    };
    if (!components.empty())
        m_arrowsOf = components.back();
    else if (now && !touches(*now, m_arrowsOf))
        m_arrowsOf = now->from;
    std::vector<ElementId> arrows;
    for (const Connection& arrow : design.connections) {
        if ((components.empty() && !now) || touches(arrow, m_arrowsOf))
            arrows.push_back(arrow.id.as<ElementId>());
    }
    if (arrows.empty()) {
        emit m_document.said(tr("There are no arrows here"));
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(arrows.size());
    const auto at = std::find(arrows.begin(), arrows.end(), selected);
    const std::ptrdiff_t from = at == arrows.end() ? (step > 0 ? -1 : 0) : at - arrows.begin();
    goTo({arrows[static_cast<std::size_t>((from + step + count) % count)]});
}

void Editor::arrange()
{
    const std::shared_ptr<const Design> before = m_document.shared();
    const CanvasView::Place placeBefore = m_view->place();
    Edited edited = arrangedSelection(m_document.committed(), m_document.selection());
    const std::vector<ElementId> part = edited.touched;
    m_document.apply(std::move(edited), part.empty() ? tr("Arrange") : tr("Arrange selection"));
    if (part.empty())
        m_view->fitAll();
    else
        m_view->reveal(part);
    m_glide.begin(before, placeBefore);
}

} // namespace linchpin
