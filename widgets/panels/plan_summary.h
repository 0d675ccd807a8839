// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/answer.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace linchpin
{

class ElidedLabel;

/// Before and after a plan, side by side, and the button that does it all.
class PlanSummary : public QWidget
{
    Q_OBJECT

public:
    explicit PlanSummary(QWidget* parent = nullptr);

    void show(const Plan& plan, const Outset& outset, bool canApply);

signals:
    void applyAll();

private:
    QLabel* m_availability;
    ElidedLabel* m_figures;
    QPushButton* m_apply;
};

} // namespace linchpin
