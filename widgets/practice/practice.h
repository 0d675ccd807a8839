// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attempt.h"
#include "core/practice/attempt_file.h"
#include "core/practice/scenario_file.h"
#include "core/practice/score.h"
#include "widgets/document/document.h"
#include "widgets/drills/background_work.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace linchpin
{

/// A practice interview on the open document: the attempt under way, its clock and, at its end, its score. It keeps the
/// attempt in the user's data folder from the first thing that is said or drawn in it, so that nothing is lost.
class Practice : public QObject
{
    Q_OBJECT

public:
    /// \param shelf     the scenarios on offer
    /// \param keptIn    the folder of attempts
    Practice(Document& document, ScenarioShelf shelf, std::filesystem::path keptIn, QObject* parent = nullptr);
    ~Practice() override;

    Document& document() { return m_document; }
    const ScenarioShelf& shelf() const { return m_shelf; }
    const std::filesystem::path& folder() const { return m_folder; }

    bool isOn() const { return m_scenario != nullptr; }
    /// Null: none is under way.
    const Scenario* scenario() const { return m_scenario; }
    const Attempt& attempt() const { return m_attempt; }
    Phase phase() const { return m_attempt.phase; }

    /// Puts the scenario's sheet into the document and begins. What was open must be saved or given up before.
    /// \param isTimed   whether the clock runs; off: nothing is said of time
    /// \param isPhased  false: free practice, on the sheet with the highlights, from Improve on
    /// \param question  in place of the scenario's own; empty: that
    void begin(const std::string& scenarioId, bool isTimed, bool isPhased, const QString& question = {});
    /// Goes on with one that was kept, in the phase where it stopped.
    void resume(const KeptAttempt& kept);
    /// To that phase; the one before counts as worked through. Going back is allowed until the predictions are made.
    void enter(Phase phase);
    /// The phase is left without working through it: it is not scored.
    void skip();
    /// Ends it without a report; what was drawn stays open.
    void leave();
    /// Back to the phase before is still possible: the predictions are not made.
    bool canGoBack() const;
    /// Writes the attempt to the folder where anything of it changed; failed() says why it could not be.
    /// \return whether all of it is there; one in which nothing was said or drawn yet is not kept
    bool keep();

    void setTicked(const std::string& requirement, bool isTicked);
    void askFor(const std::string& requirement);
    /// Not once they are checked.
    void setEstimate(const std::string& estimate, std::optional<double> value);
    /// Shows the answers: the estimates are made.
    void checkEstimates();
    bool areEstimatesChecked() const { return m_attempt.passed.contains(Phase::Estimate); }
    void takeHint();
    /// A box of the canvas is taken for a single point of failure, or not. Not once they are revealed.
    void toggleMarked(const ElementId& id);
    /// Shows the true ones: the predictions are made.
    void revealMarks();
    bool areMarksRevealed() const { return m_attempt.passed.contains(Phase::Predict); }
    /// Components and domains that alone stop a journey of the design that was predicted; computed beside the window's
    /// thread once they are revealed: null until they are there.
    const std::set<std::string>* spofs() const { return m_spofs ? &*m_spofs : nullptr; }
    void setNotes(Phase phase, const QString& text);
    void setInterviewerNotes(const QString& text);

    /// The drill that is asked now, by its place in Attempt::drills; the last one where all are revealed.
    std::size_t currentDrill() const { return m_drill; }
    /// Null: the drawing has nothing to drill, or the drills are not chosen yet (isComputing()).
    const DrillAnswer* drill() const;
    /// The current one waits for an answer.
    bool isDrillAsking() const;
    void toggleStops(const ElementId& id);
    void toggleJourneyDown(const std::string& journey);
    /// Shows the truth of the current one.
    void reveal();
    /// To the one after; after the last to Improve.
    void nextDrill();
    /// Of the current drill, where there is one.
    const DrillTruth& truth() const { return m_truths[m_drill]; }
    /// Waves of the truth that are shown; while it is not revealed what failed alone.
    std::size_t shownWaves() const { return m_shownWaves; }

    /// Whether highlights, figures and advice are hidden: until the predictions are made, and through the drills.
    bool isBlind() const;

    /// Seconds in the current phase, and what it has; over time it goes on counting.
    double seconds() const;
    double secondsInAll() const;
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);

    /// At the end of the attempt; computed beside the window's thread: nothing until it is there.
    const std::optional<Score>& score() const { return m_score; }
    /// Something that the phase shows is not known yet.
    bool isComputing() const { return m_work.isBusy(); }

signals:
    /// Anything of it but the clock.
    void changed();
    /// Each second while the clock runs.
    void ticked();
    /// It began or ended.
    void switched(bool isOn);
    /// Something could not be done, as a sentence.
    void failed(const QString& sentence);

private:
    void start(const Scenario& scenario, Attempt attempt);
    void end();
    void go(Phase phase);
    /// What the phase needs besides the attempt itself.
    void prepare();
    void forget();
    void findSpofs();
    void findDrills();
    void showDrill(std::size_t drill);
    void findScore();
    void showNextWave();
    void countTime();
    void tick();
    void follow(const Change& change);
    void touch();
    bool isClockRunning() const;

    Document& m_document;
    ScenarioShelf m_shelf;
    std::filesystem::path m_folder;
    const Scenario* m_scenario = nullptr;
    Attempt m_attempt;
    bool m_isBegun = false;     ///< something was said or drawn, or it was kept before
    bool m_isKept = true;       ///< nothing has changed since it was written
    bool m_isResetting = false; ///< the document, by this
    std::optional<std::set<std::string>> m_spofs;
    std::size_t m_drill = 0;
    std::vector<DrillTruth> m_truths; ///< of the drills; empty until they are known
    std::size_t m_shownWaves = 0;
    bool m_isPaused = false;
    int m_ticks = 0;
    QElapsedTimer m_clock; ///< since the seconds of the phase were counted last
    QTimer m_second;
    QTimer m_wave;
    std::optional<Score> m_score;
    BackgroundWork m_work;
};

} // namespace linchpin
