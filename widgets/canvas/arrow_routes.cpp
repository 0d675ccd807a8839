// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/arrow_routes.h"

#include "core/model/row_changes.h"
#include "widgets/canvas/geometry.h"

#include <QtCore/QMetaObject>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace linchpin
{

namespace
{

/// What is routed while one waits; beyond, only a part of that many cards or arrows is.
constexpr std::size_t fewArrows = 600;
constexpr std::size_t fewCards = 64;
constexpr std::size_t slice = 50; ///< arrows between two looks at whether to go on

Point placeOf(const Design& design, const ComponentId& id)
{
    return design.components.at(id).position.value_or(Point());
}

/// From the middle of a side to the middle of a side, round nothing.
Route simpleRoute(const Design& design, const Connection& connection)
{
    const QPointF from = cardRect(design.components.at(connection.from)).center();
    const QPointF to = cardRect(design.components.at(connection.to)).center();
    const Point a = toPoint(from);
    const Point b = toPoint(to);
    constexpr int halfWidth = cardWidth / 2;
    constexpr int halfHeight = cardHeight / 2;
    Route route;
    route.id = connection.id;
    if (std::abs(b.x - a.x) > cardWidth) {
        const int way = b.x > a.x ? 1 : -1;
        const int middle = (a.x + b.x) / 2;
        route.points = {{a.x + way * halfWidth, a.y}, {middle, a.y}, {middle, b.y}, {b.x - way * halfWidth, b.y}};
    } else {
        const int way = b.y > a.y ? 1 : -1;
        const int middle = (a.y + b.y) / 2;
        route.points = {{a.x, a.y + way * halfHeight}, {a.x, middle}, {b.x, middle}, {b.x, b.y - way * halfHeight}};
    }
    return route;
}

std::unordered_set<ComponentId> movedCards(const Design& before, const Design& now)
{
    std::unordered_set<ComponentId> moved;
    compareRows(
        before.components, now.components, [](const Component&) {},
        [&](const Component& come) {
            const Component* old = before.components.find(come.id);
            if (!old || old->position != come.position)
                moved.insert(come.id);
        });
    return moved;
}

std::vector<ConnectionId> idsOf(const Table<Connection>& connections)
{
    std::vector<ConnectionId> ids;
    for (const Connection& connection : connections)
        ids.push_back(connection.id);
    return ids;
}

bool isWithin(const QRectF& seen, const Design& design, const ConnectionId& id)
{
    const Connection& connection = design.connections.at(id);
    const QRectF from = cardRect(design.components.at(connection.from));
    const QRectF to = cardRect(design.components.at(connection.to));
    return from.united(to).intersects(seen);
}

} // namespace

ArrowRoutes::ArrowRoutes(QObject* parent)
    : QObject(parent)
    , m_shown(std::make_shared<const Design>())
    , m_plan(*m_shown)
{ }

ArrowRoutes::~ArrowRoutes()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    stop();
    m_thread.join();
}

std::vector<ConnectionId> ArrowRoutes::show(const std::shared_ptr<const Design>& design)
{
    const std::shared_ptr<const Design> before = std::exchange(m_shown, design);
    const bool mayWait = m_mayWait && design->connections.size() > fewArrows;
    const bool isMuch = mayWait && changesMuch(*before, *design);
    if (m_plan && !isMuch) {
        m_plan->update(*design);
        return m_plan->changedSinceLastUpdate();
    }
    if (!mayWait)
        return routeNow(*before);
    if (m_plan) {
        for (const Connection& connection : before->connections)
            m_lines[connection.id] = m_plan->route(connection.id);
        m_plan.reset();
    }
    std::vector<ConnectionId> changed = draft(*before, *design);
    if (isMuch)
        begin();
    return changed;
}

/// Waits no longer for the thread.
std::vector<ConnectionId> ArrowRoutes::routeNow(const Design& before)
{
    stop();
    m_lines.clear();
    m_drafts.clear();
    m_plan.emplace(*m_shown);
    std::vector<ConnectionId> changed;
    for (const Design* design : {&before, m_shown.get()}) {
        for (const Connection& connection : design->connections)
            changed.push_back(connection.id);
    }
    return changed;
}

void ArrowRoutes::stop()
{
    ++m_number;
    m_routed.reset();
    const std::lock_guard lock(m_mutex);
    m_stop.request_stop();
    m_next.reset();
}

void ArrowRoutes::setSeen(const QRectF& seen)
{
    const std::lock_guard lock(m_mutex);
    m_seen = seen;
}

QRectF ArrowRoutes::seen()
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

