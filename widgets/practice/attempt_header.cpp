// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/attempt_header.h"

#include "widgets/drills/drill_buttons.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/panel_style.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/practice_words.h"
#include "widgets/practice/step_row.h"
#include "widgets/style/text.h"
#include "widgets/style/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

AttemptHeader::AttemptHeader(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_title(new ElidedLabel)
    , m_steps(new StepRow(practice))
    , m_phase(new QLabel)
    , m_time(new QLabel)
    , m_pause(drillIconButton("practicePause", QStringLiteral("action/pause"), tr("Pause the clock")))
    , m_task(wrappedLabel({}, TextRole::Muted))
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_phase->setObjectName(QStringLiteral("practicePhase"));
    m_phase->setProperty("role", QStringLiteral("title"));
    m_time->setObjectName(QStringLiteral("practiceTime"));
    m_time->setFont(numberFont(12));
    QToolButton* leave = drillTextButton("practiceLeave", tr("Leave"));
    leave->setToolTip(tr("Ends the attempt. It is kept, and can go on later."));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(leave);
    auto* now = new QHBoxLayout;
    now->setSpacing(4);
    now->addWidget(m_phase, 1);
    now->addWidget(m_time);
    now->addWidget(m_pause);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(panelGrid::margin, 8, 12, 8);
    inner->setSpacing(4);
    inner->addLayout(top);
    inner->addWidget(m_steps);
    inner->addSpacing(4);
    inner->addLayout(now);
    inner->addWidget(m_task);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inner);
    layout->addWidget(hairline());
    connect(leave, &QToolButton::clicked, this, &AttemptHeader::leaveWanted);
    connect(m_pause, &QToolButton::clicked, this, [this] { m_practice.setPaused(!m_practice.isPaused()); });
    connect(&practice, &Practice::ticked, this, &AttemptHeader::showTime);
}

void AttemptHeader::follow()
{
    if (!m_practice.isOn())
        return;
    const Phase phase = m_practice.phase();
    m_title->setWhole(toQString(m_practice.scenario()->title));
    m_steps->follow();
    m_phase->setText(titleOf(phase));
    const bool isFollowing = phase == Phase::Drills && m_practice.drill() && !m_practice.isDrillAsking();
    const QString task = phase == Phase::Estimate && m_practice.areEstimatesChecked()
        ? tr("Compare your figures with these, and how they come about.")
        : phase == Phase::Predict && m_practice.areMarksRevealed() ? tr("What the engine finds is on the drawing now.")
        : isFollowing                                              ? tr("This is what happens in your drawing.")
                                                                   : taskOf(phase);
    m_task->setText(task);
    m_task->setVisible(!task.isEmpty());
    const bool hasClock = m_practice.attempt().isTimed && phase != Phase::Report;
    m_time->setVisible(hasClock);
    m_pause->setVisible(hasClock);
    const bool isPaused = m_practice.isPaused();
    setThemedIcon(*m_pause, isPaused ? QStringLiteral("action/play") : QStringLiteral("action/pause"));
    const QString words = isPaused ? tr("Let the clock go on") : tr("Pause the clock");
    m_pause->setToolTip(words);
    m_pause->setAccessibleName(words);
    showTime();
}

void AttemptHeader::showTime()
{
    const Scenario* scenario = m_practice.scenario();
    const auto phase = static_cast<std::size_t>(m_practice.phase());
    if (!scenario || phase >= timedPhases)
        return;
    const QString time = spentWords(m_practice.seconds(), scenario->minutes.at(phase));
    m_time->setText(m_practice.isPaused() ? tr("paused, %1").arg(time) : time);
    m_time->setToolTip(tr("In all %1").arg(spentWords(m_practice.secondsInAll(), scenario->minutesInAll())));
    m_time->setAccessibleName(
        tr("Time: %1. In all %2").arg(m_time->text(), spentWords(m_practice.secondsInAll(), scenario->minutesInAll())));
}

} // namespace linchpin
