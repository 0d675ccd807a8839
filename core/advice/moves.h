// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/candidate.h"
#include "core/advice/survey.h"

#include <vector>

/// What each move proposes for a design, in no particular order.
namespace linchpin
{

std::vector<Candidate> addReplica(const Survey& survey);
std::vector<Candidate> addInstance(const Survey& survey);
std::vector<Candidate> duplicateBalancer(const Survey& survey);
std::vector<Candidate> secondDnsProvider(const Survey& survey);
std::vector<Candidate> ensemble(const Survey& survey);
std::vector<Candidate> secondProvider(const Survey& survey);
std::vector<Candidate> spreadZones(const Survey& survey);
std::vector<Candidate> secondRegion(const Survey& survey);
std::vector<Candidate> autoFailover(const Survey& survey);
std::vector<Candidate> autoScaling(const Survey& survey);
std::vector<Candidate> thirdCopy(const Survey& survey);
std::vector<Candidate> degradeGracefully(const Survey& survey);
std::vector<Candidate> decoupleByQueue(const Survey& survey);
std::vector<Candidate> connectIdle(const Survey& survey);
std::vector<Candidate> relaxAcknowledgements(const Survey& survey);

/// What all of them propose.
std::vector<Candidate> proposals(const Survey& survey);

/// A candidate without words and edit.
Candidate candidateFor(Move move, const ElementId& target);

} // namespace linchpin
