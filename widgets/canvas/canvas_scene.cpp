// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_scene.h"

#include "core/model/row_changes.h"
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

/// The figure of that element, which is made where there is none.
template<class Figures, class Id>
auto& figureOf(Figures& figures, const Id& id, FigureLayer& layer)
{
    auto& figure = figures[id];
    if (!figure)
        figure = std::make_unique<typename std::remove_reference_t<decltype(figure)>::element_type>(id, layer);
    return *figure;
}

constexpr qreal groundZ = -100; ///< below what was removed
constexpr qreal cardsZ = 0;

bool haveSameNames(const Table<Domain>& before, const Table<Domain>& now)
{
    return before.rows() == now.rows()
        || std::equal(before.begin(), before.end(), now.begin(), now.end(),
                      [](const Domain& a, const Domain& b) { return a.id == b.id && a.name == b.name; });
}

/// Around all members with the margin of the band.
QRectF bandArea(const Design& design, const RedundancySet& set)
{
    QRectF around;
    for (const ComponentId& id : set.members)
        around = around.united(cardRect(design.components.at(id)));
    return around.adjusted(-bandPadding, -bandPadding, bandPadding, bandPadding);
}

} // namespace

CanvasScene::CanvasScene(const Theme& theme, QObject* parent)
    : QGraphicsScene(parent)
    , m_style{&theme}
    , m_design(std::make_shared<const Design>())
    , m_ground(new FigureLayer(m_style, groundZ))
    , m_top(new FigureLayer(m_style, cardsZ))
    , m_ghost(new GhostItem(m_style))
    , m_removed(new GhostItem(m_style))
    , m_overlay(new GestureOverlay(m_style))
    , m_handles(new HandlesItem(m_style))
    , m_grips(new GripsItem(m_style))
{
    connect(&m_routes, &ArrowRoutes::found, this, &CanvasScene::setRoutes);
    addItem(m_ground);
    addItem(m_top);
    addItem(m_ghost);
    addItem(m_removed);
    addItem(m_overlay);
    addItem(m_handles);
    addItem(m_grips);
    m_handles->hide();
    m_grips->hide();
}

CanvasScene::~CanvasScene() = default;

void CanvasScene::show(const std::shared_ptr<const Design>& design)
{
    if (design == m_design)
        return;
    const std::shared_ptr<const Design> before = std::exchange(m_design, design);
    m_contents.reset();
    const bool setsChanged = before->sets.rows() != design->sets.rows();
    if (setsChanged)
        placeInSets(*before);
    showDomains(*before);
    showCards(*before);
    showBands(*before);
    showNotes(*before);
    showArrows(*before, setsChanged);
    if (m_emphasis)
        showEmphasis();
    placeHandles();
}

/// Who is in which set, and the cards that say so.
void CanvasScene::placeInSets(const Design& before)
{
    const auto setBefore = std::exchange(m_setOf, {});
    for (const RedundancySet& set : m_design->sets) {
        for (const ComponentId& member : set.members)
            m_setOf[member] = &set;
    }
    for (const auto& [id, item] : m_cards) {
        const auto old = setBefore.find(id);
        const RedundancySet* was = old == setBefore.end() ? nullptr : old->second;
        const Component* component = m_design->components.find(id);
        if (component && component == before.components.find(id) && was != setOf(id))
            item->setLook(cardLook(*component));
    }
}

const RedundancySet* CanvasScene::setOf(const ComponentId& id) const
{
    const auto at = m_setOf.find(id);
    return at == m_setOf.end() ? nullptr : at->second;
}

