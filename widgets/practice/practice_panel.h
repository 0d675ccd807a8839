// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace linchpin
{

class AttemptView;
class ChoosePage;
class Practice;
class ReportView;

/// Practice in its dock: choosing a scenario, then the attempt step by step.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    /// \param mayReplace  whether the open design may go for a sheet
    PracticePanel(Practice& practice, std::function<bool()> mayReplace, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {340, 600}; }
    /// Others are kept than before.
    void readAttempts();

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);
    void reportMade(linchpin::ReportView& report);
    void said(const QString& sentence);
    void closeWanted();
    void attemptsWanted();

private:
    void follow();

    Practice& m_practice;
    ChoosePage* m_choose;
    AttemptView* m_attempt;
    QStackedWidget* m_pages;
};

} // namespace linchpin
