// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/attempt_view.h"

#include "widgets/practice/attempt_footer.h"
#include "widgets/practice/attempt_header.h"
#include "widgets/practice/clarify_page.h"
#include "widgets/practice/draw_page.h"
#include "widgets/practice/drill_page.h"
#include "widgets/practice/estimate_page.h"
#include "widgets/practice/improve_page.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/practice_words.h"
#include "widgets/practice/predict_page.h"
#include "widgets/practice/report_view.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

AttemptView::AttemptView(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_header(new AttemptHeader(practice))
    , m_footer(new AttemptFooter(practice))
    , m_column(new QVBoxLayout(this))
{
    setFocusProxy(m_footer);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_footer);
    connect(m_header, &AttemptHeader::leaveWanted, &practice, &Practice::leave);
}

void AttemptView::follow()
{
    if (!m_practice.isOn())
        return;
    const Attempt& attempt = m_practice.attempt();
    const bool isOther = m_startedAt != attempt.startedAt || m_phase != attempt.phase || (!m_page && !m_report);
    m_startedAt = attempt.startedAt;
    m_phase = attempt.phase;
    m_header->follow();
    m_footer->follow();
    if (isOther)
        showPage();
    else if (m_page)
        m_page->follow();
}

void AttemptView::showPage()
{
    delete std::exchange(m_scroll, nullptr);
    m_page = makePage();
    if (!m_page) {
        if (!m_report) {
            m_report = new ReportView(m_practice);
            m_column->insertWidget(1, m_report, 1);
            connect(m_report, &ReportView::goTo, this, &AttemptView::goTo);
            emit reportMade(*m_report);
        }
        m_report->show();
        return;
    }
    if (m_report)
        m_report->hide();
    m_scroll = panelScroll(m_page, titleOf(m_phase));
    m_column->insertWidget(1, m_scroll, 1);
    connect(m_page, &PracticePage::goTo, this, &AttemptView::goTo);
}

PracticePage* AttemptView::makePage()
{
    switch (m_phase) {
    case Phase::Clarify:
        return new ClarifyPage(m_practice);
    case Phase::Estimate:
        return new EstimatePage(m_practice);
    case Phase::Draw:
        return new DrawPage(m_practice);
    case Phase::Predict:
        return new PredictPage(m_practice);
    case Phase::Drills:
        return new DrillPage(m_practice);
    case Phase::Improve:
        return new ImprovePage(m_practice);
    case Phase::Report:
        break;
    }
    return nullptr;
}

} // namespace linchpin
