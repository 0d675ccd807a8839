// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/chaos.h"
#include "widgets/drills/background_work.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace linchpin
{

class Drill;
class DrillList;
class ElidedLabel;

/// Chance decides what fails, round after round: all at once with a scoreboard, or one by one on the canvas.
class ChaosView : public QWidget
{
    Q_OBJECT

public:
    explicit ChaosView(Drill& drill, QWidget* parent = nullptr);

    /// Of the settings and the design shown; nothing before it was asked for, or while it runs.
    const std::optional<ChaosRun>& run() const { return m_run; }

private:
    /// What is shown of a run when it comes.
    enum class Then { FirstOutage, NextRound };

    /// A run with its words.
    struct Ran;

    QWidget* makeControls();
    void choose(Chaos chaos);
    void forget();
    void start(Then then);
    void watchNext();
    void take(const std::shared_ptr<Ran>& ran, Then then);
    void showRound(std::size_t round);
    void refuse(const QString& words);

    Drill& m_drill;
    Chaos m_chaos = Chaos::Monkey;
    QSpinBox* m_seed;
    QSpinBox* m_rounds;
    QCheckBox* m_stops;
    QToolButton* m_runAll;
    QToolButton* m_next;
    QLabel* m_score;
    ElidedLabel* m_words;
    DrillList* m_list;
    std::optional<ChaosRun> m_run;
    std::optional<std::size_t> m_watched; ///< the round on the canvas
    BackgroundWork m_work;
};

} // namespace linchpin
