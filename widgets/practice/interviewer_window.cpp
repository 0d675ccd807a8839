// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/interviewer_window.h"

#include "widgets/drills/background_work.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/panels/panel_style.h"
#include "widgets/practice/interviewer_answers.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/practice_words.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

namespace linchpin
{

namespace
{

constexpr QSize usualSize(960, 680);
constexpr int clockPixels = 24;

QVBoxLayout* column(QWidget& contents)
{
    auto* layout = new QVBoxLayout(&contents);
    layout->setContentsMargins(panelGrid::margin, 4, panelGrid::margin, 16);
    layout->setSpacing(8);
    return layout;
}

} // namespace

InterviewerWindow::InterviewerWindow(Practice& practice, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_practice(practice)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_question(wrappedLabel({}))
    , m_phase(wrappedLabel({}, TextRole::Muted))
    , m_clock(new QLabel)
    , m_pause(drillIconButton("interviewerPause", QStringLiteral("action/pause"), tr("Pause the clock")))
    , m_followUps(new QVBoxLayout)
    , m_spofs(new QVBoxLayout)
    , m_answers(new QVBoxLayout)
    , m_notes(new QPlainTextEdit)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("interviewerWindow"));
    setWindowTitle(tr("Interviewer"));
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    linchpin::followTheme(this);
    resize(usualSize);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(makeAnswers());
    right->addWidget(makeNotes());
    right->setSizes({3 * usualSize.height() / 5, 2 * usualSize.height() / 5});
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(makeFollowUps());
    both->addWidget(right);
    both->setSizes({usualSize.width() / 2, usualSize.width() / 2});
    both->setChildrenCollapsible(false);
    right->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(hairline());
    layout->addWidget(both, 1);
    connect(&practice, &Practice::changed, this, &InterviewerWindow::followPractice);
    connect(&practice, &Practice::switched, this, &InterviewerWindow::followPractice);
    connect(&practice, &Practice::ticked, this, &InterviewerWindow::showClock);
    connect(&practice.document(), &Document::changed, this, [this](const Change& change) {
        if (change.design)
            followDrawing();
    });
}

InterviewerWindow::~InterviewerWindow() = default;

QWidget* InterviewerWindow::makeHeader()
{
    m_phase->setObjectName(QStringLiteral("interviewerPhase"));
    m_phase->setWordWrap(false);
    m_phase->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock->setObjectName(QStringLiteral("interviewerClock"));
    m_clock->setFont(numberFont(clockPixels, QFont::DemiBold));
    m_clock->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 600;").arg(clockPixels));
    m_question->setObjectName(QStringLiteral("interviewerQuestion"));
    connect(m_pause, &QToolButton::clicked, this, [this] { m_practice.setPaused(!m_practice.isPaused()); });
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_question);
    auto* time = new QHBoxLayout;
    time->setSpacing(8);
    time->addStretch(1);
    time->addWidget(m_clock);
    time->addWidget(m_pause, 0, Qt::AlignVCenter);
    auto* clock = new QVBoxLayout;
    clock->setSpacing(2);
    clock->addLayout(time);
    clock->addWidget(m_phase);
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(panelGrid::margin, 12, panelGrid::margin, 12);
    layout->setSpacing(24);
    layout->addLayout(texts, 1);
    layout->addLayout(clock);
    header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return header;
}

QWidget* InterviewerWindow::makeFollowUps()
{
    auto* contents = new QWidget;
    QVBoxLayout* layout = column(*contents);
    layout->addWidget(headingLabel(tr("Follow-ups")));
    m_followUps->setSpacing(20);
    layout->addLayout(m_followUps);
    layout->addStretch(1);
    QScrollArea* scroll = panelScroll(contents, tr("Follow-ups"));
    scroll->setMinimumWidth(280);
    return scroll;
}

QWidget* InterviewerWindow::makeAnswers()
{
    auto* contents = new QWidget;
    QVBoxLayout* layout = column(*contents);
    layout->addWidget(headingLabel(tr("True single points of failure")));
    m_spofs->setSpacing(6);
    layout->addLayout(m_spofs);
    m_answers->setSpacing(12);
    layout->addLayout(m_answers);
    layout->addStretch(1);
    QScrollArea* scroll = panelScroll(contents, tr("Answers"));
    scroll->setMinimumWidth(240);
    return scroll;
}

