// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

#include <vector>

namespace linchpin::reference
{

/// That a set provides, to a caller connected to some of its members.
struct Provision
{
    std::size_t set = none;
    Bits connected = 0;
};

/// Components that require each other through direct connections, as one.
struct Node
{
    Bits components = 0;
    Bits direct = 0; ///< components outside the node that it needs
    std::vector<Provision> provisions;
};

/// A strongly connected component of the merged graph.
struct Stratum
{
    Bits components = 0;
    std::vector<Node> nodes;
    bool takesGreatest = false;
};

/// The requirements of one journey and one access.
struct View
{
    Access access = Access::Read;
    Bits forwardsToNothing = 0;
    std::vector<Stratum> strata; ///< from the leaves up
    Bits entries = 0;
    std::vector<Provision> entrySets;
};

View compile(const Design& design, const Journey& journey, Access access);

/// The components with enough instances up and no shared cause at work.
Bits aliveComponents(const Design& design, State down);

/// Whether every entry of the journey works or provides.
bool succeeds(const Design& design, const View& view, Bits alive, State down);

} // namespace linchpin::reference
