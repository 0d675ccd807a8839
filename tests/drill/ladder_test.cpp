// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/chaos.h"
#include "core/drill/ladder.h"
#include "core/drill/outage.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"
#include "tests/edit/designs.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace linchpin;

namespace
{

std::set<JourneyId> downIn(const Outage& outage)
{
    std::set<JourneyId> down;
    for (const JourneyOutcome& journey : outage.journeys) {
        if (journey.state == JourneyState::Down)
            down.insert(journey.id);
    }
    return down;
}

const Rung* rungOf(const std::vector<Rung>& rungs, const std::vector<std::string>& ids)
{
    const auto at = std::find_if(rungs.begin(), rungs.end(), [&](const Rung& rung) { return rung.ids == ids; });
    return at == rungs.end() ? nullptr : &*at;
}

/// Two instances over two zones in a region, before a database of one instance.
Design shop()
{
    Drawing drawing;
    drawing.domain("region", DomainKind::Region)
        .domain("zone-a", DomainKind::Zone, {}, "region")
        .domain("zone-b", DomainKind::Zone, {}, "region")
        .add("app", ComponentKind::Service, {}, {"zone-a", "zone-b"})
        .add("db", ComponentKind::Database, {}, {"zone-a"})
        .arrow("app", "db");
    Design design = drawing;
    design.components.change(ComponentId("app"), [](Component& app) { app.instances = 2; });
    return design;
}

} // namespace

