// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/journey_figures.h"

#include "core/engine/words.h"
#include "widgets/panels/quantities.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JourneyFigures)
};

} // namespace

JourneyFigures figuresOf(const JourneyResult& result, std::optional<double> target)
{
    JourneyFigures figures;
    figures.availability =
        result.nothingCanFail ? QStringLiteral("—") : toQString(percentOfUnavailability(result.unavailability));
    if (result.broken) {
        figures.detail = Words::tr("cannot work, even with everything up");
        figures.isMissed = true;
    } else if (!target) {
        figures.detail = Words::tr("no target");
    } else {
        const bool isMet = result.target == target ? result.met : 1 - result.unavailability >= *target;
        const QString text = availabilityText(Availability::of(*target));
        figures.detail = isMet ? Words::tr("target %1 · met").arg(text) : Words::tr("target %1 · missed").arg(text);
        figures.isMissed = !isMet;
    }
    return figures;
}

} // namespace linchpin
