// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/journey_editor.h"

#include "core/edit/erase.h"
#include "core/edit/figures.h"
#include "core/edit/journeys.h"
#include "widgets/panels/attempt.h"
#include "widgets/panels/check_list_field.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/element_options.h"
#include "widgets/panels/journey_entries.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/property_row.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/switch_field.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace linchpin
{

JourneyEditor::JourneyEditor(Document& document, QString prefix, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_prefix(std::move(prefix))
    , m_name(new ValueField)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(0);
    addRow(tr("Name"), "name", m_name);
    m_name->setCommit([this](const QString& text) {
        return attempt(m_document, tr("Rename journey"),
                       [id = m_id.as<ElementId>(), name = toStdString(text.trimmed())](const Design& d) {
                           return renamed(d, id, name);
                       });
    });
    addEntries();

    m_access = new ChoiceField;
    m_access->addItems({tr("reads"), tr("writes"), tr("reads and writes")});
    addRow(tr("Access"), "access", m_access);
    connect(m_access, &QComboBox::activated, this, [this](int row) {
        const Access access = allOf<Access>()[static_cast<std::size_t>(row)];
        attempt(m_document, tr("Change access"),
                [id = m_id, access](const Design& d) { return withAccess(d, id, access); });
    });
    addTarget();
    m_critical = new SwitchField;
    m_criticalRow = addRow(tr("Critical"), "critical", m_critical);
    connect(m_critical, &QCheckBox::clicked, this, [this](bool isOn) {
        attempt(m_document, tr("Change whether it is critical"),
                [id = m_id, isOn](const Design& d) { return withCritical(d, id, isOn); });
    });
    addActions();
}

PropertyRow* JourneyEditor::addRow(const QString& label, const char* name, QWidget* field)
{
    auto* row = new PropertyRow(label, m_prefix + QLatin1Char('.') + QLatin1String(name), field, this);
    layout()->addWidget(row);
    return row;
}

void JourneyEditor::addEntries()
{
    m_entries = new CheckListField;
    m_entriesRow = addRow(tr("Begins at"), "entries", m_entries);
    m_entries->setOptions([this] { return entryOptions(m_document.design()); });
    const auto begin = [this](const QStringList& keys) {
        return [id = m_id, entries = idsOf<ElementId>(keys)](const Design& d) { return withEntries(d, id, entries); };
    };
    connect(m_entries, &CheckListField::tried, this,
            [this, begin](const QStringList& keys) { tryOut(m_document, begin(keys)); });
    connect(m_entries, &CheckListField::chosen, this, [this, begin](const QStringList& keys) {
        m_entriesRow->setProblem(attempt(m_document, tr("Change entries"), begin(keys)));
    });
    connect(m_entries, &CheckListField::dropped, this, [this] { m_document.cancelPreview(); });
}

void JourneyEditor::addTarget()
{
    m_target = new ValueField;
    m_target->setPresets({tr("99 %"), tr("99.9 %"), tr("99.95 %"), tr("99.99 %"), tr("99.999 %")});
    addRow(tr("Target"), "target", m_target);
    m_target->setCommit([this](const QString& text) {
        std::optional<double> target;
        if (!text.trimmed().isEmpty()) {
            const auto read = readAvailability(text);
            if (!read.value)
                return read.problem;
            target = read.value->availability();
        }
        return attempt(m_document, tr("Change target"),
                       [id = m_id, target](const Design& d) { return withTarget(d, id, target); });
    });
}

QPushButton* JourneyEditor::newButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(m_prefix + QLatin1Char('.') + QLatin1String(name));
    button->setProperty("role", QStringLiteral("quiet"));
    return button;
}

void JourneyEditor::addActions()
{
    m_fromSelection = newButton(tr("Begin at selection"), "fromSelection");
    m_up = newButton(tr("Up"), "up");
    m_down = newButton(tr("Down"), "down");
    QPushButton* remove = newButton(tr("Remove"), "remove");
    auto* line = new QHBoxLayout;
    line->setContentsMargins(panelGrid::margin - panelGrid::textLeft, 4, panelGrid::textLeft, 0);
    line->setSpacing(0);
    line->addWidget(m_fromSelection);
    line->addStretch(1);
    line->addWidget(m_up);
    line->addWidget(m_down);
    line->addWidget(remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);

    connect(m_fromSelection, &QAbstractButton::clicked, this, [this] {
        m_entriesRow->setProblem(attempt(m_document, tr("Change entries"),
                                         [id = m_id, entries = selectedEntries(m_document)](const Design& d) {
                                             return withEntries(d, id, entries);
                                         }));
    });
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveBy(1); });
    connect(remove, &QAbstractButton::clicked, this, [this] {
        attempt(m_document, tr("Remove journey"),
                [id = m_id.as<ElementId>()](const Design& d) { return erase(d, {id}); });
    });
}

void JourneyEditor::moveBy(int rows)
{
    attempt(m_document, tr("Reorder journeys"), [id = m_id, rows](const Design& d) { return shifted(d, id, rows); });
}

void JourneyEditor::show(const JourneyId& id)
{
    if (id != m_id) {
        commitEdits();
        m_id = id;
        revertEdits();
    }
    const Design& design = m_document.design();
    const Journey* shown = design.journey(id);
    if (!shown)
        return;
    m_name->setValue(toQString(shown->name));
    m_entries->setChecked(keysOf(shown->entries), namesOf(design, shown->entries));
    m_access->setRow(static_cast<int>(shown->access));
    m_target->setValue(shown->target ? availabilityText(Availability::of(*shown->target)) : QString());
    m_target->setHint(tr("none"));
    m_critical->setChecked(shown->critical);
    m_criticalRow->setDetail(shown->critical ? tr("the system is down without it")
                                             : tr("the system goes on without it"));
    m_fromSelection->setEnabled(!selectedEntries(m_document).empty());
    m_up->setEnabled(design.journeys.front().id != id);
    m_down->setEnabled(design.journeys.back().id != id);
}

void JourneyEditor::commitEdits()
{
    m_name->commit();
    m_target->commit();
}

void JourneyEditor::revertEdits()
{
    m_name->revert();
    m_target->revert();
}

void JourneyEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace linchpin
