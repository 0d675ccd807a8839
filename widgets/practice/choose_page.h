// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/attempt_scores.h"

#include <QtWidgets/QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace linchpin
{

class Practice;

/// Before an attempt: the scenarios, how to run one, and the attempt that was left last.
class ChoosePage : public QWidget
{
    Q_OBJECT

public:
    /// \param mayReplace  whether the open design may go
    ChoosePage(Practice& practice, std::function<bool()> mayReplace, QWidget* parent = nullptr);
    ~ChoosePage() override;

    /// Reads the attempts anew.
    void read();

signals:
    void attemptsWanted();
    void closeWanted();

private:
    QWidget* makeGoOn();
    void showGoOn();
    const KeptAttempt* unfinished() const;
    const Scenario* chosen() const;
    void showChosen();
    void begin();
    void goOn();

    Practice& m_practice;
    std::function<bool()> m_mayReplace;
    AttemptScores m_scores;
    QLabel* m_goOnText;
    QWidget* m_goOn;
    QListView* m_list;
    QLabel* m_question;
    QLineEdit* m_own;
    QCheckBox* m_clock;
    QCheckBox* m_free;
    QPushButton* m_begin;
};

} // namespace linchpin
