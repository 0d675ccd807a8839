// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/attempt_scores.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/report_facts.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace linchpin
{

class AttemptsModel;
class BackgroundWork;
class RefusedList;
class ChoiceField;
class ProgressChart;
class ReportSheet;

/// The attempts that were kept: their scores over time, a list to open a report from, and to delete from. What was
/// deleted can be put back while the view stays open.
class AttemptsView : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptsView(Practice& practice, QWidget* parent = nullptr);
    ~AttemptsView() override;

    const AttemptScores& scores() const { return m_scores; }
    /// Reads the folder again.
    void refresh() { m_scores.read(); }

signals:
    /// Asked for: go on with that one.
    void resumeWanted(const linchpin::KeptAttempt& kept);
    /// One was deleted or put back.
    void keptChanged();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Asking { Nothing, Delete, Undo, Problem };

    QWidget* makeListPage();
    QWidget* makeReportPage();
    QWidget* makeMessage();
    void follow();
    void offerScenarios();
    void showChart();
    const KeptAttempt* chosen() const;
    bool isUnderWay(const KeptAttempt& kept) const;
    /// Its report would tell what the candidate is asked.
    bool stillAsks(const KeptAttempt& kept) const;
    void openReport();
    void closeReport();
    void ask(Asking asking, const QString& sentence);
    void act();
    void remove();
    void putBack();
    void say();

    Practice& m_practice;
    AttemptScores m_scores;
    AttemptsModel* m_model;
    std::optional<KeptAttempt> m_removed; ///< that can be put back
    Asking m_asking = Asking::Nothing;
    std::shared_ptr<const ReportFacts> m_facts;
    QStackedWidget* m_pages;
    ChoiceField* m_filter;
    ProgressChart* m_chart;
    QTreeView* m_list;
    QLabel* m_empty;
    RefusedList* m_refused;
    QPushButton* m_open;
    QPushButton* m_resume;
    QPushButton* m_delete;
    QWidget* m_message;
    QLabel* m_sentence;
    QPushButton* m_do;
    QPushButton* m_keep;
    QLabel* m_waiting;
    ReportSheet* m_sheet;
    QWidget* m_report;
    BackgroundWork* m_work;
};

} // namespace linchpin
