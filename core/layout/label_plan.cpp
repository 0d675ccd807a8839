// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/label_plan.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace linchpin
{

namespace
{

// What a place costs; the order in which places are tried decides between equals.
constexpr int covering = 1000; ///< a card, or another label
constexpr int crowding = 60;   ///< the line of another arrow
constexpr int bending = 20;    ///< a bend or an end of its own line
constexpr int fromEnds = 12;   ///< between a label and the ends of its segment, where there is room
constexpr int step = 20;       ///< between the places tried on a segment
constexpr int mostSteps = 12;  ///< to either side of the middle

struct Segment
{
    Point a, b;

    bool isFlat() const { return a.y == b.y; }
    int length() const { return std::abs(b.x - a.x) + std::abs(b.y - a.y); }
    Point middle() const { return {a.x + (b.x - a.x) / 2, a.y + (b.y - a.y) / 2}; }
    Rect rect() const { return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)}; }
};

std::vector<Segment> segmentsOf(const std::vector<Point>& line)
{
    std::vector<Segment> segments;
    for (std::size_t i = 1; i < line.size(); ++i)
        segments.push_back({line[i - 1], line[i]});
    return segments;
}

Rect around(Point center, LabelSize label)
{
    return {center.x - label.width / 2, center.y - label.height / 2, label.width, label.height};
}

/// How far the middle of a label may be from the middle of the segment before it comes near an end.
int freedomOf(const Segment& segment, LabelSize label)
{
    const int along = segment.isFlat() ? label.width : label.height;
    return (segment.length() - along) / 2 - fromEnds;
}

/// Inner points count: what touches only is apart.
bool covers(const Rect& a, const Rect& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/// A line has no width of its own.
bool isCrossedBy(const Rect& place, const Rect& line)
{
    return covers(place, {line.x, line.y, std::max(line.width, 1), std::max(line.height, 1)});
}

} // namespace

void LabelPlan::putArrow(const ConnectionId& id, const std::vector<Point>& line, LabelSize label)
{
    const auto [at, isNew] = m_arrows.try_emplace(id);
    Arrow& arrow = at->second;
    if (!isNew && arrow.line == line && arrow.label == label)
        return;
    if (isNew) {
        arrow.number = m_numbers++;
        m_idOf.emplace(arrow.number, id);
    } else {
        wipe(arrow);
    }
    arrow.line = line;
    arrow.label = label;
    draw(arrow);
    m_waiting.insert(id);
}

void LabelPlan::removeArrow(const ConnectionId& id)
{
    const auto at = m_arrows.find(id);
    if (at == m_arrows.end())
        return;
    wipe(at->second);
    m_idOf.erase(at->second.number);
    m_arrows.erase(at);
    m_waiting.erase(id);
}

void LabelPlan::putObstacle(const ElementId& id, const Rect& rect)
{
    const auto at = m_obstacles.find(id);
    if (at != m_obstacles.end() && at->second == rect)
        return;
    removeObstacle(id);
    m_obstacles[id] = rect;
    m_blocked.insert(0, rect);
    disturb(rect);
}

void LabelPlan::removeObstacle(const ElementId& id)
{
    const auto at = m_obstacles.find(id);
    if (at == m_obstacles.end())
        return;
    m_blocked.erase(0, at->second);
    disturb(at->second);
    m_obstacles.erase(at);
}

void LabelPlan::draw(Arrow& arrow)
{
    for (const Segment& segment : segmentsOf(arrow.line)) {
        m_lines.insert(arrow.number, segment.rect());
        disturb(segment.rect());
    }
    if (arrow.line.empty() || arrow.label.width <= 0 || arrow.label.height <= 0)
        return;
    arrow.zone = around(arrow.line.front(), arrow.label);
    for (const Point& point : arrow.line)
        arrow.zone = arrow.zone.united(around(point, arrow.label));
    m_zones.insert(arrow.number, arrow.zone);
}

