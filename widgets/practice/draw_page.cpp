// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/draw_page.h"

#include "core/advice/suggestion.h"
#include "widgets/chart/advice_words.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/practice_words.h"
#include "widgets/practice/question_text.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

DrawPage::DrawPage(Practice& practice, QWidget* parent)
    : PracticePage(practice, parent)
    , m_cost(wrappedLabel({}))
{
    const Scenario& scenario = *practice.scenario();
    column().addWidget(headingLabel(tr("Journeys")));
    for (const ScenarioJourney& each : scenario.journeys) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(wrappedLabel(toQString(each.journey.name), TextRole::Strong), 1);
        QLabel* target = new QLabel(each.journey.target ? targetWords(*each.journey.target) : QString());
        target->setProperty("role", QStringLiteral("value"));
        line->addWidget(target, 0, Qt::AlignTop);
        column().addLayout(line);
        QLabel* why = wrappedLabel(toQString(each.why), TextRole::Muted);
        why->setContentsMargins(0, 0, 0, 8);
        column().addWidget(why);
    }
    column().addWidget(headingLabel(tr("Budget")));
    m_cost->setObjectName(QStringLiteral("practiceCost"));
    column().addWidget(m_cost);
    addKnownRequirements(column(), practice);
    addQuestion(column(), practice);
    column().addStretch(1);
    DrawPage::follow();
}

void DrawPage::follow()
{
    const Scenario& scenario = *practice().scenario();
    m_cost->setText(tr("%1 a month; drawn so far: %2")
                        .arg(moneyWords(scenario.budget, scenario.currency),
                             moneyWords(monthlyCostOf(practice().document().committed()), scenario.currency)));
}

} // namespace linchpin
