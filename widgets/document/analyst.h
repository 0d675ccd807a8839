// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/answer.h"

#include <QtCore/QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace linchpin
{

/// Analyzes designs on a thread of its own. A newer design stops the run on an older one.
class Analyst : public QObject
{
    Q_OBJECT

public:
    explicit Analyst(QObject* parent = nullptr);
    ~Analyst() override;

    void analyze(std::shared_ptr<const Design> design);

signals:
    /// On this object's thread; several times for one design while suggestions come in. Answers about
    /// designs that are no longer the newest are dropped.
    void answered(const std::shared_ptr<const linchpin::Answer>& answer);

private:
    void work(const std::stop_token& quit);
    void answer(const std::shared_ptr<const Design>& design, std::stop_token stop);
    void deliver(const Answer& answer);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::shared_ptr<const Design> m_next;   ///< guarded by m_mutex
    std::stop_source m_run;                 ///< guarded by m_mutex: of the run under way
    std::shared_ptr<const Design> m_newest; ///< this object's thread only
    std::jthread m_thread;
};

} // namespace linchpin