void LabelPlan::wipe(Arrow& arrow)
{
    for (const Segment& segment : segmentsOf(arrow.line)) {
        m_lines.erase(arrow.number, segment.rect());
        disturb(segment.rect());
    }
    m_zones.erase(arrow.number, arrow.zone);
    if (std::exchange(arrow.isPlaced, false)) {
        m_labels.erase(arrow.number, arrow.at);
        disturb(arrow.at);
    }
}

void LabelPlan::disturb(const Rect& area)
{
    disturbAfter({}, area);
}

/// Those that find their place later.
void LabelPlan::disturbAfter(const ConnectionId& id, const Rect& area)
{
    m_zones.visit(area, [&](const layout::Raster::Entry& zone) {
        if (const ConnectionId& other = m_idOf.at(zone.key); id < other)
            m_waiting.insert(other);
        return true;
    });
}

std::vector<ConnectionId> LabelPlan::settle()
{
    std::vector<ConnectionId> changed;
    while (!m_waiting.empty()) {
        // In the order of the ids: whatever it displaces comes after it.
        const ConnectionId id = *m_waiting.begin();
        m_waiting.erase(m_waiting.begin());
        Arrow& arrow = m_arrows.at(id);
        if (arrow.line.empty() || arrow.label.width <= 0 || arrow.label.height <= 0)
            continue;
        const Rect place = bestPlace(id, arrow);
        if (arrow.isPlaced && place == arrow.at)
            continue;
        if (arrow.isPlaced) {
            m_labels.erase(arrow.number, arrow.at);
            disturbAfter(id, arrow.at);
        }
        arrow.at = place;
        arrow.isPlaced = true;
        m_labels.insert(arrow.number, place);
        disturbAfter(id, place);
        changed.push_back(id);
    }
    return changed;
}

Point LabelPlan::place(const ConnectionId& id) const
{
    const Rect& at = m_arrows.at(id).at;
    return {at.x + at.width / 2, at.y + at.height / 2};
}

Rect LabelPlan::bestPlace(const ConnectionId& id, const Arrow& arrow) const
{
    std::vector<Segment> segments = segmentsOf(arrow.line);
    std::stable_sort(segments.begin(), segments.end(),
                     [](const Segment& a, const Segment& b) { return a.length() > b.length(); });
    Rect best = around(segments.empty() ? arrow.line.front() : segments.front().middle(), arrow.label);
    int leastFaults = std::numeric_limits<int>::max();
    const auto isFaultless = [&](Point center, int more) {
        const Rect place = around(center, arrow.label);
        const int faults = faultsOf(id, arrow, place) + more;
        if (faults < leastFaults) {
            leastFaults = faults;
            best = place;
        }
        return faults == 0;
    };
    for (const Segment& segment : segments) {
        const int freedom = freedomOf(segment, arrow.label);
        if (isFaultless(segment.middle(), freedom < 0 ? bending : 0))
            return best;
        const int steps = std::min(segment.length() / 2 / step, mostSteps);
        for (int i = 1; i <= steps; ++i) {
            for (const int by : {-i * step, i * step}) {
                const Point middle = segment.middle();
                const Point center = segment.isFlat() ? Point{middle.x + by, middle.y} : Point{middle.x, middle.y + by};
                if (isFaultless(center, i * step > freedom ? bending : 0))
                    return best;
            }
        }
    }
    return best;
}

int LabelPlan::faultsOf(const ConnectionId& id, const Arrow& arrow, const Rect& place) const
{
    int faults = 0;
    m_blocked.visit(place, [&](const layout::Raster::Entry& other) {
        faults += covers(place, other.rect) ? covering : 0;
        return true;
    });
    m_labels.visit(place, [&](const layout::Raster::Entry& other) {
        const bool isBefore = other.key != arrow.number && m_idOf.at(other.key) < id;
        faults += isBefore && covers(place, other.rect) ? covering : 0;
        return true;
    });
    m_lines.visit(place, [&](const layout::Raster::Entry& other) {
        faults += other.key != arrow.number && isCrossedBy(place, other.rect) ? crowding : 0;
        return true;
    });
    return faults;
}

} // namespace linchpin
