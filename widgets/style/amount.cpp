// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/amount.h"

#include <QtCore/QLocale>

#include <cmath>

namespace linchpin
{

std::optional<double> amountIn(const QString& text)
{
    bool isNumber = false;
    double amount = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        amount = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && std::isfinite(amount) ? std::optional(amount) : std::nullopt;
}

} // namespace linchpin
