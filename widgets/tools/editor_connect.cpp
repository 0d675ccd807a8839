// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/connect.h"
#include "core/edit/erase.h"
#include "core/edit/place.h"
#include "core/edit/second_arrow.h"
#include "core/model/catalogue.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/grips.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"
#include "widgets/tools/chip.h"
#include "widgets/tools/copies.h"
#include "widgets/tools/editor.h"
#include "widgets/tools/kind_entries.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace linchpin
{

namespace
{

using Components = std::vector<ComponentId>;

/// Where an arrow could lead that is not there yet; what asks one of them already and clients come last.
Components likelyTargets(const Design& design, const Components& from)
{
    const std::unordered_set<ComponentId> sources(from.begin(), from.end());
    std::unordered_map<ComponentId, std::unordered_set<ComponentId>> askedBy;
    std::unordered_set<ComponentId> asking;
    for (const Connection& connection : design.connections) {
        if (sources.contains(connection.from))
            askedBy[connection.to].insert(connection.from);
        if (sources.contains(connection.to))
            asking.insert(connection.from);
    }
    Components likely;
    Components unlikely;
    for (const Component& component : design.components) {
        const ComponentId& id = component.id;
        if (askedBy[id].size() + sources.count(id) == sources.size())
            continue;
        const bool isUnlikely = asking.contains(id) || component.kind == ComponentKind::Client;
        (isUnlikely ? unlikely : likely).push_back(id);
    }
    likely.insert(likely.end(), unlikely.begin(), unlikely.end());
    return likely;
}

Components withCopies(const Design& design, Components components)
{
    for (const ComponentId& id : Components(components)) {
        for (const ComponentId& copy : copiesOf(design, id)) {
            if (std::find(components.begin(), components.end(), copy) == components.end())
                components.push_back(copy);
        }
    }
    return components;
}

} // namespace

Editor::Connected Editor::connected(const Design& design, const Components& from, const ComponentId& to)
{
    Connected made{{design, {}}, {}};
    const auto draw = [&made](const ComponentId& source, const ComponentId& target) {
        made.edited = linchpin::connect(made.edited.design, source, target);
        return made.edited.touched.front().as<ConnectionId>();
    };
    for (const ComponentId& id : from) {
        if (id != to)
            made.arrow = draw(id, to);
    }
    if (made.arrow.empty() || design.connections.contains(made.arrow))
        return made;
    const RedundancySet* set = design.setOf(to);
    const Components targets = set && set->mode == SetMode::ActiveActive ? withCopies(design, {to}) : Components{to};
    const auto touched = made.edited.touched;
    for (const ComponentId& source : withCopies(design, from)) {
        if (set && design.setOf(source) == set)
            continue;
        for (const ComponentId& target : targets) {
            const ConnectionId arrow = draw(source, target);
            const bool wasAsked = target == to && std::find(from.begin(), from.end(), source) != from.end();
            if (!wasAsked && !design.connections.contains(arrow))
                made.ofCopies.push_back(arrow.as<ElementId>());
        }
    }
    made.edited.touched = touched;
    return made;
}

void Editor::connectAsking(const QString& text, const std::function<Connected(const Design&)>& edit)
{
    SecondArrow asked;
    Connected made;
    const bool done = m_document.edit(text, [&](const Design& design) {
        made = edit(design);
        if (made.arrow.empty() || design.connections.contains(made.arrow))
            return made.edited;
        asked = secondArrow(made.edited.design, made.arrow);
        if (asked.question == SecondArrow::Question::TakenCopies)
            made.edited.design = asCopies(made.edited.design, asked.components).design;
        return made.edited;
    });
    if (!done || made.arrow.empty())
        return;
    if (asked.question == SecondArrow::Question::None && !made.ofCopies.empty())
        offerThisOneAlone(made.arrow, made.ofCopies);
    else
        ask(asked, made.arrow);
}

void Editor::offerThisOneAlone(const ConnectionId& arrow, const std::vector<ElementId>& others)
{
    m_chip->ask(middleOf(scene().lineOf(arrow)), tr("Drawn for all copies"),
                {{tr("only this one"), [this, arrow, others] {
                      m_document.edit(tr("Only this one"), [&](const Design& design) {
                          Edited edited = erase(design, others);
                          edited.touched = {arrow.as<ElementId>()};
                          return edited;
                      });
                  }}});
}

void Editor::ask(const SecondArrow& asked, const ConnectionId& arrow)
{
    const QPointF at = middleOf(scene().lineOf(arrow));
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
        made.edited.touched = added.touched;
        return made;
    });
    showWhole(m_document.selection());
}

