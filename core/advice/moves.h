// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/suggestion.h"

#include <vector>

/// What each move proposes for a design, in no particular order.
namespace linchpin
{

std::vector<Candidate> addReplica(const Design& design, const Analysis& today);
std::vector<Candidate> addInstance(const Design& design, const Analysis& today);
std::vector<Candidate> duplicateBalancer(const Design& design, const Analysis& today);
std::vector<Candidate> secondDnsProvider(const Design& design, const Analysis& today);
std::vector<Candidate> ensemble(const Design& design, const Analysis& today);

/// A candidate without words and edit.
Candidate candidateFor(Move move, const ElementId& target);

} // namespace linchpin
