// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QtCore/QString>

#include <optional>

namespace linchpin
{

/// What the engine says about a journey, for people.
struct JourneyFigures
{
    QString availability;  ///< "99.98 %", "—"
    QString detail;        ///< "target 99.95 % · met"
    bool isMissed = false; ///< its target, or it cannot work at all
};

/// \param target of today; the result may be about an older one
JourneyFigures figuresOf(const JourneyResult& result, std::optional<double> target);

} // namespace linchpin
