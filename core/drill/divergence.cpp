// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/divergence.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// How many members each side can count on.
struct Division
{
    int aAlone = 0;
    int bAlone = 0;
    int split = 0;
    int shared = 0;
};

template<class Iterator>
Division divide(Iterator first, Iterator last)
{
    Division division;
    for (; first != last; ++first) {
        if (first->isShared())
            ++division.shared;
        else if (first->worksFromA && first->worksFromB)
            ++division.split;
        else if (first->worksFromA)
            ++division.aAlone;
        else if (first->worksFromB)
            ++division.bAlone;
    }
    return division;
}

/// Whether both sides find that many members without one that both count on.
bool canBeApart(const Division& division, int neededByA, int neededByB)
{
    const int fromSharedByA = std::max(0, neededByA - division.aAlone - division.split);
    const int fromSharedByB = std::max(0, neededByB - division.bAlone - division.split);
    return fromSharedByA + fromSharedByB <= division.shared;
}

} // namespace

bool canDiverge(const RedundancySet& set, const std::vector<DividedMember>& members)
{
    if (set.mode == SetMode::ActiveActive) {
        return std::any_of(members.begin(), members.end(),
                           [](const DividedMember& member) { return member.worksFromA && member.isInA; })
            && std::any_of(members.begin(), members.end(),
                           [](const DividedMember& member) { return member.worksFromB && member.isInB; });
    }
    if (set.mode == SetMode::Quorum) {
        const int majority = static_cast<int>(members.size()) / 2 + 1;
        return canBeApart(divide(members.begin(), members.end()), majority, majority);
    }
    const DividedMember& primary = members.front();
    if (primary.isShared())
        return false;
    return canBeApart(divide(members.begin() + 1, members.end()), set.acknowledgements + (primary.worksFromA ? 0 : 1),
                      set.acknowledgements + (primary.worksFromB ? 0 : 1));
}

} // namespace linchpin
