// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/gates.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace linchpin
{

/// A fault tree with names, as files hold it.
struct NamedTree
{
    struct Event
    {
        std::string name;
        std::string label;      ///< free text; may be empty
        double probability = 0; ///< of being down, in (0, 1]
    };
    struct Top
    {
        std::string name;
        std::string label;
        Node node = neverFails; ///< may be a constant or an event
    };

    std::string title;
    FaultTree tree;
    std::vector<Event> events; ///< by event of the tree
    std::vector<Top> tops;
    std::unordered_map<Node, std::string> gateNames; ///< of gates that have one
    std::unordered_map<Node, std::string> gateLabels;
};

} // namespace linchpin
