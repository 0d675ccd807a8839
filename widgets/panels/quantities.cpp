// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/quantities.h"

#include "core/engine/analysis.h"
#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "widgets/style/amount.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quantities)
};

QString quoted(const QString& text)
{
    constexpr qsizetype longest = 24;
    const QString shown = text.simplified();
    return QLatin1Char('"') + (shown.size() > longest ? shown.left(longest) + QStringLiteral("…") : shown)
        + QLatin1Char('"');
}

struct Number
{
    QString digits; ///< in C notation
    bool isPercent = false;

    /// Percent by shifting the exponent in the text, which keeps 99.95 % and 0.9995 the same double.
    std::optional<double> value(bool asPercent) const
    {
        bool ok = false;
        double value = 0;
        const qsizetype exponent = digits.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive);
        if (!asPercent)
            value = QLocale::c().toDouble(digits, &ok);
        else if (exponent < 0)
            value = QLocale::c().toDouble(digits + QStringLiteral("e-2"), &ok);
        else
            value = QLocale::c().toDouble(
                digits.left(exponent + 1) + QString::number(digits.mid(exponent + 1).toInt() - 2), &ok);
        return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
};

std::optional<Number> numberIn(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*(%|\\p{L}+)?$"));
    const auto match = form.match(text.trimmed().toLower());
    const QString unit = match.captured(2);
    const bool isPercent = unit == QLatin1Char('%') || unit == QLatin1String("percent") || unit == Words::tr("percent");
    if (!match.hasMatch() || (!unit.isEmpty() && !isPercent))
        return {};
    return Number{match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')), isPercent};
}

/// Percent where it says so or is above 1.
std::optional<double> fractionOf(const Number& number)
{
    const auto bare = number.value(false);
    return bare && !number.isPercent && *bare <= 1 ? bare : number.value(true);
}

QString shortest(double value)
{
    constexpr qsizetype longestPlain = 12;
    const QString plain = QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest);
    return plain.size() <= longestPlain ? plain : QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// The shortest text that reads back as the same fraction.
QString shortestPercent(double fraction)
{
    const QString digits = QLocale::c().toString(fraction, 'e', QLocale::FloatingPointShortest);
    const qsizetype e = digits.indexOf(QLatin1Char('e'));
    const QString shifted = digits.left(e + 1) + QString::number(digits.mid(e + 1).toInt() + 2);
    const QString plain = shortest(QLocale::c().toDouble(shifted));
    return Number{plain, true}.value(true) == fraction ? plain : shifted;
}

/// All words of a unit, separated by spaces; the program's language adds its own.
struct Unit
{
    const char* words;
    double hours;
};

constexpr Unit units[] = {
    {QT_TRANSLATE_NOOP("Quantities", "s sec secs second seconds"), 1.0 / 3600},
    {QT_TRANSLATE_NOOP("Quantities", "m min mins minute minutes"), 1.0 / 60},
    {QT_TRANSLATE_NOOP("Quantities", "h hr hrs hour hours"), 1},
    {QT_TRANSLATE_NOOP("Quantities", "d day days"), 24},
    {QT_TRANSLATE_NOOP("Quantities", "w week weeks"), 168},
};

/// 0 where it is no unit of time.
double hoursOfUnit(const QString& word)
{
    for (const Unit& unit : units) {
        const QString english = QLatin1String(unit.words);
        if (english.split(QLatin1Char(' ')).contains(word)
            || Words::tr(unit.words).split(QLatin1Char(' ')).contains(word))
            return unit.hours;
    }
    return 0;
}

/// The sum of all "number unit" parts in hours, or nothing.
std::optional<double> durationIn(const QString& text, double bareUnitHours)
{
    if (const auto bare = numberIn(text); bare && !bare->isPercent) {
        const auto value = bare->value(false);
        return value ? std::optional(*value * bareUnitHours) : std::nullopt;
    }
    static const QRegularExpression form(QStringLiteral("\\G\\s*(\\d+(?:[.,]\\d+)?)\\s*(\\p{L}+)\\.?,?\\s*"));
    const QString lower = text.toLower();
    double sum = 0;
    qsizetype at = 0;
    while (at < lower.size()) {
        const auto match = form.match(lower, at);
        const double unit = match.hasMatch() ? hoursOfUnit(match.captured(2)) : 0;
        if (unit == 0)
            return {};
        const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        const double perHour = std::round(1 / unit);
        sum += unit < 1 ? number / perHour : number * unit;
        at = match.capturedEnd();
    }
    return lower.trimmed().isEmpty() ? std::nullopt : std::optional(sum);
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

} // namespace

Reading<Availability> readAvailability(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString down = Words::tr("down");
    if (trimmed.startsWith(down, Qt::CaseInsensitive)) {
        const auto number = numberIn(trimmed.mid(down.size()));
        const auto value = number ? number->value(number->isPercent) : std::nullopt;
        if (!value)
            return {{}, Words::tr("%1 is not an unavailability; write down 0.001 %.").arg(quoted(text))};
        if (!(*value >= 0 && *value < 1))
            return {{}, Words::tr("An unavailability is at least 0 and below 100 %.")};
        return {Availability::ofUnavailability(*value), {}};
    }
    const auto number = numberIn(trimmed);
    const auto value = number ? fractionOf(*number) : std::nullopt;
    if (!value)
        return {{}, Words::tr("%1 is not an availability; write 99.95 %.").arg(quoted(text))};
    if (!(*value > 0 && *value <= 1))
        return {{}, Words::tr("An availability is above 0 and at most 100 %.")};
    return {Availability::of(*value), {}};
}

QString availabilityText(const Availability& availability)
{
    if (availability.isGivenAsUnavailability())
        return Words::tr("down %1 %").arg(numeral(shortestPercent(availability.given())));
    for (int digits = 2; digits <= 17; ++digits) {
        QString text = toQString(percentOfUnavailability(availability.unavailability(), digits));
        if (readAvailability(text).value == availability)
            return text;
    }
    return numeral(shortestPercent(availability.given())) + QStringLiteral(" %");
}

Reading<double> readHours(const QString& text, double bareUnitHours)
{
    const auto hours = durationIn(text, bareUnitHours);
    if (!hours)
        return {{}, Words::tr("%1 is not a time; write 4 h, 30 min or 1 d.").arg(quoted(text))};
    if (!(*hours > 0))
        return {{}, Words::tr("A repair takes longer than 0 hours; write 30 min for half an hour.")};
    return {hours, {}};
}

QString hoursText(double hours)
{
    QString text = toQString(durationOfHours(hours));
    const auto back = durationIn(text, 1);
    return back && isSame(*back, hours) ? text : Words::tr("%1 h").arg(numeral(shortest(hours)));
}

Reading<double> readMinutes(const QString& text)
{
    const auto hours = durationIn(text, 1.0 / 60);
    if (!hours || *hours < 0)
        return {{}, Words::tr("%1 is not a time; write 2 min or 30 s.").arg(quoted(text))};
    const double minutes = *hours * 60;
    const double whole = std::round(minutes);
    return {isSame(minutes, whole) ? whole : minutes, {}};
}

QString minutesText(double minutes)
{
    QString text = toQString(durationOfHours(minutes / 60));
    const auto back = durationIn(text, 1);
    return back && isSame(*back * 60, minutes) ? text : Words::tr("%1 min").arg(numeral(shortest(minutes)));
}

Reading<double> readShare(const QString& text)
{
    const auto number = numberIn(text);
    const auto value = number ? number->value(true) : std::nullopt;
    if (!value)
        return {{}, Words::tr("%1 is not a share; write 2 %.").arg(quoted(text))};
    if (!(*value >= 0 && *value < 1))
        return {{}, Words::tr("A share is at least 0 and below 100 %.")};
    return {value, {}};
}

QString shareText(double share)
{
    return numeral(shortestPercent(share)) + QStringLiteral(" %");
}

Reading<double> readProbability(const QString& text)
{
    const auto number = numberIn(text);
    const auto value = number ? fractionOf(*number) : std::nullopt;
    if (!value)
        return {{}, Words::tr("%1 is not a probability; write 98 %.").arg(quoted(text))};
    if (!(*value >= 0 && *value <= 1))
        return {{}, Words::tr("A probability is at least 0 and at most 100 %.")};
    return {value, {}};
}

Reading<int> readCount(const QString& text, int least, int most)
{
    bool ok = false;
    const int count = text.trimmed().toInt(&ok);
    if (!ok)
        return {{}, Words::tr("%1 is not a whole number.").arg(quoted(text))};
    if (count < least)
        return {{}, Words::tr("It must be %1 or more.").arg(least)};
    if (count > most)
        return {{}, Words::tr("It can be %1 at most.").arg(most)};
    return {count, {}};
}

Reading<std::optional<double>> readCost(const QString& text)
{
    if (text.trimmed().isEmpty())
        return {std::optional<double>(), {}};
    static const QRegularExpression form(QStringLiteral("^[^\\d.,+-]*([-+]?[\\d.,]+)[^\\d.,]*$"));
    const auto match = form.match(text);
    const auto value = match.hasMatch() ? amountIn(match.captured(1)) : std::nullopt;
    if (!value)
        return {{}, Words::tr("%1 is not a sum; write 120.").arg(quoted(text))};
    if (*value < 0)
        return {{}, Words::tr("A cost is at least 0.")};
    return {value, {}};
}

QString costText(double cost, const QString& currency)
{
    return (numeral(shortest(cost)) + QLatin1Char(' ') + currency).trimmed();
}

QString failureRhythm(const Availability& availability, double mttrHours)
{
    constexpr double hoursPerDay = 24;
    const double hours = hoursBetweenFailures(availability, mttrHours);
    if (!std::isfinite(hours))
        return Words::tr("cannot fail");
    const double years = hours / hoursPerYear;
    if (years >= 1.05) {
        const double tenths = std::round(years * 10) / 10;
        const int decimals = years < 5 && tenths != std::round(tenths) ? 1 : 0;
        return Words::tr("fails about every %1 years").arg(QLocale().toString(years, 'f', decimals));
    }
    const double days = hours / hoursPerDay;
    if (days >= 2)
        return Words::tr("fails about every %1 days").arg(QString::number(days, 'f', 0));
    return Words::tr("fails about every %1").arg(toQString(durationOfHours(hours)));
}

} // namespace linchpin
