// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/practice.h"

#include "core/model/error.h"
#include "core/practice/judged.h"
#include "core/tree/cancelled.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int waveMilliseconds = 800;
constexpr int secondMilliseconds = 1000;
constexpr int secondsBetweenKeeping = 5;
constexpr double millisecondsPerSecond = 1000;

const Scenario* scenarioOf(const ScenarioShelf& shelf, const std::string& id)
{
    const auto at = std::find_if(shelf.scenarios.begin(), shelf.scenarios.end(),
                                 [&](const Scenario& scenario) { return scenario.id == id; });
    return at == shelf.scenarios.end() ? nullptr : &*at;
}

void toggle(std::set<std::string>& ids, const std::string& id)
{
    if (ids.erase(id) == 0)
        ids.insert(id);
}

} // namespace

Practice::Practice(Document& document, ScenarioShelf shelf, std::filesystem::path keptIn, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_shelf(std::move(shelf))
    , m_folder(std::move(keptIn))
{
    m_second.setInterval(secondMilliseconds);
    m_wave.setInterval(waveMilliseconds);
    connect(&m_second, &QTimer::timeout, this, &Practice::tick);
    connect(&m_wave, &QTimer::timeout, this, &Practice::showNextWave);
    connect(&document, &Document::changed, this, &Practice::follow);
}

Practice::~Practice()
{
    countTime();
    keep();
}

void Practice::begin(const std::string& scenarioId, bool isTimed, bool isPhased, const QString& question)
{
    const Scenario* scenario = scenarioOf(m_shelf, scenarioId);
    if (!scenario)
        return;
    Attempt attempt;
    attempt.scenario = scenario->id;
    attempt.title = scenario->title;
    attempt.question = toStdString(question.trimmed());
    attempt.startedAt = toStdString(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    attempt.phase = isPhased ? Phase::Clarify : Phase::Improve;
    attempt.drawn = sheetOf(*scenario);
    attempt.seed = QRandomGenerator::global()->generate();
    attempt.isTimed = isTimed;
    start(*scenario, std::move(attempt));
    m_isBegun = false;
}

void Practice::resume(const KeptAttempt& kept)
{
    if (const Scenario* scenario = scenarioOf(m_shelf, kept.attempt.scenario))
        start(*scenario, kept.attempt);
    else
        emit failed(tr("The scenario “%1” is not there any more, so this attempt cannot go on")
                        .arg(toQString(kept.attempt.title)));
}

void Practice::start(const Scenario& scenario, Attempt attempt)
{
    leave();
    m_scenario = &scenario;
    m_attempt = std::move(attempt);
    m_isBegun = true;
    m_isPaused = false;
    m_isResetting = true;
    m_document.reset(m_attempt.drawn);
    m_isResetting = false;
    m_attempt.drawn = m_document.committed();
    m_clock.start();
    m_second.start();
    prepare();
    emit switched(true);
    emit changed();
}

void Practice::leave()
{
    if (!isOn())
        return;
    countTime();
    end();
}

void Practice::end()
{
    keep();
    m_second.stop();
    m_wave.stop();
    m_work.stop();
    m_scenario = nullptr;
    forget();
    emit switched(false);
    emit changed();
}

bool Practice::canGoBack() const
{
    const Phase phase = m_attempt.phase;
    return isOn() && phase > Phase::Clarify && phase <= Phase::Predict && !areMarksRevealed();
}

void Practice::enter(Phase phase)
{
    const bool isBack = phase < m_attempt.phase;
    if (!isOn() || phase == m_attempt.phase || (isBack && !canGoBack()))
        return;
    if (!isBack && m_attempt.phase == Phase::Predict)
        revealMarks();
    if (!isBack)
        m_attempt.passed.insert(m_attempt.phase);
    go(phase);
}

void Practice::skip()
{
    if (isOn() && m_attempt.phase != Phase::Report)
        go(static_cast<Phase>(static_cast<int>(m_attempt.phase) + 1));
}

void Practice::go(Phase phase)
{
    countTime();
    m_wave.stop();
    m_attempt = entered(std::move(m_attempt), phase);
    m_isPaused = false;
    prepare();
    m_isBegun = true;
    m_isKept = false;
    keep();
    emit changed();
}

void Practice::prepare()
{
    m_work.stop();
    forget();
    const Phase phase = m_attempt.phase;
    if (phase == Phase::Predict && areMarksRevealed())
        findSpofs();
    if (phase == Phase::Drills)
        findDrills();
    if (phase == Phase::Report)
        findScore();
}

void Practice::forget()
{
    m_spofs.reset();
    m_truths.clear();
    m_score.reset();
}

void Practice::findSpofs()
{
    m_work.start([this, scenario = *m_scenario, predicted = m_attempt.predicted](const std::stop_token& stop) {
        return [this, spofs = judged(scenario, predicted, stop).drawnSpofs()] {
            m_spofs = spofs;
            emit changed();
        };
    });
}

void Practice::findDrills()
{
    m_work.start([this, scenario = *m_scenario, attempt = m_attempt](const std::stop_token& stop) {
        auto drills = attempt.drills.empty() ? drillsOf(scenario, attempt, stop) : attempt.drills;
        std::vector<DrillTruth> truths;
        if (!drills.empty()) {
            const DrillGround ground(asked(scenario, attempt.drilled));
            for (const DrillAnswer& answer : drills) {
                checkStop(stop);
                truths.push_back(truthOf(ground, answer.drill));
            }
        }
        return [this, drills = std::move(drills), truths = std::move(truths)] {
            m_attempt.drills = drills;
            m_truths = truths;
            const auto open = std::find_if(drills.begin(), drills.end(),
                                           [](const DrillAnswer& answer) { return !answer.isRevealed; });
            if (!drills.empty())
                showDrill(static_cast<std::size_t>(std::min(open, drills.end() - 1) - drills.begin()));
            touch();
        };
    });
}

void Practice::findScore()
{
    m_work.start([this, scenario = *m_scenario, attempt = m_attempt](const std::stop_token& stop) {
        auto score = std::make_shared<Score>(scoreOf(scenario, attempt, stop));
        return [this, score] {
            m_score = std::move(*score);
            emit changed();
        };
    });
}

void Practice::setTicked(const std::string& requirement, bool isTicked)
{
    if (isTicked)
        m_attempt.ticked.insert(requirement);
    else
        m_attempt.ticked.erase(requirement);
    touch();
}

void Practice::askFor(const std::string& requirement)
{
    m_attempt.asked.insert(requirement);
    touch();
}

void Practice::setEstimate(const std::string& estimate, std::optional<double> value)
{
    if (areEstimatesChecked())
        return;
    if (value)
        m_attempt.estimates[estimate] = *value;
    else
        m_attempt.estimates.erase(estimate);
    touch();
}

void Practice::checkEstimates()
{
    if (!isOn() || m_attempt.phase != Phase::Estimate || areEstimatesChecked())
        return;
    m_attempt.passed.insert(Phase::Estimate);
    touch();
}

void Practice::takeHint()
{
    if (!isOn() || m_attempt.hintsTaken >= static_cast<int>(m_scenario->hints.size()))
        return;
    ++m_attempt.hintsTaken;
    touch();
}

void Practice::toggleMarked(const ElementId& id)
{
    if (m_attempt.phase != Phase::Predict || areMarksRevealed())
        return;
    toggle(m_attempt.marked, id.text());
    touch();
}

void Practice::revealMarks()
{
    if (!isOn() || m_attempt.phase != Phase::Predict || areMarksRevealed())
        return;
    m_attempt.passed.insert(Phase::Predict);
    findSpofs();
    touch();
}

void Practice::setNotes(Phase phase, const QString& text)
{
    m_attempt.notes[phase] = toStdString(text);
    m_isBegun = true;
    m_isKept = false;
}

void Practice::setInterviewerNotes(const QString& text)
{
    m_attempt.interviewerNotes = toStdString(text);
    m_isBegun = true;
    m_isKept = false;
}

const DrillAnswer* Practice::drill() const
{
    return m_truths.empty() ? nullptr : &m_attempt.drills[m_drill];
}

bool Practice::isDrillAsking() const
{
    return drill() && !drill()->isRevealed;
}

void Practice::showDrill(std::size_t drill)
{
    m_drill = drill;
    m_shownWaves = isDrillAsking() ? 1 : truth().outage.waves.size();
}

void Practice::toggleStops(const ElementId& id)
{
    if (!isDrillAsking() || std::binary_search(truth().obvious.begin(), truth().obvious.end(), id.text()))
        return;
    toggle(m_attempt.drills[m_drill].stops, id.text());
    touch();
}

void Practice::toggleJourneyDown(const std::string& journey)
{
    if (!isDrillAsking())
        return;
    toggle(m_attempt.drills[m_drill].journeys, journey);
    touch();
}

void Practice::reveal()
{
    if (!isDrillAsking())
        return;
    m_attempt.drills[m_drill].isRevealed = true;
    if (Appearance::instance().lessMotion())
        m_shownWaves = truth().outage.waves.size();
    else
        m_wave.start();
    touch();
}

void Practice::showNextWave()
{
    m_shownWaves = std::min(m_shownWaves + 1, truth().outage.waves.size());
    if (m_shownWaves == truth().outage.waves.size())
        m_wave.stop();
    emit changed();
}

void Practice::nextDrill()
{
    if (m_attempt.phase != Phase::Drills || isComputing())
        return;
    m_wave.stop();
    if (m_drill + 1 >= m_truths.size()) {
        enter(Phase::Improve);
        return;
    }
    showDrill(m_drill + 1);
    emit changed();
}

bool Practice::isBlind() const
{
    return isOn() && linchpin::isBlind(m_attempt);
}

bool Practice::isClockRunning() const
{
    return isOn() && m_attempt.isTimed && !m_isPaused && m_attempt.phase != Phase::Report;
}

double Practice::seconds() const
{
    if (m_attempt.phase == Phase::Report)
        return 0;
    const double since = isClockRunning() ? static_cast<double>(m_clock.elapsed()) / millisecondsPerSecond : 0;
    return m_attempt.seconds.at(static_cast<std::size_t>(m_attempt.phase)) + since;
}

double Practice::secondsInAll() const
{
    const double since = isClockRunning() ? static_cast<double>(m_clock.elapsed()) / millisecondsPerSecond : 0;
    return m_attempt.secondsInAll() + since;
}

void Practice::countTime()
{
    if (isClockRunning())
        m_attempt.seconds.at(static_cast<std::size_t>(m_attempt.phase)) = seconds();
    m_clock.restart();
}

void Practice::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    countTime();
    m_isPaused = isPaused;
    touch();
}

void Practice::tick()
{
    if (isClockRunning()) {
        countTime();
        m_isKept = false;
        emit ticked();
    }
    if (++m_ticks % secondsBetweenKeeping == 0)
        keep();
}

void Practice::follow(const Change& change)
{
    if (!isOn() || m_isResetting)
        return;
    if (change.reset) {
        countTime();
        end(); // with what was drawn before
        return;
    }
    if (!change.design || m_document.isPreviewing() || m_attempt.phase == Phase::Report)
        return;
    m_attempt.drawn = m_document.committed();
    if (m_attempt.phase == Phase::Predict && !areMarksRevealed()) {
        m_attempt.predicted = m_attempt.drawn;
        std::erase_if(m_attempt.marked, [this](const std::string& id) { return !m_attempt.drawn.hasId(id); });
    }
    touch();
}

void Practice::touch()
{
    m_isBegun = true;
    m_isKept = false;
    emit changed();
}

bool Practice::keep()
{
    if (!isOn() || !m_isBegun)
        return false;
    if (m_isKept)
        return true;
    try {
        keepAttempt(m_attempt, m_folder);
        m_isKept = true;
    } catch (const Error& error) {
        emit failed(tr("This attempt could not be kept: %1").arg(toQString(error.problem())));
    }
    return m_isKept;
}

} // namespace linchpin
