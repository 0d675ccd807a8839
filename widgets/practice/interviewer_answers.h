// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attempt.h"
#include "widgets/practice/interviewer_truth.h"

class QVBoxLayout;
class QWidget;

namespace linchpin
{

/// A follow-up with its answer and what it brings down in the candidate's drawing.
/// \param truth null: not known yet
QWidget* followUpCard(const FollowUp& followUp, const FollowUpTruth* truth);

/// What is overlooked, all requirements with what the candidate made of them, the estimates with their working.
void addAnswers(QVBoxLayout& layout, const Scenario& scenario, const Attempt& attempt);

} // namespace linchpin
