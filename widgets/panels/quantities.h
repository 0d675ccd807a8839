// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/availability.h"

#include <QtCore/QString>

#include <limits>
#include <optional>

namespace linchpin
{

/// What a person typed, read; where it has no value, a sentence says why.
template<class T>
struct Reading
{
    std::optional<T> value;
    QString problem;
};

/// "99.95 %", "99.95", "0.9995"; "down 1e-7 %" or "down 1e-9" for one given as unavailability.
/// A bare number up to 1 is a fraction, above it is percent. A comma may stand for the point.
Reading<Availability> readAvailability(const QString& text);
/// The shortest text that reads back as the same value.
QString availabilityText(const Availability& availability);

/// Hours from "4 h", "30 min", "1 h 30 min", "1 d", "2 weeks"; a bare number is in `bareUnitHours`.
Reading<double> readHours(const QString& text, double bareUnitHours = 1);
QString hoursText(double hours);
/// Like readHours(), with a bare number in minutes and 0 allowed.
Reading<double> readMinutes(const QString& text);
QString minutesText(double minutes);

/// A share in [0, 1) from "2", "2 %", "0.5 %": always percent.
Reading<double> readShare(const QString& text);
QString shareText(double share);

/// A probability in [0, 1] from "98", "98 %", "0.98".
Reading<double> readProbability(const QString& text);

Reading<int> readCount(const QString& text, int least, int most = std::numeric_limits<int>::max());

/// "120", "120 USD", "$120"; blank is the catalogue's.
Reading<std::optional<double>> readCost(const QString& text);
QString costText(double cost, const QString& currency);

/// "fails about every 33 days", "cannot fail".
QString failureRhythm(const Availability& availability, double mttrHours);

} // namespace linchpin
