// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/overlay_items.h"
#include "widgets/style/text.h"

namespace linchpin
{

CardLook CanvasScene::cardLook(const Component& component) const
{
    const auto id = component.id.as<ElementId>();
    CardLook look;
    look.name = toQString(component.name);
    look.detail = cardDetail(*m_design, component, setOf(component.id));
    look.kind = component.kind;
    look.instances = component.instances;
    look.status = m_marks.of(id);
    look.badge = m_marks.badge(id);
    look.selected = isSelected(id);
    look.hovered = id == m_hovered;
    look.isTarget = id == m_target;
    look.isStopped = m_stopped.contains(component.id) || m_drill.stopped.contains(component.id);
    if (const auto failed = m_drill.failed.find(component.id); failed != m_drill.failed.end())
        look.failed = failed->second;
    look.isLocked = component.locked;
    look.differs = differsOf(id);
    return look;
}

DomainLook CanvasScene::domainLook(const Domain& domain) const
{
    const auto id = domain.id.as<ElementId>();
    DomainLook look;
    look.differs = differsOf(id);
    look.label = withDiffersWord(domainLabel(domain), look.differs);
    look.kind = domain.kind;
    look.status = m_marks.of(id);
    look.badge = m_marks.badge(id);
    look.selected = isSelected(id);
    look.isFailed = m_drill.domains.contains(domain.id);
    look.isTarget = id == m_target;
    return look;
}

BandLook CanvasScene::bandLook(const RedundancySet& set) const
{
    const auto id = set.id.as<ElementId>();
    BandLook look;
    look.differs = differsOf(id);
    look.label = withDiffersWord(bandLabel(set), look.differs);
    look.status = m_marks.of(id);
    look.badge = m_marks.badge(id);
    look.isFailoverFailed = m_drill.failovers.contains(set.id);
    look.selected = isSelected(id);
    return look;
}

ArrowLook CanvasScene::arrowLook(const Connection& connection) const
{
    const auto id = connection.id.as<ElementId>();
    const RedundancySet* set = setOf(connection.from);
    ArrowLook look;
    look.kind = connection.kind;
    look.optional = connection.optional;
    look.isReplication = set && set == setOf(connection.to);
    look.selected = isSelected(id);
    look.hovered = id == m_hovered || id == m_target;
    look.differs = differsOf(id);
    look.saysDiffers = !isAdded(look.differs)
        || (!isAdded(differsOf(connection.from.as<ElementId>())) && !isAdded(differsOf(connection.to.as<ElementId>())));
    look.label = toQString(connection.label);
    return look;
}

void CanvasScene::showLook(DomainFigure& item, const Domain& domain)
{
    item.setLook(domainLook(domain));
    m_labels.cover(domain.id.as<ElementId>(), ArrowLabels::Part::Label, domainTabRect(item.box(), item.look().label));
}

void CanvasScene::showLook(BandFigure& item, const RedundancySet& set)
{
    item.setLook(bandLook(set));
    m_labels.cover(set.id.as<ElementId>(), ArrowLabels::Part::Label, item.label());
}

void CanvasScene::showLook(ArrowFigure& item, const Connection& connection)
{
    const QSizeF tagBefore = item.tagSize();
    item.setLook(arrowLook(connection));
    if (item.tagSize() != tagBefore && !item.line().isEmpty())
        showTag(item);
}

void CanvasScene::refreshLook(const ElementId& id)
{
    if (id.empty())
        return;
    if (const auto card = m_cards.find(id.as<ComponentId>()); card != m_cards.end()) {
        card->second->setLook(cardLook(m_design->components.at(card->first)));
    } else if (const auto arrow = m_arrows.find(id.as<ConnectionId>()); arrow != m_arrows.end()) {
        showLook(*arrow->second, m_design->connections.at(arrow->first));
    } else if (const auto domain = m_domains.find(id.as<DomainId>()); domain != m_domains.end()) {
        showLook(*domain->second, m_design->domains.at(domain->first));
    } else if (const auto band = m_bands.find(id.as<SetId>()); band != m_bands.end()) {
        showLook(*band->second, m_design->sets.at(band->first));
    } else if (const auto note = m_notes.find(id.as<NoteId>()); note != m_notes.end()) {
        note->second->setSelected(isSelected(id));
        note->second->setDiffers(differsOf(id));
    }
}

void CanvasScene::setDrill(DrillMarks marks)
{
    const DrillMarks before = std::exchange(m_drill, std::move(marks));
    for (const DrillMarks* drill : {&before, &std::as_const(m_drill)}) {
        for (const auto& [id, instances] : drill->failed)
            refreshLook(id.as<ElementId>());
        for (const ComponentId& id : drill->stopped)
            refreshLook(id.as<ElementId>());
        for (const DomainId& id : drill->domains)
            refreshLook(id.as<ElementId>());
        for (const SetId& id : drill->failovers)
            refreshLook(id.as<ElementId>());
    }
}

std::vector<FarMark> CanvasScene::pointsOfFailure(const QRectF& area) const
{
    std::vector<FarMark> marks;
    const auto mark = [&](const QPointF& at, Status status) {
        if (isPointOfFailure(status) && area.contains(at))
            marks.push_back({at, status == Status::Spof});
    };
    for (const auto& [id, card] : m_cards)
        mark(card->card().center(), card->look().status);
    for (const auto& [id, domain] : m_domains)
        mark(domain->box().topRight(), domain->look().status);
    for (const auto& [id, band] : m_bands) {
        if (!band->rects().empty())
            mark(band->rects().front().topRight(), band->look().status);
    }
    return marks;
}

Differs CanvasScene::differsOf(const ElementId& id) const
{
    const auto at = m_differs.find(id);
    return at == m_differs.end() ? Differs::No : at->second;
}

void CanvasScene::setComparison(const std::shared_ptr<const Design>& before, const Difference& difference,
                                OtherIs otherIs)
{
    std::unordered_map<ElementId, Differs> marks;
    std::vector<ElementId> removed;
    for (const ElementDifference& element : difference.elements) {
        if (element.fate == Fate::Removed)
            removed.push_back(element.id);
        else if (!element.isDrawingAlone())
            marks[element.id] = element.fate != Fate::Added ? Differs::Changed
                : otherIs == OtherIs::Before                ? Differs::New
                                                            : Differs::OnlyHere;
    }
    const auto marksBefore = std::exchange(m_differs, std::move(marks));
    for (const auto& [id, differs] : marksBefore) {
        if (differsOf(id) != differs)
            refreshLook(id);
    }
    for (const auto& [id, differs] : m_differs) {
        if (!marksBefore.contains(id))
            refreshLook(id);
    }
    settleTags();
    if (before != m_before || removed != m_removedIds) {
        m_before = before;
        m_removedIds = std::move(removed);
        m_removed->showRemoved(before ? *before : Design(), m_removedIds,
                               otherIs == OtherIs::Before ? Differs::Removed : Differs::OnlyThere);
    }
}

} // namespace linchpin
