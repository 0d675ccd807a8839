// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <array>

namespace linchpin
{

class Practice;

/// One phase in the row: a ring with its number, filled where it is the one now, with a check mark where it is done.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Coming, Now, Done, Skipped };

    explicit StepButton(Phase phase, QWidget* parent = nullptr);

    void show(State state, bool canGoThere);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Phase m_phase;
    State m_state = State::Coming;
};

/// The phases of an attempt, and where it is. A click on one that is done goes back to it where that is possible.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(Practice& practice, QWidget* parent = nullptr);

    void follow();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Practice& m_practice;
    std::array<StepButton*, timedPhases + 1> m_steps;
};

} // namespace linchpin
