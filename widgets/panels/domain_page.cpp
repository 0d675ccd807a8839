// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/domain_page.h"

#include "core/edit/domains.h"
#include "core/edit/figures.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/element_options.h"
#include "widgets/panels/figure_fields.h"
#include "widgets/panels/risk_fields.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <algorithm>

namespace linchpin
{

namespace
{

QString contentsOf(const Design& design, const DomainId& domain)
{
    int components = 0;
    for (const Component& component : design.components) {
        components += std::any_of(component.placement.begin(), component.placement.end(),
                                  [&](const DomainId& place) { return design.isWithin(place, domain); });
    }
    if (components == 0)
        return DomainPage::tr("nothing is placed in it");
    return components == 1 ? DomainPage::tr("1 component is placed in it")
                           : DomainPage::tr("%1 components are placed in it").arg(components);
}

} // namespace

DomainPage::DomainPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_kind(new ChoiceField)
    , m_figures(new FigureFields(document, this))
    , m_parent(new ChoiceField)
{
    addHeader();
    letRename(tr("Rename domain"));
    offerDomainKinds(*m_kind);
    addRow(tr("Kind"), "kind", m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        const DomainKind kind = allOf<DomainKind>()[static_cast<std::size_t>(row)];
        attempt(DomainPage::document(), tr("Change kind"),
                [id = domain(), kind](const Design& d) { return withKind(d, id, kind); });
    });
    addWidget(m_figures);
    m_parentRow = addRow(tr("Lies in"), "parent", m_parent);
    connect(m_parent, &QComboBox::activated, this, [this](int row) {
        const DomainId chosen = m_parents[static_cast<std::size_t>(row)];
        m_parentRow->setProblem(
            attempt(DomainPage::document(), tr("Change what it lies in"),
                    [id = domain(), chosen](const Design& d) { return withParent(d, id, chosen); }));
    });
    addSection();
    m_risk = new RiskFields(document, this);
    addWidget(m_risk);
}

void DomainPage::refresh()
{
    const Domain* shown = design().domains.find(domain());
    if (!shown)
        return;
    header()->setIcon(iconName(shown->kind), [](const Theme& theme) { return theme.muted; });
    header()->name().setValue(toQString(shown->name));
    m_kind->setRow(static_cast<int>(shown->kind));
    m_figures->show(ids());
    showParents();
    if (!document().isPreviewing())
        m_parentRow->setDetail(contentsOf(design(), domain()));
    m_risk->show(id());
}

void DomainPage::showParents()
{
    std::vector<DomainId> parents{{}};
    QStringList names{tr("nothing")};
    for (const auto& [other, depth] : nestedDomains(design())) {
        if (!design().isWithin(other->id, domain())) {
            constexpr int spacesADepth = 4;
            parents.push_back(other->id);
            names.append(QString(depth * spacesADepth, QChar(QChar::Nbsp)) + toQString(other->name));
        }
    }
    if (parents != m_parents || names != m_parentNames) {
        m_parents = parents;
        m_parentNames = names;
        m_parent->clear();
        m_parent->addItems(names);
    }
    const DomainId& parent = design().domains.at(domain()).parent;
    m_parent->setRow(static_cast<int>(std::find(m_parents.begin(), m_parents.end(), parent) - m_parents.begin()));
}

} // namespace linchpin
