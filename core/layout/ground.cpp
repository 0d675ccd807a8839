// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/ground.h"

#include "core/layout/path_search.h"

namespace linchpin::layout
{

namespace
{

std::vector<Raster::Entry> entriesIn(const Raster& raster, const Rect& area, int most = 1 << 30)
{
    std::vector<Raster::Entry> entries;
    raster.visit(area, [&](const Raster::Entry& entry) {
        entries.push_back(entry);
        return static_cast<int>(entries.size()) < most;
    });
    return entries;
}

} // namespace

void Ground::place(int card, const Rect& rect)
{
    if (card >= static_cast<int>(m_cards.size()))
        m_cards.resize(static_cast<std::size_t>(card) + 1);
    m_cards[card] = rect;
    m_cardRaster.insert(card, rect);
}

void Ground::remove(int card)
{
    m_cardRaster.erase(card, m_cards[card]);
}

void Ground::draw(int route, const std::vector<Point>& points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        m_lineRaster.insert(route, lineBetween(points[i - 1], points[i]));
}

void Ground::wipe(int route, const std::vector<Point>& points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        m_lineRaster.erase(route, lineBetween(points[i - 1], points[i]));
}

void Ground::setBoxes(const std::vector<Rect>& boxes)
{
    m_borderRaster = {};
    for (int i = 0; i < static_cast<int>(boxes.size()); ++i) {
        const Rect& box = boxes[i];
        m_borderRaster.insert(i, {box.x, box.y, box.width, 0});
        m_borderRaster.insert(i, {box.x, box.bottom(), box.width, 0});
        m_borderRaster.insert(i, {box.x, box.y, 0, box.height});
        m_borderRaster.insert(i, {box.right(), box.y, 0, box.height});
    }
}

bool Ground::isClear(const Rect& line, int distance, int exceptCard, int exceptOther) const
{
    bool isClear = true;
    m_cardRaster.visit(line.grown(distance), [&](const Raster::Entry& entry) {
        isClear = entry.key == exceptCard || entry.key == exceptOther || !runsThrough(line, entry.rect.grown(distance));
        return isClear;
    });
    return isClear;
}

bool Ground::isClear(const std::vector<Point>& points, int distance, int from, int to) const
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Rect line = lineBetween(points[i - 1], points[i]);
        if (!isClear(line, distance, from, to) || runsThrough(line, m_cards[from]) || runsThrough(line, m_cards[to]))
            return false;
    }
    return true;
}

int Ground::followed(const Rect& line) const
{
    const bool isFlat = line.height == 0;
    const Rect area = isFlat ? Rect{line.x, line.y - closeBy + 1, line.width, 2 * closeBy - 2}
                             : Rect{line.x - closeBy + 1, line.y, 2 * closeBy - 2, line.height};
    int length = 0;
    m_lineRaster.visit(area, [&](const Raster::Entry& entry) {
        if ((entry.rect.height == 0) == isFlat) {
            length += isFlat ? std::min(line.right(), entry.rect.right()) - std::max(line.x, entry.rect.x)
                             : std::min(line.bottom(), entry.rect.bottom()) - std::max(line.y, entry.rect.y);
        }
        return true;
    });
    return length;
}

std::vector<int> Ground::cardsIn(const Rect& area) const
{
    std::vector<int> cards;
    m_cardRaster.visit(area, [&](const Raster::Entry& entry) {
        cards.push_back(entry.key);
        return true;
    });
    return cards;
}

std::vector<Raster::Entry> Ground::linesIn(const Rect& area, int most) const
{
    return entriesIn(m_lineRaster, area, most);
}

std::vector<Raster::Entry> Ground::bordersIn(const Rect& area) const
{
    return entriesIn(m_borderRaster, area);
}

} // namespace linchpin::layout