void CanvasScene::showDomains(const Design& before)
{
    const auto showOne = [this](const Domain& domain) {
        DomainFigure& item = figureOf(m_domains, domain.id, *m_ground);
        item.place(domainRect(*m_design, domain), m_design->ancestry(domain.id).size());
        showLook(item, domain);
    };
    const bool cardsChanged = before.components.rows() != m_design->components.rows();
    const bool domainsChanged = before.domains.rows() != m_design->domains.rows();
    if (!cardsChanged && !domainsChanged)
        return;
    compareRows(
        before.domains, m_design->domains,
        [this](const Domain& gone) {
            m_domains.erase(gone.id);
            m_labels.uncover(gone.id.as<ElementId>(), ArrowLabels::Part::Label);
        },
        showOne);
    for (const Domain& domain : m_design->domains) {
        if (!domain.bounds) // around what it holds
            showOne(domain);
        else if (domainsChanged)
            m_domains.at(domain.id)->place(domainRect(*m_design, domain), m_design->ancestry(domain.id).size());
    }
}

void CanvasScene::showCards(const Design& before)
{
    const auto showOne = [this](const Component& component) {
        CardFigure& item = figureOf(m_cards, component.id, *m_top);
        item.place(cardRect(component), component.z);
        m_labels.cover(component.id.as<ElementId>(), ArrowLabels::Part::Whole, item.card());
        item.setLook(cardLook(component));
    };
    compareRows(
        before.components, m_design->components,
        [this](const Component& gone) {
            m_cards.erase(gone.id);
            m_labels.uncover(gone.id.as<ElementId>(), ArrowLabels::Part::Whole);
        },
        showOne);
    if (haveSameNames(before.domains, m_design->domains))
        return;
    for (const Component& component : m_design->components) {
        if (component.placement.size() > 1) // its card names the places
            showOne(component);
    }
}

/// Bands of sets that changed, and those that a card moved in, into or out of.
void CanvasScene::showBands(const Design& before)
{
    std::unordered_set<SetId> touched;
    compareRows(
        before.sets, m_design->sets,
        [this](const RedundancySet& gone) {
            m_bands.erase(gone.id);
            m_labels.uncover(gone.id.as<ElementId>(), ArrowLabels::Part::Label);
        },
        [&](const RedundancySet& come) { touched.insert(come.id); });
    const std::vector<QRectF> areas = changedAreas(before);
    const auto isTouched = [&](const RedundancySet& set) {
        const QRectF around = bandArea(*m_design, set);
        return std::any_of(areas.begin(), areas.end(), [&](const QRectF& area) { return area.intersects(around); });
    };
    std::optional<CardPlaces> cards;
    for (const RedundancySet& set : m_design->sets) {
        const bool hasChanged = touched.contains(set.id);
        if (!hasChanged && (areas.empty() || !isTouched(set)))
            continue;
        BandFigure& item = figureOf(m_bands, set.id, *m_ground);
        if (!cards)
            cards.emplace(*m_design);
        item.place(bandRects(*m_design, set, *cards));
        showLook(item, set);
    }
}

/// Where cards were and where they are now, of those that moved, came or went.
std::vector<QRectF> CanvasScene::changedAreas(const Design& before) const
{
    std::vector<QRectF> areas;
    compareRows(
        before.components, m_design->components, [&](const Component& gone) { areas.push_back(cardRect(gone)); },
        [&](const Component& come) {
            const Component* old = before.components.find(come.id);
            if (old && old->position == come.position)
                return;
            areas.push_back(cardRect(come));
            if (old)
                areas.push_back(cardRect(*old));
        });
    return areas;
}

void CanvasScene::showArrows(const Design& before, bool setsChanged)
{
    const std::vector<ConnectionId> rerouted = m_routes.show(m_design);
    compareRows(
        before.connections, m_design->connections,
        [this](const Connection& gone) {
            m_arrows.erase(gone.id);
            m_labels.remove(gone.id);
        },
        [this](const Connection& come) { showLook(figureOf(m_arrows, come.id, *m_ground), come); });
    if (setsChanged) {
        for (const Connection& connection : m_design->connections)
            showLook(*m_arrows.at(connection.id), connection);
    }
    setRoutes(rerouted);
}

