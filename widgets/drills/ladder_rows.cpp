// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/ladder_rows.h"

#include "core/drill/box_name.h"
#include "core/drill/ladder_table.h"
#include "widgets/style/text.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <utility>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

QString stopsWords(const Design& design, const Rung& rung)
{
    QStringList stops;
    if (rung.stopsSystem)
        stops << Words::tr("the system");
    if (!design.journeys.empty()) {
        for (const JourneyId& id : rung.stops)
            stops << toQString(design.nameOf(ElementId(id.text())));
    }
    return stops.isEmpty() ? Words::tr("nothing") : stops.join(QStringLiteral(", "));
}

LadderRow rowOf(const Design& design, const Rung& rung)
{
    LadderRow row;
    QStringList names;
    for (const std::string& id : rung.ids) {
        names << toQString(nameOfBox(design, id));
        ElementId element(partsOfBox(id).first);
        if (std::find(row.elements.begin(), row.elements.end(), element) == row.elements.end())
            row.elements.push_back(std::move(element));
    }
    row.what = names.join(QStringLiteral(" + "));
    row.kind = toQString(wordFor(rung.kind));
    row.stops = stopsWords(design, rung);
    row.sought = row.what + QLatin1Char('\n') + row.kind + QLatin1Char('\n') + row.stops;
    row.isPair = rung.kind == Rung::Kind::Pair;
    row.stopsSystem = rung.stopsSystem;
    row.journeys = static_cast<int>(rung.stops.size());
    row.probability = rung.probability;
    return row;
}

/// Comparing texts as people do is slow, so it is done here and not while a table is sorted.
void order(std::vector<LadderRow>& rows)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, LadderRow*>> sorted;
    for (LadderRow& row : rows)
        sorted.emplace_back(collator.sortKey(row.what), &row);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    int place = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        place += i > 0 && sorted[i - 1].first < sorted[i].first ? 1 : 0;
        sorted[i].second->nameOrder = place;
    }
}

} // namespace

LadderRows ladderRows(const Design& design, const Ladder& ladder, std::size_t mostPairs)
{
    LadderRows shown;
    shown.pairsTried = ladder.pairsTried;
    shown.pairsFound = ladder.pairs.size();
    for (const Rung& rung : byHarm(ladder.singles))
        shown.rows.push_back(rowOf(design, rung));
    for (const Rung& rung : byHarm(ladder.pairs)) {
        if (mostPairs-- == 0)
            break;
        shown.rows.push_back(rowOf(design, rung));
    }
    order(shown.rows);
    return shown;
}

} // namespace linchpin
