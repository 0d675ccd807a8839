// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/estimate_page.h"

#include "widgets/chart/advice_words.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/question_text.h"
#include "widgets/practice/verdict_row.h"
#include "widgets/style/amount.h"
#include "widgets/style/text.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int fieldWidth = 120;
constexpr int digits = 6;

QString figure(double value)
{
    return QLocale().toString(value, 'g', value >= 1e6 ? 12 : digits);
}

} // namespace

EstimatePage::EstimatePage(Practice& practice, QWidget* parent)
    : PracticePage(practice, parent)
{
    for (const Estimate& estimate : practice.scenario()->estimates)
        add(estimate);
    addQuestion(column(), practice);
    column().addStretch(1);
    EstimatePage::follow();
}

void EstimatePage::add(const Estimate& estimate)
{
    QLabel* ask = wrappedLabel(toQString(estimate.ask), TextRole::Strong);
    ask->setContentsMargins(0, 8, 0, 0);
    column().addWidget(ask);
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("practiceEstimate.") + toQString(estimate.id));
    field->setFixedWidth(fieldWidth);
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(tr("%1, in %2").arg(toQString(estimate.ask), toQString(estimate.unit)));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field);
    line->addWidget(wrappedLabel(toQString(estimate.unit)), 1, Qt::AlignVCenter);
    column().addLayout(line);
    const auto& given = practice().attempt().estimates;
    const auto at = given.find(estimate.id);
    if (at != given.end())
        field->setText(figure(at->second));
    connect(field, &QLineEdit::textEdited, this,
            [this, id = estimate.id](const QString& text) { practice().setEstimate(id, amountIn(text)); });
    m_fields[estimate.id] = field;
    auto* answer = new QWidget;
    answer->setObjectName(QStringLiteral("practiceEstimateAnswer.") + toQString(estimate.id));
    auto* inner = new QVBoxLayout(answer);
    inner->setContentsMargins(0, 0, 0, 4);
    inner->setSpacing(0);
    column().addWidget(answer);
    m_answers[estimate.id] = answer;
}

void EstimatePage::follow()
{
    const bool areChecked = practice().areEstimatesChecked();
    for (const Estimate& estimate : practice().scenario()->estimates) {
        m_fields[estimate.id]->setReadOnly(areChecked);
        QWidget* answer = m_answers[estimate.id];
        answer->setVisible(areChecked);
        if (!areChecked || answer->layout()->count() > 0)
            continue;
        const auto& given = practice().attempt().estimates;
        const auto at = given.find(estimate.id);
        const bool isRight = at != given.end() && isAboutRight(at->second, estimate.answer);
        const Verdict verdict = isRight ? Verdict::Right : at == given.end() ? Verdict::Missed : Verdict::Wrong;
        answer->layout()->addWidget(
            verdictRow(tr("About %1 %2").arg(figure(estimate.answer), toQString(estimate.unit)), verdict));
        answer->layout()->addWidget(wrappedLabel(toQString(estimate.working), TextRole::Muted));
    }
}

} // namespace linchpin
