// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/nudge.h"

#include "core/layout/path_search.h"

#include <algorithm>
#include <cstdlib>

namespace linchpin::layout
{

namespace
{

constexpr int reach = 160;   ///< how far a line may be moved
constexpr int crossed = 30;  ///< cost of a crossing
constexpr int hidden = 80;   ///< cost of a line right beside another, and half its length
constexpr int onBorder = 20; ///< cost of a line on the border of a domain, and an eighth of its length
constexpr int leastStep = 8; ///< what is left of the lines before and after
constexpr int mostSteps = 7; ///< to either side of the middle
constexpr int widestChannel = 400;
constexpr int mostAlongside = 120; ///< among so many no place is better than another

/// One inner line of a route, seen as if it ran up and down: `at` is its place, others turn with it.
class Inner
{
public:
    Inner(const Ground& ground, int route, const std::vector<Point>& points, std::size_t first)
        : m_isFlat(points[first].y == points[first + 1].y)
        , m_before(turned(points[first - 1]))
        , m_start(turned(points[first]))
        , m_end(turned(points[first + 1]))
        , m_after(turned(points[first + 2]))
        , m_top(std::min(m_start.y, m_end.y))
        , m_bottom(std::max(m_start.y, m_end.y))
        , m_low(m_start.x - reach)
        , m_high(m_start.x + reach)
    {
        const Rect area = Rect{m_low, m_top, m_high - m_low, m_bottom - m_top}.grown(clearance);
        for (const int card : ground.cardsIn(turned(area))) {
            const Rect box = turned(ground.card(card).grown(clearance));
            if (box.y >= m_bottom || box.bottom() <= m_top)
                continue;
            if (box.right() <= at())
                m_low = std::max(m_low, box.right());
            else if (box.x >= at())
                m_high = std::min(m_high, box.x);
            else
                m_low = m_high = at();
        }
        const bool hasWalls = m_low > at() - reach && m_high < at() + reach;
        m_middle = hasWalls && m_high - m_low < widestChannel ? (m_low + m_high) / 2 : at();
        keepDirection(m_before.x);
        keepDirection(m_after.x);

        // What no place of the line can come near is not asked about: routes are long, and many.
        const Rect room = Rect{m_low, m_top, m_high - m_low, m_bottom - m_top}.grown(closeBy);
        m_alongside = linesOf(ground.linesIn(turned(room), mostAlongside + 1), route);
        m_isCrowded = static_cast<int>(m_alongside.size()) >= mostAlongside;
        if (m_isCrowded)
            return;
        m_atStart = linesOf(ground.linesIn(turned(sweep(m_before.x, m_start.y))), route);
        m_atEnd = linesOf(ground.linesIn(turned(sweep(m_after.x, m_end.y))), route);
        for (const Raster::Entry& entry : ground.bordersIn(turned(room))) {
            const Rect border = turned(entry.rect);
            if (border.width == 0)
                m_borders.push_back(border);
        }
    }

    int best() const
    {
        if (m_isCrowded)
            return at();
        int place = at();
        int least = costAt(place);
        const int step = m_high - m_low >= 48 ? 12 : 8;
        for (int i = 0; i <= mostSteps; ++i) {
            for (const int side : {-1, 1}) {
                const int candidate = m_middle + side * i * step;
                if (candidate < m_low || candidate > m_high)
                    continue;
                const int cost = costAt(candidate);
                if (cost < least) {
                    least = cost;
                    place = candidate;
                }
            }
        }
        return place;
    }

    int at() const { return m_start.x; }

    void moveTo(int place, std::vector<Point>& points, std::size_t first) const
    {
        points[first] = turned(Point{place, m_start.y});
        points[first + 1] = turned(Point{place, m_end.y});
    }

private:
    Point turned(Point p) const { return m_isFlat ? Point{p.y, p.x} : p; }
    Rect turned(const Rect& r) const { return m_isFlat ? Rect{r.y, r.x, r.height, r.width} : r; }

    /// All that the line at that height may cover, from the end that stays to any place of this one.
    Rect sweep(int end, int height) const
    {
        const int left = std::min(m_low, end);
        return Rect{left, height, std::max(m_high, end) - left, 0}.grown(closeBy);
    }

    std::vector<Rect> linesOf(const std::vector<Raster::Entry>& entries, int route) const
    {
        std::vector<Rect> lines;
        for (const Raster::Entry& entry : entries) {
            if (entry.key != route)
                lines.push_back(turned(entry.rect));
        }
        return lines;
    }

    void keepDirection(int other)
    {
        if (other < at())
            m_low = std::max(m_low, std::min(at(), other + leastStep));
        else
            m_high = std::min(m_high, std::max(at(), other - leastStep));
    }

    int costAt(int place) const
    {
        int cost = std::abs(place - m_before.x) + std::abs(m_after.x - place) + std::abs(place - m_middle) / 4;
        for (const Rect& other : m_alongside)
            cost += costAlong(place, other);
        for (const Rect& other : m_atStart)
            cost += costAside(m_before.x, place, m_start.y, other);
        for (const Rect& other : m_atEnd)
            cost += costAside(m_after.x, place, m_end.y, other);
        for (const Rect& border : m_borders) {
            const int shared = std::min(m_bottom, border.bottom()) - std::max(m_top, border.y);
            if (shared > 0 && std::abs(border.x - place) < closeBy)
                cost += onBorder + shared / 8;
        }
        return cost;
    }

    /// Of the inner line itself.
    int costAlong(int place, const Rect& other) const
    {
        const int shared = std::min(m_bottom, other.bottom()) - std::max(m_top, other.y);
        if (shared < 0)
            return 0;
        if (other.height == 0)
            return other.x <= place && place <= other.right() ? crossed : 0;
        return shared > 0 && std::abs(other.x - place) < closeBy ? hidden + shared / 2 : 0;
    }

    /// Of the line at that height before or after it.
    static int costAside(int end, int place, int height, const Rect& other)
    {
        const int shared = std::min(std::max(end, place), other.right()) - std::max(std::min(end, place), other.x);
        if (shared < 0)
            return 0;
        if (other.height != 0)
            return other.y <= height && height <= other.bottom() ? crossed : 0;
        return shared > 0 && std::abs(other.y - height) < closeBy ? hidden + shared / 2 : 0;
    }

    bool m_isFlat;
    Point m_before;
    Point m_start;
    Point m_end;
    Point m_after;
    int m_top;
    int m_bottom;
    int m_low;
    int m_high;
    int m_middle = 0;
    bool m_isCrowded = false;
    std::vector<Rect> m_alongside; ///< other lines where this one may run
    std::vector<Rect> m_atStart;   ///< where the line before it may
    std::vector<Rect> m_atEnd;     ///< where the line after it may
    std::vector<Rect> m_borders;
};

} // namespace

bool nudge(Ground& ground, int route, std::vector<Point>& points)
{
    std::vector<Point> better = points;
    for (std::size_t first = 1; first + 2 < better.size(); ++first) {
        const Inner inner(ground, route, better, first);
        inner.moveTo(inner.best(), better, first);
    }
    if (better == points)
        return false;
    ground.wipe(route, points);
    points = std::move(better);
    ground.draw(route, points);
    return true;
}

} // namespace linchpin::layout
