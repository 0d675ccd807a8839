// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/attempt_footer.h"

#include "widgets/panels/panel_style.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/practice_words.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int notesHeight = 80;

QPushButton* quietButton(const char* name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("role", QStringLiteral("quiet"));
    return button;
}

Phase after(Phase phase)
{
    return static_cast<Phase>(static_cast<int>(phase) + 1);
}

} // namespace

AttemptFooter::AttemptFooter(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_hintTexts(new QVBoxLayout)
    , m_notes(new QPlainTextEdit)
    , m_hint(quietButton("practiceHint", {}))
    , m_notesShown(quietButton("practiceNotesShown", tr("Notes")))
    , m_skip(quietButton("practiceSkip", tr("Skip")))
    , m_next(new QPushButton)
{
    m_notes->setObjectName(QStringLiteral("practiceNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Your own words, kept and not graded"));
    m_notes->setFixedHeight(notesHeight);
    m_notes->setTabChangesFocus(true);
    m_notes->hide();
    m_notesShown->setCheckable(true);
    m_skip->setToolTip(tr("Leaves this step out: it is not scored"));
    setFocusProxy(m_next);
    m_next->setObjectName(QStringLiteral("practiceNext"));
    m_next->setProperty("primary", true);
    m_hintTexts->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_notesShown);
    buttons->addWidget(m_hint); // behind what stays in its place when its text grows
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addSpacing(4);
    buttons->addWidget(m_next);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(panelGrid::margin, 8, 12, 8);
    inner->setSpacing(8);
    inner->addLayout(m_hintTexts);
    inner->addWidget(m_notes);
    inner->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline());
    layout->addLayout(inner);
    connect(m_hint, &QPushButton::clicked, &practice, &Practice::takeHint);
    connect(m_notesShown, &QPushButton::toggled, this, [this](bool isShown) {
        m_notes->setVisible(isShown);
        if (isShown)
            m_notes->setFocus(Qt::OtherFocusReason);
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { m_practice.setNotes(m_practice.phase(), m_notes->toPlainText()); });
    connect(m_skip, &QPushButton::clicked, &practice, &Practice::skip);
    connect(m_next, &QPushButton::clicked, this, &AttemptFooter::goOn);
}

void AttemptFooter::showHints()
{
    const Attempt& attempt = m_practice.attempt();
    const auto& hints = m_practice.scenario()->hints;
    const int total = static_cast<int>(hints.size());
    m_hint->setText(attempt.hintsTaken == 0 ? tr("Hint") : tr("Hint %1 of %2").arg(attempt.hintsTaken).arg(total));
    m_hint->setEnabled(attempt.hintsTaken < total);
    m_hint->setToolTip(attempt.hintsTaken < total ? tr("Shows the next of %1 hints").arg(total)
                                                  : tr("All hints are shown"));
    if (m_hintsShown == attempt.hintsTaken)
        return;
    m_hintsShown = attempt.hintsTaken;
    clearLayout(*m_hintTexts);
    for (int i = 0; i < std::min(m_hintsShown, total); ++i)
        m_hintTexts->addWidget(
            wrappedLabel(tr("Hint %1: %2").arg(i + 1).arg(toQString(hints[static_cast<std::size_t>(i)]))));
}

void AttemptFooter::follow()
{
    if (!m_practice.isOn())
        return;
    const Phase phase = m_practice.phase();
    setVisible(phase != Phase::Report);
    if (phase == Phase::Report)
        return;
    showHints();
    const auto& notes = m_practice.attempt().notes;
    const auto at = notes.find(phase);
    const QString text = at == notes.end() ? QString() : toQString(at->second);
    if (text != m_notes->toPlainText()) {
        const QSignalBlocker blocker(m_notes);
        m_notes->setPlainText(text);
    }
    const bool isDone = m_practice.attempt().passed.contains(phase);
    m_skip->setVisible(!isDone && phase != Phase::Improve);
    m_next->setText(nextWords());
}

QString AttemptFooter::nextWords() const
{
    const Phase phase = m_practice.phase();
    if (phase == Phase::Estimate && !m_practice.areEstimatesChecked())
        return tr("Check");
    if (phase == Phase::Predict && !m_practice.areMarksRevealed())
        return tr("Show the truth");
    if (m_practice.isDrillAsking())
        return tr("Reveal");
    if (phase == Phase::Drills && m_practice.currentDrill() + 1 < m_practice.attempt().drills.size())
        return tr("Next drill");
    if (phase == Phase::Improve)
        return tr("Finish");
    return tr("Next: %1").arg(titleOf(after(phase)));
}

void AttemptFooter::goOn()
{
    const Phase phase = m_practice.phase();
    if (phase == Phase::Estimate && !m_practice.areEstimatesChecked())
        m_practice.checkEstimates();
    else if (phase == Phase::Predict && !m_practice.areMarksRevealed())
        m_practice.revealMarks();
    else if (m_practice.isDrillAsking())
        m_practice.reveal();
    else if (phase == Phase::Drills)
        m_practice.nextDrill();
    else
        m_practice.enter(after(phase));
}

} // namespace linchpin
