// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/route.h"

#include <QtCore/QObject>
#include <QtCore/QRectF>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace linchpin
{

/// The routes of the arrows shown. Few are found at once. Where there are many and they may come later, a
/// thread finds them, those in view first; until then an arrow keeps its line or has a simple one.
class ArrowRoutes : public QObject
{
    Q_OBJECT

public:
    explicit ArrowRoutes(QObject* parent = nullptr);
    ~ArrowRoutes() override;

    void setMayWait(bool mayWait) { m_mayWait = mayWait; }
    /// What is routed first where many wait, also of those that wait already, in pixels of the drawing.
    void setSeen(const QRectF& seen);
    /// \return the arrows whose routes were made or changed
    std::vector<ConnectionId> show(const std::shared_ptr<const Design>& design);
    /// Of an arrow of the design shown last.
    const Route& route(const ConnectionId& id) const;
    /// Whether that is a simple line, drawn until it is routed.
    bool isDraft(const ConnectionId& id) const { return m_drafts.contains(id); }
    /// Whether routes are still to come.
    bool isWaiting() const { return !m_plan; }

signals:
    /// Routes that came later.
    void found(const std::vector<linchpin::ConnectionId>& ids);

private:
    struct Job
    {
        std::shared_ptr<const Design> design;
        int number = 0;
    };

    bool changesMuch(const Design& before, const Design& now) const;
    std::vector<ConnectionId> routeNow(const Design& before);
    void stop();
    QRectF seen();
    std::vector<ConnectionId> draft(const Design& before, const Design& now);
    void begin();
    void work(const std::stop_token& quit);
    void route(const Job& job, const std::stop_token& stop);
    void take(int number, const std::vector<Route>& routes);
    void finish(int number, RoutePlan& plan);
    bool isUpToDate(const ConnectionId& id) const;

    bool m_mayWait = false;
    std::shared_ptr<const Design> m_shown;
    std::optional<RoutePlan> m_plan;                 ///< nothing: while the thread is at it
    std::unordered_map<ConnectionId, Route> m_lines; ///< drawn meanwhile
    std::unordered_set<ConnectionId> m_drafts;       ///< lines that are no routes
    std::shared_ptr<const Design> m_routed;          ///< the design that the thread is at
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    QRectF m_seen;             ///< guarded by m_mutex
    std::optional<Job> m_next; ///< guarded by m_mutex
    std::stop_source m_stop;   ///< guarded by m_mutex: of the job under way
    int m_number = 0;
    std::jthread m_thread;
};

} // namespace linchpin
