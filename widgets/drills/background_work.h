// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace linchpin
{

/// One piece of work at a time on a thread of its own. Newer work stops what is under way, and what that still brings
/// is dropped.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// What is to be done with what came of the work, on this object's thread.
    using Outcome = std::function<void()>;
    /// Runs on the other thread; may throw Cancelled (core/tree/cancelled.h) once a stop is requested.
    using Work = std::function<Outcome(const std::stop_token& stop)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override;

    void start(Work work);
    void stop();
    bool isBusy() const { return m_isBusy; }
    /// From the work, any number of times; dropped where the work is not wanted any more.
    /// \param stop the one that the work was given
    void tell(const std::stop_token& stop, Outcome news);

private:
    void serve(const std::stop_token& quit);
    void finish(std::uint64_t number, const Outcome& outcome);

    bool m_isBusy = false;
    std::uint64_t m_newest = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Work m_wanted;              ///< guarded by m_mutex; empty: none
    std::uint64_t m_number = 0; ///< guarded by m_mutex: of the one wanted
    std::stop_source m_stop;    ///< guarded by m_mutex: of the one wanted
    std::jthread m_thread;
};

} // namespace linchpin
