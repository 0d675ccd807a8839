// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/headline_text.h"

#include "core/engine/words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

constexpr int significantDigits = 3;

void addPill(HeadlineText& text, const Analysis& analysis)
{
    const auto all = static_cast<int>(analysis.spofs.size());
    const auto accepted = static_cast<int>(
        std::count_if(analysis.spofs.begin(), analysis.spofs.end(), [](const Spof& spof) { return spof.accepted; }));
    const int open = all - accepted;
    if (open > 0) {
        text.tone = PillTone::Alarm;
        text.pill = open == 1 ? Words::tr("1 SPOF") : Words::tr("%1 SPOFs").arg(open);
        text.pillToolTip =
            open == 1 ? Words::tr("1 single point of failure") : Words::tr("%1 single points of failure").arg(open);
        if (accepted > 0)
            text.pillToolTip = Words::tr("%1, and %2 accepted").arg(text.pillToolTip).arg(accepted);
    } else if (accepted > 0) {
        text.tone = PillTone::Quiet;
        text.pill = Words::tr("%1 accepted").arg(accepted);
        text.pillToolTip = Words::tr("Each single point of failure is accepted with a reason");
    } else {
        text.tone = PillTone::Good;
        text.pill = Words::tr("No SPOF");
        text.pillToolTip = Words::tr("No single point of failure");
    }
}

} // namespace

QString figureWords(double unavailability, bool isBound)
{
    const QString percent = toQString(percentOfUnavailability(unavailability, significantDigits));
    return isBound ? QStringLiteral("≥ ") + percent : percent;
}

QString downtimeWords(double unavailability, bool isBound)
{
    const QString duration = toQString(durationOfHours(unavailability * hoursPerYear));
    return (isBound ? Words::tr("≤ %1 a year") : Words::tr("%1 a year")).arg(duration);
}

HeadlineText headlineText(const Analysis* analysis)
{
    HeadlineText text;
    text.figure = QStringLiteral("—");
    if (!analysis || !analysis->unavailability)
        return text;
    if (analysis->broken) {
        text.figure = Words::tr("Broken");
        text.detail = Words::tr("even with everything up");
        return text;
    }
    if (analysis->nothingCanFail) {
        text.detail = Words::tr("nothing on a journey can fail");
        return text;
    }
    text.unavailability = analysis->unavailability;
    text.isBound = analysis->method == Method::Interval;
    const bool isEstimate = analysis->method == Method::Estimate;
    text.figure = figureWords(*text.unavailability, text.isBound);
    text.detail = downtimeWords(*text.unavailability, text.isBound);
    if (isEstimate) {
        text.figure = QStringLiteral("≈ ") + text.figure;
        text.detail = QStringLiteral("≈ ") + text.detail;
    }
    addPill(text, *analysis);
    return text;
}

} // namespace linchpin
