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

#include <map>

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

/// As amountIn(), and as people round: "70k", "3M".
std::optional<double> figureIn(const QString& text)
{
    static const std::map<QChar, double> powers = {{QLatin1Char('k'), 1e3},
                                                   {QLatin1Char('K'), 1e3},
                                                   {QLatin1Char('M'), 1e6},
                                                   {QLatin1Char('G'), 1e9},
                                                   {QLatin1Char('T'), 1e12}};
    const QString trimmed = text.trimmed();
    const auto power = trimmed.isEmpty() ? powers.end() : powers.find(trimmed.back());
    if (power == powers.end())
        return amountIn(trimmed);
    const std::optional<double> before = amountIn(trimmed.chopped(1).trimmed());
    return before ? std::optional(*before * power->second) : std::nullopt;
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
    QLabel* problem = wrappedLabel(tr("Not a number: 3000000, 3e6 and 3M are"), TextRole::Problem);
    problem->setObjectName(QStringLiteral("practiceEstimateProblem.") + toQString(estimate.id));
    problem->hide();
    column().addWidget(problem);
    connect(field, &QLineEdit::textEdited, this, [this, problem, id = estimate.id](const QString& text) {
        const std::optional<double> value = figureIn(text);
        problem->setVisible(!value && !text.trimmed().isEmpty());
        practice().setEstimate(id, value);
    });
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
        const Verdict verdict = at == given.end()       ? Verdict::Unanswered
            : isAboutRight(at->second, estimate.answer) ? Verdict::Right
                                                        : Verdict::Wrong;
        answer->layout()->addWidget(
            verdictRow(tr("About %1 %2").arg(figure(estimate.answer), toQString(estimate.unit)), verdict));
        answer->layout()->addWidget(wrappedLabel(toQString(estimate.working), TextRole::Muted));
    }
}

} // namespace linchpin
