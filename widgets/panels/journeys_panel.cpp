// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/journeys_panel.h"

#include "core/edit/erase.h"
#include "core/edit/journeys.h"
#include "widgets/panels/attempt.h"
#include "widgets/panels/journey_editor.h"
#include "widgets/panels/journey_entries.h"
#include "widgets/panels/journey_row.h"
#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

JourneysPanel::JourneysPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_add(new QToolButton(this))
    , m_problem(new QLabel(this))
    , m_hint(new QLabel(this))
{
    constexpr int narrowest = 240;
    setObjectName(QStringLiteral("journeys"));
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(narrowest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addHeader(*layout);

    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Journeys"));
    scroll->setProperty("role", QStringLiteral("panel"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    content->setProperty("role", QStringLiteral("panel"));
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, panelGrid::rowGap * 2);
    m_list->setSpacing(0);
    m_editor = new JourneyEditor(document, QStringLiteral("journeys"), content);
    m_editor->hide();
    m_hint->setText(tr("A journey is what a user does, like \"Post a photo\". Add one to give it a target."));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(panelGrid::margin, 4, panelGrid::margin, 0);
    m_list->addWidget(m_editor);
    m_list->addWidget(m_hint);
    m_list->addStretch(1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);

    followTheme(this);
    connect(&document, &Document::changed, this, &JourneysPanel::follow);
    showRows();
}

void JourneysPanel::addHeader(QVBoxLayout& layout)
{
    auto* title = new QLabel(tr("Journeys"), this);
    title->setProperty("role", QStringLiteral("section"));
    m_add->setObjectName(QStringLiteral("journeys.add"));
    m_add->setProperty("role", QStringLiteral("small"));
    m_add->setAccessibleName(tr("Add journey"));
    m_add->setToolTip(tr("Add a journey that begins at what is selected, else at the clients"));
    m_add->setIconSize({16, 16});
    m_add->setFocusPolicy(Qt::StrongFocus);
    const auto tint = [this] {
        m_add->setIcon(icon(QStringLiteral("action/plus"), Appearance::instance().theme().muted));
    };
    connect(&Appearance::instance(), &Appearance::changed, this, tint);
    tint();
    connect(m_add, &QAbstractButton::clicked, this, &JourneysPanel::add);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(panelGrid::margin, 12, 10, 4);
    header->addWidget(title);
    header->addStretch(1);
    header->addWidget(m_add);
    layout.addLayout(header);

    m_problem->setObjectName(QStringLiteral("journeys.problem"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, 4);
    m_problem->hide();
    layout.addWidget(m_problem);
}

void JourneysPanel::commitEdits()
{
    m_editor->commitEdits();
}

QSize JourneysPanel::sizeHint() const
{
    return {300, 200};
}

void JourneysPanel::follow(const Change& change)
{
    if (change.reset) {
        m_editor->revertEdits();
        m_open = {};
    }
    if (change.design)
        showRows();
    else if (change.answer)
        showFigures();
    if (change.selection) {
        showCurrent();
        if (!m_open.empty())
            m_editor->show(m_open);
    }
}

void JourneysPanel::showRows()
{
    m_problem->hide();
    const Design& design = m_document.design();
    if (!m_open.empty() && !design.journey(m_open))
        m_open = {};
    std::vector<JourneyId> wanted;
    for (const Journey& journey : design.journeys)
        wanted.push_back(journey.id);
    const bool isImplicit = wanted.empty();
    if (isImplicit)
        wanted.emplace_back();
    placeRows(wanted);
    m_hint->setVisible(isImplicit);
    for (const Row& row : m_rows) {
        const Journey* journey = design.journey(row.id);
        const QString implicit = clientsOf(design).empty() ? tr("The whole design") : tr("Everything the clients use");
        row.widget->setName(journey ? toQString(journey->name) : implicit, journey == nullptr);
        row.widget->setOpenable(journey != nullptr);
        row.widget->setOpen(journey && row.id == m_open);
    }
    placeEditor();
    showFigures();
    showCurrent();
}

JourneysPanel::Row JourneysPanel::newRow(const JourneyId& id)
{
    Row row{id, new JourneyRow(this)};
    row.widget->setObjectName(QStringLiteral("journeys.row.")
                              + (id.empty() ? QStringLiteral("implicit") : toQString(id)));
    row.widget->setFigures({QStringLiteral("…"), {}, false});
    connect(row.widget, &QAbstractButton::clicked, this, [this, id] { go(id); });
    connect(row.widget, &JourneyRow::opened, this, [this, id](bool isOpen) {
        open(isOpen ? id : m_open == id ? JourneyId() : m_open);
    });
    connect(row.widget, &JourneyRow::movedBy, this, [this, id](int rows) {
        if (!id.empty())
            attempt(m_document, tr("Reorder journeys"), [id, rows](const Design& d) { return shifted(d, id, rows); });
    });
    connect(row.widget, &JourneyRow::removed, this, [this, id] {
        if (!id.empty())
            attempt(m_document, tr("Remove journey"), [id](const Design& d) { return erase(d, {id.as<ElementId>()}); });
    });
    return row;
}

void JourneysPanel::placeRows(const std::vector<JourneyId>& wanted)
{
    std::vector<Row> rows;
    for (const JourneyId& id : wanted) {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
        if (at != m_rows.end()) {
            rows.push_back(*at);
            m_rows.erase(at);
        } else {
            rows.push_back(newRow(id));
        }
    }
    for (const Row& gone : m_rows) {
        gone.widget->hide();
        gone.widget->deleteLater();
    }
    m_rows = std::move(rows);
    m_list->removeWidget(m_editor);
    QWidget* before = m_add;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto place = static_cast<int>(at);
        if (m_list->indexOf(m_rows[at].widget) != place) {
            m_list->removeWidget(m_rows[at].widget);
            m_list->insertWidget(place, m_rows[at].widget);
            m_rows[at].widget->show();
        }
        setTabOrder(before, m_rows[at].widget);
        before = m_rows[at].widget;
    }
}

void JourneysPanel::placeEditor()
{
    m_list->removeWidget(m_editor);
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == m_open; });
    const bool isOpen = !m_open.empty() && at != m_rows.end();
    m_list->insertWidget(isOpen ? static_cast<int>(at - m_rows.begin()) + 1 : 0, m_editor);
    if (isOpen)
        m_editor->show(m_open);
    m_editor->setVisible(isOpen);
}

