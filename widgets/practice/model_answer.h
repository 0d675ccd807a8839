// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/answer_beside.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/report_facts.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;

namespace linchpin
{

class AnswerNotes;
class BackgroundWork;
class BudgetPlanView;
class DesignPicture;
class FigureTable;

/// The model answer of the scenario under way beside the drawing: its picture, both figures, why it is so, and what the
/// rest of the budget buys. Computed while it is shown.
class ModelAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit ModelAnswer(Practice& practice, QWidget* parent = nullptr);
    ~ModelAnswer() override;

    /// To be compared with the drawing. \pre a practice is on
    AnswerBeside beside() const;

signals:
    /// What stands in the drawing for the element whose note was chosen.
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeContents();
    void follow();
    void choose(const ElementId& id);

    Practice& m_practice;
    std::shared_ptr<const Design> m_drawn; ///< that is shown or computed
    DesignPicture* m_picture;
    FigureTable* m_figures;
    QLabel* m_linchpin;
    AnswerNotes* m_notes;
    BudgetPlanView* m_plan;
    BackgroundWork* m_work;
};

} // namespace linchpin
