// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/second_region.h"
#include "core/engine/analysis.h"
#include "core/io/design_reader.h"
#include "core/io/design_writer.h"
#include "tests/edit/designs.h"
#include "tests/engine/answers.h"
#include "tests/reference/parts.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <stdexcept>

using namespace linchpin;

namespace
{

using Kind = ComponentKind;

Drawing inRegion()
{
    Drawing drawing;
    drawing.domain("eu", DomainKind::Region);
    return drawing;
}

Design withSecond(const Design& design)
{
    return inSecondRegion(design, DomainId("eu")).design;
}

bool isSpof(const Design& design, const std::string& box)
{
    return analyze(design).spof(box) != nullptr;
}

std::string setOf(const Design& design, const char* member)
{
    const RedundancySet* set = design.setOf(component(member));
    return set ? std::string(toString(set->mode)) + ": " + textOf(set->members) : "";
}

Design changed(Design design, const char* set, const std::function<void(RedundancySet&)>& change)
{
    design.sets.change(SetId(set), change);
    return design;
}

} // namespace

class SecondRegionTest : public QObject
{
    Q_OBJECT

private slots:
    void aChainThatAClientOutsideCallsIsThereTwice()
    {
        const Design after = withSecond(inRegion()
                                            .add("client", Kind::Client)
                                            .add("lb", Kind::LoadBalancer, {}, {"eu"})
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .arrow("client", "lb")
                                            .arrow("lb", "app"));
        QVERIFY(isValid(after));
        QCOMPARE(arrowsOf(after), std::string("client>lb client>lb-2 lb-2>app-2 lb>app"));
        QCOMPARE(setOf(after, "lb"), std::string("active-active: lb lb-2"));
        QCOMPARE(after.sets.size(), std::size_t(1));
        QCOMPARE(placesOf(after, "app-2"), std::string("eu-2"));
        QVERIFY(after.journeys.empty());
        QVERIFY(!isSpof(after, "eu") && !isSpof(after, "app"));
    }

    void theClientInsideIsCopiedAndTheJourneyEntersByEither()
    {
        const Design after = withSecond(inRegion()
                                            .add("client", Kind::Client, {}, {"eu"})
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .arrow("client", "app"));
        QVERIFY(isValid(after));
        QCOMPARE(arrowsOf(after), std::string("client-2>app-2 client>app"));
        QCOMPARE(setOf(after, "client"), std::string("active-active: client client-2"));
        QCOMPARE(entriesOf(after, "default"), after.sets[0].id.text());
        QVERIFY(!isSpof(after, "eu"));
    }

    void theDnsOutsideForwardsToBoth()
    {
        const Design after = withSecond(inRegion()
                                            .add("client", Kind::Client)
                                            .add("dns", Kind::Dns)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .arrow("client", "dns")
                                            .arrow("dns", "app"));
        QCOMPARE(arrowsOf(after), std::string("client>dns dns>app dns>app-2"));
        QVERIFY(isSpof(after, "dns") && !isSpof(after, "eu"));
    }

    void aLoneDatabaseIsReplicatedAndTheReplicaServesOverThere()
    {
        const Design after = withSecond(inRegion()
                                            .add("client", Kind::Client)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .add("db", Kind::Database, {}, {"eu"})
                                            .arrow("client", "app")
                                            .arrow("app", "db"));
        QCOMPARE(arrowsOf(after), std::string("app-2>db-2 app>db client>app client>app-2"));
        QCOMPARE(setOf(after, "db"), std::string("primary-replica: db db-2"));
        QVERIFY(after.setOf(component("db"))->failover.has_value());
    }