void JourneysPanel::showFigures()
{
    const auto answer = m_document.answer();
    if (!answer || !answer->analysis)
        return;
    const Design& design = m_document.design();
    for (const Row& row : m_rows) {
        const Journey* journey = design.journey(row.id);
        const bool isImplicit = row.id.empty() && answer->design->journeys.empty();
        const auto& results = answer->analysis->journeys;
        const JourneyResult* result = journey ? answer->analysis->journey(row.id)
            : isImplicit && !results.empty()  ? &results.front()
                                              : nullptr;
        if (!result) {
            if (isImplicit)
                row.widget->setFigures({QStringLiteral("—"), {}, false});
            continue;
        }
        JourneyFigures figures = figuresOf(*result, journey ? journey->target : std::nullopt);
        if (journey && !journey->critical)
            figures.detail = tr("%1 · not critical").arg(figures.detail);
        if (!journey && !result->broken)
            figures.detail = tr("until journeys are drawn");
        row.widget->setFigures(figures);
    }
}

void JourneysPanel::showCurrent()
{
    const std::vector<ElementId>& selection = m_document.selection();
    if (m_current && (selection.empty() || selection != entriesOf(*m_current)))
        m_current.reset();
    for (const Row& row : m_rows) {
        const bool isSelected = selection.size() == 1 && selection.front() == row.id.as<ElementId>();
        row.widget->setCurrent(m_current == row.id || isSelected);
    }
}

void JourneysPanel::add()
{
    std::vector<ElementId> entries = selectedEntries(m_document);
    if (entries.empty())
        entries = clientsOf(m_document.design());
    JourneyId made;
    const QString problem = attempt(m_document, tr("Add journey"), [&](const Design& design) {
        Edited edited = addJourney(design, {}, entries);
        made = edited.touched.front().as<JourneyId>();
        return edited;
    });
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        open(made);
        m_editor->focusName();
    }
}

void JourneysPanel::open(const JourneyId& id)
{
    m_editor->commitEdits();
    m_open = id;
    showRows();
}

void JourneysPanel::go(const JourneyId& id)
{
    m_document.select(entriesOf(id));
    m_current = id;
    showCurrent();
}

std::vector<ElementId> JourneysPanel::entriesOf(const JourneyId& id) const
{
    const Journey* journey = m_document.design().journey(id);
    return journey ? journey->entries : id.empty() ? clientsOf(m_document.design()) : std::vector<ElementId>();
}

} // namespace linchpin
