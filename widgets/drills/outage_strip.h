// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/simulation.h"
#include "widgets/style/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

class QPainter;

namespace linchpin
{

/// The outages of the first years: a strip a year, a mark an outage.
struct OutageStrip
{
    struct Outage
    {
        SimulatedOutage outage;
        QString words; ///< when, for how long and why
    };

    int years = 0;
    std::vector<Outage> outages; ///< by their start
};

inline constexpr int stripHeight = 16; ///< of a year

/// \param mostYears that are shown; fewer where fewer were played or outages were kept of
OutageStrip outageStrip(const SimulatedJourney& played, const Design& design, int mostYears = 10);

/// What was hit: an outage, or -1.
int outageAt(const OutageStrip& strip, const QRectF& where, const QPointF& at);
void paintStrip(QPainter& painter, const OutageStrip& strip, const QRectF& where, const Theme& theme, int current = -1);

} // namespace linchpin
