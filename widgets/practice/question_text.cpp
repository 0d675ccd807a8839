// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/question_text.h"

#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

/// What was asked stands before what was said to it.
QString knownWords(const Requirement& requirement)
{
    const QString text = toQString(requirement.text);
    return requirement.isHidden() ? toQString(requirement.ask) + QLatin1Char(' ') + text : text;
}

} // namespace

void addQuestion(QVBoxLayout& column, const Practice& practice)
{
    const Scenario& scenario = *practice.scenario();
    const std::string& own = practice.attempt().question;
    column.addWidget(headingLabel(Words::tr("The question")));
    QLabel* question = wrappedLabel(toQString(own.empty() ? scenario.question : own), TextRole::Strong);
    question->setObjectName(QStringLiteral("practiceQuestion"));
    column.addWidget(question);
    column.addSpacing(4);
    column.addWidget(wrappedLabel(toQString(scenario.story)));
    column.addWidget(headingLabel(Words::tr("Scale")));
    for (const std::string& line : scenario.scale)
        column.addWidget(bulletRow(toQString(line)));
}

void addKnownRequirements(QVBoxLayout& column, const Practice& practice)
{
    const Attempt& attempt = practice.attempt();
    bool isFirst = true;
    for (const Requirement& requirement : practice.scenario()->requirements) {
        if (!(requirement.isHidden() ? attempt.asked : attempt.ticked).contains(requirement.id))
            continue;
        if (std::exchange(isFirst, false))
            column.addWidget(headingLabel(Words::tr("What you know")));
        column.addWidget(bulletRow(knownWords(requirement)));
    }
}

} // namespace linchpin
