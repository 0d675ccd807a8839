// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/editor.h"

#include "core/edit/place.h"
#include "core/edit/spots.h"
#include "core/model/catalogue.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/gesture_overlay.h"
#include "widgets/style/text.h"
#include "widgets/tools/chip.h"
#include "widgets/tools/kind_entries.h"
#include "widgets/tools/name_editor.h"
#include "widgets/tools/picker.h"

#include <algorithm>

namespace linchpin
{

Editor::Editor(Document& document, QWidget* parent)
    : QObject(parent)
    , m_document(document)
    , m_view(new CanvasView(document, parent))
    , m_selectTool(*this)
    , m_placeTool(*this)
    , m_connectTool(*this)
    , m_noteTool(*this)
    , m_glide(*m_view)
    , m_picker(new Picker(m_view->viewport()))
    , m_chip(new Chip(*m_view))
    , m_nameEditor(new NameEditor(*m_view))
{
    m_view->setTool(&m_selectTool);
    connect(m_view, &CanvasView::kindDropped, this,
            [this](const PaletteKind& kind, const QPointF& at) { placeAt(kind, at); });
    connect(m_view, &CanvasView::kindHovered, this, &Editor::showDragged);
}

Editor::~Editor()
{
    if (m_view)
        m_view->setTool(nullptr);
}

void Editor::setMode(EditorMode mode)
{
    Tool* tools[] = {&m_selectTool, &m_connectTool, &m_noteTool, &m_placeTool};
    m_view->setTool(tools[static_cast<std::size_t>(mode)]);
    scene().setHandlesShown(mode == EditorMode::Select);
    if (mode != m_mode) {
        m_mode = mode;
        emit modeChanged(mode);
    }
}

void Editor::choose(const PaletteKind& kind)
{
    m_placeTool.setKind(kind);
    setMode(EditorMode::Place);
    m_view->setFocus(Qt::OtherFocusReason);
    m_placeTool.showAt(kind, freeCenter(m_view->pointerInScene()));
}

bool Editor::placeChosen()
{
    const QPointF at = freeCenter(m_view->pointerInScene());
    if (m_mode == EditorMode::Place) {
        placeAt(m_placeTool.kind(), at);
        setMode(EditorMode::Select);
        return true;
    }
    if (m_mode != EditorMode::Note)
        return false;
    placeNote(at);
    return true;
}

void Editor::showDragged(const std::optional<PaletteKind>& kind, const QPointF& at)
{
    if (kind)
        m_placeTool.showAt(*kind, at);
    else
        m_placeTool.leave();
}

Component Editor::componentAt(ComponentKind kind, const QPointF& center) const
{
    Component component = newComponent(ComponentId("new"), defaultsOf(kind).name, kind);
    component.position = cornerAround(center);
    return component;
}

QRectF Editor::domainRectAt(DomainKind kind, const QPointF& center) const
{
    const bool isWide = kind == DomainKind::Provider || kind == DomainKind::Region;
    const QSizeF size = isWide ? QSizeF(560, 360) : kind == DomainKind::Rack ? QSizeF(240, 144) : QSizeF(256, 208);
    const Point corner = snapped(toPoint(center - QPointF(size.width() / 2, size.height() / 2)));
    QRectF rect(toQPointF(corner), size);
    const Domain* around = m_document.design().domains.find(domainAt(center));
    if (!around || !around->bounds)
        return rect;
    // Wholly inside where there is room, so that it nests.
    const QRectF room = toQRectF(*around->bounds).adjusted(16, 32, -16, -16);
    if (room.width() >= size.width() && room.height() >= size.height()) {
        rect.moveLeft(std::clamp(rect.left(), room.left(), room.right() - size.width()));
        rect.moveTop(std::clamp(rect.top(), room.top(), room.bottom() - size.height()));
    }
    return rect;
}

DomainId Editor::domainAt(const QPointF& point) const
{
    return innermostDomainAt(m_document.design(), toPoint(point));
}

void Editor::placeAt(const PaletteKind& kind, const QPointF& center)
{
    if (const auto* component = std::get_if<ComponentKind>(&kind))
        insertOrAdd(*component, center);
    else
        placeDomain(std::get<DomainKind>(kind), domainRectAt(std::get<DomainKind>(kind), center));
}

void Editor::insertOrAdd(ComponentKind kind, const QPointF& center)
{
    const Hit hit = scene().hitAt(center, 8);
    // Right on a card it would hide that, so it comes to stand beside it.
    const QPointF at = hit.what == Hit::What::Component ? freeCenter(center) : center;
    m_document.edit(tr("Add %1").arg(toQString(kindWord(kind))), [&](const Design& design) {
        if (hit.what == Hit::What::Connection)
            return insertOn(design, hit.id.as<ConnectionId>(), kind, cornerAround(center));
        return addComponent(design, kind, cornerAround(at));
    });
}

void Editor::placeDomain(DomainKind kind, const QRectF& bounds)
{
    const Point corner = snapped(toPoint(bounds.topLeft()));
    const Point end = snapped(toPoint(bounds.bottomRight()));
    m_document.edit(tr("Add %1").arg(toQString(kindWord(kind))), [&](const Design& design) {
        return addDomain(design, kind, {corner.x, corner.y, end.x - corner.x, end.y - corner.y});
    });
}

void Editor::placeNote(const QPointF& center)
{
    const Point corner = snapped(toPoint(center - QPointF(100, 36)));
    Edited edited = addNote(m_document.committed(), {corner.x, corner.y, 200, 72});
    const auto note = edited.touched.front().as<NoteId>();
    m_document.preview(std::move(edited.design));
    setMode(EditorMode::Select);
    m_nameEditor->editNewNote(note);
}

QPointF Editor::freeCenter(const QPointF& wanted) const
{
    const Hit hit = m_view->canvas().hitAt(wanted, 8);
    const auto spot = freeSpot(m_document.design(), cornerAround(wanted), domainAt(wanted));
    return hit.what == Hit::What::Connection || !spot ? wanted
                                                      : toQPointF(*spot) + QPointF(cardWidth / 2.0, cardHeight / 2.0);
}

void Editor::placeByName(const QPointF& center)
{
    KindEntries offered = kindEntries(m_document.design());
    m_picker->open(
        {m_view->mapFromScene(center)}, tr("Place a part: type its name"), std::move(offered.entries),
        [this, center, kinds = std::move(offered.kinds)](std::size_t i) { insertOrAdd(kinds[i], freeCenter(center)); });
}

void Editor::rename(const ElementId& id)
{
    if (m_document.committed().hasId(id.text()))
        m_nameEditor->edit(id);
}

void Editor::renameSelected()
{
    if (m_document.selection().size() == 1)
        rename(m_document.selection().front());
}

void Editor::goTo(const std::vector<ElementId>& ids)
{
    m_document.select(ids);
    m_view->reveal(ids);
    m_view->setFocus(Qt::OtherFocusReason);
}

void Editor::forgetHovered()
{
    scene().setHovered({});
    emit m_view->hovered({});
}

QRect Editor::inView(const QRectF& rect) const
{
    return m_view->mapFromScene(rect).boundingRect();
}

void Editor::showWhole(const std::vector<ElementId>& ids)
{
    const QRect room = m_view->viewport()->rect().adjusted(8, 8, -8, -8);
    const bool isWhole = std::all_of(ids.begin(), ids.end(), [&](const ElementId& id) {
        return room.contains(inView(m_view->canvas().rectOf(id)));
    });
    if (!isWhole)
        m_view->reveal(ids);
}

void Editor::cancel()
{
    if (m_view->cancelGesture())
        return;
    if (m_chip->isVisible())
        m_chip->hide();
    else if (m_mode != EditorMode::Select)
        setMode(EditorMode::Select);
    else
        m_document.select({});
}

} // namespace linchpin
