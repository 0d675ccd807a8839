// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_scene.h"

#include "widgets/canvas/geometry.h"
#include "widgets/canvas/gesture_overlay.h"
#include "widgets/canvas/overlay_items.h"
#include "widgets/style/text.h"

#include <QtCore/QLineF>

#include <algorithm>

namespace linchpin
{

namespace
{

/// Removes the items whose element is gone.
template<class Items, class Contains>
void dropGone(QGraphicsScene& scene, Items& items, const Contains& contains)
{
    std::erase_if(items, [&](auto& entry) {
        if (contains(entry.first))
            return false;
        scene.removeItem(entry.second);
        delete entry.second;
        return true;
    });
}

template<class Items, class Id>
auto& itemOf(QGraphicsScene& scene, Items& items, const Id& id, const CanvasStyle& style)
{
    auto& item = items[id];
    if (!item) {
        item = new std::remove_pointer_t<std::remove_reference_t<decltype(item)>>(id, style);
        scene.addItem(item);
    }
    return *item;
}

} // namespace

CanvasScene::CanvasScene(const Theme& theme, QObject* parent)
    : QGraphicsScene(parent)
    , m_style{&theme}
    , m_design(std::make_shared<const Design>())
    , m_ghost(new GhostItem(m_style))
    , m_removed(new GhostItem(m_style))
    , m_overlay(new GestureOverlay(m_style))
    , m_handles(new HandlesItem(m_style))
{
    setItemIndexMethod(NoIndex);
    addItem(m_ghost);
    addItem(m_removed);
    addItem(m_overlay);
    addItem(m_handles);
    m_handles->hide();
}

CanvasScene::~CanvasScene() = default;

void CanvasScene::show(const std::shared_ptr<const Design>& design)
{
    if (design == m_design)
        return;
    const std::shared_ptr<const Design> before = std::exchange(m_design, design);
    if (before->sets.rows() != design->sets.rows()) {
        m_setOf.clear();
        for (const RedundancySet& set : design->sets) {
            for (const ComponentId& member : set.members)
                m_setOf[member] = &set;
        }
    }
    if (m_routes)
        m_routes->update(*design);
    else
        m_routes.emplace(*design);
    const bool cardsMoved = before->components.rows() != design->components.rows();
    showDomains(*before);
    showCards(*before);
    showBands(*before, cardsMoved);
    showArrows(*before);
    showNotes();
    if (m_emphasis)
        showEmphasis();
    placeHandles();
}

void CanvasScene::showDomains(const Design& before)
{
    const bool unplaced = std::any_of(m_design->domains.begin(), m_design->domains.end(),
                                      [](const Domain& domain) { return !domain.bounds; });
    if (before.domains.rows() == m_design->domains.rows() && !unplaced)
        return;
    dropGone(*this, m_domains, [this](const DomainId& id) { return m_design->domains.contains(id); });
    for (const Domain& domain : m_design->domains) {
        DomainItem& item = itemOf(*this, m_domains, domain.id, m_style);
        item.place(domainRect(*m_design, domain), m_design->ancestry(domain.id).size());
        item.setLook(domainLook(domain));
    }
}

void CanvasScene::showCards(const Design& before)
{
    const bool allLooks =
        before.sets.rows() != m_design->sets.rows() || before.domains.rows() != m_design->domains.rows();
    if (!allLooks && before.components.rows() == m_design->components.rows())
        return;
    dropGone(*this, m_cards, [this](const ComponentId& id) { return m_design->components.contains(id); });
    for (std::size_t row = 0; row < m_design->components.size(); ++row) {
        const auto& shared = m_design->components.rows()[row];
        const std::size_t rowBefore = before.components.rowOf(shared->id);
        const bool isSame = rowBefore < before.components.size() && before.components.rows()[rowBefore] == shared
            && m_cards.contains(shared->id);
        if (isSame && !allLooks)
            continue;
        CardItem& item = itemOf(*this, m_cards, shared->id, m_style);
        item.place(cardRect(*shared), shared->z);
        const auto set = m_setOf.find(shared->id);
        item.setLook(cardLook(*shared, set == m_setOf.end() ? nullptr : set->second));
    }
}

void CanvasScene::showBands(const Design& before, bool cardsMoved)
{
    if (!cardsMoved && before.sets.rows() == m_design->sets.rows())
        return;
    dropGone(*this, m_bands, [this](const SetId& id) { return m_design->sets.contains(id); });
    for (const RedundancySet& set : m_design->sets) {
        BandItem& item = itemOf(*this, m_bands, set.id, m_style);
        item.setLook(bandLook(set));
        item.place(bandRects(*m_design, set));
    }
}

void CanvasScene::showArrows(const Design& before)
{
    const bool allLooks = before.sets.rows() != m_design->sets.rows();
    dropGone(*this, m_arrows, [this](const ConnectionId& id) { return m_design->connections.contains(id); });
    for (const Connection& connection : m_design->connections) {
        const bool isNew = !m_arrows.contains(connection.id);
        ArrowItem& item = itemOf(*this, m_arrows, connection.id, m_style);
        if (isNew)
            item.setRoute(m_routes->route(connection.id));
        if (isNew || allLooks || before.connections.find(connection.id) != m_design->connections.find(connection.id))
            item.setLook(arrowLook(connection));
    }
    for (const ConnectionId& id : m_routes->changedSinceLastUpdate()) {
        if (const auto item = m_arrows.find(id); item != m_arrows.end())
            item->second->setRoute(m_routes->route(id));
    }
}

void CanvasScene::showNotes()
{
    dropGone(*this, m_notes, [this](const NoteId& id) { return m_design->notes.contains(id); });
    for (const Note& note : m_design->notes) {
        NoteItem& item = itemOf(*this, m_notes, note.id, m_style);
        item.show(noteRect(note), toQString(note.text), note.z);
        item.setSelected(isSelected(note.id.as<ElementId>()));
        item.setDiffers(differsOf(note.id.as<ElementId>()));
    }
}

CardLook CanvasScene::cardLook(const Component& component, const RedundancySet* set) const
{
    const auto id = component.id.as<ElementId>();
    CardLook look;
    look.name = toQString(component.name);
    look.detail = cardDetail(*m_design, component, set);
    look.kind = component.kind;
    look.instances = component.instances;
    look.status = m_marks.of(id);
    look.badge = m_marks.badge(id);
    look.selected = isSelected(id);
    look.hovered = id == m_hovered;
    look.isTarget = id == m_target;
    look.isStopped = m_stopped.contains(component.id);
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
    look.selected = isSelected(id);
    return look;
}

ArrowLook CanvasScene::arrowLook(const Connection& connection) const
{
    const auto id = connection.id.as<ElementId>();
    const auto from = m_setOf.find(connection.from);
    const auto to = m_setOf.find(connection.to);
    ArrowLook look;
    look.kind = connection.kind;
    look.optional = connection.optional;
    look.isReplication = from != m_setOf.end() && to != m_setOf.end() && from->second == to->second;
    look.selected = isSelected(id);
    look.hovered = id == m_hovered || id == m_target;
    look.differs = differsOf(id);
    look.saysDiffers = look.differs != Differs::New
        || (differsOf(connection.from.as<ElementId>()) != Differs::New
            && differsOf(connection.to.as<ElementId>()) != Differs::New);
    look.label = toQString(connection.label);
    return look;
}

void CanvasScene::refreshLook(const ElementId& id)
{
    if (id.empty())
        return;
    if (const auto card = m_cards.find(id.as<ComponentId>()); card != m_cards.end()) {
        const auto set = m_setOf.find(card->first);
        card->second->setLook(
            cardLook(m_design->components.at(card->first), set == m_setOf.end() ? nullptr : set->second));
    } else if (const auto arrow = m_arrows.find(id.as<ConnectionId>()); arrow != m_arrows.end()) {
        arrow->second->setLook(arrowLook(m_design->connections.at(arrow->first)));
    } else if (const auto domain = m_domains.find(id.as<DomainId>()); domain != m_domains.end()) {
        domain->second->setLook(domainLook(m_design->domains.at(domain->first)));
    } else if (const auto band = m_bands.find(id.as<SetId>()); band != m_bands.end()) {
        band->second->setLook(bandLook(m_design->sets.at(band->first)));
    } else if (const auto note = m_notes.find(id.as<NoteId>()); note != m_notes.end()) {
        note->second->setSelected(isSelected(id));
        note->second->setDiffers(differsOf(id));
    }
}

void CanvasScene::refreshLooks()
{
    for (const auto& [id, item] : m_cards)
        refreshLook(id.as<ElementId>());
    for (const auto& [id, item] : m_domains)
        refreshLook(id.as<ElementId>());
    for (const auto& [id, item] : m_bands)
        refreshLook(id.as<ElementId>());
}

void CanvasScene::setMarks(Marks marks)
{
    m_marks = std::move(marks);
    refreshLooks();
}

void CanvasScene::setTheme(const Theme& theme)
{
    m_style.theme = &theme;
    update();
}

void CanvasScene::setSelection(const std::vector<ElementId>& ids)
{
    const auto before = std::exchange(m_selection, std::unordered_set<ElementId>(ids.begin(), ids.end()));
    for (const ElementId& id : before) {
        if (!m_selection.contains(id))
            refreshLook(id);
    }
    for (const ElementId& id : m_selection) {
        if (!before.contains(id))
            refreshLook(id);
    }
    placeHandles();
}

void CanvasScene::setGhost(const std::shared_ptr<const Design>& ghost)
{
    m_ghost->show(*m_design, ghost);
}

QRectF CanvasScene::ghostRect() const
{
    return m_ghost->boundingRect();
}

void CanvasScene::setComparison(const std::shared_ptr<const Design>& before, const Difference& difference)
{
    std::unordered_map<ElementId, Differs> marks;
    std::vector<ElementId> removed;
    for (const ElementDifference& element : difference.elements) {
        if (element.fate == Fate::Removed)
            removed.push_back(element.id);
        else if (!element.isDrawingAlone())
            marks[element.id] = element.fate == Fate::Added ? Differs::New : Differs::Changed;
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
    if (before != m_before || removed != m_removedIds) {
        m_before = before;
        m_removedIds = std::move(removed);
        m_removed->showRemoved(before ? *before : Design(), m_removedIds);
    }
}

Differs CanvasScene::differsOf(const ElementId& id) const
{
    const auto at = m_differs.find(id);
    return at == m_differs.end() ? Differs::No : at->second;
}

void CanvasScene::setTarget(const ElementId& id)
{
    if (id != m_target) {
        const ElementId before = std::exchange(m_target, id);
        refreshLook(before);
        refreshLook(m_target);
    }
}

void CanvasScene::setHovered(const ElementId& id)
{
    if (id != m_hovered) {
        const ElementId before = std::exchange(m_hovered, id);
        refreshLook(before);
        refreshLook(m_hovered);
        placeHandles();
    }
}

void CanvasScene::setStopped(const std::vector<ComponentId>& ids)
{
    const auto before = std::exchange(m_stopped, std::unordered_set<ComponentId>(ids.begin(), ids.end()));
    for (const ComponentId& id : before)
        refreshLook(id.as<ElementId>());
    for (const ComponentId& id : m_stopped)
        refreshLook(id.as<ElementId>());
}

void CanvasScene::setEmphasis(std::optional<std::unordered_set<ElementId>> ids)
{
    if (!m_emphasis && !ids)
        return;
    m_emphasis = std::move(ids);
    showEmphasis();
}

void CanvasScene::showEmphasis()
{
    constexpr qreal faint = 0.22;
    const auto show = [this](const auto& items) {
        for (const auto& [id, item] : items)
            item->setOpacity(!m_emphasis || m_emphasis->contains(id.template as<ElementId>()) ? 1 : faint);
    };
    show(m_cards);
    show(m_domains);
    show(m_bands);
    show(m_arrows);
    show(m_notes);
}

void CanvasScene::setHandlesShown(bool shown)
{
    m_handlesShown = shown;
    placeHandles();
}

void CanvasScene::placeHandles()
{
    QRectF card;
    if (m_handlesShown) {
        ElementId id = m_hovered;
        if (!m_cards.contains(id.as<ComponentId>()) && m_selection.size() == 1)
            id = *m_selection.begin();
        if (const auto item = m_cards.find(id.as<ComponentId>()); item != m_cards.end())
            card = item->second->card();
    }
    m_handles->showAt(card);
}

const ArrowItem* CanvasScene::arrow(const ConnectionId& id) const
{
    const auto item = m_arrows.find(id);
    return item == m_arrows.end() ? nullptr : item->second;
}

QRectF CanvasScene::rectOf(const ElementId& id) const
{
    if (const auto card = m_cards.find(id.as<ComponentId>()); card != m_cards.end())
        return card->second->card();
    if (const auto domain = m_domains.find(id.as<DomainId>()); domain != m_domains.end())
        return domain->second->bounds();
    if (const auto band = m_bands.find(id.as<SetId>()); band != m_bands.end())
        return band->second->boundingRect();
    if (const auto arrow = m_arrows.find(id.as<ConnectionId>()); arrow != m_arrows.end())
        return arrow->second->line().boundingRect();
    if (const auto note = m_notes.find(id.as<NoteId>()); note != m_notes.end())
        return note->second->bounds();
    return m_removed->rectOf(id);
}

QPolygonF CanvasScene::lineOf(const ConnectionId& id) const
{
    const auto arrow = m_arrows.find(id);
    return arrow == m_arrows.end() ? QPolygonF() : arrow->second->line();
}

QRectF CanvasScene::contents() const
{
    QRectF around = contentsRect(*m_design);
    for (const auto& [id, arrow] : m_arrows)
        around = around.united(arrow->line().boundingRect());
    return around.united(m_removed->boundingRect());
}

} // namespace linchpin
