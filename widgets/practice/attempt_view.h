// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/practice/scenario.h"

#include <QtWidgets/QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace linchpin
{

class AttemptFooter;
class AttemptHeader;
class Practice;
class PracticePage;
class ReportView;

/// An attempt under way: header, the page of the phase, footer; at its end the report.
class AttemptView : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptView(Practice& practice, QWidget* parent = nullptr);

    void follow();
    /// Null before the first report.
    ReportView* report() { return m_report; }

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);
    /// The report is made.
    void reportMade(linchpin::ReportView& report);

private:
    void showPage();
    PracticePage* makePage();

    Practice& m_practice;
    AttemptHeader* m_header;
    AttemptFooter* m_footer;
    QVBoxLayout* m_column;
    QScrollArea* m_scroll = nullptr;
    PracticePage* m_page = nullptr;
    ReportView* m_report = nullptr;
    std::string m_startedAt; ///< of the attempt whose page is shown
    Phase m_phase = Phase::Clarify;
};

} // namespace linchpin