    void aPrimaryReplicaSetGetsOneReplicaOverThere()
    {
        const Design after = withSecond(inRegion()
                                            .add("client", Kind::Client)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .add("db", Kind::Database, {}, {"eu"})
                                            .add("replica", Kind::Database, {}, {"eu"})
                                            .set("dbs", SetMode::PrimaryReplica, {"db", "replica"})
                                            .arrow("client", "app")
                                            .arrow("app", "db", ConnectionKind::Write)
                                            .arrow("app", "replica", ConnectionKind::Read)
                                            .arrow("db", "replica"));
        QVERIFY(isValid(after));
        QCOMPARE(membersOf(after, "dbs"), std::string("db replica db-2"));
        QCOMPARE(arrowsOf(after),
                 std::string("app-2>db-2 app-2>db-2 app>db app>replica client>app client>app-2 db>db-2 db>replica"));
    }

    void whereWritesAreConfirmedTheReplicasOverThereSufficeForThat()
    {
        Drawing drawing = inRegion();
        drawing.add("client", Kind::Client).add("app", Kind::Service, {}, {"eu"}).arrow("client", "app");
        for (const char* db : {"a", "b", "c"})
            drawing.add(db, Kind::Database, {}, {"eu"});
        drawing.set("dbs", SetMode::PrimaryReplica, {"a", "b", "c"}).arrow("app", "a");
        const Design design = changed(drawing, "dbs", [](RedundancySet& set) {
            set.acknowledgements = 1;
            set.failover = Failover{1, 0, {}};
        });
        QVERIFY(isSpof(design, "eu"));
        const Design after = withSecond(design);
        QCOMPARE(membersOf(after, "dbs"), std::string("a b c a-2 b-2"));
        QVERIFY(!isSpof(after, "eu"));
    }

    void anEnsembleIsThereOnceMoreByItself()
    {
        Drawing drawing = inRegion();
        drawing.add("client", Kind::Client).add("app", Kind::Service, {}, {"eu"}).arrow("client", "app");
        for (const char* one : {"zk-1", "zk-2", "zk-3"})
            drawing.add(one, Kind::Coordinator, {}, {"eu"});
        drawing.set("zk", SetMode::Quorum, {"zk-1", "zk-2", "zk-3"}).arrow("app", "zk-1").arrow("zk-1", "zk-2");
        const Design design = changed(drawing, "zk", [](RedundancySet& set) { set.commonCause = 0.1; });
        const Design after = withSecond(design);
        QVERIFY(isValid(after));
        QCOMPARE(membersOf(after, "zk"), std::string("zk-1 zk-2 zk-3"));
        QCOMPARE(setOf(after, "zk-4"), std::string("quorum: zk-4 zk-5 zk-6"));
        QCOMPARE(after.setOf(component("zk-4"))->commonCause, 0.1);
        QCOMPARE(arrowsOf(after), std::string("app-2>zk-4 app>zk-1 client>app client>app-2 zk-1>zk-2 zk-4>zk-5"));
        QVERIFY(!isSpof(after, "eu"));
    }

    void theWorkersAndTheirQueueAreThereOnceMoreAndNobodyOutsideCallsThem()
    {
        const Design after = withSecond(inRegion()
                                            .add("client", Kind::Client)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .add("jobs", Kind::Queue, {}, {"eu"})
                                            .add("worker", Kind::Worker, {}, {"eu"})
                                            .arrow("client", "app")
                                            .arrow("client", "jobs", ConnectionKind::Async)
                                            .arrow("app", "jobs")
                                            .arrow("jobs", "worker", ConnectionKind::Async));
        QCOMPARE(arrowsOf(after),
                 std::string("app-2>jobs-2 app>jobs client>app client>app-2 client~jobs jobs-2~worker-2 jobs~worker"));
        QCOMPARE(after.sets.size(), std::size_t(1));
    }

    void aCacheIsNotReplicated()
    {
        const Design after = withSecond(inRegion()
                                            .add("client", Kind::Client)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .add("cache", Kind::Cache, {}, {"eu"})
                                            .arrow("client", "app")
                                            .arrow("app", "cache", ConnectionKind::Read, true));
        QCOMPARE(setOf(after, "cache"), std::string());
        QCOMPARE(arrowsOf(after), std::string("app-2>cache-2? app>cache? client>app client>app-2"));
    }

