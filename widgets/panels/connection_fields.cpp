// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/connection_fields.h"

#include "core/edit/journeys.h"
#include "widgets/panels/attempt.h"
#include "widgets/panels/check_list_field.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/detail_edits.h"
#include "widgets/panels/element_options.h"
#include "widgets/panels/property_row.h"

#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

ConnectionFields::ConnectionFields(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_needed(new ChoiceField)
    , m_neededRow(new PropertyRow(tr("Needed"), QStringLiteral("inspector.needed"), m_needed, this))
    , m_without(new ChoiceField)
    , m_withoutRow(new PropertyRow(tr("Without it"), QStringLiteral("inspector.without"), m_without, this))
    , m_users(new CheckListField)
    , m_usersRow(new PropertyRow(tr("Used by"), QStringLiteral("inspector.usedBy"), m_users, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_neededRow);
    layout->addWidget(m_withoutRow);
    layout->addWidget(m_usersRow);

    m_needed->addItems({tr("always"), tr("only when reading"), tr("only when writing"), tr("never waited for")});
    connect(m_needed, &QComboBox::activated, this, [this](int row) {
        const ConnectionKind kind = allOf<ConnectionKind>()[static_cast<std::size_t>(row)];
        m_neededRow->setProblem(attempt(m_document, tr("Change when it is needed"),
                                        forAll(m_ids, [kind](const Design& d, const ConnectionId& id) {
                                            return withConnectionKind(d, id, kind);
                                        })));
    });
    m_without->addItems({tr("stops"), tr("degrades")});
    connect(m_without, &QComboBox::activated, this, [this](int row) {
        attempt(
            m_document, tr("Change what happens without it"),
            forAll(m_ids, [row](const Design& d, const ConnectionId& id) { return withOptional(d, id, row == 1); }));
    });
    addUsers();
}

void ConnectionFields::addUsers()
{
    m_users->setHint(tr("None checked: all journeys use it."));
    m_users->setOptions([this] { return journeyOptions(m_document.design()); });
    const auto use = [this](const QStringList& keys) {
        return forAll(m_ids, [journeys = idsOf<JourneyId>(keys)](const Design& d, const ConnectionId& id) {
            return withJourneys(d, id, journeys);
        });
    };
    connect(m_users, &CheckListField::tried, this,
            [this, use](const QStringList& keys) { tryOut(m_document, use(keys)); });
    connect(m_users, &CheckListField::chosen, this, [this, use](const QStringList& keys) {
        m_usersRow->setProblem(attempt(m_document, tr("Change who uses it"), use(keys)));
    });
    connect(m_users, &CheckListField::dropped, this, [this] { m_document.cancelPreview(); });
}

void ConnectionFields::show(const std::vector<ElementId>& ids)
{
    const Design& design = m_document.design();
    m_ids = idsAs<ConnectionId>(ids);
    std::vector<const Connection*> arrows;
    for (const ConnectionId& id : m_ids) {
        if (const Connection* arrow = design.connections.find(id))
            arrows.push_back(arrow);
    }
    const auto kind = common(arrows, [](const Connection& arrow) { return arrow.kind; });
    const auto isOptional = common(arrows, [](const Connection& arrow) { return arrow.optional; });
    const auto users = common(arrows, [](const Connection& arrow) { return arrow.journeys; });
    m_needed->setRow(kind ? static_cast<int>(*kind) : -1);
    const bool isAsync = kind == ConnectionKind::Async;
    m_neededRow->setDetail(isAsync ? tr("asynchronous: it works on without") : QString());
    m_without->setRow(isOptional ? (*isOptional ? 1 : 0) : -1);
    m_without->setEnabled(!isAsync);
    m_users->setEnabled(!design.journeys.empty() && !isAsync);
    if (!users)
        m_users->setMixed();
    else if (users->empty())
        m_users->setChecked({}, tr("all journeys"));
    else
        m_users->setChecked(keysOf(*users), namesOf(design, idsAs<ElementId>(*users)));
}

} // namespace linchpin
