// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/bars.h"

#include "core/model/error.h"
#include "widgets/chart/advice_words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

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

Design designAfter(const Suggestion& suggestion, const Design& design)
try {
    return suggestion.candidate.edit(design).design;
} catch (const Error&) {
    return design;
}

std::vector<Bar> bars(const std::vector<std::shared_ptr<const Suggestion>>& suggestions)
{
    std::vector<Bar> bars;
    bars.reserve(suggestions.size());
    for (const auto& suggestion : suggestions) {
        bars.push_back({suggestion, toQString(suggestion->candidate.shortTitle), gainWords(*suggestion),
                        explanationOf(*suggestion), suggestion->downtimeSavedHours});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.savedHours > b.savedHours; });
    return bars;
}

} // namespace linchpin
