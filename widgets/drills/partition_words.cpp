// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/partition_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Partition)
};

} // namespace

std::vector<ServiceWord> serviceWords(const SideService& side)
{
    std::vector<ServiceWord> words;
    if (side.reads)
        words.push_back({*side.reads, *side.reads ? Words::tr("reads") : Words::tr("no reads")});
    if (side.writes)
        words.push_back({*side.writes, *side.writes ? Words::tr("writes") : Words::tr("no writes")});
    return words;
}

QString spokenService(const SideService& side)
{
    QStringList spoken;
    for (const ServiceWord& service : serviceWords(side))
        spoken << service.word;
    return spoken.join(QStringLiteral(", "));
}

QString tradeOffWord(TradeOff tradeOff)
{
    switch (tradeOff) {
    case TradeOff::OneSide:
        return Words::tr("one side only");
    case TradeOff::BothGoOn:
        return Words::tr("both go on");
    case TradeOff::Diverging:
        return Words::tr("available, diverging");
    case TradeOff::Shared:
        return Words::tr("consistent, both go on");
    case TradeOff::Consistent:
        return Words::tr("consistent");
    case TradeOff::NeitherWrites:
        return Words::tr("consistent, unavailable");
    }
    return {};
}

} // namespace linchpin
