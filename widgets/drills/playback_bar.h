// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace linchpin
{

class Drill;

/// The waves of a drill one after another: which of them is shown, step back, play or pause, step forward, how fast.
class PlaybackBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybackBar(Drill& drill, QWidget* parent = nullptr);

private:
    void follow();

    Drill& m_drill;
    QLabel* m_at;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QToolButton* m_speed;
};

} // namespace linchpin
