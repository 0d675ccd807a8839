// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/connect.h"
#include "core/edit/place.h"
#include "core/edit/second_arrow.h"
#include "core/model/catalogue.h"
#include "widgets/canvas/geometry.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"
#include "widgets/tools/chip.h"
#include "widgets/tools/editor.h"
#include "widgets/tools/kind_entries.h"

#include <algorithm>

namespace linchpin
{

namespace
{

using Components = std::vector<ComponentId>;

/// Arrows from all of them to that one, and the last of the arrows.
std::pair<Edited, ConnectionId> connected(const Design& design, const Components& from, const ComponentId& to)
{
    Edited edited{design, {}};
    ConnectionId arrow;
    for (const ComponentId& id : from) {
        if (id == to)
            continue;
        edited = connect(edited.design, id, to);
        arrow = edited.touched.front().as<ConnectionId>();
    }
    return {std::move(edited), arrow};
}

} // namespace

void Editor::connectAsking(const QString& text,
                           const std::function<std::pair<Edited, ConnectionId>(const Design&)>& edit)
{
    SecondArrow asked;
    ConnectionId arrow;
    const bool done = m_document.edit(text, [&](const Design& design) {
        auto [edited, made] = edit(design);
        arrow = made;
        if (arrow.empty() || design.connections.contains(arrow))
            return edited;
        asked = secondArrow(edited.design, arrow);
        if (asked.question == SecondArrow::Question::TakenCopies)
            edited.design = asCopies(edited.design, asked.components).design;
        return edited;
    });
    if (done && !arrow.empty())
        ask(asked, arrow);
}

void Editor::ask(const SecondArrow& asked, const ConnectionId& arrow)
{
    const ArrowItem* item = scene().arrow(arrow);
    const QPointF at = item ? item->line().boundingRect().center() : QPointF();
    const auto step = [this, components = asked.components](const QString& text, auto edit) {
        return [this, text, edit, components] {
            m_document.edit(text, [&](const Design& design) { return edit(design, components); });
        };
    };
    const auto copies = [](const Design& d, const Components& ids) { return asCopies(d, ids); };
    const auto alternatives = [](const Design& d, const Components& ids) { return asAlternatives(d, ids); };
    const auto both = [](const Design& d, const Components& ids) { return asBothNeeded(d, ids); };
    const auto replication = [](const Design& d, const Components& ids) {
        return asReplication(d, ids.front(), ids.back());
    };
    switch (asked.question) {
    case SecondArrow::Question::None:
        break;
    case SecondArrow::Question::Copies:
        m_chip->ask(at, tr("Are these"),
                    {{tr("copies"), step(tr("Make copies"), copies)},
                     {tr("alternatives"), step(tr("Make alternatives"), alternatives)},
                     {tr("both needed"), {}}});
        break;
    case SecondArrow::Question::TakenCopies:
        m_chip->ask(at, tr("Taken for copies"), {{tr("both needed"), step(tr("Both needed"), both)}});
        break;
    case SecondArrow::Question::Replication:
        m_chip->ask(at, tr("The first"),
                    {{tr("replicates to"), step(tr("Replicate"), replication)}, {tr("needs the second"), {}}});
        break;
    }
}

void Editor::connectComponents(const ComponentId& from, const ComponentId& to)
{
    connectAsking(tr("Connect"), [&](const Design& design) { return connected(design, {from}, to); });
}

void Editor::addConnected(const Components& from, ComponentKind kind, Point upperLeft)
{
    connectAsking(tr("Add %1").arg(toQString(kindWord(kind))), [&](const Design& design) {
        const Edited added = addComponent(design, kind, upperLeft);
        auto made = connected(added.design, from, added.touched.front().as<ComponentId>());
        made.first.touched = added.touched;
        return made;
    });
    m_view->reveal(m_document.selection());
}

void Editor::connectToNew(const ComponentId& from, const QPointF& center)
{
    KindEntries offered = kindEntries(m_document.design(), from);
    m_picker->open(m_view->mapFromScene(center), tr("Connect to a new…"), std::move(offered.entries),
                   [this, from, center, kinds = std::move(offered.kinds)](std::size_t i) {
                       addConnected({from}, kinds[i], cornerAround(center));
                   });
}

void Editor::cloneConnectedTo(const ComponentId& from, Direction direction)
{
    connectAsking(tr("Clone and connect"), [&](const Design& design) {
        const Edited cloned = cloneConnected(design, from, direction);
        auto made = connected(cloned.design, {from}, cloned.touched.front().as<ComponentId>());
        made.first.touched = cloned.touched;
        return made;
    });
    m_view->reveal(m_document.selection());
}

void Editor::cloneSelected(Direction direction)
{
    const auto components = requireSelected(tr("Select what to clone first"));
    if (components.size() == 1)
        cloneConnectedTo(components.front(), direction);
    else if (!components.empty())
        emit m_document.said(tr("Select only one to clone"));
}

void Editor::connectByName()
{
    const auto& selection = m_document.selection();
    if (selection.size() == 1 && m_document.design().connections.contains(selection.front().as<ConnectionId>())) {
        attachByName(selection.front().as<ConnectionId>());
        return;
    }
    const auto from = requireSelected(tr("Select what the arrow begins at first"));
    if (from.empty())
        return;
    auto [entries, targets] = componentEntries(from.size() == 1 ? from.front() : ComponentId());
    KindEntries offered = kindEntries(m_document.design(), from.front());
    for (Picker::Entry& entry : offered.entries) {
        entry.detail = tr("new");
        entries.push_back(std::move(entry));
    }
    const QRectF rect = scene().rectOf(from.front().as<ElementId>());
    m_picker->open(
        m_view->mapFromScene(rect.bottomLeft() + QPointF(0, 8)), tr("Connect to: type a name"), std::move(entries),
        [this, from, targets = std::move(targets), kinds = std::move(offered.kinds)](std::size_t i) {
            if (i >= targets.size()) {
                const Point at = m_document.committed().components.at(from.back()).position.value_or(Point());
                addConnected(from, kinds[i - targets.size()], spotBeside(m_document.committed(), at, Direction::Right));
                return;
            }
            connectAsking(tr("Connect"), [&](const Design& design) {
                auto made = connected(design, from, targets[i]);
                if (from.size() == 1)
                    made.first.touched = {from.front().as<ElementId>()};
                return made;
            });
        });
}

void Editor::attachByName(const ConnectionId& arrow)
{
    const Connection connection = m_document.design().connections.at(arrow);
    auto [entries, targets] = componentEntries(connection.from);
    const QPointF at = scene().rectOf(arrow.as<ElementId>()).center();
    m_picker->open(m_view->mapFromScene(at), tr("Lead it to: type a name"), std::move(entries),
                   [this, arrow, from = connection.from, targets = std::move(targets)](std::size_t i) {
                       m_document.edit(tr("Attach elsewhere"), [&](const Design& design) {
                           return reconnect(design, arrow, from, targets[i]);
                       });
                   });
}

std::pair<std::vector<Picker::Entry>, std::vector<ComponentId>>
Editor::componentEntries(const ComponentId& except) const
{
    std::pair<std::vector<Picker::Entry>, std::vector<ComponentId>> found;
    const Theme& theme = Appearance::instance().theme();
    for (const Component& component : m_document.design().components) {
        if (component.id == except)
            continue;
        found.first.push_back({toQString(component.name),
                               {},
                               icon(iconName(component.kind), theme.category(defaultsOf(component.kind).category)),
                               toQString(component.id)});
        found.second.push_back(component.id);
    }
    return found;
}

} // namespace linchpin