const Route& ArrowRoutes::route(const ConnectionId& id) const
{
    return m_plan ? m_plan->route(id) : m_lines.at(id);
}

bool ArrowRoutes::changesMuch(const Design& before, const Design& now) const
{
    std::size_t changed = 0;
    const auto count = [&changed](const auto&) { ++changed; };
    compareRows(before.connections, now.connections, count, count);
    return changed > fewArrows / 2 || movedCards(before, now).size() > fewCards;
}

std::vector<ConnectionId> ArrowRoutes::draft(const Design& before, const Design& now)
{
    std::vector<ConnectionId> changed;
    const auto put = [&](const Connection& connection) {
        m_lines[connection.id] = simpleRoute(now, connection);
        m_drafts.insert(connection.id);
        changed.push_back(connection.id);
    };
    compareRows(
        before.connections, now.connections,
        [&](const Connection& gone) {
            m_lines.erase(gone.id);
            m_drafts.erase(gone.id);
            changed.push_back(gone.id);
        },
        put);
    const std::unordered_set<ComponentId> moved = movedCards(before, now);
    if (moved.empty())
        return changed;
    for (const Connection& connection : now.connections) {
        if (moved.contains(connection.from) || moved.contains(connection.to))
            put(connection);
    }
    return changed;
}

void ArrowRoutes::begin()
{
    stop();
    m_routed = m_shown;
    {
        const std::lock_guard lock(m_mutex);
        m_next = Job{m_routed, m_number};
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& quit) { work(quit); });
    m_wake.notify_one();
}

void ArrowRoutes::work(const std::stop_token& quit)
{
    while (true) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, quit, [this] { return m_next.has_value(); }))
                return;
            job = *std::exchange(m_next, std::nullopt);
            m_stop = std::stop_source();
            stop = m_stop.get_token();
        }
        if (quit.stop_requested())
            return;
        route(job, stop);
    }
}

void ArrowRoutes::route(const Job& job, const std::stop_token& stop)
{
    Design part = *job.design;
    part.connections = {};
    const auto plan = std::make_shared<RoutePlan>(part);
    std::vector<ConnectionId> order = idsOf(job.design->connections);
    QRectF before;
    std::unordered_set<ConnectionId> taken;
    for (std::size_t at = 0; at < order.size(); at += slice) {
        if (stop.stop_requested())
            return;
        if (const QRectF now = seen(); now != before) {
            std::stable_partition(order.begin() + static_cast<std::ptrdiff_t>(at), order.end(),
                                  [&](const ConnectionId& id) { return isWithin(now, *job.design, id); });
            before = now;
        }
        for (std::size_t i = at; i < std::min(at + slice, order.size()); ++i)
            taken.insert(order[i]);
        part.connections = job.design->connections;
        part.connections.eraseIf([&](const Connection& connection) { return !taken.contains(connection.id); });
        plan->update(part);
        std::vector<Route> routes;
        for (const ConnectionId& id : plan->changedSinceLastUpdate())
            routes.push_back(plan->route(id));
        QMetaObject::invokeMethod(
            this, [this, number = job.number, routes = std::move(routes)] { take(number, routes); },
            Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(
        this, [this, number = job.number, plan] { finish(number, *plan); }, Qt::QueuedConnection);
}

/// Whether what the thread found for the arrow holds in the design shown.
bool ArrowRoutes::isUpToDate(const ConnectionId& id) const
{
    const Connection* now = m_shown->connections.find(id);
    const Connection* then = m_routed->connections.find(id);
    return now && now == then && placeOf(*m_shown, now->from) == placeOf(*m_routed, now->from)
        && placeOf(*m_shown, now->to) == placeOf(*m_routed, now->to);
}

void ArrowRoutes::take(int number, const std::vector<Route>& routes)
{
    if (number != m_number)
        return;
    std::vector<ConnectionId> ids;
    for (const Route& route : routes) {
        if (isUpToDate(route.id)) {
            m_lines[route.id] = route;
            m_drafts.erase(route.id);
            ids.push_back(route.id);
        }
    }
    emit found(ids);
}

void ArrowRoutes::finish(int number, RoutePlan& plan)
{
    if (number != m_number)
        return;
    plan.update(*m_shown);
    m_plan = std::move(plan);
    std::vector<ConnectionId> ids;
    for (const auto& [id, line] : m_lines) {
        if (isDraft(id) || !(m_plan->route(id) == line))
            ids.push_back(id);
    }
    m_lines.clear();
    m_drafts.clear();
    m_routed.reset();
    emit found(ids);
}

} // namespace linchpin
