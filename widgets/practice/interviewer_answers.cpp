// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/interviewer_answers.h"

#include "widgets/practice/practice_labels.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InterviewerWindow)
};

QString importanceWord(Importance importance)
{
    switch (importance) {
    case Importance::Critical:
        return Words::tr("critical");
    case Importance::Important:
        return Words::tr("important");
    case Importance::Nice:
        return Words::tr("nice to have");
    case Importance::None:
        return Words::tr("does not matter");
    }
    return {};
}

QString doneWord(const Requirement& requirement, const Attempt& attempt)
{
    if (requirement.isHidden())
        return attempt.asked.contains(requirement.id) ? Words::tr("asked") : Words::tr("not asked");
    return attempt.ticked.contains(requirement.id) ? Words::tr("ticked") : Words::tr("not ticked");
}

QVBoxLayout* block(QVBoxLayout& layout)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    layout.addLayout(texts);
    return texts;
}

void addRequirement(QVBoxLayout& layout, const Requirement& requirement, const Attempt& attempt)
{
    QVBoxLayout* texts = block(layout);
    if (requirement.isHidden())
        texts->addWidget(wrappedLabel(toQString(requirement.ask), TextRole::Strong));
    texts->addWidget(
        wrappedLabel(toQString(requirement.text), requirement.isHidden() ? TextRole::Body : TextRole::Strong));
    texts->addWidget(wrappedLabel(importanceWord(requirement.importance) + QStringLiteral(" · ")
                                      + doneWord(requirement, attempt) + QStringLiteral(" · ")
                                      + toQString(requirement.why),
                                  TextRole::Muted));
}

void addEstimate(QVBoxLayout& layout, const Estimate& estimate, const Attempt& attempt)
{
    const QLocale locale;
    QVBoxLayout* texts = block(layout);
    texts->addWidget(wrappedLabel(toQString(estimate.ask), TextRole::Strong));
    const auto given = attempt.estimates.find(estimate.id);
    const QString unit = toQString(estimate.unit);
    QString words = QStringLiteral("%1 %2").arg(locale.toString(estimate.answer, 'g', 6), unit);
    if (given != attempt.estimates.end())
        words += QStringLiteral(" · ") + Words::tr("given: %1 %2").arg(locale.toString(given->second, 'g', 6), unit);
    texts->addWidget(wrappedLabel(words));
    texts->addWidget(wrappedLabel(toQString(estimate.working), TextRole::Muted));
}

} // namespace

QWidget* followUpCard(const FollowUp& followUp, const FollowUpTruth* truth)
{
    auto* card = new QWidget;
    card->setObjectName(QStringLiteral("followUp"));
    auto* texts = new QVBoxLayout(card);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(4);
    texts->addWidget(wrappedLabel(toQString(followUp.ask), TextRole::Strong));
    texts->addWidget(wrappedLabel(toQString(followUp.answer)));
    if (followUp.lose.empty() || !truth || truth->headline.empty())
        return card;
    auto* truths = new QVBoxLayout;
    truths->setContentsMargins(12, 4, 0, 0);
    truths->setSpacing(2);
    QLabel* headline = wrappedLabel(Words::tr("In this drawing: %1").arg(toQString(truth->headline)), TextRole::Strong);
    headline->setObjectName(QStringLiteral("followUpTruth"));
    truths->addWidget(headline);
    for (const std::string& line : truth->lines)
        truths->addWidget(wrappedLabel(toQString(line), TextRole::Muted));
    texts->addLayout(truths);
    return card;
}

void addAnswers(QVBoxLayout& layout, const Scenario& scenario, const Attempt& attempt)
{
    layout.addWidget(headingLabel(Words::tr("What is overlooked")));
    layout.addWidget(wrappedLabel(toQString(scenario.linchpinText)));
    layout.addWidget(headingLabel(Words::tr("Requirements")));
    for (const Requirement& requirement : scenario.requirements)
        addRequirement(layout, requirement, attempt);
    layout.addWidget(headingLabel(Words::tr("Estimates")));
    for (const Estimate& estimate : scenario.estimates)
        addEstimate(layout, estimate, attempt);
}

} // namespace linchpin
