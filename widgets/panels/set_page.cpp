// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/set_page.h"

#include "core/edit/require.h"
#include "core/edit/sets.h"
#include "core/model/catalogue.h"
#include "widgets/panels/detail_edits.h"
#include "widgets/panels/element_options.h"
#include "widgets/panels/member_list.h"
#include "widgets/panels/mode_options.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/switch_field.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace linchpin
{

namespace
{

/// What the catalogue says for the primary's kind, or that of a database.
Failover usualFailover(const Design& design, const RedundancySet& set)
{
    const Component* primary = design.components.find(set.members.front());
    const auto usual = primary ? defaultsOf(primary->kind).failover : std::nullopt;
    return usual ? *usual : defaultsOf(ComponentKind::Database).failover.value_or(Failover());
}

} // namespace

SetPage::SetPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_mode(new ModeOptions(this))
{
    addHeader();
    letRename(tr("Rename set"));
    header()->setIcon(QStringLiteral("action/make-set"), [](const Theme& theme) { return theme.protectedGlyph; });
    addWidget(m_mode);
    connect(m_mode, &ModeOptions::chosen, this, [this](SetMode mode) {
        attempt(SetPage::document(), tr("Change set"),
                [id = set(), mode](const Design& d) { return withMode(d, id, mode); });
    });
    addSection(tr("Members"));
    addMembers();
    addSection();
    addRequired();
    addFailover();
    addWrites();
    addCommonCause();
}

void SetPage::addMembers()
{
    m_members = new MemberList(this);
    addWidget(m_members);
    connect(m_members, &MemberList::asked, this,
            [this](const ComponentId& member) { document().select({member.as<ElementId>()}); });
    connect(m_members, &MemberList::preferred, this, [this](const ComponentId& member) {
        attempt(document(), tr("Change primary"),
                [id = set(), member](const Design& d) { return withPrimary(d, id, member); });
    });
    connect(m_members, &MemberList::removed, this, [this](const ComponentId& member) {
        attempt(document(), tr("Take out of set"),
                [id = set(), member](const Design& d) { return withoutMember(d, id, member); });
    });

    auto* dissolve = new QPushButton(tr("Dissolve set"), this);
    dissolve->setObjectName(QStringLiteral("inspector.dissolve"));
    dissolve->setProperty("role", QStringLiteral("quiet"));
    connect(dissolve, &QAbstractButton::clicked, this, [this] {
        document().edit(tr("Dissolve set"), [id = set()](const Design& d) { return dissolveSet(d, id); });
    });
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(panelGrid::margin - panelGrid::textLeft, 4, panelGrid::margin, 0);
    layout->addWidget(dissolve);
    layout->addStretch(1);
    addWidget(line);
}

void SetPage::addRequired()
{
    m_required = new ValueField;
    m_requiredRow = addRow(tr("Needed"), "required", m_required);
    m_required->setCommit([this](const QString& text) {
        const RedundancySet* shown = design().sets.find(set());
        const auto read = readCount(text, 1, shown ? static_cast<int>(shown->members.size()) : 1);
        if (!read.value)
            return read.problem;
        return attempt(document(), tr("Change members needed"),
                       [id = set(), n = *read.value](const Design& d) { return withRequired(d, id, n); });
    });
}

void SetPage::addFailover()
{
    m_failover = new SwitchField;
    m_failoverRow = addRow(tr("Automatic failover"), "failover", m_failover);
    connect(m_failover, &QCheckBox::clicked, this, [this](bool isOn) {
        attempt(document(), isOn ? tr("Turn failover on") : tr("Turn failover off"),
                [id = set(), isOn](const Design& d) {
                    const RedundancySet& at = requireSet(d, id);
                    return withFailover(d, id, isOn ? std::optional(usualFailover(d, at)) : std::nullopt);
                });
    });
    m_coverage = new ValueField;
    m_coverageRow = addRow(tr("Takes over"), "coverage", m_coverage);
    m_coverageRow->setDetail(tr("of the primary's failures"));
    m_coverage->setCommit([this](const QString& text) {
        const auto read = readProbability(text);
        if (!read.value)
            return read.problem;
        return changeFailover(tr("Change failover coverage"),
                              [coverage = *read.value](Failover& failover) { failover.coverage = coverage; });
    });
    m_minutes = new ValueField;
    m_minutesRow = addRow(tr("Within"), "failoverMinutes", m_minutes);
    m_minutesRow->setDetail(tr("stopped for as long each time"));
    m_minutes->setCommit([this](const QString& text) {
        const auto read = readMinutes(text);
        if (!read.value)
            return read.problem;
        return changeFailover(tr("Change failover time"),
                              [minutes = *read.value](Failover& failover) { failover.minutes = minutes; });
    });
}

void SetPage::addWrites()
{
    m_reads = new SwitchField;
    m_readsRow = addRow(tr("Replicas serve reads"), "replicaReads", m_reads);
    connect(m_reads, &QCheckBox::clicked, this, [this](bool isOn) {
        attempt(document(), tr("Change reads"),
                [id = set(), isOn](const Design& d) { return withReplicaReads(d, id, isOn); });
    });
    m_acknowledgements = new ValueField;
    m_acknowledgementsRow = addRow(tr("Acknowledgements"), "acknowledgements", m_acknowledgements);
    m_acknowledgements->setCommit([this](const QString& text) {
        const RedundancySet* shown = design().sets.find(set());
        const auto read = readCount(text, 0, shown ? static_cast<int>(shown->members.size()) - 1 : 0);
        if (!read.value)
            return read.problem;
        return attempt(document(), tr("Change acknowledgements"),
                       [id = set(), n = *read.value](const Design& d) { return withAcknowledgements(d, id, n); });
    });
}

void SetPage::addCommonCause()
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

QString SetPage::changeFailover(const QString& text, const std::function<void(Failover&)>& change)
{
    return attempt(document(), text, [id = set(), change](const Design& d) {
        const RedundancySet& at = requireSet(d, id);
        Failover failover = at.failover ? *at.failover : usualFailover(d, at);
        change(failover);
        return withFailover(d, id, failover);
    });
}

void SetPage::refresh()
{
    const RedundancySet* shown = design().sets.find(set());
    if (!shown)
        return;
    header()->name().setValue(toQString(shown->name));
    m_mode->setMode(shown->mode);
    m_members->show(design(), *shown);
    m_requiredRow->setVisible(shown->mode == SetMode::ActiveActive);
    m_required->setValue(QString::number(shown->required));
    m_requiredRow->setDetail(tr("of %1 members").arg(shown->members.size()));
    showFailover(*shown);
    showWrites(*shown);
    m_commonCause->setValue(shareText(shown->commonCause));
    m_commonCauseRow->setDetail(shown->commonCause > 0 ? tr("one bad deploy takes all")
                                                       : tr("members fail independently"));
}

void SetPage::showFailover(const RedundancySet& set)
{
    const bool isPrimary = set.mode == SetMode::PrimaryReplica;
    m_failoverRow->setVisible(isPrimary);
    m_failover->setChecked(set.failover.has_value());
    m_failoverRow->setDetail(set.failover ? QString() : tr("someone promotes a replica by hand"));
    m_coverageRow->setVisible(isPrimary && set.failover);
    m_minutesRow->setVisible(isPrimary && set.failover);
    if (set.failover) {
        m_coverage->setValue(shareText(set.failover->coverage));
        m_minutes->setValue(minutesText(set.failover->minutes));
    }
}

void SetPage::showWrites(const RedundancySet& set)
{
    const bool isPrimary = set.mode == SetMode::PrimaryReplica;
    m_readsRow->setVisible(isPrimary);
    m_reads->setChecked(set.replicaReads);
    m_readsRow->setDetail(set.replicaReads ? tr("reads go on without the primary") : tr("a hot standby"));
    m_acknowledgementsRow->setVisible(isPrimary);
    m_acknowledgements->setValue(QString::number(set.acknowledgements));
    const auto replicas = static_cast<int>(set.members.size()) - 1;
    m_acknowledgementsRow->setDetail(set.acknowledgements == 0
                                         ? tr("writes wait for no replica: always fast, the newest may be lost")
                                         : tr("writes wait for %1 of %2 replicas: none is lost, and they stop without")
                                               .arg(set.acknowledgements)
                                               .arg(replicas));
}

} // namespace linchpin
