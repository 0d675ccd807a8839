// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/ladder_rows.h"

#include "core/drill/box_name.h"
#include "core/drill/ladder_table.h"
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
    return stops.join(QStringLiteral(", "));
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
    row.isPair = rung.kind == Rung::Kind::Pair;
    row.stopsSystem = rung.stopsSystem;
    row.journeys = static_cast<int>(rung.stops.size());
    row.probability = rung.probability;
    return row;
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
    return shown;
}

} // namespace linchpin
