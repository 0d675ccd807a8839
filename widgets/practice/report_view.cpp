// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/report_view.h"

#include "widgets/drills/background_work.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/panels/menu_button.h"
#include "widgets/panels/panel_style.h"
#include "widgets/practice/model_answer.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/report_sheet.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace linchpin
{

namespace
{

enum Page { ScorePage, ModelPage };

} // namespace

ReportView::ReportView(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_pages(new QStackedWidget)
    , m_waiting(wrappedLabel(tr("The drawing is being scored…"), TextRole::Muted))
    , m_sheet(new ReportSheet)
    , m_scroll(panelScroll(m_sheet, tr("Report")))
    , m_compare(new QPushButton(tr("Compare with the model answer")))
    , m_save(saveReportButton(practice.document(), [this] { return m_facts; }))
    , m_model(new ModelAnswer(practice))
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("reportView"));
    linchpin::followTheme(this);
    m_pages->addWidget(makeScorePage());
    m_pages->addWidget(makeModelPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_model, &ModelAnswer::goTo, this, &ReportView::goTo);
    connect(&practice, &Practice::changed, this, &ReportView::follow);
    connect(&practice, &Practice::switched, this, &ReportView::follow);
    follow();
}

ReportView::~ReportView() = default;

QWidget* ReportView::makeScorePage()
{
    m_waiting->setObjectName(QStringLiteral("reportWaiting"));
    m_waiting->setContentsMargins(panelGrid::margin, 16, panelGrid::margin, 16);
    m_compare->setObjectName(QStringLiteral("reportCompare"));
    m_compare->setProperty("primary", true);
    auto* another = new QPushButton(tr("Another scenario"));
    another->setObjectName(QStringLiteral("reportAnother"));
    connect(another, &QPushButton::clicked, this, &ReportView::anotherWanted);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(ModelPage);
        emit modelAnswerWanted();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_save);
    line->addStretch(1);
    line->addWidget(another);
    auto* buttons = new QVBoxLayout;
    buttons->setContentsMargins(panelGrid::margin, 12, panelGrid::margin, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_compare);
    buttons->addLayout(line);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_waiting, 1);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget* ReportView::makeModelPage()
{
    QToolButton* back = drillTextButton("modelBack", tr("Back to the score"));
    connect(back, &QToolButton::clicked, this, &ReportView::showScore);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 8, panelGrid::margin, 4);
    header->addWidget(back);
    header->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_model, 1);
    return page;
}

void ReportView::showScore()
{
    if (m_pages->currentIndex() == ScorePage)
        return;
    m_pages->setCurrentIndex(ScorePage);
    emit modelAnswerLeft();
}

void ReportView::follow()
{
    const bool isReport = m_practice.isOn() && m_practice.phase() == Phase::Report;
    if (!isReport || m_practice.attempt().startedAt != m_startedAt) {
        m_work->stop();
        m_facts = nullptr;
        m_startedAt.clear();
        showScore();
    }
    if (isReport && m_practice.score() && m_startedAt.empty())
        compute();
    say();
}

void ReportView::compute()
{
    m_startedAt = m_practice.attempt().startedAt;
    m_work->start([this, scenario = *m_practice.scenario(), attempt = m_practice.attempt(),
                   score = m_practice.score()](const std::stop_token& stop) -> BackgroundWork::Outcome {
        return [this, facts = reportFacts(scenario, attempt, score, stop)] {
            m_facts = facts;
            m_sheet->show(*facts);
            m_scroll->verticalScrollBar()->setValue(0);
            say();
        };
    });
}

void ReportView::say()
{
    m_waiting->setVisible(!m_facts);
    m_scroll->setVisible(m_facts != nullptr);
    m_compare->setEnabled(m_facts != nullptr);
    m_save->setEnabled(m_facts != nullptr);
}

} // namespace linchpin
