// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/analyst.h"

#include "core/model/error.h"
#include "core/tree/cancelled.h"
#include "widgets/document/live_options.h"

#include <QtCore/QMetaObject>

#include <algorithm>
#include <utility>

namespace linchpin
{

namespace
{

constexpr int millisecondsBetween = 60;

/// What most designs are solved with while one draws; where it does not suffice, what fails alone is known
/// all the same and shown at once.
AnalysisOptions quickOptions()
{
    AnalysisOptions options;
    options.maxNodes = 40'000;
    options.keptNodes = 100;
    options.maxSampling = 1'000'000;
    return options;
}

/// For the suggestions too, which are priced by it.
AnalysisOptions withSensitivity(AnalysisOptions options)
{
    options.sensitivity = true;
    return options;
}

PlanOptions planOptions(const Answer& known)
{
    PlanOptions options;
    options.target = targetOf(known.advice.goal, *known.design);
    options.budget = known.advice.budget;
    options.without = known.advice.without;
    options.analysis = liveOptions();
    return options;
}

void renew(std::stop_source& stage)
{
    if (stage.stop_requested())
        stage = std::stop_source();
}

} // namespace

Analyst::Analyst(QObject* parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token& quit) { work(quit); })
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(millisecondsBetween);
    connect(&m_pace, &QTimer::timeout, this, &Analyst::tell);
}

Analyst::~Analyst()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        stopAll();
    }
    m_thread.join();
}

void Analyst::stopAll()
{
    m_stages.analysis.request_stop();
    m_stages.suggestions.request_stop();
    m_stages.plan.request_stop();
}

void Analyst::analyze(std::shared_ptr<const Design> design, const AdviceOptions& advice)
{
    {
        const std::lock_guard lock(m_mutex);
        if (design != m_wanted.design)
            m_stages.analysis.request_stop();
        if (design != m_wanted.design || advice.goal != m_wanted.advice.goal)
            m_stages.suggestions.request_stop();
        m_stages.plan.request_stop();
        m_wanted = {std::move(design), advice};
        m_hasNews = true;
    }
    m_wake.notify_one();
}

void Analyst::work(const std::stop_token& quit)
{
    while (true) {
        Wanted wanted;
        Stages<std::stop_token> stops;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return m_hasNews; }))
                return;
            m_hasNews = false;
            wanted = m_wanted;
            for (std::stop_source* stage : {&m_stages.analysis, &m_stages.suggestions, &m_stages.plan})
                renew(*stage);
            stops = {m_stages.analysis.get_token(), m_stages.suggestions.get_token(), m_stages.plan.get_token()};
        }
        if (quit.stop_requested())
            return;
        try {
            answer(wanted, stops);
        } catch (const Cancelled&) {
        } catch (const Error&) { // of an edit that cannot be done after all: what is known stays
        }
    }
}

void Analyst::answer(const Wanted& wanted, const Stages<std::stop_token>& stops)
{
    keepWhatHolds(wanted);
    if (!m_isAnalysisFinal)
        findAnalysis(stops.analysis);
    tellSoon();
    if (!m_known.complete)
        findSuggestions(stops.suggestions);
    if (m_known.advice.wantsPlan)
        findPlan(stops.plan);
}

void Analyst::keepWhatHolds(const Wanted& wanted)
{
    learn([&](Answer& known) {
        Answer kept;
        if (known.design == wanted.design) {
            kept.analysis = known.analysis;
            if (known.advice.goal == wanted.advice.goal) {
                kept.outset = known.outset;
                kept.suggestions = std::move(known.suggestions);
                kept.complete = known.complete;
            }
            if (known.isPlanComplete && known.advice.hasSamePlan(wanted.advice)) {
                kept.plan = known.plan;
                kept.isPlanComplete = true;
            }
            if (known.advice == wanted.advice)
                kept.chosen = known.chosen;
        } else {
            m_isAnalysisFinal = false;
        }
        kept.design = wanted.design;
        kept.advice = wanted.advice;
        known = std::move(kept);
    });
}

void Analyst::findAnalysis(const std::stop_token& stop)
{
    const auto analyzed = [&](const AnalysisOptions& options) {
        auto analysis = std::make_shared<const Analysis>(linchpin::analyze(*m_known.design, options, stop));
        learn([&](Answer& known) { known.analysis = std::move(analysis); });
        QMetaObject::invokeMethod(this, &Analyst::tell, Qt::QueuedConnection);
    };
    analyzed(withSensitivity(quickOptions()));
    if (m_known.analysis->method != Method::Exact)
        analyzed(withSensitivity(liveOptions()));
    m_isAnalysisFinal = true;
}

void Analyst::findSuggestions(const std::stop_token& stop)
{
    const Goal& goal = m_known.advice.goal;
    auto outset = std::make_shared<const Outset>(goal == Goal() ? Outset{*m_known.design, goal, *m_known.analysis}
                                                                : outsetOf(*m_known.design, goal, liveOptions(), stop));
    learn([&](Answer& known) {
        known.outset = outset;
        known.suggestions.clear();
    });
    const auto found = [&](const Suggestion& suggestion) {
        auto shared = std::make_shared<const Suggestion>(suggestion);
        learn([&](Answer& known) {
            const auto at = std::upper_bound(known.suggestions.begin(), known.suggestions.end(), shared,
                                             [](const auto& a, const auto& b) { return comesBefore(*a, *b); });
            known.suggestions.insert(at, std::move(shared));
        });
        tellSoon();
    };
    if (outset->today.method == Method::Exact)
        suggestions(*outset, stop, found);
    learn([](Answer& known) { known.complete = true; });
    tellSoon();
}

void Analyst::findPlan(const std::stop_token& stop)
{
    const PlanOptions options = planOptions(m_known);
    if (!m_known.isPlanComplete) {
        Plan sofar;
        sofar.unavailabilityBefore = m_known.outset->today.unavailability.value_or(0);
        const auto told = [&](const PlanStep& step) {
            sofar.steps.push_back(step);
            sofar.unavailabilityAfter = step.suggestion.unavailabilityAfter;
            sofar.monthlyCost = step.costSoFar;
            learn([&](Answer& known) { known.plan = std::make_shared<const Plan>(sofar); });
            tellSoon();
        };
        auto plan = std::make_shared<const Plan>(planned(*m_known.outset, options, stop, told));
        learn([&](Answer& known) {
            known.plan = std::move(plan);
            known.isPlanComplete = true;
        });
        tellSoon();
    }
    if (!m_known.advice.unticked.empty() && !m_known.chosen) {
        auto chosen = std::make_shared<const Plan>(
            replayed(*m_known.outset, *m_known.plan, m_known.advice.unticked, options, stop));
        learn([&](Answer& known) { known.chosen = std::move(chosen); });
        tellSoon();
    }
}

void Analyst::learn(const std::function<void(Answer&)>& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_known);
}

void Analyst::tellSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_pace.isActive())
                m_pace.start();
        },
        Qt::QueuedConnection);
}

void Analyst::tell()
{
    std::shared_ptr<const Answer> answer;
    {
        const std::lock_guard lock(m_mutex);
        const bool isAsked = m_known.design == m_wanted.design && m_known.advice.goal == m_wanted.advice.goal;
        if (!isAsked || !m_known.analysis)
            return;
        answer = std::make_shared<const Answer>(m_known);
    }
    emit answered(answer);
}

} // namespace linchpin
