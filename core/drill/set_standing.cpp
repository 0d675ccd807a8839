// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/set_standing.h"

#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

int count(const SetStanding& standing)
{
    return static_cast<int>(standing.works.size());
}

int neededOf(const RedundancySet& set, const SetStanding& standing)
{
    return set.mode == SetMode::Quorum ? count(standing) / 2 + 1 : set.required;
}

bool providesOne(const RedundancySet& set, const SetStanding& standing, Access access)
{
    const int left = standing.left();
    if (set.mode != SetMode::PrimaryReplica)
        return left >= neededOf(set, standing);
    const bool isPrimaryUp = standing.works.front();
    const int replicas = left - (isPrimaryUp ? 1 : 0);
    if (access == Access::Read && set.replicaReads)
        return left > 0;
    const int acknowledgements = access == Access::Write ? set.acknowledgements : 0;
    return (isPrimaryUp && replicas >= acknowledgements) || (standing.isFailoverUp && replicas > acknowledgements);
}

} // namespace

int SetStanding::left() const
{
    return static_cast<int>(std::count(works.begin(), works.end(), true));
}

bool provides(const RedundancySet& set, const SetStanding& standing, Access access)
{
    if (standing.works.empty())
        return false;
    if (access != Access::Both)
        return providesOne(set, standing, access);
    return providesOne(set, standing, Access::Read) && providesOne(set, standing, Access::Write);
}

std::string shortage(const RedundancySet& set, const SetStanding& standing, Access access)
{
    const int left = standing.left();
    if (standing.isPart) {
        return left == 0 ? phrase("Drill", "of which it reaches no copy that works")
                         : filled(phrase("Drill", "of which it reaches only %1 working, and %2 are needed"),
                                  {std::to_string(left), std::to_string(neededOf(set, standing))});
    }
    if (left == 0)
        return phrase("Drill", "which has no copy left");
    if (set.mode != SetMode::PrimaryReplica) {
        const std::string text = set.mode == SetMode::Quorum
            ? phrase("Drill", "which has %1 of %2 members left, and a majority of %3 is needed")
            : phrase("Drill", "which has %1 of %2 copies left, and %3 are needed");
        return filled(text,
                      {std::to_string(left), std::to_string(count(standing)), std::to_string(neededOf(set, standing))});
    }
    if (standing.works.front() || (standing.isFailoverUp && access != Access::Read)) {
        return filled(phrase("Drill", "with too few replicas left to acknowledge: %1 of %2 needed"),
                      {std::to_string(left - 1), std::to_string(set.acknowledgements)});
    }
    if (!set.failover)
        return phrase("Drill", "whose primary is down and which has no automatic failover");
    return phrase("Drill", "whose primary is down and whose failover does not take over");
}

} // namespace linchpin
