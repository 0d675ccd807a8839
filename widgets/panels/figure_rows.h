// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// Whether today is better than the other design in one figure.
enum class Verdict { Unknown, Same, Better, Worse };

/// One figure of two designs side by side.
struct FigureRow
{
    struct Cell
    {
        QString text;
        QString detail; ///< "meets 99.95 %"; empty: one line
        bool isMissed = false;

        bool operator==(const Cell&) const = default;
    };

    QString name;
    Cell today;
    Cell other;
    Verdict verdict = Verdict::Unknown;
    QString verdictText; ///< "2 h less"; empty where there is nothing to add

    bool operator==(const FigureRow&) const = default;
};

/// A design and what is known about it.
struct Analyzed
{
    const Design& design;
    const Analysis* analysis = nullptr; ///< null: not yet known
};

/// Availability, downtime, single points of failure, cost, and each journey of either design.
std::vector<FigureRow> figureRows(const Analyzed& today, const Analyzed& other);

/// "better", "worse", "same"; empty: unknown.
QString verdictWord(Verdict verdict);

} // namespace linchpin
