// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/moves.h"

namespace linchpin
{

Candidate candidateFor(Move move, const ElementId& target)
{
    Candidate candidate;
    candidate.id = std::string(toString(move)) + ":" + target.text();
    candidate.move = move;
    candidate.targets = {target};
    return candidate;
}

} // namespace linchpin
