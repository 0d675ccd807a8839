// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/component_page.h"

#include "core/edit/domains.h"
#include "core/edit/figures.h"
#include "core/edit/instances.h"
#include "core/edit/lock.h"
#include "core/model/catalogue.h"
#include "widgets/panels/check_list_field.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/detail_edits.h"
#include "widgets/panels/element_options.h"
#include "widgets/panels/figure_fields.h"
#include "widgets/panels/link_field.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/risk_fields.h"
#include "widgets/panels/switch_field.h"
#include "widgets/panels/text_field.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int mostInstances = 1000;

QLabel* newWord(const QString& text, int right)
{
    auto* word = new QLabel(text);
    word->setProperty("role", QStringLiteral("value"));
    word->setContentsMargins(0, 0, right, 0);
    return word;
}

/// Copies of state are not interchangeable instances: they make a set.
bool copiesMakeSet(const Component& component)
{
    return component.instances == 1 && (isData(component.kind) || isCoordination(component.kind));
}

} // namespace

ComponentPage::ComponentPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_kind(new ChoiceField)
{
    addHeader();
    letRename(tr("Rename component"));

    offerComponentKinds(*m_kind);
    addRow(tr("Kind"), "kind", m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        const ComponentKind kind = allOf<ComponentKind>()[static_cast<std::size_t>(row)];
        attempt(ComponentPage::document(), tr("Change kind"),
                [id = component(), kind](const Design& d) { return withKind(d, id, kind); });
    });
    m_figures = new FigureFields(document, this);
    addWidget(m_figures);
    addInstances();
    addPlacement();
    addCommonCause();
    addCost();
    addSet();
    addSection();
    m_risk = new RiskFields(document, this);
    addWidget(m_risk);
    addNotes();
}

void ComponentPage::addInstances()
{
    constexpr int widest = 48;
    m_instances = new ValueField;
    m_instances->setObjectName(QStringLiteral("inspector.instances"));
    m_instances->setAccessibleName(tr("Instances"));
    m_instances->setCompact(widest);
    m_required = new ValueField;
    m_required->setObjectName(QStringLiteral("inspector.required"));
    m_required->setAccessibleName(tr("Instances needed"));
    m_required->setCompact(widest);
    m_ofWhich = newWord(tr("of which"), 0);
    m_needed = newWord(tr("needed"), panelGrid::textRight);
    m_instancesRow = addRow(tr("Instances"), {m_instances, m_ofWhich, m_required, m_needed});

    m_instances->setCommit([this](const QString& text) {
        const auto read = readCount(text, 1, mostInstances);
        if (!read.value)
            return read.problem;
        return attempt(document(), tr("Change instances"),
                       [id = component(), n = *read.value](const Design& d) { return withInstances(d, id, n); });
    });
    m_required->setCommit([this](const QString& text) {
        const Component* shown = design().components.find(component());
        const auto read = readCount(text, 1, shown ? shown->instances : 1);
        if (!read.value)
            return read.problem;
        return attempt(document(), tr("Change instances needed"),
                       [id = component(), n = *read.value](const Design& d) { return withRequired(d, id, n); });
    });
}

void ComponentPage::addPlacement()
{
    m_placement = new CheckListField;
    m_placementRow = addRow(tr("Placement"), "placement", m_placement);
    m_placement->setHint(tr("Several spread the instances over them."));
    m_placement->setOptions([this] { return domainOptions(design()); });
    const auto place = [this](const QStringList& keys) {
        return [id = component(), places = idsOf<DomainId>(keys)](const Design& d) { return placeIn(d, id, places); };
    };
    connect(m_placement, &CheckListField::tried, this,
            [this, place](const QStringList& keys) { tryOut(document(), place(keys)); });
    connect(m_placement, &CheckListField::chosen, this, [this, place](const QStringList& keys) {
        m_placementRow->setProblem(attempt(document(), tr("Change placement"), place(keys)));
    });
    connect(m_placement, &CheckListField::dropped, this, [this] { document().cancelPreview(); });
}

void ComponentPage::addCommonCause()
{
    m_commonCause = new ValueField;
    m_commonCause->setPresets({tr("0 %"), tr("1 %"), tr("2 %"), tr("5 %"), tr("10 %")});
    m_commonCauseRow = addRow(tr("Shared cause"), "commonCause", m_commonCause);
    m_commonCause->setCommit([this](const QString& text) {
        const auto read = readShare(text);
        if (!read.value)
            return read.problem;
        return attempt(document(), tr("Change shared cause"),
                       [id = id(), beta = *read.value](const Design& d) { return withCommonCause(d, id, beta); });
    });
}

