// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/several_page.h"

#include "core/edit/domains.h"
#include "core/edit/figures.h"
#include "core/edit/require.h"
#include "core/model/catalogue.h"
#include "widgets/panels/check_list_field.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/connection_fields.h"
#include "widgets/panels/detail_edits.h"
#include "widgets/panels/element_options.h"
#include "widgets/panels/figure_fields.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

namespace linchpin
{

namespace
{

QString countsOf(const Selection& selection)
{
    QStringList parts;
    const auto add = [&](std::size_t count, const QString& one, const QString& many) {
        if (count > 0)
            parts.append(count == 1 ? one : many.arg(count));
    };
    add(selection.components.size(), SeveralPage::tr("1 component"), SeveralPage::tr("%1 components"));
    add(selection.domains.size(), SeveralPage::tr("1 domain"), SeveralPage::tr("%1 domains"));
    add(selection.sets.size(), SeveralPage::tr("1 set"), SeveralPage::tr("%1 sets"));
    add(selection.connections.size(), SeveralPage::tr("1 connection"), SeveralPage::tr("%1 connections"));
    add(selection.notes.size(), SeveralPage::tr("1 note"), SeveralPage::tr("%1 notes"));
    add(selection.journeys.size(), SeveralPage::tr("1 journey"), SeveralPage::tr("%1 journeys"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

SeveralPage::SeveralPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_kind(new ChoiceField)
    , m_domainKind(new ChoiceField)
    , m_figures(new FigureFields(document, this))
    , m_connectionFields(new ConnectionFields(document, this))
{
    addHeader();
    header()->setIcon(QStringLiteral("action/select"), [](const Theme& theme) { return theme.muted; });
    offerComponentKinds(*m_kind);
    m_kindRow = addRow(tr("Kind"), "kind", m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        const ComponentKind kind = allOf<ComponentKind>()[static_cast<std::size_t>(row)];
        attempt(SeveralPage::document(), tr("Change kinds"),
                forAll(idsAs<ComponentId>(m_components),
                       [kind](const Design& d, const ComponentId& id) { return withKind(d, id, kind); }));
    });
    offerDomainKinds(*m_domainKind);
    m_domainKindRow = addRow(tr("Kind"), "domainKind", m_domainKind);
    connect(m_domainKind, &QComboBox::activated, this, [this](int row) {
        const DomainKind kind = allOf<DomainKind>()[static_cast<std::size_t>(row)];
        attempt(SeveralPage::document(), tr("Change kinds"),
                forAll(idsAs<DomainId>(m_domains),
                       [kind](const Design& d, const DomainId& id) { return withKind(d, id, kind); }));
    });
    addWidget(m_figures);
    addPlacement();
    addCost();
    addWidget(m_connectionFields);
}

void SeveralPage::addPlacement()
{
    m_placement = new CheckListField;
    m_placementRow = addRow(tr("Placement"), "placement", m_placement);
    m_placement->setHint(tr("For each of them; several spread its instances."));
    m_placement->setOptions([this] { return domainOptions(design()); });
    const auto place = [this](const QStringList& keys) {
        return forAll(idsAs<ComponentId>(m_components),
                      [places = idsOf<DomainId>(keys)](const Design& d, const ComponentId& id) {
                          return placeIn(d, id, places);
                      });
    };
    connect(m_placement, &CheckListField::tried, this,
            [this, place](const QStringList& keys) { tryOut(document(), place(keys)); });
    connect(m_placement, &CheckListField::chosen, this, [this, place](const QStringList& keys) {
        m_placementRow->setProblem(attempt(document(), tr("Change placements"), place(keys)));
    });
    connect(m_placement, &CheckListField::dropped, this, [this] { document().cancelPreview(); });
}

void SeveralPage::addCost()
{
    m_cost = new ValueField;
    m_costRow = addRow(tr("Monthly cost"), "cost", m_cost);
    m_cost->setCommit([this](const QString& text) {
        const auto read = readCost(text);
        if (!read.value)
            return read.problem;
        return attempt(
            document(), tr("Change costs"),
            forAll(idsAs<ComponentId>(m_components), [cost = *read.value](const Design& d, const ComponentId& id) {
                return withMonthlyCost(d, id, cost);
            }));
    });
}

void SeveralPage::refresh()
{
    const Selection selection = selectionOf(design(), ids());
    m_components = idsAs<ElementId>(selection.components);
    m_domains = idsAs<ElementId>(selection.domains);
    m_connections = idsAs<ElementId>(selection.connections);
    const QString counts = countsOf(selection);
    header()->setFixedName(tr("%1 selected").arg(ids().size()));
    header()->setStanding({counts, false});

    std::vector<ElementId> failing = m_components;
    failing.insert(failing.end(), m_domains.begin(), m_domains.end());
    m_figures->setVisible(!failing.empty());
    m_figures->show(failing);
    showComponents();
    showDomains();
    const bool areArrows = m_components.empty() && m_domains.empty() && !m_connections.empty();
    m_connectionFields->setVisible(areArrows);
    m_connectionFields->show(m_connections);
}

void SeveralPage::showComponents()
{
    std::vector<const Component*> shown;
    for (const ElementId& id : m_components)
        shown.push_back(design().components.find(id.as<ComponentId>()));
    const bool areAll = !shown.empty() && m_domains.empty();
    m_kindRow->setVisible(areAll);
    const auto kind = common(shown, [](const Component& component) { return component.kind; });
    m_kind->setRow(kind ? static_cast<int>(*kind) : -1);

    m_placementRow->setVisible(!shown.empty());
    m_placement->setEnabled(!design().domains.empty());
    const auto placement = common(shown, [](const Component& component) { return component.placement; });
    if (!placement)
        m_placement->setMixed();
    else
        m_placement->setChecked(keysOf(*placement),
                                placement->empty() ? tr("in no domain")
                                                   : namesOf(design(), idsAs<ElementId>(*placement)));

    m_costRow->setVisible(!shown.empty());
    const auto cost = common(shown, [](const Component& component) { return monthlyCostOf(component); });
    if (cost)
        m_cost->setValue(costText(*cost, toQString(design().currency)));
    else
        m_cost->setMixed();
    double sum = 0;
    for (const Component* component : shown)
        sum += monthlyCostOf(*component) * component->instances;
    m_costRow->setDetail(tr("each instance; %1 in all").arg(costText(sum, toQString(design().currency))));
}

void SeveralPage::showDomains()
{
    std::vector<const Domain*> shown;
    for (const ElementId& id : m_domains)
        shown.push_back(design().domains.find(id.as<DomainId>()));
    m_domainKindRow->setVisible(!shown.empty() && m_components.empty());
    const auto kind = common(shown, [](const Domain& domain) { return domain.kind; });
    m_domainKind->setRow(kind ? static_cast<int>(*kind) : -1);
}

} // namespace linchpin
