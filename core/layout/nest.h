// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstddef>
#include <vector>

namespace linchpin::layout
{

/// A box of the layered drawing, or a lane that a long arrow keeps free.
struct Item
{
    enum class Kind {
        Root,
        Domain, ///< row in Design::domains
        Set,    ///< members of one set in one domain; row in Design::sets
        Card,   ///< row in Design::components
        Hollow, ///< the room in a domain without contents
        Lane,
    };

    Kind kind = Kind::Root;
    std::size_t row = 0;
    int parent = -1;
    int depth = 0;
    int first = 0; ///< the layers that it takes up
    int last = 0;
    int y = 0;
    int height = 0;            ///< of domains once their contents have places
    std::vector<int> children; ///< from top to bottom where their layers overlap

    bool isLeaf() const { return kind == Kind::Card || kind == Kind::Hollow || kind == Kind::Lane; }
    int top() const { return y; }
    int bottom() const { return y + height; }
    int middle() const { return y + height / 2; }
    bool overlaps(const Item& other) const { return first <= other.last && other.first <= last; }
};

/// Two leaves that want to be level; b begins in the layer after a's last, or both lie in one layer.
struct Bond
{
    int a = 0;
    int b = 0;
    int weight = 1;
};

/// The tree of boxes with what ties its leaves together.
struct Nest
{
    std::vector<Item> items; ///< the root first, parents before their children
    std::vector<Bond> bonds; ///< between neighbouring layers
    std::vector<Bond> ties;  ///< within one layer
    int layers = 1;

    int add(Item::Kind kind, std::size_t row, int parent, int height = 0);
    /// Whether the item is the container or lies in it.
    bool holds(int container, int item) const;
    /// The items from top to bottom, containers before their contents.
    std::vector<int> preorder() const;
};

Nest nestOf(const Design& design);

inline constexpr int sidePadding = 24; ///< of a domain, left, right and below
inline constexpr int headPadding = 40; ///< of a domain, above: for the label
inline constexpr int memberGap = 32;   ///< between the cards of a set
int topPadding(const Item& item);
int bottomPadding(const Item& item);
/// The bounds of a domain with those contents.
Rect boxAround(const Rect& contents);
/// Between the upper and the lower one of two boxes of one container.
int separation(const Item& upper, const Item& lower);

} // namespace linchpin::layout
