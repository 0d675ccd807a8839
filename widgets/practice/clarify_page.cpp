// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/clarify_page.h"

#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/question_text.h"
#include "widgets/practice/tick_row.h"
#include "widgets/style/text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

ClarifyPage::ClarifyPage(Practice& practice, QWidget* parent)
    : PracticePage(practice, parent)
{
    const Scenario& scenario = *practice.scenario();
    addQuestion(column(), practice);
    column().addWidget(headingLabel(tr("What matters for the design?")));
    for (const Requirement& requirement : scenario.requirements) {
        if (requirement.isHidden())
            continue;
        auto* row = new TickRow(toQString(requirement.text));
        row->setObjectName(QStringLiteral("practiceTick.") + toQString(requirement.id));
        row->box().setChecked(practice.attempt().ticked.contains(requirement.id));
        connect(&row->box(), &QCheckBox::toggled, this,
                [&practice, id = requirement.id](bool isTicked) { practice.setTicked(id, isTicked); });
        column().addWidget(row);
    }
    column().addWidget(headingLabel(tr("What could you ask?")));
    for (const Requirement& requirement : scenario.requirements) {
        if (requirement.isHidden())
            addAsk(requirement);
    }
    column().addStretch(1);
    ClarifyPage::follow();
}

void ClarifyPage::addAsk(const Requirement& requirement)
{
    auto* ask = new QPushButton(tr("Ask"));
    ask->setObjectName(QStringLiteral("practiceAsk.") + toQString(requirement.id));
    ask->setProperty("role", QStringLiteral("quiet"));
    ask->setAccessibleName(tr("Ask: %1").arg(toQString(requirement.ask)));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(wrappedLabel(toQString(requirement.ask)), 1);
    line->addWidget(ask, 0, Qt::AlignTop);
    line->setContentsMargins(0, 2, 0, 2);
    QLabel* answer = wrappedLabel(toQString(requirement.text), TextRole::Strong);
    answer->setObjectName(QStringLiteral("practiceAnswer.") + toQString(requirement.id));
    answer->setContentsMargins(12, 0, 0, 4);
    column().addLayout(line);
    column().addWidget(answer);
    m_asks[requirement.id] = ask;
    m_answers[requirement.id] = answer;
    connect(ask, &QPushButton::clicked, this, [this, id = requirement.id] { practice().askFor(id); });
}

void ClarifyPage::follow()
{
    for (const auto& [id, answer] : m_answers) {
        const bool isAsked = practice().attempt().asked.contains(id);
        answer->setVisible(isAsked);
        m_asks[id]->setVisible(!isAsked);
    }
}

} // namespace linchpin
