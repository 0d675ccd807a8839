// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/answer.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace linchpin
{

/// Analyzes designs and looks for what makes them better, on a thread of its own. A newer design stops all
/// that is under way; another goal or another plan stops only what depends on it.
class Analyst : public QObject
{
    Q_OBJECT

public:
    explicit Analyst(QObject* parent = nullptr);
    ~Analyst() override;

    void analyze(std::shared_ptr<const Design> design, const AdviceOptions& advice = {});

signals:
    /// On this object's thread; several times for one design while suggestions and steps come in. Never about
    /// a design or a goal that is no longer the newest; its plan may be one that is.
    void answered(const std::shared_ptr<const linchpin::Answer>& answer);

private:
    struct Wanted
    {
        std::shared_ptr<const Design> design;
        AdviceOptions advice;
    };
    /// What a stop of each puts an end to.
    template<class Stop>
    struct Stages
    {
        Stop analysis;
        Stop suggestions;
        Stop plan;
    };

    void work(const std::stop_token& quit);
    void answer(const Wanted& wanted, const Stages<std::stop_token>& stops);
    void keepWhatHolds(const Wanted& wanted);
    void findAnalysis(const std::stop_token& stop);
    void findSuggestions(const std::stop_token& stop);
    void findPlan(const std::stop_token& stop);
    void learn(const std::function<void(Answer&)>& change);
    void tellSoon();
    void tell();
    void stopAll();

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Wanted m_wanted;                   ///< guarded by m_mutex
    bool m_hasNews = false;            ///< guarded by m_mutex: wanted since the last look
    Stages<std::stop_source> m_stages; ///< guarded by m_mutex: of the run under way
    Answer m_known;                    ///< written by the thread that works, under m_mutex
    bool m_isAnalysisFinal = false;    ///< by the thread that works only
    QTimer m_pace;                     ///< between two answers while much comes in
    std::jthread m_thread;
};

} // namespace linchpin
