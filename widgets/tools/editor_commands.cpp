// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/clipboard.h"
#include "core/edit/erase.h"
#include "core/edit/replicate.h"
#include "core/edit/sets.h"
#include "core/io/design_reader.h"
#include "core/io/design_writer.h"
#include "widgets/canvas/geometry.h"
#include "widgets/style/text.h"
#include "widgets/tools/editor.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

const QString designType = QStringLiteral("application/vnd.linchpin+json");

/// What is selected, and the sets that it is in.
std::vector<ElementId> selectedWithSets(const Document& document)
{
    std::vector<ElementId> ids = document.selection();
    for (const ComponentId& component : document.selectedComponents()) {
        if (const RedundancySet* set = document.design().setOf(component))
            ids.push_back(set->id.as<ElementId>());
    }
    return ids;
}

} // namespace

std::vector<ComponentId> Editor::requireSelected(const QString& what)
{
    auto components = m_document.selectedComponents();
    if (components.empty())
        emit m_document.said(what);
    return components;
}

void Editor::addCopies()
{
    const auto components = requireSelected(tr("Select what to copy first"));
    if (!components.empty())
        m_document.edit(tr("Add copy"), [&](const Design& design) { return linchpin::addCopies(design, components); });
    showWhole(selectedWithSets(m_document));
}

void Editor::toggleSet()
{
    m_document.edit(tr("Set"),
                    [this](const Design& design) { return linchpin::toggleSet(design, m_document.selection()); });
}

void Editor::deleteSelected()
{
    std::vector<ElementId> gone;
    for (const ElementId& id : m_document.selection()) {
        const Component* component = m_document.committed().components.find(id.as<ComponentId>());
        if (!component || !component->locked)
            gone.push_back(id);
    }
    if (gone.size() < m_document.selection().size())
        emit m_document.said(tr("What is locked stays: Ctrl+Shift+L unlocks it"));
    if (!gone.empty())
        m_document.edit(tr("Delete"), [&](const Design& design) {
            Edited edited = erase(design, gone);
            edited.touched.clear();
            return edited;
        });
}

void Editor::duplicateSelected()
{
    if (!m_document.selection().empty())
        m_document.edit(tr("Duplicate"), [this](const Design& design) {
            return duplicate(design, m_document.selection(), {24, 24});
        });
}

bool Editor::copySelected()
{
    if (m_document.selection().empty())
        return false;
    const std::string text = writeDesign(extract(m_document.committed(), m_document.selection()));
    auto data = std::make_unique<QMimeData>();
    data->setData(designType, QByteArray::fromStdString(text));
    data->setText(toQString(text));
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_pastes = 0;
    return true;
}

void Editor::cutSelected()
{
    if (copySelected())
        deleteSelected();
}

void Editor::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QByteArray bytes = data->hasFormat(designType) ? data->data(designType) : data->text().toUtf8();
    if (bytes.isEmpty()) {
        emit m_document.said(tr("There is nothing to paste"));
        return;
    }
    m_document.edit(tr("Paste"), [&](const Design& design) {
        const Design fragment = readDesign(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        return linchpin::paste(design, fragment, pasteOffset(fragment));
    });
    showWhole(selectedWithSets(m_document));
}

Point Editor::pasteOffset(const Design& fragment)
{
    const QRectF contents = contentsRect(fragment);
    const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
    const auto pointer = m_view->pointerOver();
    if (pointer != m_pastedAt)
        m_pastes = 0;
    m_pastedAt = pointer;
    const int beside = 24 * m_pastes++;
    if (!pointer && seen.contains(contents.center()))
        return {beside + 24, beside + 24};
    return snapped(toPoint(pointer.value_or(seen.center()) - contents.center())) + Point{beside, beside};
}

void Editor::selectAll()
{
    std::vector<ElementId> ids;
    const Design& design = m_document.design();
    for (const Component& component : design.components)
        ids.push_back(component.id.as<ElementId>());
    for (const Domain& domain : design.domains)
        ids.push_back(domain.id.as<ElementId>());
    for (const Note& note : design.notes)
        ids.push_back(note.id.as<ElementId>());
    m_document.select(std::move(ids));
}

void Editor::selectNext(int step)
{
    const Design& design = m_document.design();
    if (design.components.empty())
        return;
    std::vector<const Component*> byPlace;
    for (const Component& component : design.components)
        byPlace.push_back(&component);
    std::stable_sort(byPlace.begin(), byPlace.end(), [](const Component* a, const Component* b) {
        const Point p = a->position.value_or(Point());
        const Point q = b->position.value_or(Point());
        return p.x / 120 != q.x / 120 ? p.x < q.x : p.y < q.y;
    });
    const auto selected = m_document.selectedComponents();
    const auto at = std::find_if(byPlace.begin(), byPlace.end(), [&](const Component* component) {
        return !selected.empty() && component->id == selected.back();
    });
    const auto count = static_cast<std::ptrdiff_t>(byPlace.size());
    const std::ptrdiff_t now = at == byPlace.end() ? (step > 0 ? -1 : 0) : at - byPlace.begin();
    goTo({byPlace[static_cast<std::size_t>((now + step + count) % count)]->id.as<ElementId>()});
}

void Editor::walk(Direction direction)
{
    const auto selected = m_document.selectedComponents();
    if (selected.empty()) {
        selectNext(1);
        return;
    }
    const Design& design = m_document.design();
    const QPointF from = cardRect(design.components.at(selected.back())).center();
    const auto score = [&](const ComponentId& id) {
        const QPointF way = cardRect(design.components.at(id)).center() - from;
        const bool horizontal = direction == Direction::Left || direction == Direction::Right;
        const qreal sign = direction == Direction::Left || direction == Direction::Up ? -1 : 1;
        const qreal along = sign * (horizontal ? way.x() : way.y());
        return along <= 0 ? 1e9 : along + 2 * std::abs(horizontal ? way.y() : way.x());
    };
    ComponentId best;
    qreal least = 1e9;
    const auto offer = [&](const ComponentId& id) {
        if (const qreal s = score(id); s < least) {
            least = s;
            best = id;
        }
    };
    for (const Connection& connection : design.connections) {
        if (connection.from == selected.back())
            offer(connection.to);
        else if (connection.to == selected.back())
            offer(connection.from);
    }
    if (best.empty()) {
        for (const Component& component : design.components)
            offer(component.id);
    }
    if (!best.empty())
        goTo({best.as<ElementId>()});
}

} // namespace linchpin
