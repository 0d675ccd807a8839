// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace linchpin::layout
{

struct Edge
{
    int from = 0;
    int to = 0;
    int weight = 1;
};

/// A layer from 0 up for every node: as few and as light edges as possible lead backwards (Eades, Lin
/// and Smyth 1993), the others at least one layer onwards, none longer than it has to be.
/// Edges from a node to itself are passed over.
std::vector<int> layersOf(int nodes, const std::vector<Edge>& edges);

} // namespace linchpin::layout
