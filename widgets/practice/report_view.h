// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice.h"
#include "widgets/practice/report_facts.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace linchpin
{

class BackgroundWork;
class MenuButton;
class ModelAnswer;
class ReportSheet;

/// The end of an attempt: its score explained, and from there the model answer beside the own drawing.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Practice& practice, QWidget* parent = nullptr);
    ~ReportView() override;

    /// Null until the score is computed.
    const std::shared_ptr<const ReportFacts>& facts() const { return m_facts; }
    ModelAnswer& modelAnswer() { return *m_model; }
    /// Back to the score.
    void showScore();

signals:
    /// The model answer is shown here and wanted on the canvas too; Comparison::beginWith() takes answerBeside().
    void modelAnswerWanted();
    /// The score is shown again: what is on the canvas is the own drawing alone.
    void modelAnswerLeft();
    void anotherWanted();
    /// Asked for in the notes of the model answer: elements of the own drawing.
    void goTo(const std::vector<linchpin::ElementId>& ids);

private:
    QWidget* makeScorePage();
    QWidget* makeModelPage();
    void follow();
    void compute();
    void say();

    Practice& m_practice;
    std::shared_ptr<const ReportFacts> m_facts;
    std::string m_startedAt; ///< of the attempt that is shown or computed
    QStackedWidget* m_pages;
    QLabel* m_waiting;
    ReportSheet* m_sheet;
    QScrollArea* m_scroll;
    QPushButton* m_compare;
    MenuButton* m_save;
    ModelAnswer* m_model;
    BackgroundWork* m_work;
};

} // namespace linchpin
