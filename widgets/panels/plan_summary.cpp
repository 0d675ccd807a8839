// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/plan_summary.h"

#include "widgets/chart/advice_words.h"
#include "widgets/panels/elided_label.h"
#include "widgets/style/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace linchpin
{

PlanSummary::PlanSummary(QWidget* parent)
    : QWidget(parent)
    , m_availability(new QLabel)
    , m_figures(new ElidedLabel)
    , m_apply(new QPushButton(tr("Apply all")))
{
    m_availability->setObjectName(QStringLiteral("planAvailability"));
    m_availability->setFont(numberFont(13, QFont::DemiBold));
    m_figures->setObjectName(QStringLiteral("planFigures"));
    m_figures->setProperty("role", QStringLiteral("muted"));
    m_apply->setObjectName(QStringLiteral("planApplyAll"));
    m_apply->setFixedHeight(28);
    m_apply->setStyleSheet(QStringLiteral("padding: 0 12px;"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 0, 16, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_availability, 0, 0);
    grid->addWidget(m_apply, 0, 1);
    grid->addWidget(m_figures, 1, 0, 1, 2);
    connect(m_apply, &QPushButton::clicked, this, &PlanSummary::applyAll);
}

void PlanSummary::show(const Plan& plan, const Outset& outset, bool canApply)
{
    const auto taken =
        std::count_if(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) { return step.isTaken; });
    m_apply->setEnabled(canApply && taken > 0);
    const std::size_t spofs = plan.steps.empty() ? outset.today.spofs.size() : plan.steps.back().spofsLeft;
    const auto [before, after] = availabilityWords(plan.unavailabilityBefore, plan.unavailabilityAfter);
    m_availability->setText(taken > 0 ? QStringLiteral("%1 → %2").arg(before, after) : before);
    const QString cost = (plan.monthlyCost >= 0 ? QStringLiteral("+") : QString()) + costWords(plan.monthlyCost);
    m_figures->setWhole(taken > 0 ? tr("%1 a year · SPOFs: %2 → %3 · %4/mo")
                                        .arg(downtimeInWords(plan.unavailabilityBefore, plan.unavailabilityAfter))
                                        .arg(outset.today.spofs.size())
                                        .arg(spofs)
                                        .arg(cost)
                                  : tr("%1 a year · SPOFs: %2")
                                        .arg(downtimeInWords(plan.unavailabilityBefore))
                                        .arg(outset.today.spofs.size()));
    m_apply->setAccessibleDescription(m_availability->text() + QStringLiteral(", ") + m_figures->whole());
}

} // namespace linchpin