void Editor::connectToNew(const ComponentId& from, const QPointF& center)
{
    KindEntries offered = kindEntries(m_document.design(), from);
    m_picker->open({m_view->mapFromScene(center), inView(scene().rectOf(from.as<ElementId>()))},
                   tr("Connect to a new…"), std::move(offered.entries),
                   [this, from, center, kinds = std::move(offered.kinds)](std::size_t i) {
                       addConnected({from}, kinds[i], cornerAround(center));
                   });
}

void Editor::cloneConnectedTo(const ComponentId& from, Direction direction)
{
    connectAsking(tr("Clone and connect"), [&](const Design& design) {
        const Edited cloned = cloneConnected(design, from, direction);
        auto made = connected(cloned.design, {from}, cloned.touched.front().as<ComponentId>());
        made.edited.touched = cloned.touched;
        return made;
    });
    showWhole(m_document.selection());
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
    auto [entries, targets] = componentEntries(likelyTargets(m_document.design(), from));
    KindEntries offered = kindEntries(m_document.design(), from.front());
    for (Picker::Entry& entry : offered.entries) {
        entry.detail = tr("new");
        entries.push_back(std::move(entry));
    }
    const QRectF rect = scene().rectOf(from.front().as<ElementId>());
    m_picker->open(
        {m_view->mapFromScene(rect.bottomLeft() + QPointF(0, 8)), inView(rect)}, tr("Connect to: type a name"),
        std::move(entries),
        [this, from, targets = std::move(targets), kinds = std::move(offered.kinds)](std::size_t i) {
            if (i >= targets.size()) {
                const Point at = m_document.committed().components.at(from.back()).position.value_or(Point());
                addConnected(from, kinds[i - targets.size()], spotBeside(m_document.committed(), at, Direction::Right));
                return;
            }
            connectAsking(tr("Connect"), [&](const Design& design) {
                auto made = connected(design, from, targets[i]);
                if (from.size() == 1)
                    made.edited.touched = {from.front().as<ElementId>()};
                return made;
            });
        });
}

void Editor::attachByName(const ConnectionId& arrow)
{
    const Connection connection = m_document.design().connections.at(arrow);
    auto [entries, targets] = componentEntries(likelyTargets(m_document.design(), {connection.from}));
    const QPointF at = scene().rectOf(arrow.as<ElementId>()).center();
    m_picker->open({m_view->mapFromScene(at)}, tr("Lead it to: type a name"), std::move(entries),
                   [this, arrow, from = connection.from, targets = std::move(targets)](std::size_t i) {
                       m_document.edit(tr("Attach elsewhere"), [&](const Design& design) {
                           return reconnect(design, arrow, from, targets[i]);
                       });
                   });
}

std::pair<std::vector<Picker::Entry>, Components> Editor::componentEntries(const Components& components) const
{
    std::vector<Picker::Entry> entries;
    const Theme& theme = Appearance::instance().theme();
    for (const ComponentId& id : components) {
        const Component& component = m_document.design().components.at(id);
        entries.push_back({toQString(component.name),
                           {},
                           icon(iconName(component.kind), theme.category(defaultsOf(component.kind).category)),
                           toQString(id)});
    }
    return {std::move(entries), components};
}

} // namespace linchpin
