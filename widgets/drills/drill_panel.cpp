// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill_panel.h"

#include "widgets/document/document.h"
#include "widgets/drills/chaos_view.h"
#include "widgets/drills/drill.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/drills/ladder_view.h"
#include "widgets/drills/over_time_view.h"
#include "widgets/drills/partition_view.h"
#include "widgets/drills/what_if_view.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

DrillPanel::DrillPanel(Document& document, Drill& drill, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
{
    setObjectName(QStringLiteral("drillPanel"));
    m_tabs->setObjectName(QStringLiteral("drillTabs"));
    m_tabs->setAccessibleName(tr("Drills"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* title = new QLabel(tr("Drill"));
    title->setProperty("role", QStringLiteral("section"));
    QToolButton* leave = drillIconButton("drillLeave", QStringLiteral("action/close"), tr("Leave the drill  (Esc)"));
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 4, 12, 4);
    header->setSpacing(0);
    header->addWidget(title);
    header->addSpacing(12);
    header->addWidget(m_tabs, 1);
    header->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_views, 1);

    auto* whatIf = new WhatIfView(drill);
    add(tr("What if"), whatIf);
    add(tr("Chaos"), new ChaosView(drill));
    auto* ladder = new LadderView(document);
    auto* partition = new PartitionView(document);
    auto* overTime = new OverTimeView(document);
    add(tr("Ladder"), ladder);
    add(tr("Partition"), partition);
    add(tr("Over time"), overTime);
    connect(whatIf, &WhatIfView::goTo, this, &DrillPanel::goTo);
    connect(ladder, &LadderView::goTo, this, &DrillPanel::goTo);
    connect(partition, &PartitionView::goTo, this, &DrillPanel::goTo);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(leave, &QToolButton::clicked, this, &DrillPanel::leaveWanted);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DrillPanel::leaveWanted);
}

void DrillPanel::add(const QString& title, QWidget* view)
{
    m_views->addWidget(view);
    m_tabs->addTab(title);
}

} // namespace linchpin
