// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace linchpin
{

class ElidedLabel;
class Practice;
class StepRow;

/// The top of an attempt: its title, the steps, what is to be done now and the clock.
class AttemptHeader : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptHeader(Practice& practice, QWidget* parent = nullptr);

    void follow();

signals:
    void leaveWanted();

private:
    void showTime();

    Practice& m_practice;
    ElidedLabel* m_title;
    StepRow* m_steps;
    QLabel* m_phase;
    QLabel* m_time;
    QToolButton* m_pause;
    QLabel* m_task;
};

} // namespace linchpin
