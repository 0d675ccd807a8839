// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// What stands before a row of the findings.
enum class Mark {
    Spof,      ///< a single point of failure
    Accepted,  ///< one that is accepted with a reason
    MinorSpof, ///< stops only journeys that are not critical
    Broken,    ///< a journey does not work even with everything up
    Note,      ///< worth saying
    Good,      ///< there is no single point of failure
};

/// One line of the findings panel: the consequence, then in small print why.
struct FindingRow
{
    Mark mark = Mark::Note;
    std::string key; ///< tells the same row in two analyses: "spof:dns"
    QString text;
    QString detail;
    std::vector<ElementId> ids; ///< where to go
    QString measures = {};      ///< its importance, on lines of their own; may be empty

    bool operator==(const FindingRow&) const = default;
};

/// The gravest first; empty where there is nothing that can fail.
std::vector<FindingRow> findingRows(const Design& design, const Analysis& analysis);

} // namespace linchpin