class LadderTest : public QObject
{
    Q_OBJECT

private slots:
    /// Each rung against the drill of the same failure.
    void rungsStopWhatDrillsStop()
    {
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            const Design design = readDesign(nlohmann::json(reference::randomDesign(seed)).dump());
            const DrillGround ground(design);
            const Ladder ladder = ladderOf(ground);
            const std::set<JourneyId> broken = downIn({{}, true, outageOf(ground, {}).journeys, {}});
            const auto stops = [&](const std::vector<std::string>& ids) {
                std::set<JourneyId> down = downIn(outageOf(ground, ids));
                for (const JourneyId& id : broken)
                    down.erase(id);
                return down;
            };
            std::vector<std::string> boxes;
            for (const Rung& rung : ladder.singles) {
                QVERIFY(std::set<JourneyId>(rung.stops.begin(), rung.stops.end()) == stops(rung.ids));
                if (rung.kind != Rung::Kind::Instance)
                    boxes.push_back(rung.ids.front());
            }
            std::size_t found = 0;
            for (std::size_t a = 0; a < boxes.size(); ++a) {
                for (std::size_t b = a + 1; b < boxes.size(); ++b) {
                    std::set<JourneyId> together = stops({boxes[a], boxes[b]});
                    for (const std::string& box : {boxes[a], boxes[b]}) {
                        for (const JourneyId& id : stops({box}))
                            together.erase(id);
                    }
                    const Rung* rung = rungOf(ladder.pairs, {boxes[a], boxes[b]});
                    QVERIFY2((rung != nullptr) == !together.empty(),
                             qPrintable(QString::fromStdString(boxes[a] + " " + boxes[b])));
                    if (rung)
                        QVERIFY(std::set<JourneyId>(rung->stops.begin(), rung->stops.end()) == together);
                    found += rung ? 1 : 0;
                }
            }
            QCOMPARE(ladder.pairs.size(), found);
            QCOMPARE(ladder.pairsTried, boxes.size() * (boxes.size() - 1) / 2);
        }
    }
    void everythingIsTriedWithItsShareOfTheYear()
    {
        Design design = shop();
        design.components.change(ComponentId("app"), [](Component& app) { app.availability = Availability::of(0.9); });
        const Ladder ladder = ladderOf(DrillGround(design));
        const Rung* instance = rungOf(ladder.singles, {"app/1"});
        QVERIFY(instance && instance->kind == Rung::Kind::Instance && instance->stops.empty());
        QVERIFY(std::abs(instance->hoursPerYear() - 876.6) < 1e-9);
        const Rung* app = rungOf(ladder.singles, {"app"});
        QVERIFY(app && app->stopsSystem && app->stops.size() == 1);
        QVERIFY(std::abs(app->hoursPerYear() - 87.66) < 1e-9);
        for (const char* id : {"db", "zone-a", "region"})
            QVERIFY2(rungOf(ladder.singles, {id}) && rungOf(ladder.singles, {id})->stopsSystem, id);
        QVERIFY(!rungOf(ladder.singles, {"zone-b"})->stopsSystem);
        QVERIFY(!rungOf(ladder.singles, {"db/1"}));
    }
    void theMonkeyKillsAtMostOneInAGroup()
    {
        Design design = shop();
        RedundancySet set;
        set.id = SetId("both");
        set.members = {ComponentId("app"), ComponentId("db")};
        design.sets.put(set);
        const ChaosRun run = chaosRun(DrillGround(design), Chaos::Monkey, 1000, 1);
        QCOMPARE(run.rounds.size(), std::size_t(1000));
        std::size_t kills = 0;
        std::set<std::string> victims;
        for (const ChaosRound& round : run.rounds) {
            QVERIFY(round.killed.size() <= 1);
            kills += round.killed.size();
            victims.insert(round.killed.begin(), round.killed.end());
        }
        QVERIFY(kills > 430 && kills < 570);
        QVERIFY(victims == (std::set<std::string>{"app/1", "app/2", "db"}));
    }
    void roundsEndAsDrillsSay()
    {
        for (const Chaos chaos : {Chaos::Monkey, Chaos::Gorilla, Chaos::Kong}) {
            const DrillGround ground(shop());
            const ChaosRun run = chaosRun(ground, chaos, 200, 9);
            std::size_t survived = 0;
            for (const ChaosRound& round : run.rounds) {
                QVERIFY(round.survived == outageOf(ground, round.killed).systemUp);
                QVERIFY(round.survived == round.down.empty());
                survived += round.survived ? 1 : 0;
            }
            QCOMPARE(run.survived, survived);
            QVERIFY(run.firstOutage && !run.rounds[*run.firstOutage].survived);
            QVERIFY(chaos == Chaos::Kong ? survived == 0 : survived > 0);
        }
    }
    void theSameSeedGivesTheSameRounds()
    {
        const DrillGround ground(shop());
        const auto killed = [&](std::uint64_t seed) {
            std::vector<std::vector<std::string>> all;
            for (const ChaosRound& round : chaosRun(ground, Chaos::Gorilla, 100, seed).rounds)
                all.push_back(round.killed);
            return all;
        };
        QVERIFY(killed(1) == killed(1));
        QVERIFY(killed(1) != killed(2));
        QVERIFY(killed(1).front() == std::vector<std::string>{"zone-a"} || killed(1).front().front() == "zone-b");
    }
    void itStopsAtTheFirstOutageWhenAsked()
    {
        const ChaosRun run = chaosRun(DrillGround(shop()), Chaos::Gorilla, 500, 4, true);
        QVERIFY(run.firstOutage && run.rounds.size() == *run.firstOutage + 1);
        QCOMPARE(run.survived, *run.firstOutage);
    }
    void withNothingToFailItSaysSo()
    {
        Drawing drawing;
        drawing.add("app", ComponentKind::Service);
        const DrillGround ground(drawing);
        QVERIFY_EXCEPTION_THROWN(chaosRun(ground, Chaos::Gorilla, 1, 1), Error);
        QVERIFY_EXCEPTION_THROWN(chaosRun(ground, Chaos::Kong, 1, 1), Error);
        QVERIFY_EXCEPTION_THROWN(chaosRun(DrillGround({}), Chaos::Monkey, 1, 1), Error);
    }
};

QTEST_GUILESS_MAIN(LadderTest)
#include "ladder_test.moc"
