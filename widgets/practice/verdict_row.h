// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QString>

#include <set>
#include <string>
#include <vector>

class QVBoxLayout;
class QWidget;

namespace linchpin
{

class Design;

enum class Verdict { Right, Missed, Wrong, Unanswered };

/// "✓ right", "○ missed", "✕ not so"
QString verdictWords(Verdict verdict);
QColor Theme::*inkOf(Verdict verdict);
/// A name, and how the guess about it stands to the truth.
QWidget* verdictRow(const QString& name, Verdict verdict);

struct Guessed
{
    std::string id;
    Verdict verdict = Verdict::Right;
};
/// What was guessed and what is true, each once: right, missed, wrong.
std::vector<Guessed> verdicts(const std::set<std::string>& guessed, const std::set<std::string>& truth);
/// "2 of 3 named were right, 2 of 4 true ones found"
QString agreementWords(const std::set<std::string>& guessed, const std::set<std::string>& truth);

} // namespace linchpin
