// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/predict_page.h"

#include "core/drill/box_name.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/verdict_row.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

PredictPage::PredictPage(Practice& practice, QWidget* parent)
    : PracticePage(practice, parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    column().addLayout(m_rows);
    column().addStretch(1);
    m_shown.insert(std::string()); // so that the first time differs
    PredictPage::follow();
}

QWidget* PredictPage::markedRow(const std::string& id)
{
    const QString name = toQString(nameOfBox(practice().attempt().predicted, id));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(wrappedLabel(name), 1, Qt::AlignVCenter);
    QToolButton* remove =
        drillIconButton("practiceUnmark", QStringLiteral("action/close"), tr("%1 is none after all").arg(name));
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(
        remove, &QToolButton::clicked, this, [this, id] { practice().toggleMarked(ElementId(id)); },
        Qt::QueuedConnection);
    return row;
}

void PredictPage::follow()
{
    const Attempt& attempt = practice().attempt();
    const bool isRevealed = practice().areMarksRevealed();
    const std::set<std::string>* spofs = practice().spofs();
    if (attempt.marked == m_shown && isRevealed == m_isRevealed && (spofs != nullptr) == m_isKnown)
        return;
    m_shown = attempt.marked;
    m_isRevealed = isRevealed;
    m_isKnown = spofs != nullptr;
    clearLayout(*m_rows);
    if (isRevealed) {
        m_rows->addWidget(headingLabel(tr("The single points of failure")));
        if (!spofs) {
            m_rows->addWidget(wrappedLabel(tr("The drawing is being looked at…"), TextRole::Muted));
            return;
        }
        for (const Guessed& each : verdicts(attempt.marked, *spofs))
            m_rows->addWidget(verdictRow(toQString(nameOfBox(attempt.predicted, each.id)), each.verdict));
        QLabel* sum = wrappedLabel(agreementWords(attempt.marked, *spofs), TextRole::Muted);
        sum->setObjectName(QStringLiteral("practiceAgreement"));
        sum->setContentsMargins(0, 8, 0, 0);
        m_rows->addWidget(sum);
        return;
    }
    m_rows->addWidget(headingLabel(tr("Marked as a single point of failure")));
    if (m_shown.empty())
        m_rows->addWidget(wrappedLabel(tr("None yet. If there is none, go on."), TextRole::Muted));
    for (const std::string& id : m_shown)
        m_rows->addWidget(markedRow(id));
}

} // namespace linchpin
