// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/failed_list.h"

#include "core/drill/box_name.h"
#include "widgets/drills/drill.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/panels/elided_label.h"
#include "widgets/style/text.h"

#include <QtCore/QLocale>
#include <QtCore/QStringListModel>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::size_t mostRows = 60;

} // namespace

FailedList::FailedList(Drill& drill, QWidget* parent)
    : QWidget(parent)
    , m_drill(drill)
    , m_field(new QLineEdit)
    , m_rows(new QWidget)
    , m_rowLayout(new QVBoxLayout(m_rows))
{
    m_field->setObjectName(QStringLiteral("drillFailByName"));
    m_field->setPlaceholderText(tr("Fail by name…"));
    m_field->setAccessibleName(tr("Fail by name"));
    m_field->setClearButtonEnabled(true);
    auto* completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    m_rowLayout->setContentsMargins(16, 0, 4, 0);
    m_rowLayout->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_rows);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(12, 0, 12, 4);
    field->addWidget(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(field);
    layout->addWidget(scroll, 1);

    connect(m_field, &QLineEdit::textEdited, this, &FailedList::offerNames);
    connect(m_field, &QLineEdit::returnPressed, this, &FailedList::failNamed);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &FailedList::failNamed,
            Qt::QueuedConnection);
    connect(&drill, &Drill::changed, this, &FailedList::show);
    m_shown.emplace_back(); // so that the first time differs
    show();
}

void FailedList::show()
{
    const auto design = m_drill.document().sharedCommitted();
    if (m_shown == m_drill.killed() && m_shownOf == design)
        return;
    m_shown = m_drill.killed();
    m_shownOf = design;
    const bool hadFocus = m_rows->focusWidget() && m_rows->focusWidget()->hasFocus();
    while (QLayoutItem* item = m_rowLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_shown.empty()) {
        auto* empty = new QLabel(
            tr("Click a component, the border of a domain or the label of a set on the drawing, or type a name here."));
        empty->setObjectName(QStringLiteral("drillNothingFailed"));
        empty->setProperty("role", QStringLiteral("muted"));
        empty->setWordWrap(true);
        empty->setContentsMargins(0, 4, 8, 0);
        m_rowLayout->addWidget(empty);
    }
    for (std::size_t i = 0; i < std::min(m_shown.size(), mostRows); ++i)
        m_rowLayout->addWidget(makeRow(m_shown[i]));
    if (m_shown.size() > mostRows) {
        auto* more = new QLabel(tr("and %1 more").arg(QLocale().toString(qulonglong(m_shown.size() - mostRows))));
        more->setProperty("role", QStringLiteral("muted"));
        m_rowLayout->addWidget(more);
    }
    m_rowLayout->addStretch(1);
    if (hadFocus)
        m_field->setFocus(Qt::OtherFocusReason);
}

QWidget* FailedList::makeRow(const std::string& id)
{
    const QString name = toQString(nameOfBox(m_drill.document().committed(), id));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new ElidedLabel;
    label->setWhole(name);
    QToolButton* repair = drillTextButton("drillRepair", tr("Repair"));
    repair->setAccessibleName(tr("Repair %1").arg(name));
    layout->addWidget(label, 1);
    layout->addWidget(repair);
    connect(
        repair, &QToolButton::clicked, this, [this, id] { m_drill.repair(id); }, Qt::QueuedConnection);
    return row;
}

void FailedList::offerNames()
{
    if (m_offered == m_drill.document().sharedCommitted())
        return;
    m_offered = m_drill.document().sharedCommitted();
    m_names.clear();
    const auto ground = m_drill.ground();
    const Design& design = ground->fallible().design();
    const auto offer = [&](const std::string& id) { m_names.emplace_back(toQString(nameOfBox(design, id)), id); };
    for (const Component& component : design.components)
        offer(component.id.text());
    for (const Domain& domain : design.domains)
        offer(domain.id.text());
    for (const RedundancySet& set : design.sets)
        offer(set.id.text());
    for (const Event& event : ground->fallible().events().events) {
        if (!partsOfBox(event.id).second.empty()) // the others are what they belong to
            offer(event.id);
    }
    std::sort(m_names.begin(), m_names.end());
    QStringList names;
    for (const auto& [name, id] : m_names)
        names << name;
    names.removeDuplicates();
    static_cast<QStringListModel*>(m_field->completer()->model())->setStringList(names);
}

void FailedList::failNamed()
{
    offerNames();
    const QString wanted = m_field->text().trimmed();
    std::vector<std::string> ids = m_drill.killed();
    const std::size_t before = ids.size();
    for (const auto& [name, id] : m_names) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0 || toQString(id) == wanted)
            ids.push_back(id);
    }
    if (ids.size() == before)
        return;
    m_drill.setKilled(ids);
    m_field->clear();
}

} // namespace linchpin
