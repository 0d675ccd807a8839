// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drill_text.h"

#include "app/cli/drill_words.h"
#include "app/cli/sentences.h"
#include "app/cli/text_page.h"
#include "core/drill/ladder_table.h"
#include "core/drill/outage.h"
#include "core/drill/story.h"

#include <algorithm>

namespace linchpin::cli
{

namespace
{

constexpr std::size_t mostRows = 20;
constexpr std::size_t mostJourneys = 60;

/// Rows of which the second cell is the wide one.
void addRows(TextPage& page, Rows rows, std::size_t most)
{
    const std::size_t left = rows.size() - std::min(rows.size(), most);
    rows.resize(rows.size() - left);
    page.add(table(rows, 1));
    if (left > 0)
        page.add(andMore(left));
}

void addPart(TextPage& page, const StoryPart& part, std::size_t most, bool isWarning = false)
{
    page.heading(part.heading, isWarning);
    Rows rows;
    for (const auto& [name, words] : part.lines)
        rows.push_back(words.empty() ? Rows::value_type{name} : Rows::value_type{name, words});
    if (rows.empty())
        return;
    if (rows.front().size() == 1)
        page.rows(std::move(rows), most);
    else
        addRows(page, std::move(rows), most);
}

void addWaves(TextPage& page, const Design& design, const Outage& outage)
{
    for (const StoryPart& part : waveParts(design, outage, labelOf))
        addPart(page, part, mostRows);
}

void addRungs(TextPage& page, const DrillGround& ground, const std::vector<Rung>& rungs)
{
    Rows rows;
    for (const Rung& rung : rungs) {
        std::string stops = journeysOf(ground, rung.stops);
        if (rung.stopsSystem && rung.stops.size() < ground.structure().journeys.size())
            stops += stops.empty() ? "the system" : ", so the system";
        rows.push_back({labelsOf(ground.design(), rung.ids), rung.kind == Rung::Kind::Pair ? "" : wordFor(rung.kind),
                        stops, downInYear(rung)});
        if (rung.kind == Rung::Kind::Pair)
            rows.back().erase(rows.back().begin() + 1);
    }
    page.rows(std::move(rows), mostRows);
}

std::vector<Rung> harmful(const std::vector<Rung>& rungs)
{
    std::vector<Rung> found = byHarm(rungs);
    std::erase_if(found, [](const Rung& rung) { return !rung.stopsSystem && rung.stops.empty(); });
    return found;
}

void addStoppedIn(TextPage& page, const DrillGround& ground, const ChaosRun& run)
{
    if (ground.design().journeys.empty())
        return;
    Rows rows;
    for (const JourneyRoot& journey : ground.structure().journeys) {
        const auto stopped = std::count_if(run.rounds.begin(), run.rounds.end(), [&](const ChaosRound& round) {
            return std::find(round.down.begin(), round.down.end(), journey.id) != round.down.end();
        });
        rows.push_back({journey.name + (journey.critical ? "" : " (not critical)"),
                        "stopped in " + std::to_string(stopped) + " of " + counted(run.rounds.size(), "round")});
    }
    page.heading("Journeys");
    addRows(page, std::move(rows), mostJourneys);
}

std::string sideWords(const SideService& side)
{
    const auto word = [](bool isUp) { return isUp ? "work" : "stop"; };
    if (side.reads && side.writes && *side.reads == *side.writes)
        return std::string("reads and writes ") + word(*side.reads);
    std::string text;
    if (side.reads)
        text = std::string("reads ") + word(*side.reads);
    if (side.writes)
        text += std::string(text.empty() ? "" : ", ") + "writes " + word(*side.writes);
    return text.empty() ? "—" : text;
}

} // namespace

std::string outageText(const DrillGround& ground, const std::vector<std::string>& ids, const std::string& title,
                       bool isColoured)
{
    const Design& design = ground.design();
    const Outage outage = outageOf(ground, ids);
    TextPage page(isColoured);
    page.title(title);
    for (const std::string& line : wrapped(headlineOf(design, outage, labelOf), lineWidth))
        page.add(line + "\n");
    addWaves(page, design, outage);
    if (const auto journeys = journeysPart(design, outage, labelOf))
        addPart(page, *journeys, mostJourneys);
    const std::vector<std::string> oneAway = oneFailureAway(ground, ids);
    addPart(page, nextPart(design, outage, oneAway, labelOf), mostRows, !oneAway.empty());
    return page.text();
}

std::string ladderText(const DrillGround& ground, const Ladder& ladder, const std::string& title, bool isColoured)
{
    TextPage page(isColoured);
    page.title(title);
    if (ground.design().components.empty()) {
        page.add("No components, so there is nothing to fail\n");
        return page.text();
    }
    page.add("Tried: " + counted(ladder.singles.size(), "single failure") + " and " + counted(ladder.pairsTried, "pair")
             + "\n");
    const std::vector<Rung> singles = harmful(ladder.singles);
    if (singles.empty()) {
        page.heading("No single failure stops anything");
    } else {
        page.heading(counted(singles.size(), "single failure") + (singles.size() == 1 ? " stops" : " stop")
                         + " something, and how long each is down a year",
                     true);
        addRungs(page, ground, singles);
    }
    const std::vector<Rung> pairs = harmful(ladder.pairs);
    if (pairs.empty()) {
        page.heading("No pair stops what neither stops alone");
    } else {
        page.heading(counted(pairs.size(), "pair") + (pairs.size() == 1 ? " stops" : " stop")
                     + " what neither stops alone, and how long both are down a year");
        addRungs(page, ground, pairs);
    }
    return page.text();
}

std::string chaosText(const DrillGround& ground, const ChaosRun& run, std::string_view chaos, std::uint64_t seed,
                      const std::string& title, bool isColoured)
{
    TextPage page(isColoured);
    page.title(title);
    page.add("Chaos " + std::string(chaos) + ", seed " + std::to_string(seed) + ": the system survived "
             + std::to_string(run.survived) + " of " + counted(run.rounds.size(), "round") + "\n");
    addStoppedIn(page, ground, run);
    if (!run.firstOutage) {
        page.heading("No outage");
        return page.text();
    }
    const ChaosRound& round = run.rounds[*run.firstOutage];
    const bool isOne = round.down.size() == 1 || round.down.size() == ground.structure().journeys.size();
    page.heading("First outage: round " + std::to_string(*run.firstOutage + 1) + ", "
                     + (round.down.empty() ? "the system does not work even with everything up"
                                           : journeysOf(ground, round.down) + (isOne ? " stops" : " stop")),
                 true);
    if (!round.killed.empty())
        addWaves(page, ground.design(), outageOf(ground, round.killed));
    return page.text();
}

std::string partitionText(const DrillGround& ground, const Partition& partition, const std::string& title,
                          bool isColoured)
{
    const std::string a = labelOf(ground.design(), partition.a.text());
    const std::string b = labelOf(ground.design(), partition.b.text());
    TextPage page(isColoured);
    page.title(title);
    for (const std::string& line : wrapped("When the link between " + a + " and " + b + " is cut", lineWidth))
        page.add(line + "\n");
    const bool isImplicit = ground.structure().implicitJourney;
    page.heading(isImplicit ? "What each side still does" : "Journeys");
    Rows rows = {{"", "in " + a, "in " + b}};
    for (const PartitionedJourney& journey : partition.journeys)
        rows.push_back({isImplicit ? "The system" : journey.name, sideWords(journey.a), sideWords(journey.b)});
    page.rows(std::move(rows), mostJourneys + 1);
    if (partition.sets.empty()) {
        page.heading("No set stands on either side");
        return page.text();
    }
    page.heading("What each set gives up");
    Rows setRows;
    for (const PartitionedSet& set : partition.sets)
        setRows.push_back({labelOf(ground.design(), set.id.text()), set.sentence});
    addRows(page, std::move(setRows), mostRows);
    return page.text();
}

} // namespace linchpin::cli