QWidget* InterviewerWindow::makeNotes()
{
    m_notes->setObjectName(QStringLiteral("interviewerNotes"));
    m_notes->setProperty("role", QStringLiteral("text"));
    m_notes->setAccessibleName(tr("Your notes"));
    m_notes->setPlaceholderText(tr("What was said well, what was missed. Only you see this."));
    m_notes->setTabChangesFocus(true);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { m_practice.setInterviewerNotes(m_notes->toPlainText()); });
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, panelGrid::margin);
    inner->setSpacing(4);
    inner->addWidget(headingLabel(tr("Your notes")));
    inner->addWidget(m_notes, 1);
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline());
    layout->addLayout(inner);
    return frame;
}

void InterviewerWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_scenario = nullptr;
    followPractice();
}

void InterviewerWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_work->stop();
}

void InterviewerWindow::followPractice()
{
    if (!isVisible())
        return;
    showClock();
    const Scenario* scenario = m_practice.scenario();
    const Attempt& attempt = m_practice.attempt();
    m_title->setText(scenario ? toQString(scenario->title) : tr("No interview is under way"));
    m_question->setText(!scenario ? tr("Begin one in the main window: its questions and answers appear here.")
                                  : toQString(attempt.question.empty() ? scenario->question : attempt.question));
    m_notes->setEnabled(scenario != nullptr);
    if (const QString notes = toQString(attempt.interviewerNotes); notes != m_notes->toPlainText()) {
        const QSignalBlocker quietly(m_notes);
        m_notes->setPlainText(notes);
    }
    Said said{attempt.ticked, attempt.asked, attempt.estimates};
    if (scenario == m_scenario && said == m_said)
        return;
    m_said = std::move(said);
    if (scenario != m_scenario) {
        m_scenario = scenario;
        m_truth = nullptr;
        followDrawing();
    }
    showAnswers();
}

void InterviewerWindow::showClock()
{
    const bool isOn = m_practice.isOn();
    const auto phase = static_cast<std::size_t>(m_practice.phase());
    const bool isRunning = isOn && m_practice.attempt().isTimed && phase < timedPhases;
    m_clock->setVisible(isRunning);
    m_pause->setVisible(isRunning);
    if (isRunning) {
        m_clock->setText(spentWords(m_practice.seconds(), m_practice.scenario()->minutes.at(phase)));
        setThemedIcon(*m_pause, m_practice.isPaused() ? QStringLiteral("action/play") : QStringLiteral("action/pause"));
        m_pause->setAccessibleName(m_practice.isPaused() ? tr("Go on with the clock") : tr("Pause the clock"));
        m_pause->setToolTip(m_pause->accessibleName());
    }
    const QString inAll = tr("%1 in all").arg(clockWords(m_practice.secondsInAll()));
    m_phase->setText(!isOn           ? QString()
                         : isRunning ? titleOf(m_practice.phase()) + QStringLiteral(" · ") + inAll
                                     : titleOf(m_practice.phase()));
}

void InterviewerWindow::followDrawing()
{
    if (!isVisible())
        return;
    showFollowUps();
    showSpofs();
    compute();
}

void InterviewerWindow::compute()
{
    if (!m_scenario) {
        m_work->stop();
        return;
    }
    m_work->start([this, scenario = *m_scenario, drawn = m_practice.document().sharedCommitted()](
                      const std::stop_token& stop) -> BackgroundWork::Outcome {
        return [this, truth = std::make_shared<const InterviewerTruth>(interviewerTruth(scenario, *drawn, stop))] {
            m_truth = truth;
            showFollowUps();
            showSpofs();
        };
    });
}

void InterviewerWindow::showFollowUps()
{
    clearLayout(*m_followUps);
    if (!m_scenario)
        return;
    for (std::size_t i = 0; i < m_scenario->followUps.size(); ++i) {
        const FollowUpTruth* truth = m_truth && i < m_truth->followUps.size() ? &m_truth->followUps[i] : nullptr;
        m_followUps->addWidget(followUpCard(m_scenario->followUps[i], truth));
    }
}

void InterviewerWindow::showSpofs()
{
    clearLayout(*m_spofs);
    if (!m_scenario)
        return;
    if (!m_truth || m_truth->isBlank)
        m_spofs->addWidget(wrappedLabel(m_truth ? tr("Nothing is drawn yet.") : tr("The drawing is being looked at…"),
                                        TextRole::Muted));
    else if (m_truth->spofs.empty())
        m_spofs->addWidget(wrappedLabel(tr("None: no single failure stops a journey.")));
    else
        for (const std::string& spof : m_truth->spofs)
            m_spofs->addWidget(wrappedLabel(toQString(spof)));
}

void InterviewerWindow::showAnswers()
{
    clearLayout(*m_answers);
    if (m_scenario)
        addAnswers(*m_answers, *m_scenario, m_practice.attempt());
}

} // namespace linchpin
