// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace linchpin::layout
{

/// Variables on a line, each of which keeps distances to some before it.
class Separation
{
public:
    /// `after` is at least `least` beyond `before`, which has the lower number.
    struct Distance
    {
        int before = 0;
        int after = 0;
        double least = 0;
    };

    Separation(int variables, std::vector<Distance> distances);

    /// Places that keep the distances, close to the wanted ones in the sum of weighted squares: Dwyer,
    /// Marriott and Stuckey, "Fast Node Overlap Removal" (2005), without the splitting of blocks.
    std::vector<double> nearest(const std::vector<double>& wanted, const std::vector<double>& weights);
    /// Those that are nowhere before `from`.
    std::vector<double> pushedOn(std::vector<double> from) const;

private:
    struct Waiting
    {
        double violation; ///< as it was when this was written, less the place of the block
        int distance;
        bool operator<(const Waiting& other) const { return violation < other.violation; }
    };

    /// Variables that are held at fixed distances from each other.
    struct Block
    {
        double weight = 0;
        double moment = 0;
        std::vector<int> variables;
        std::vector<Waiting> heap; ///< distances to variables before those of the block
        double place() const { return moment / weight; }
    };

    double placeOf(int variable) const { return m_blocks[m_block[variable]].place() + m_offset[variable]; }
    double violationOf(int distance) const;
    void wait(Block& block, int distance) const;
    /// The distance that the block breaks most, or -1.
    int worst(int block);
    int merged(int distance);

    std::vector<Distance> m_distances;           ///< sorted by `after`
    std::vector<std::pair<int, int>> m_incoming; ///< by variable
    std::vector<Block> m_blocks;
    std::vector<int> m_block;
    std::vector<double> m_offset;
};

} // namespace linchpin::layout
