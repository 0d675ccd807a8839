// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace linchpin
{

class Practice;

/// The question of the attempt, with its story and its scale.
void addQuestion(QVBoxLayout& column, const Practice& practice);
/// What was told and asked for so far.
void addKnownRequirements(QVBoxLayout& column, const Practice& practice);

} // namespace linchpin
