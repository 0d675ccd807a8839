// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/budget_plan.h"

#include "widgets/chart/advice_words.h"
#include "widgets/document/advice_options.h"
#include "widgets/document/live_options.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/style/text.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::size_t mostSteps = 8;

} // namespace

BudgetPlan budgetPlan(const Scenario& scenario, const Design& drawn, const std::stop_token& stop)
{
    const Design design = asked(scenario, drawn);
    BudgetPlan plan;
    plan.spent = monthlyCostOf(design);
    plan.budget = scenario.budget;
    if (design.components.empty() || plan.spent >= plan.budget)
        return plan;
    PlanOptions options;
    options.target = targetOf({}, design);
    options.budget = plan.budget - plan.spent;
    options.mostSteps = mostSteps;
    options.analysis = liveOptions();
    plan.plan = planned(outsetOf(design, {}, liveOptions(), stop), options, stop);
    return plan;
}

BudgetPlanView::BudgetPlanView(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("budgetPlan"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    show(nullptr);
}

void BudgetPlanView::show(const std::shared_ptr<const BudgetPlan>& shown)
{
    clearLayout(*m_layout);
    if (!shown) {
        m_layout->addWidget(wrappedLabel(tr("Looking for what the rest of the budget buys…"), TextRole::Muted));
        return;
    }
    const QString budget = costWords(shown->budget);
    const double rest = shown->budget - shown->spent;
    if (rest <= 0) {
        m_layout->addWidget(
            wrappedLabel(tr("Your drawing costs %1 of the %2 a month: nothing is left to spend. Take away "
                            "what gains nothing first.")
                             .arg(costWords(shown->spent), budget)));
        return;
    }
    const Plan& plan = shown->plan;
    if (plan.steps.empty()) {
        m_layout->addWidget(wrappedLabel(
            plan.end == PlanEnd::TargetMet
                ? tr("Your drawing meets its targets: nothing more needs to be bought.")
                : tr("Nothing that %1 more a month buys would make it more available.").arg(costWords(rest))));
        return;
    }
    const auto [before, after] = availabilityWords(plan.unavailabilityBefore, plan.unavailabilityAfter);
    m_layout->addWidget(
        wrappedLabel(tr("Your drawing leaves %1 of the %2 a month. Spent in this order it goes from %3 to %4:")
                         .arg(costWords(rest), budget, before, after)));
    int number = 0;
    for (const PlanStep& step : plan.steps)
        addStep(++number, step);
}

void BudgetPlanView::addStep(int number, const PlanStep& step)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(wrappedLabel(
        tr("%1. %2", "a step of a plan").arg(number).arg(toQString(step.suggestion.candidate.title)), TextRole::Body));
    texts->addWidget(wrappedLabel(step.paysWithNext ? tr("%1, pays with the next").arg(gainWords(step.suggestion))
                                                    : gainWords(step.suggestion),
                                  TextRole::Muted));
    m_layout->addLayout(texts);
}

} // namespace linchpin
