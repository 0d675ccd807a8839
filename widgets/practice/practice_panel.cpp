// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/practice_panel.h"

#include "widgets/panels/panel_style.h"
#include "widgets/practice/attempt_view.h"
#include "widgets/practice/choose_page.h"
#include "widgets/practice/practice.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int leastWidth = 320;

} // namespace

PracticePanel::PracticePanel(Practice& practice, std::function<bool()> mayReplace, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_choose(new ChoosePage(practice, std::move(mayReplace)))
    , m_attempt(new AttemptView(practice))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("practicePanel"));
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastWidth);
    followTheme(this);
    m_pages->addWidget(m_choose);
    m_pages->addWidget(m_attempt);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&practice, &Practice::changed, this, &PracticePanel::follow);
    connect(&practice, &Practice::switched, this, [this](bool isOn) {
        if (!isOn)
            m_choose->read();
    });
    connect(m_attempt, &AttemptView::goTo, this, &PracticePanel::goTo);
    connect(m_attempt, &AttemptView::reportMade, this, &PracticePanel::reportMade);
    connect(m_choose, &ChoosePage::closeWanted, this, &PracticePanel::closeWanted);
    connect(m_choose, &ChoosePage::attemptsWanted, this, &PracticePanel::attemptsWanted);
    connect(&practice, &Practice::failed, this, &PracticePanel::said);
    follow();
}

void PracticePanel::readAttempts()
{
    m_choose->read();
}

void PracticePanel::follow()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool begins = m_practice.isOn() && focus && m_choose->isAncestorOf(focus);
    m_pages->setCurrentWidget(m_practice.isOn() ? static_cast<QWidget*>(m_attempt) : m_choose);
    setFocusProxy(m_pages->currentWidget());
    m_attempt->follow();
    if (begins)
        m_attempt->setFocus(Qt::OtherFocusReason);
}

} // namespace linchpin
