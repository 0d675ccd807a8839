// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/choose_page.h"

#include "widgets/drills/drill_buttons.h"
#include "widgets/panels/panel_list.h"
#include "widgets/panels/panel_style.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/practice_words.h"
#include "widgets/practice/refused_list.h"
#include "widgets/practice/scenario_model.h"
#include "widgets/style/text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int listHeight = 120; ///< at least

QCheckBox* option(const char* name, const QString& text, const QString& tip)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QString::fromLatin1(name));
    box->setToolTip(tip);
    return box;
}

} // namespace

ChoosePage::ChoosePage(Practice& practice, std::function<bool()> mayReplace, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_mayReplace(std::move(mayReplace))
    , m_scores(practice.shelf(), practice.folder())
    , m_goOnText(wrappedLabel({}))
    , m_goOn(makeGoOn())
    , m_list(panelList(*new ScenarioModel(practice.shelf(), m_scores, this)))
    , m_question(wrappedLabel({}))
    , m_own(new QLineEdit)
    , m_clock(option("practiceClock", tr("With a clock"), tr("It counts, and stops nobody")))
    , m_free(
          option("practiceFree", tr("Free practice"), tr("Drawing alone, with highlights and advice from the start")))
    , m_begin(new QPushButton(tr("Begin")))
{
    setFocusProxy(m_list);
    m_list->setObjectName(QStringLiteral("practiceScenarios"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setItemDelegate(new ScenarioDelegate(m_list));
    m_list->setMinimumHeight(listHeight);
    m_question->setObjectName(QStringLiteral("practiceChosenQuestion"));
    m_own->setObjectName(QStringLiteral("practiceOwnQuestion"));
    m_own->setPlaceholderText(tr("Your own words for the question"));
    m_own->setAccessibleName(tr("Your own words for the question"));
    m_clock->setChecked(true);
    m_begin->setObjectName(QStringLiteral("practiceBegin"));
    m_begin->setProperty("primary", true);

    QLabel* title = wrappedLabel(tr("Practise an interview"), TextRole::Section);
    QToolButton* attempts = drillTextButton("practiceAttempts", tr("Attempts"));
    attempts->setToolTip(tr("What was kept: reports, progress over time, deleting"));
    QToolButton* close = drillIconButton("practiceClose", QStringLiteral("action/close"), tr("Close practice"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(panelGrid::margin, 8, 12, 4);
    top->addWidget(title, 1, Qt::AlignVCenter);
    top->addWidget(attempts);
    top->addWidget(close);
    auto* options = new QHBoxLayout;
    options->setSpacing(16);
    options->addWidget(m_clock);
    options->addWidget(m_free);
    options->addStretch(1);
    options->addWidget(m_begin);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(panelGrid::margin, 8, 12, 12);
    below->setSpacing(8);
    below->addWidget(m_question);
    below->addWidget(m_own);
    below->addLayout(options);
    auto* refused = new RefusedList;
    below->addWidget(refused);
    refused->show(practice.shelf().refused);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_goOn);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChoosePage::showChosen);
    connect(m_list, &QListView::activated, this, &ChoosePage::begin);
    connect(m_own, &QLineEdit::returnPressed, this, &ChoosePage::begin);
    connect(attempts, &QToolButton::clicked, this, &ChoosePage::attemptsWanted);
    connect(close, &QToolButton::clicked, this, &ChoosePage::closeWanted);
    connect(m_begin, &QPushButton::clicked, this, &ChoosePage::begin);
    connect(&m_scores, &AttemptScores::changed, this, &ChoosePage::showGoOn);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    showChosen();
    read();
}

ChoosePage::~ChoosePage()
{
    m_list->setModel(nullptr); // it is hidden, and asks for its rows then, after the scores are gone
}

QWidget* ChoosePage::makeGoOn()
{
    auto* row = new QWidget;
    m_goOnText->setObjectName(QStringLiteral("practiceUnfinished"));
    auto* go = new QPushButton(tr("Go on"));
    go->setObjectName(QStringLiteral("practiceGoOn"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(panelGrid::margin, 4, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_goOnText, 1, Qt::AlignVCenter);
    layout->addWidget(go);
    connect(go, &QPushButton::clicked, this, &ChoosePage::goOn);
    return row;
}

void ChoosePage::read()
{
    m_scores.read();
    showGoOn();
}

const KeptAttempt* ChoosePage::unfinished() const
{
    const auto& all = m_scores.attempts();
    const auto at = std::find_if(all.begin(), all.end(), [this](const KeptAttempt& kept) {
        return kept.attempt.phase != Phase::Report && m_scores.scenarioOf(kept.attempt);
    });
    return at == all.end() ? nullptr : &*at;
}

void ChoosePage::showGoOn()
{
    const KeptAttempt* kept = unfinished();
    m_goOn->setVisible(kept != nullptr);
    if (kept)
        m_goOnText->setText(
            tr("Unfinished: %1, at %2").arg(toQString(kept->attempt.title), titleOf(kept->attempt.phase)));
}

const Scenario* ChoosePage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? nullptr : &m_practice.shelf().scenarios[static_cast<std::size_t>(row)];
}

void ChoosePage::showChosen()
{
    const Scenario* scenario = chosen();
    m_begin->setEnabled(scenario != nullptr);
    m_question->setText(scenario ? toQString(scenario->question) : tr("No scenarios were found."));
}

void ChoosePage::begin()
{
    if (const Scenario* scenario = chosen(); scenario && m_mayReplace())
        m_practice.begin(scenario->id, m_clock->isChecked(), !m_free->isChecked(), m_own->text());
}

void ChoosePage::goOn()
{
    if (const KeptAttempt* kept = unfinished(); kept && m_mayReplace())
        m_practice.resume(KeptAttempt(*kept));
}

} // namespace linchpin
