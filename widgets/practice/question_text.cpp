// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/question_text.h"

#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

QString bullet(const std::string& text)
{
    return QStringLiteral("•  ") + toQString(text);
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
        column.addWidget(wrappedLabel(bullet(line)));
}

void addKnownRequirements(QVBoxLayout& column, const Practice& practice)
{
    column.addWidget(headingLabel(Words::tr("What you know")));
    for (const Requirement& requirement : practice.scenario()->requirements) {
        if (!requirement.isHidden() ? practice.attempt().ticked.contains(requirement.id)
                                    : practice.attempt().asked.contains(requirement.id))
            column.addWidget(wrappedLabel(bullet(requirement.text)));
    }
}

} // namespace linchpin
