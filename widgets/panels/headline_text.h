// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QtCore/QString>

#include <optional>

namespace linchpin
{

/// How loud the pill beside the headline figure is.
enum class PillTone { None, Good, Quiet, Alarm };

/// The headline figure in words.
struct HeadlineText
{
    QString figure;                       ///< "99.9741 %", or "—"
    QString detail;                       ///< "2 h 16 min a year"
    QString pill;                         ///< "2 SPOFs"
    QString pillToolTip;                  ///< also says what was accepted
    PillTone tone = PillTone::None;       ///< None: no pill
    std::optional<double> unavailability; ///< what the figure stands for, where there is one
    bool isBound = false;                 ///< at least that available
};

/// \param analysis null before the first
HeadlineText headlineText(const Analysis* analysis);

QString figureWords(double unavailability, bool isBound);
QString downtimeWords(double unavailability, bool isBound);

} // namespace linchpin
