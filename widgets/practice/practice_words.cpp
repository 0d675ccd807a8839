// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/practice_words.h"

#include "core/engine/words.h"
#include "widgets/chart/advice_words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

constexpr int secondsPerMinute = 60;

} // namespace

QString titleOf(Phase phase)
{
    switch (phase) {
    case Phase::Clarify:
        return Words::tr("Clarify");
    case Phase::Estimate:
        return Words::tr("Estimate");
    case Phase::Draw:
        return Words::tr("Draw");
    case Phase::Predict:
        return Words::tr("Predict");
    case Phase::Drills:
        return Words::tr("Drills");
    case Phase::Improve:
        return Words::tr("Improve");
    case Phase::Report:
        return Words::tr("Report");
    }
    return {};
}

QString taskOf(Phase phase)
{
    switch (phase) {
    case Phase::Clarify:
        return Words::tr("Tick what matters for the design, and ask for what you are not told.");
    case Phase::Estimate:
        return Words::tr("Rough figures are enough: within a factor of two is right.");
    case Phase::Draw:
        return Words::tr("Draw what serves these journeys. What the engine finds stays hidden for now.");
    case Phase::Predict:
        return Words::tr("Click each box on the drawing that alone can stop a journey. Again takes it back.");
    case Phase::Drills:
        return Words::tr("Click each box on the drawing that stops because of it.");
    case Phase::Improve:
        return Words::tr("Highlights, figures and advice are back. Mend what is worth its price.");
    case Phase::Report:
        break;
    }
    return {};
}

QString levelWords(const std::string& level)
{
    if (level == "easy")
        return Words::tr("easy");
    if (level == "medium")
        return Words::tr("medium");
    if (level == "hard")
        return Words::tr("hard");
    return toQString(level);
}

QString clockWords(double seconds)
{
    const auto whole = static_cast<long long>(seconds);
    return QStringLiteral("%1:%2").arg(whole / secondsPerMinute).arg(whole % secondsPerMinute, 2, 10, QLatin1Char('0'));
}

QString spentWords(double seconds, double minutes)
{
    const double over = seconds - minutes * secondsPerMinute;
    const auto whole = std::llround(minutes);
    return over < 1 ? Words::tr("%1 of %2 min").arg(clockWords(seconds)).arg(whole)
                    : Words::tr("%1 over %2 min").arg(clockWords(over)).arg(whole);
}

QString moneyWords(double amount, const std::string& currency)
{
    return costWords(amount) + QLatin1Char(' ') + toQString(currency);
}

} // namespace linchpin
