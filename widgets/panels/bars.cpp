// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/bars.h"

#include "core/engine/words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImprovePanel)
};

QString costWords(double monthly)
{
    const double rounded = std::abs(monthly) < 10 ? std::round(monthly * 10) / 10 : std::round(monthly);
    return QString::number(rounded == 0 ? 0 : rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString explanationOf(const Suggestion& suggestion)
{
    QStringList sentences;
    for (const std::string& sentence : {suggestion.candidate.why, suggestion.candidate.technique}) {
        if (!sentence.empty())
            sentences.append(toQString(sentence));
    }
    if (!suggestion.spofsAdded.empty())
        sentences.append(Words::tr("It adds a single point of failure"));
    return sentences.join(QStringLiteral(". "));
}

} // namespace

std::vector<Bar> bars(const Answer& answer)
{
    std::vector<Bar> bars;
    for (const auto& suggestion : answer.suggestions) {
        bars.push_back(
            {suggestion, toQString(suggestion->candidate.shortTitle),
             Words::tr("%1 saved · %2/mo")
                 .arg(toQString(durationOfHours(suggestion->downtimeSavedHours)), costWords(suggestion->monthlyCost)),
             explanationOf(*suggestion), suggestion->downtimeSavedHours});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.savedHours > b.savedHours; });
    return bars;
}

} // namespace linchpin
