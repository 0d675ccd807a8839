// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/answer.h"
#include "widgets/panels/ghost.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QListView;

namespace linchpin
{

class Document;
class PlanDelegate;
class PlanModel;
class PlanSummary;
class StairsChart;

/// The plan: its staircase, and beside it the steps to tick. Pointing at a step previews the design after it.
/// A plan is asked for while this is shown.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(Document& document, QWidget* parent = nullptr);
    ~PlanView() override;

    /// As it is shown; without steps where there is none.
    const Plan& plan() const { return *m_plan; }
    /// The sentence at its end.
    QString end() const;
    const StairsChart& chart() const { return *m_chart; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void want(bool isWanted);
    void follow();
    void plot(const std::shared_ptr<const Answer>& answer, const std::shared_ptr<const Plan>& plan);
    QString whyEmpty(const Answer* answer) const;
    void showEmpty(const QString& text);
    void tick(int position, bool isTicked);
    void point(int row);
    void applyUpTo(int row);
    /// Whether the plan shown is what is wanted now, for the design shown.
    bool isCurrent() const;
    bool isStep(int row) const { return row >= 0 && static_cast<std::size_t>(row) < m_plan->steps.size(); }

    Document& m_document;
    Ghost m_ghost;
    std::shared_ptr<const Answer> m_answer; ///< the one shown
    std::shared_ptr<const Plan> m_plan;     ///< the one shown, never null
    QTimer m_patience;
    bool m_isImpatient = false; ///< waited too long for a complete plan
    int m_pointed = -1;
    StairsChart* m_chart;
    QWidget* m_side;
    PlanSummary* m_summary;
    PlanModel* m_model;
    QListView* m_list;
    PlanDelegate* m_delegate;
    QLabel* m_empty;
};

} // namespace linchpin
