// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/panels/check_list_field.h"

#include <QtCore/QList>

#include <vector>

namespace linchpin
{

class ChoiceField;

struct NestedDomain
{
    const Domain* domain = nullptr;
    int depth = 0;
};

/// All domains as a tree: each followed by those in it, by name.
std::vector<NestedDomain> nestedDomains(const Design& design);

/// Options of a list with check marks.
QList<CheckOption> domainOptions(const Design& design);
/// Sets, then components; by name.
QList<CheckOption> entryOptions(const Design& design);
QList<CheckOption> journeyOptions(const Design& design);

/// The names in that order, joined; ids may be of any type of element.
QString namesOf(const Design& design, const std::vector<ElementId>& ids);

QIcon kindIcon(ComponentKind kind);
QIcon kindIcon(DomainKind kind);

/// Fills the field with all kinds, in the order of the enumeration, with icons in today's theme.
void offerComponentKinds(ChoiceField& field);
void offerDomainKinds(ChoiceField& field);

template<class Id>
QStringList keysOf(const std::vector<Id>& ids)
{
    QStringList keys;
    for (const Id& id : ids)
        keys.append(QString::fromStdString(id.text()));
    return keys;
}

template<class Id>
std::vector<Id> idsOf(const QStringList& keys)
{
    std::vector<Id> ids;
    for (const QString& key : keys)
        ids.emplace_back(key.toStdString());
    return ids;
}

template<class Other, class Id>
std::vector<Other> idsAs(const std::vector<Id>& ids)
{
    std::vector<Other> others;
    others.reserve(ids.size());
    for (const Id& id : ids)
        others.push_back(id.template as<Other>());
    return others;
}

} // namespace linchpin
