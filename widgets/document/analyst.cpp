// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/analyst.h"

#include "core/tree/diagram.h"

#include <QtCore/QMetaObject>

#include <algorithm>
#include <chrono>

namespace linchpin
{

namespace
{

/// A smaller budget than the command line's: an interval in a second beats an exact answer in a minute.
AnalysisOptions liveOptions()
{
    AnalysisOptions options;
    options.maxNodes = 1'500'000;
    options.keptNodes = 1'000;
    options.maxSampling = 50'000'000;
    return options;
}

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

} // namespace

Analyst::Analyst(QObject* parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token& quit) { work(quit); })
{ }

Analyst::~Analyst()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_run.request_stop();
    }
    m_thread.join();
}

void Analyst::analyze(std::shared_ptr<const Design> design)
{
    m_newest = design;
    {
        const std::lock_guard lock(m_mutex);
        m_run.request_stop();
        m_next = std::move(design);
    }
    m_wake.notify_one();
}

void Analyst::work(const std::stop_token& quit)
{
    while (true) {
        std::shared_ptr<const Design> design;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return m_next != nullptr; }))
                return;
            design = std::exchange(m_next, nullptr);
            m_run = std::stop_source();
            stop = m_run.get_token();
        }
        try {
            answer(design, stop);
        } catch (const Cancelled&) { }
    }
}

void Analyst::answer(const std::shared_ptr<const Design>& design, std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    Answer answer;
    answer.design = design;
    answer.analysis = std::make_shared<const Analysis>(linchpin::analyze(*design, quickOptions(), stop));
    if (answer.analysis->method != Method::Exact) {
        deliver(answer);
        answer.analysis = std::make_shared<const Analysis>(linchpin::analyze(*design, liveOptions(), stop));
    }
    const std::vector<Candidate> todo = candidates(*design, *answer.analysis);
    answer.complete = todo.empty();
    deliver(answer);
    auto delivered = Clock::now();
    for (std::size_t i = 0; i < todo.size(); ++i) {
        if (auto suggestion = priced(todo[i], *design, *answer.analysis, stop)) {
            auto shared = std::make_shared<const Suggestion>(std::move(*suggestion));
            const auto at = std::upper_bound(
                answer.suggestions.begin(), answer.suggestions.end(), shared,
                [](const auto& a, const auto& b) { return a->downtimeSavedHours > b->downtimeSavedHours; });
            answer.suggestions.insert(at, std::move(shared));
        }
        answer.complete = i + 1 == todo.size();
        if (answer.complete || Clock::now() - delivered > std::chrono::milliseconds(60)) {
            deliver(answer);
            delivered = Clock::now();
        }
    }
}

void Analyst::deliver(const Answer& answer)
{
    auto shared = std::make_shared<const Answer>(answer);
    QMetaObject::invokeMethod(
        this,
        [this, shared] {
            if (shared->design == m_newest)
                emit answered(shared);
        },
        Qt::QueuedConnection);
}

} // namespace linchpin
