// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drill_text.h"

#include "app/cli/drill_words.h"
#include "app/cli/sentences.h"
#include "app/cli/text_page.h"
#include "core/drill/ladder_table.h"
#include "core/drill/outage.h"
#include "core/engine/words.h"

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

class Story
{
public:
    Story(const DrillGround& ground, const std::vector<std::string>& ids, TextPage& page)
        : m_ground(ground)
        , m_design(ground.design())
        , m_ids(ids)
        , m_outage(outageOf(ground, ids))
        , m_page(page)
    { }

    void write()
    {
        waves();
        journeys();
        oneAway();
    }

    void waves()
    {
        for (std::size_t i = 0; i < m_outage.waves.size(); ++i) {
            Rows rows;
            for (const Fallen& fallen : m_outage.waves[i])
                rows.push_back({labelOf(m_design, fallen.id), fallen.reason});
            m_page.heading(i == 0 ? "Fails" : i == 1 ? "Stops because of it" : "Then stops, wave " + std::to_string(i));
            addRows(m_page, std::move(rows), mostRows);
        }
        if (m_outage.waves.size() == 1)
            m_page.heading("Nothing else stops");
    }

    void journeys()
    {
        if (m_design.journeys.empty())
            return;
        m_page.heading("Journeys");
        Rows rows;
        for (std::size_t i = 0; i < m_outage.journeys.size(); ++i) {
            const JourneyOutcome& journey = m_outage.journeys[i];
            const Node root = m_ground.structure().journeys[i].root;
            rows.push_back(
                {journey.name + (journey.critical ? "" : " (not critical)"),
                 m_ground.failsWithAllUp()[root] ? "does not work even with everything up" : standing(journey)});
        }
        addRows(m_page, std::move(rows), mostJourneys);
    }

    void oneAway()
    {
        const auto& journeys = m_outage.journeys;
        const bool anyCritical =
            std::any_of(journeys.begin(), journeys.end(), [](const auto& j) { return j.critical; });
        const bool isAnyUp = std::any_of(journeys.begin(), journeys.end(), [&](const JourneyOutcome& journey) {
            return journey.state != JourneyState::Down && (journey.critical || !anyCritical);
        });
        if (!isAnyUp)
            return m_page.heading("Nothing that counts works now, so nothing is one failure away");
        const std::vector<std::string> away = oneFailureAway(m_ground, m_ids);
        if (away.empty())
            return m_page.heading("No single failure more would stop what still works");
        m_page.heading("One failure away now: each of these would stop more", true);
        Rows rows;
        for (const std::string& id : away)
            rows.push_back({labelOf(m_design, id)});
        m_page.rows(std::move(rows), mostRows);
    }

    bool isSystemUp() const { return m_outage.systemUp; }

private:
    std::string standing(const JourneyOutcome& journey) const
    {
        if (journey.state == JourneyState::Down)
            return "stops";
        if (journey.state == JourneyState::Up)
            return "works";
        std::vector<std::string> missing;
        for (const ComponentId& id : journey.missing)
            missing.push_back(id.text());
        return "works, but without " + labelsOf(m_design, missing);
    }

    const DrillGround& m_ground;
    const Design& m_design;
    const std::vector<std::string>& m_ids;
    Outage m_outage;
    TextPage& m_page;
};

void addRungs(TextPage& page, const DrillGround& ground, const std::vector<Rung>& rungs)
{
    Rows rows;
    for (const Rung& rung : rungs) {
        std::string stops = journeysOf(ground, rung.stops);
        if (rung.stopsSystem && rung.stops.size() < ground.structure().journeys.size())
            stops += stops.empty() ? "the system" : ", so the system";
        rows.push_back({labelsOf(ground.design(), rung.ids), rung.kind == Rung::Kind::Pair ? "" : wordFor(rung.kind),
                        stops, durationOfHours(rung.hoursPerYear())});
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
    TextPage page(isColoured);
    Story story(ground, ids, page);
    page.title(title);
    for (const std::string& line :
         wrapped("When " + labelsOf(ground.design(), ids) + (ids.size() == 1 ? " fails, " : " fail, ")
                     + (story.isSystemUp() ? "the system keeps working" : "the system stops"),
                 lineWidth))
        page.add(line + "\n");
    story.write();
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
                     + (round.down.empty() ? "the system does not work"
                                           : journeysOf(ground, round.down) + (isOne ? " stops" : " stop")),
                 true);
    if (!round.killed.empty())
        Story(ground, round.killed, page).waves();
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
    page.heading("What gives up what");
    Rows setRows;
    for (const PartitionedSet& set : partition.sets)
        setRows.push_back({labelOf(ground.design(), set.id.text()), set.sentence});
    addRows(page, std::move(setRows), mostRows);
    return page.text();
}

} // namespace linchpin::cli
