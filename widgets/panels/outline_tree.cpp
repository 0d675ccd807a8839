// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/outline_tree.h"

#include "core/engine/words.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <unordered_map>

namespace linchpin
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OutlineTree)
};

class Outline
{
public:
    Outline(const Design& design, const std::unordered_set<ElementId>& spofs);

    std::vector<OutlineBranch> all();

private:
    OutlineRow row(const ElementId& id, const QString& what, const DomainId& where) const;
    OutlineBranch component(const Component& component) const;
    OutlineBranch set(const RedundancySet& set) const;
    OutlineBranch domain(const Domain& domain) const;
    std::vector<OutlineBranch> within(const DomainId& domain) const;
    DomainId homeOf(const RedundancySet& set) const;
    OutlineBranch journeys() const;
    OutlineBranch notes() const;

    const Design& m_design;
    const std::unordered_set<ElementId>& m_spofs;
    std::unordered_map<ComponentId, std::vector<std::string>> m_needs;
    std::unordered_map<DomainId, std::vector<const Domain*>> m_domainsIn;
    std::unordered_map<DomainId, std::vector<const RedundancySet*>> m_setsIn;
    std::unordered_map<DomainId, std::vector<const Component*>> m_componentsIn;
};

void sortByName(std::vector<OutlineBranch>& branches)
{
    std::stable_sort(branches.begin(), branches.end(), [](const OutlineBranch& a, const OutlineBranch& b) {
        return a.row.name.compare(b.row.name, Qt::CaseInsensitive) < 0;
    });
}

Outline::Outline(const Design& design, const std::unordered_set<ElementId>& spofs)
    : m_design(design)
    , m_spofs(spofs)
{
    for (const Connection& connection : design.connections) {
        if (const Component* to = design.components.find(connection.to))
            m_needs[connection.from].push_back(to->name);
    }
    for (const Domain& domain : design.domains)
        m_domainsIn[domain.parent].push_back(&domain);
    std::unordered_set<ComponentId> members;
    for (const RedundancySet& set : design.sets) {
        m_setsIn[homeOf(set)].push_back(&set);
        members.insert(set.members.begin(), set.members.end());
    }
    for (const Component& component : design.components) {
        if (!members.contains(component.id))
            m_componentsIn[design.commonDomain(component)].push_back(&component);
    }
}

DomainId Outline::homeOf(const RedundancySet& set) const
{
    Component all;
    for (const ComponentId& id : set.members) {
        const Component* member = m_design.components.find(id);
        if (!member || member->placement.empty())
            return {};
        all.placement.insert(all.placement.end(), member->placement.begin(), member->placement.end());
    }
    all.instances = static_cast<int>(all.placement.size());
    return m_design.commonDomain(all);
}

OutlineRow Outline::row(const ElementId& id, const QString& what, const DomainId& where) const
{
    OutlineRow row;
    row.id = id;
    row.name = toQString(m_design.nameOf(id));
    row.what = what;
    if (!where.empty())
        row.where = toQString(m_design.nameOf(where.as<ElementId>()));
    row.isSpof = m_spofs.contains(id);
    return row;
}

OutlineBranch Outline::component(const Component& component) const
{
    const ComponentDefaults& defaults = defaultsOf(component.kind);
    OutlineRow shown =
        row(component.id.as<ElementId>(), toQString(kindWord(component.kind)), m_design.commonDomain(component));
    shown.icon = iconName(component.kind);
    shown.category = defaults.category;
    const auto needs = m_needs.find(component.id);
    if (needs != m_needs.end())
        shown.needs = Words::tr("needs %1").arg(toQString(listed(needs->second)));
    return {shown};
}

OutlineBranch Outline::set(const RedundancySet& set) const
{
    OutlineBranch branch{row(set.id.as<ElementId>(), Words::tr("Redundancy set"), homeOf(set))};
    branch.row.icon = QStringLiteral("action/make-set");
    for (const ComponentId& id : set.members) {
        if (const Component* member = m_design.components.find(id))
            branch.children.push_back(component(*member));
    }
    sortByName(branch.children);
    return branch;
}

OutlineBranch Outline::domain(const Domain& domain) const
{
    OutlineBranch branch{row(domain.id.as<ElementId>(), toQString(kindWord(domain.kind)), domain.parent)};
    branch.row.icon = iconName(domain.kind);
    branch.children = within(domain.id);
    return branch;
}

std::vector<OutlineBranch> Outline::within(const DomainId& id) const
{
    std::vector<OutlineBranch> all;
    const auto add = [&all, &id](const auto& in, const auto& make) {
        std::vector<OutlineBranch> some;
        if (const auto at = in.find(id); at != in.end()) {
            for (const auto* element : at->second)
                some.push_back(make(*element));
        }
        sortByName(some);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    };
    add(m_domainsIn, [this](const Domain& d) { return domain(d); });
    add(m_setsIn, [this](const RedundancySet& s) { return set(s); });
    add(m_componentsIn, [this](const Component& c) { return component(c); });
    return all;
}

OutlineBranch Outline::journeys() const
{
    OutlineBranch heading;
    heading.row.name = Words::tr("Journeys");
    for (const Journey& journey : m_design.journeys) {
        OutlineRow shown = row(journey.id.as<ElementId>(), Words::tr("Journey"), {});
        shown.icon = QStringLiteral("action/journey");
        std::vector<std::string> entries;
        for (const ElementId& entry : journey.entries)
            entries.push_back(m_design.nameOf(entry));
        shown.needs = Words::tr("enters at %1").arg(toQString(listed(entries)));
        heading.children.push_back({shown});
    }
    return heading;
}

OutlineBranch Outline::notes() const
{
    OutlineBranch heading;
    heading.row.name = Words::tr("Notes");
    for (const Note& note : m_design.notes) {
        OutlineRow shown = row(note.id.as<ElementId>(), Words::tr("Note"), {});
        shown.name = toQString(note.text).section(QLatin1Char('\n'), 0, 0);
        shown.icon = QStringLiteral("action/note");
        heading.children.push_back({shown});
    }
    return heading;
}

std::vector<OutlineBranch> Outline::all()
{
    std::vector<OutlineBranch> all = within({});
    for (OutlineBranch heading : {journeys(), notes()}) {
        if (!heading.children.empty())
            all.push_back(std::move(heading));
    }
    return all;
}

} // namespace

QString OutlineRow::spoken() const
{
    QStringList words{name};
    if (!what.isEmpty())
        words << what.toLower();
    if (isSpof)
        words << Words::tr("single point of failure");
    if (!where.isEmpty())
        words << Words::tr("in %1").arg(where);
    if (!needs.isEmpty())
        words << needs;
    else if (category)
        words << Words::tr("needs nothing");
    return words.join(QStringLiteral(", "));
}

std::vector<OutlineBranch> outlineOf(const Design& design, const std::unordered_set<ElementId>& spofs)
{
    return Outline(design, spofs).all();
}

} // namespace linchpin