    void aSetAcrossTwoRegionsIsCalledFromTheThird()
    {
        Drawing drawing = inRegion();
        const Design after = withSecond(drawing.domain("us", DomainKind::Region)
                                            .add("client", Kind::Client)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .add("db-a", Kind::Database, {}, {"eu"})
                                            .add("db-b", Kind::Database, {}, {"us"})
                                            .set("dbs", SetMode::PrimaryReplica, {"db-a", "db-b"})
                                            .arrow("client", "app")
                                            .arrow("app", "db-a"));
        QCOMPARE(membersOf(after, "dbs"), std::string("db-a db-b"));
        QCOMPARE(arrowsOf(after), std::string("app-2>db-a app>db-a client>app client>app-2"));
    }

    void instancesStandInTheZonesOfTheSecondRegion()
    {
        Drawing drawing = inRegion();
        const Edited edited = inSecondRegion(drawing.domain("a", DomainKind::Zone, {}, "eu")
                                                 .domain("b", DomainKind::Zone, {}, "eu")
                                                 .add("client", Kind::Client)
                                                 .add("app", Kind::Service, {}, {"b", "a", "eu"})
                                                 .arrow("client", "app"),
                                             DomainId("eu"));
        QCOMPARE(placesOf(edited.design, "app-2"), std::string("b-2 a-2 eu-2"));
        QCOMPARE(edited.design.domains.at(DomainId("a-2")).parent.text(), std::string("eu-2"));
        QCOMPARE(edited.design.domains.at(DomainId("a-2")).name, std::string("a 2"));
        QCOMPARE(textOf(edited.touched), std::string("eu-2 app-2"));
    }

    void withoutClientsTheJourneyThatWasMeantIsNamed()
    {
        const Design after = withSecond(inRegion()
                                            .add("dns", Kind::Dns)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .add("cron", Kind::Service, {}, {"eu"})
                                            .arrow("dns", "app"));
        QCOMPARE(after.journeys.size(), std::size_t(1));
        QCOMPARE(entriesOf(after, "default"), after.setOf(component("cron"))->id.text() + " dns");
        QVERIFY(!isSpof(after, "eu"));
    }

    void withoutAnEntryEverythingIsOneAndEachSetEntersOnce()
    {
        Drawing drawing = inRegion();
        drawing.add("a", Kind::Service, {}, {"eu"}).add("b", Kind::Service, {}, {"eu"}).add("c", Kind::Service);
        const Design after = withSecond(drawing.set("pair", SetMode::ActiveActive, {"a", "b"})
                                            .arrow("a", "c")
                                            .arrow("b", "c")
                                            .arrow("c", "a")
                                            .arrow("c", "b"));
        QVERIFY(isValid(after));
        QCOMPARE(entriesOf(after, "default"), std::string("pair c"));
        QCOMPARE(membersOf(after, "pair"), std::string("a b a-2 b-2"));
    }

    void journeysThatNamedAMemberEnterByTheSet()
    {
        Drawing drawing = inRegion();
        const Design after = withSecond(drawing.add("a", Kind::Service, {}, {"eu"})
                                            .add("b", Kind::Service, {}, {"eu"})
                                            .add("c", Kind::Service, {}, {"eu"})
                                            .set("pair", SetMode::ActiveActive, {"a", "b"})
                                            .journey("buy", {"pair", "c"})
                                            .journey("sell", {"b"}));
        QVERIFY(isValid(after));
        QCOMPARE(entriesOf(after, "buy"), "pair " + after.setOf(component("c"))->id.text());
        QCOMPARE(entriesOf(after, "sell"), std::string("pair"));
        QVERIFY(!isSpof(after, "eu"));
    }

    void arrowsKeepTheirJourneys()
    {
        Drawing drawing = inRegion();
        const Design after = withSecond(drawing.add("client", Kind::Client)
                                            .add("app", Kind::Service, {}, {"eu"})
                                            .add("pay", Kind::ExternalService)
                                            .journey("buy", {"client"})
                                            .journey("see", {"client"})
                                            .arrow("client", "app", ConnectionKind::Request, false, {JourneyId("buy")})
                                            .arrow("app", "pay", ConnectionKind::Request, false, {JourneyId("buy")}));
        QCOMPARE(arrowsOf(after), std::string("app-2>pay app>pay client>app client>app-2"));
        for (const Connection& arrow : after.connections)
            QCOMPARE(textOf(arrow.journeys), std::string("buy"));
    }

