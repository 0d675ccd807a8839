// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/background_work.h"

#include "core/tree/cancelled.h"

#include <QtCore/QMetaObject>

#include <utility>

namespace linchpin
{

BackgroundWork::BackgroundWork(QObject* parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token& quit) { serve(quit); })
{ }

BackgroundWork::~BackgroundWork()
{
    stop();
    m_thread.request_stop();
    m_thread.join();
}

void BackgroundWork::start(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_wanted = std::move(work);
        m_number = ++m_newest;
    }
    m_isBusy = true;
    m_wake.notify_one();
}

void BackgroundWork::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stop.request_stop();
    m_wanted = nullptr;
    ++m_newest;
    m_isBusy = false;
}

void BackgroundWork::tell(const std::stop_token& stop, Outcome news)
{
    QMetaObject::invokeMethod(
        this,
        [stop, news = std::move(news)] {
            if (!stop.stop_requested())
                news();
        },
        Qt::QueuedConnection);
}

void BackgroundWork::serve(const std::stop_token& quit)
{
    while (true) {
        Work work;
        std::uint64_t number = 0;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return static_cast<bool>(m_wanted); }))
                return;
            work = std::exchange(m_wanted, nullptr);
            number = m_number;
            stop = m_stop.get_token();
        }
        try {
            QMetaObject::invokeMethod(
                this, [this, number, outcome = work(stop)] { finish(number, outcome); }, Qt::QueuedConnection);
        } catch (const Cancelled&) { // for newer work, or none
        }
    }
}

void BackgroundWork::finish(std::uint64_t number, const Outcome& outcome)
{
    if (number != m_newest)
        return;
    m_isBusy = false;
    outcome();
}

} // namespace linchpin