void ComponentPage::addCost()
{
    m_cost = new ValueField;
    m_costRow = addRow(tr("Monthly cost"), "cost", m_cost);
    m_cost->setCommit([this](const QString& text) {
        const auto read = readCost(text);
        if (!read.value)
            return read.problem;
        return attempt(document(), tr("Change cost"), [id = component(), cost = *read.value](const Design& d) {
            return withMonthlyCost(d, id, cost);
        });
    });
}

void ComponentPage::addSet()
{
    m_set = new LinkField;
    m_setRow = addRow(tr("Set"), "set", m_set);
    connect(m_set, &QAbstractButton::clicked, this, [this] {
        if (const RedundancySet* set = design().setOf(component()))
            document().select({set->id.as<ElementId>()});
    });
}

void ComponentPage::addNotes()
{
    m_locked = new SwitchField;
    addRow(tr("Locked in its place"), "locked", m_locked);
    connect(m_locked, &QCheckBox::clicked, this, [this](bool isOn) {
        attempt(document(), isOn ? tr("Lock") : tr("Unlock"),
                [id = component(), isOn](const Design& d) { return withLocked(d, {id}, isOn); });
    });
    m_notes = new TextField;
    m_notes->setObjectName(QStringLiteral("inspector.notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Notes"));
    m_notes->setCommit([this](const QString& text) {
        return attempt(document(), tr("Change notes"), [id = component(), notes = toStdString(text)](const Design& d) {
            return withNotes(d, id, notes);
        });
    });
    auto* around = new QWidget(this);
    auto* layout = new QVBoxLayout(around);
    layout->setContentsMargins(panelGrid::textLeft, 4, panelGrid::textLeft, 0);
    layout->addWidget(m_notes);
    addWidget(around);
}

void ComponentPage::refresh()
{
    const Component* shown = design().components.find(component());
    if (!shown)
        return;
    header()->setIcon(shown->kind);
    header()->name().setValue(toQString(shown->name));
    m_kind->setRow(static_cast<int>(shown->kind));
    m_figures->show(ids());
    showInstances(*shown);
    m_placement->setEnabled(!design().domains.empty());
    m_placement->setChecked(keysOf(shown->placement),
                            shown->placement.empty() ? tr("in no domain")
                                                     : namesOf(design(), idsAs<ElementId>(shown->placement)));
    m_placementRow->setDetail(spreadOf(design(), *shown));
    showCommonCause(*shown);
    showCost(*shown);
    showSet(*shown);
    m_risk->show(id());
    m_locked->setChecked(shown->locked);
    m_notes->setValue(toQString(shown->notes));
}

void ComponentPage::showInstances(const Component& component)
{
    m_instances->setValue(QString::number(component.instances));
    m_required->setValue(QString::number(component.required));
    const bool isSeveral = component.instances > 1;
    m_ofWhich->setVisible(isSeveral);
    m_required->setVisible(isSeveral);
    m_needed->setVisible(isSeveral);
    m_instances->setAtMargin(!isSeveral);
    m_instancesRow->setDetail(copiesMakeSet(component) ? tr("more copies make a set") : QString());
}

void ComponentPage::showCommonCause(const Component& component)
{
    const RedundancySet* set = design().setOf(component.id);
    const bool isOfSet = set && set->commonCause > 0;
    m_commonCauseRow->setVisible(component.instances > 1 || component.commonCause > 0);
    m_commonCause->setValue(shareText(component.commonCause));
    QString detail = component.commonCause > 0 ? tr("one bad deploy takes all") : tr("instances fail independently");
    if (isOfSet)
        detail = tr("the set's %1 counts instead").arg(shareText(set->commonCause));
    else if (component.instances == 1)
        detail = tr("counts from two instances on");
    m_commonCauseRow->setDetail(detail);
}

void ComponentPage::showCost(const Component& component)
{
    const QString currency = toQString(design().currency);
    const double each = monthlyCostOf(component);
    m_cost->setValue(costText(each, currency));
    m_costRow->setDetail(component.instances > 1
                             ? tr("each; %1 in all").arg(costText(each * component.instances, currency))
                             : QString());
}

void ComponentPage::showSet(const Component& component)
{
    const RedundancySet* set = design().setOf(component.id);
    m_setRow->setVisible(set != nullptr);
    if (set) {
        m_set->setText(toQString(set->name));
        m_setRow->setDetail(summaryOf(*set));
    }
}

} // namespace linchpin
