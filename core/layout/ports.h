// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/route.h"
#include "core/layout/tracer.h"

#include <vector>

namespace linchpin::layout
{

/// What the plan knows of one connection.
struct Arrow
{
    ConnectionId id;
    int from = Ground::none; ///< cards
    int to = Ground::none;
    std::vector<Point> through; ///< bends set by hand; the ports of such an arrow stay where they are
    Port start;
    Port end;
    Route route;
};

/// Hands out the places at the sides of cards.
class Ports
{
public:
    Ports(const Ground& ground, std::vector<Arrow>& arrows, const std::vector<std::vector<int>>& arrowsAtCard)
        : m_ground(ground)
        , m_arrows(arrows)
        , m_arrowsAtCard(arrowsAtCard)
    { }

    /// Places the ends of these arrows on the sides where their routes, drafts for now, begin and end:
    /// evenly, in the order in which the routes part; between what is there where others have places
    /// on that side; level with the far end where that makes the line straight.
    void assign(const std::vector<int>& arrows);

private:
    struct End
    {
        int arrow;
        bool isStart;
    };

    Port& portOf(const End& end) { return end.isStart ? m_arrows[end.arrow].start : m_arrows[end.arrow].end; }
    std::vector<End> endsAt(int card, Heading side);
    bool isBefore(const End& a, const End& b);
    void place(int card, Heading side);
    void spread(const std::vector<End>& ends, int length);
    void squeeze(const End& end, const std::vector<End>& ends, int length);
    void straighten(int arrow);
    bool canMove(const End& end, int offset);

    const Ground& m_ground;
    std::vector<Arrow>& m_arrows;
    const std::vector<std::vector<int>>& m_arrowsAtCard;
    std::vector<bool> m_isAssigned; ///< arrows at hand
};

} // namespace linchpin::layout
