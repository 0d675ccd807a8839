// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/improve_page.h"

#include "core/advice/suggestion.h"
#include "core/drill/box_name.h"
#include "core/engine/words.h"
#include "core/practice/judged.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/practice_words.h"
#include "widgets/practice/question_text.h"
#include "widgets/style/text.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

ImprovePage::ImprovePage(Practice& practice, QWidget* parent)
    : PracticePage(practice, parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(4);
    column().addLayout(m_rows);
    addKnownRequirements(column(), practice);
    addQuestion(column(), practice);
    column().addStretch(1);
    connect(&practice.document(), &Document::changed, this, [this](const Change& change) {
        if (change.answer)
            follow();
    });
    ImprovePage::follow();
}

void ImprovePage::follow()
{
    if (!practice().isOn() || practice().document().isPreviewing())
        return;
    const auto answer = practice().document().answer();
    if (!answer)
        return;
    clearLayout(*m_rows);
    addTargets();
    addSpofs();
    const Scenario& scenario = *practice().scenario();
    const double cost = monthlyCostOf(practice().document().committed());
    m_rows->addWidget(headingLabel(tr("Budget")));
    QLabel* words = wrappedLabel(
        (cost > scenario.budget ? tr("%1 a month, over the budget of %2") : tr("%1 a month, within the budget of %2"))
            .arg(moneyWords(cost, scenario.currency), moneyWords(scenario.budget, scenario.currency)),
        cost > scenario.budget ? TextRole::Problem : TextRole::Body);
    words->setObjectName(QStringLiteral("practiceCost"));
    m_rows->addWidget(words);
}

void ImprovePage::addTargets()
{
    const auto answer = practice().document().answer();
    m_rows->addWidget(headingLabel(tr("Targets")));
    for (const ScenarioJourney& each : practice().scenario()->journeys) {
        const JourneyResult* result = answer->analysis->journey(each.journey.id);
        if (!result || !each.journey.target)
            continue;
        const bool works = !result->broken && !result->nothingCanFail;
        const bool isMet = works && result->unavailability <= 1 - *each.journey.target;
        const auto [is, wanted] = percentsApart(result->unavailability, 1 - *each.journey.target);
        m_rows->addWidget(wrappedLabel(toQString(each.journey.name), TextRole::Strong));
        const QString words = !works
            ? tr("✕ does not work yet, %1 wanted").arg(toQString(wanted))
            : (isMet ? tr("✓ %1, %2 wanted") : tr("✕ %1, %2 wanted")).arg(toQString(is), toQString(wanted));
        m_rows->addWidget(wrappedLabel(words, isMet ? TextRole::Body : TextRole::Problem));
    }
}

void ImprovePage::addSpofs()
{
    const auto answer = practice().document().answer();
    m_rows->addWidget(headingLabel(tr("Single points of failure left")));
    const std::set<std::string> left = openSpofs(*answer->design, *answer->analysis);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    m_rows->addLayout(list);
    for (const std::string& box : left) {
        auto* go = new QPushButton(toQString(nameOfBox(*answer->design, box)));
        go->setObjectName(QStringLiteral("practiceSpofLeft"));
        go->setProperty("role", QStringLiteral("quiet"));
        go->setToolTip(tr("Show it on the drawing"));
        list->addWidget(go, 0, Qt::AlignLeft);
        connect(go, &QPushButton::clicked, this, [this, id = ElementId(partsOfBox(box).first)] { emit goTo({id}); });
    }
    if (left.empty() && answer->analysis->nothingCanFail)
        m_rows->addWidget(wrappedLabel(tr("Nothing is drawn that could fail.")));
    else if (left.empty())
        m_rows->addWidget(wrappedLabel(tr("None that stops a journey.")));
}

} // namespace linchpin
