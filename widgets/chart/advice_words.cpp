// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/advice_words.h"

#include "core/engine/words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

} // namespace

QString costWords(double monthly)
{
    const double rounded = std::abs(monthly) < 10 ? std::round(monthly * 10) / 10 : std::round(monthly);
    return numeral(QString::number(rounded == 0 ? 0 : rounded, 'f', rounded == std::round(rounded) ? 0 : 1));
}

QString gainWords(const Suggestion& suggestion)
{
    const double hours = suggestion.downtimeSavedHours;
    const QString duration = toQString(durationOfHours(std::abs(hours)));
    const QString gain = hours > 0 ? Words::tr("%1 saved").arg(duration)
        : hours < 0                ? Words::tr("%1 lost").arg(duration)
                                   : Words::tr("nothing saved");
    const QString cost = costWords(suggestion.monthlyCost);
    return cost == QLatin1String("0") ? Words::tr("%1 · free", "costs nothing").arg(gain)
                                      : Words::tr("%1 · %2/mo").arg(gain, cost);
}

std::pair<QString, QString> availabilityWords(double unavailabilityBefore, double unavailabilityAfter)
{
    constexpr int mostDigits = 15;
    for (int digits = 2;; ++digits) {
        std::pair words(toQString(percentOfUnavailability(unavailabilityBefore, digits)),
                        toQString(percentOfUnavailability(unavailabilityAfter, digits)));
        if (words.first != words.second || unavailabilityBefore == unavailabilityAfter || digits == mostDigits)
            return words;
    }
}

QString downtimeInWords(double unavailability)
{
    return toQString(durationOfHours(unavailability * hoursPerYear));
}

QString downtimeInWords(double unavailabilityBefore, double unavailabilityAfter)
{
    return QStringLiteral("%1 → %2").arg(downtimeInWords(unavailabilityBefore), downtimeInWords(unavailabilityAfter));
}

QString targetWords(double availability)
{
    return toQString(percentOfUnavailability(1 - availability));
}

QString boxWords(const Design& design, const std::string& box)
{
    const auto slash = box.rfind('/');
    const std::string kind = slash == std::string::npos ? std::string() : box.substr(slash + 1);
    const std::string element = kind == "shared" || kind == "failover" ? box.substr(0, slash) : box;
    const QString name = isolated(toQString(design.nameOf(ElementId(element))));
    if (kind == "shared")
        return Words::tr("shared cause of %1").arg(name);
    return kind == "failover" ? Words::tr("failover of %1").arg(name) : name;
}

QString boxWords(const Design& design, const std::vector<std::string>& boxes)
{
    std::vector<std::string> names;
    for (const std::string& box : boxes)
        names.push_back(toStdString(boxWords(design, box)));
    return toQString(listed(names, 3));
}

QString endWords(const Plan& plan, const std::optional<double>& target)
{
    switch (plan.end) {
    case PlanEnd::TargetMet:
        return target ? Words::tr("The target of %1 is met").arg(targetWords(*target)) : Words::tr("The target is met");
    case PlanEnd::NothingHelps:
        if (target && 1 - plan.unavailabilityAfter < *target)
            return Words::tr("Nothing known here gets closer to the target of %1").arg(targetWords(*target));
        return Words::tr("Nothing known here gains any more");
    case PlanEnd::BudgetSpent:
        return Words::tr("The budget does not bear another step");
    case PlanEnd::TooManySteps:
        return Words::tr("The plan ends after %n steps", nullptr, static_cast<int>(plan.steps.size()));
    case PlanEnd::NotExact:
        break;
    }
    return Words::tr("No plan: the figures of this design are bounds, not exact");
}

} // namespace linchpin
