// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/plan.h"
#include "core/practice/scenario.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <stop_token>

class QVBoxLayout;

namespace linchpin
{

/// What the rest of a scenario's budget buys in a drawing.
struct BudgetPlan
{
    double spent = 0; ///< by the drawing, a month
    double budget = 0;
    Plan plan; ///< without steps where nothing is left
};

/// Not for the window's thread.
/// \throws Cancelled
BudgetPlan budgetPlan(const Scenario& scenario, const Design& drawn, const std::stop_token& stop = {});

/// "What if I had only this budget": a short list of steps, each with its gain and its cost.
class BudgetPlanView : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPlanView(QWidget* parent = nullptr);

    /// \param plan null: it is being looked for
    void show(const std::shared_ptr<const BudgetPlan>& plan);

private:
    void addStep(int number, const PlanStep& step);

    QVBoxLayout* m_layout;
};

} // namespace linchpin
