// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"

#include <map>

namespace linchpin
{

/// The model answer, made to be compared with a drawing.
struct AnswerBeside
{
    /// What stands for the same as something in the drawing has its id, name and place; the rest lies around it.
    Design design;
    std::map<ElementId, ElementId> own; ///< by id in the model answer, what stands for it in the drawing
};

/// Parts of the scenario stand for each other, as do boxes of one id and kind, their sets, domains of one kind in their
/// order, and arrows between what stands for each other.
AnswerBeside answerBeside(const Scenario& scenario, const Design& drawn);

} // namespace linchpin
