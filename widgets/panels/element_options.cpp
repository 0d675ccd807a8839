// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/element_options.h"

#include "core/model/catalogue.h"
#include "widgets/panels/choice_field.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <algorithm>
#include <unordered_map>

namespace linchpin
{

namespace
{

template<class Elements>
void sortByName(Elements& elements)
{
    std::sort(elements.begin(), elements.end(), [](const auto* a, const auto* b) {
        return QString::localeAwareCompare(toQString(a->name), toQString(b->name)) < 0;
    });
}

template<class Kind>
void offerKinds(ChoiceField& field)
{
    for (const Kind kind : allOf<Kind>())
        field.addItem(kindIcon(kind), toQString(kindWord(kind)));
    QObject::connect(&Appearance::instance(), &Appearance::changed, &field, [&field] {
        int row = 0;
        for (const Kind kind : allOf<Kind>())
            field.setItemIcon(row++, kindIcon(kind));
    });
}

} // namespace

std::vector<NestedDomain> nestedDomains(const Design& design)
{
    std::unordered_map<DomainId, std::vector<const Domain*>> children;
    for (const Domain& domain : design.domains)
        children[domain.parent].push_back(&domain);
    for (auto& [parent, inside] : children)
        sortByName(inside);

    std::vector<NestedDomain> nested;
    std::vector<NestedDomain> open;
    const auto push = [&](const DomainId& parent, int depth) {
        auto& inside = children[parent];
        for (auto at = inside.rbegin(); at != inside.rend(); ++at)
            open.push_back({*at, depth});
    };
    push({}, 0);
    while (!open.empty()) {
        nested.push_back(open.back());
        open.pop_back();
        push(nested.back().domain->id, nested.back().depth + 1);
    }
    return nested;
}

QList<CheckOption> domainOptions(const Design& design)
{
    QList<CheckOption> options;
    for (const auto& [domain, depth] : nestedDomains(design))
        options.append({toQString(domain->id), toQString(domain->name), kindIcon(domain->kind), depth});
    return options;
}

QList<CheckOption> entryOptions(const Design& design)
{
    std::vector<const RedundancySet*> sets;
    for (const RedundancySet& set : design.sets)
        sets.push_back(&set);
    sortByName(sets);
    std::vector<const Component*> components;
    for (const Component& component : design.components)
        components.push_back(&component);
    sortByName(components);

    QList<CheckOption> options;
    const QIcon setIcon = icon(QStringLiteral("action/make-set"), Appearance::instance().theme().protectedGlyph);
    for (const RedundancySet* set : sets)
        options.append({toQString(set->id), toQString(set->name), setIcon});
    for (const Component* component : components)
        options.append({toQString(component->id), toQString(component->name), kindIcon(component->kind)});
    return options;
}

QList<CheckOption> journeyOptions(const Design& design)
{
    QList<CheckOption> options;
    const QIcon journeyIcon = icon(QStringLiteral("action/journey"), Appearance::instance().theme().muted);
    for (const Journey& journey : design.journeys)
        options.append({toQString(journey.id), toQString(journey.name), journeyIcon});
    return options;
}

QString namesOf(const Design& design, const std::vector<ElementId>& ids)
{
    QStringList names;
    for (const ElementId& id : ids) {
        const QString name = toQString(design.nameOf(id));
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QIcon kindIcon(ComponentKind kind)
{
    return icon(iconName(kind), Appearance::instance().theme().category(defaultsOf(kind).category));
}

QIcon kindIcon(DomainKind kind)
{
    return icon(iconName(kind), Appearance::instance().theme().muted);
}

void offerComponentKinds(ChoiceField& field)
{
    offerKinds<ComponentKind>(field);
}

void offerDomainKinds(ChoiceField& field)
{
    offerKinds<DomainKind>(field);
}

} // namespace linchpin
