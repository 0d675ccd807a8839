// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/nest.h"
#include "core/layout/separation.h"

#include <utility>
#include <vector>

namespace linchpin::layout
{

/// Heights for the items of a nest in the order that their containers give.
class Levels
{
public:
    explicit Levels(const Nest& nest);

    /// To be called when the order of children has changed.
    void readOrder();
    /// Everything as high up as it goes.
    void pack();
    /// Rounds down to multiples of 8.
    void snap();
    /// Draws bonded leaves level and containers together, in rounds of weighted means.
    void relax(int rounds);
    /// Of a leaf.
    double top(int leaf) const { return m_places[m_variable[m_block[leaf]]] + m_offset[leaf]; }

private:
    /// Wants `a + offsetA` and `b + offsetB` to be equal.
    struct Spring
    {
        int a;
        int b;
        double offsetA;
        double offsetB;
        double weight;
    };

    void number();
    void separate();
    void tie();
    double middleInBlock(int leaf) const { return m_offset[leaf] + m_nest.items[leaf].height * 0.5; }

    const Nest& m_nest;
    std::vector<int> m_block;    ///< what a leaf moves with: its set, or itself
    std::vector<int> m_offset;   ///< of a leaf in its block
    std::vector<int> m_variable; ///< of a block, or of a container's upper border
    std::vector<int> m_bottom;   ///< of a container's lower border
    int m_variables = 0;
    Separation m_separation{0, {}};
    std::vector<Spring> m_springs;
    std::vector<double> m_places;
};

/// Pairs of children of one container that follow each other in some layer, upper one first.
std::vector<std::pair<int, int>> neighboursBelow(const Nest& nest);

/// Sets Item::y and the heights of containers: multiples of 8, bonds straight where there is room.
void setLevels(Nest& nest);

} // namespace linchpin::layout
