// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/moves.h"

#include <algorithm>
#include <iterator>

namespace linchpin
{

namespace
{

using Proposals = std::vector<Candidate> (*)(const Survey&);

constexpr Proposals moves[] = {
    addReplica,     addInstance,       duplicateBalancer, secondDnsProvider, ensemble,
    secondProvider, spreadZones,       secondRegion,      autoFailover,      autoScaling,
    thirdCopy,      degradeGracefully, decoupleByQueue,   connectIdle,       relaxAcknowledgements};

} // namespace

std::vector<Candidate> proposals(const Survey& survey)
{
    std::vector<Candidate> all;
    if (survey.today().broken || survey.today().nothingCanFail)
        return all;
    for (const Proposals& move : moves) {
        auto some = move(survey);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

Candidate candidateFor(Move move, const ElementId& target)
{
    Candidate candidate;
    candidate.id = std::string(toString(move)) + ":" + target.text();
    candidate.move = move;
    candidate.targets = {target};
    return candidate;
}

} // namespace linchpin