void CanvasScene::setRoutes(const std::vector<ConnectionId>& ids)
{
    m_contents.reset();
    for (const ConnectionId& id : ids) {
        if (const auto item = m_arrows.find(id); item != m_arrows.end()) {
            item->second->setRoute(m_routes.route(id));
            showTag(*item->second);
        }
    }
    settleTags();
}

/// On a line that is a draft only, a tag gives way to nothing.
void CanvasScene::showTag(ArrowFigure& item)
{
    const Route& route = m_routes.route(item.id());
    if (m_routes.isDraft(item.id())) {
        m_labels.remove(item.id());
        item.placeTag(toQPointF(labelPlace(route)));
    } else {
        m_labels.put(item, route);
    }
}

void CanvasScene::settleTags()
{
    for (const ConnectionId& id : m_labels.settle())
        m_arrows.at(id)->placeTag(m_labels.place(id));
}

void CanvasScene::showNotes(const Design& before)
{
    compareRows(
        before.notes, m_design->notes,
        [this](const Note& gone) {
            m_notes.erase(gone.id);
            m_labels.uncover(gone.id.as<ElementId>(), ArrowLabels::Part::Whole);
        },
        [this](const Note& come) {
            NoteFigure& item = figureOf(m_notes, come.id, *m_top);
            item.show(noteRect(come), toQString(come.text), come.z);
            m_labels.cover(come.id.as<ElementId>(), ArrowLabels::Part::Whole, item.paper());
            item.setSelected(isSelected(come.id.as<ElementId>()));
            item.setDiffers(differsOf(come.id.as<ElementId>()));
        });
}

void CanvasScene::setMarks(Marks marks)
{
    const Marks before = std::exchange(m_marks, std::move(marks));
    for (const ElementId& id : before.differing(m_marks))
        refreshLook(id);
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
    m_grips->show(m_handlesShown ? gripsOfSelected() : std::vector<Grip>());
}

const ArrowFigure* CanvasScene::arrow(const ConnectionId& id) const
{
    const auto item = m_arrows.find(id);
    return item == m_arrows.end() ? nullptr : item->second.get();
}

QRectF CanvasScene::rectOf(const ElementId& id) const
{
    if (const auto card = m_cards.find(id.as<ComponentId>()); card != m_cards.end())
        return card->second->card();
    if (const auto domain = m_domains.find(id.as<DomainId>()); domain != m_domains.end())
        return domain->second->box();
    if (const auto band = m_bands.find(id.as<SetId>()); band != m_bands.end())
        return band->second->bounds();
    if (const auto arrow = m_arrows.find(id.as<ConnectionId>()); arrow != m_arrows.end())
        return arrow->second->line().boundingRect();
    if (const auto note = m_notes.find(id.as<NoteId>()); note != m_notes.end())
        return note->second->paper();
    return m_removed->rectOf(id);
}

QPolygonF CanvasScene::lineOf(const ConnectionId& id) const
{
    const auto arrow = m_arrows.find(id);
    return arrow == m_arrows.end() ? QPolygonF() : arrow->second->line();
}

std::vector<const Figure*> CanvasScene::figures() const
{
    std::vector<const Figure*> figures = m_ground->figures();
    const std::vector<const Figure*> top = m_top->figures();
    figures.insert(figures.end(), top.begin(), top.end());
    return figures;
}

void CanvasScene::setExposed(const std::vector<QRectF>& areas)
{
    m_ground->setExposed(areas);
    m_top->setExposed(areas);
}

QRectF CanvasScene::contents() const
{
    if (!m_contents)
        m_contents = contentsAnew();
    return m_contents->united(m_removed->boundingRect());
}

QRectF CanvasScene::contentsAnew() const
{
    QRectF around = contentsRect(*m_design);
    for (const auto& [id, arrow] : m_arrows)
        around = around.united(arrow->bounds()).united(arrow->tag());
    return around;
}

} // namespace linchpin