    void theCopyIsNeitherAcceptedNorLockedAndHasItsOwnCause()
    {
        Drawing drawing = inRegion();
        drawing.add("client", Kind::Client).add("app", Kind::Service, {}, {"eu"}).arrow("client", "app");
        drawing.design().components.change(component("app"), [](Component& app) {
            app.instances = 3;
            app.commonCause = 0.1;
            app.acceptedRisk = "cheap";
            app.locked = true;
        });
        drawing.design().domains.change(DomainId("eu"), [](Domain& region) { region.acceptedRisk = "near"; });
        const Design after = withSecond(drawing);
        const Component& copy = after.components.at(component("app-2"));
        QVERIFY(!copy.acceptedRisk && !copy.locked && !after.domains.at(DomainId("eu-2")).acceptedRisk);
        QVERIFY(after.components.at(component("app")).acceptedRisk && after.domains.at(DomainId("eu")).acceptedRisk);
        QCOMPARE(copy.commonCause, 0.1);
        QCOMPARE(copy.instances, 3);
    }

    void namesAreNotThereTwice()
    {
        Drawing drawing = inRegion();
        drawing.domain("eu 2", DomainKind::Region).add("x", Kind::Client);
        for (const char* id : {"a", "b", "c", "d"})
            drawing.add(id, Kind::Coordinator, {}, {"eu"});
        const Design after = withSecond(
            drawing.set("zk", SetMode::Quorum, {"a", "b"}).set("zk 2", SetMode::Quorum, {"c", "d"}).arrow("x", "a"));
        std::set<std::string> names;
        for (const RedundancySet& set : after.sets)
            names.insert(set.name);
        QCOMPARE(names, (std::set<std::string>{"zk", "zk 2", "zk 3", "zk 4"}));
        QCOMPARE(after.domains.at(DomainId("eu-3")).name, std::string("eu 3"));
    }

    void aRegionThatIsNotDrawnItselfIsCopiedBesideWhatIs()
    {
        const Design after = withSecond(
            inRegion().add("a", Kind::Service, Point{0, 0}, {"eu"}).add("b", Kind::Service, Point{0, 96}, {"eu"}));
        QVERIFY(!after.domains.at(DomainId("eu-2")).bounds);
        QVERIFY(positionOf(after, "a-2") == (Point{192, 0}));
        QVERIFY(positionOf(after, "b-2") == (Point{192, 96}));
    }

    void randomSystemsAreNoWorseForIt()
    {
        int checked = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            const Design design = readDesign(reference::randomDesign(seed).dump());
            const Analysis before = analyze(design);
            for (const Domain& domain : design.domains) {
                const Design after = inSecondRegion(design, domain.id).design;
                const std::string where = "seed " + std::to_string(seed) + " " + domain.id.text();
                QVERIFY2(isValid(after), where.c_str());
                const Analysis then = analyze(after);
                QVERIFY2(*then.unavailability <= *before.unavailability * (1 + 1e-9) + 1e-15, where.c_str());
                const auto json = nlohmann::json::parse(writeDesign(after));
                if (!isSmall(json))
                    continue;
                const std::string difference = test::difference(then, reference::bruteForce(json));
                QVERIFY2(difference.empty(), (where + ": " + difference).c_str());
                ++checked;
            }
        }
        QVERIFY(checked > 100);
    }

private:
    /// Few enough events to try all states of.
    static bool isSmall(const nlohmann::json& json)
    {
        try {
            return reference::read(json).events.size() <= 12;
        } catch (const std::invalid_argument&) {
            return false;
        }
    }
};

QTEST_APPLESS_MAIN(SecondRegionTest)
#include "second_region_test.moc"
