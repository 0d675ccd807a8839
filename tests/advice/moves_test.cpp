// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/erase.h"
#include "tests/advice/textbook.h"

#include <QtTest/QTest>

using namespace linchpin;

/// When a move applies, and how.
class MovesTest : public QObject
{
    Q_OBJECT

private slots:
    void aServiceThatClientsCallGetsBalancersInZones()
    {
        Drawing drawing;
        const auto all = suggestionsFor(threeZones(drawing)
                                            .add("client", Kind::Client)
                                            .add("app", Kind::Service, {}, {"b"})
                                            .arrow("client", "app"));
        QCOMPARE(firstId(all), std::string("add-instance:app"));
        const Applied& first = all.front();
        QCOMPARE(first.candidate.title, std::string("Add an instance of app behind a pair of load balancers"));
        QCOMPARE(first.monthlyCost, 90.0);
        QCOMPARE(placesOf(first.after, "app"), std::string("b a"));
        QVERIFY(isSetOf(first.after, "app-balancer", SetMode::ActiveActive, 2));
        QCOMPARE(placesOfSet(first.after, "app-balancer"), (std::set<DomainId>{DomainId("a"), DomainId("b")}));
        QCOMPARE(arrowsOf(first.after),
                 std::string("app-balancer-2>app app-balancer>app client>app-balancer client>app-balancer-2"));
        QCOMPARE(first.spofsRemoved, (std::vector<std::string>{"app", "b"}));
        QCOMPARE(textOf(first.touched), std::string("app app-balancer app-balancer-2"));
    }

    void theFunctionThatOnlyServicesCallGetsBalancersToo()
    {
        const auto all = suggestionsFor(shop().add("resize", Kind::Function).arrow("app", "resize"));
        QCOMPARE(named(all, "add-instance:resize").candidate.id, std::string("add-instance:resize"));
        QCOMPARE(named(all, "add-instance:resize").after.components.size(), std::size_t(7));
    }

    void whoIsFedByWhatDistributesNeedsNoBalancers()
    {
        for (const Kind kind : {Kind::LoadBalancer, Kind::ApiGateway, Kind::Dns, Kind::ServiceDiscovery}) {
            Drawing drawing;
            drawing.add("front", kind).add("app", Kind::Service).arrow("front", "app").journey("buy", {"front"});
            const auto all = suggestionsFor(drawing);
            QCOMPARE(firstId(all), std::string("add-instance:app"));
            QCOMPARE(all.front().after.components.size(), std::size_t(2));
        }
        Drawing drawing;
        drawing.add("worker", Kind::Worker).add("jobs", Kind::Queue).arrow("worker", "jobs");
        const auto all = suggestionsFor(drawing.journey("work", {"worker"}));
        QCOMPARE(firstId(all), std::string("add-instance:worker"));
        QCOMPARE(all.front().after.components.size(), std::size_t(2));
    }

    void theConsequenceNamesTheJourneysThatStop()
    {
        Drawing drawing = shop();
        drawing.add("db", Kind::Database)
            .add("admin", Kind::Client)
            .journey("browse", {"client"})
            .journey("order", {"client"})
            .journey("pay", {"client"})
            .arrow("app", "db", ConnectionKind::Request, false, {JourneyId("order"), JourneyId("pay")});
        QCOMPARE(suggestionsFor(drawing).front().candidate.why, std::string("If db fails, order and pay stop"));
        drawing.design().journeys.erase(drawing.design().journeys.begin() + 1);
        drawing.arrow("app", "db", ConnectionKind::Request, false, {JourneyId("pay")});
        QCOMPARE(suggestionsFor(drawing).front().candidate.why, std::string("If db fails, pay stops"));
    }

    void theConsequenceOfWhatIsNoSinglePointOfFailureIsItsDowntime()
    {
        Drawing drawing;
        drawing.add("client", Kind::Client)
            .add("lb", Kind::LoadBalancer)
            .add("app-1", Kind::Service)
            .add("app-2", Kind::Service)
            .add("db", Kind::Database)
            .set("apps", SetMode::ActiveActive, {"app-1", "app-2"})
            .arrow("client", "lb")
            .arrow("lb", "app-1")
            .arrow("lb", "app-2")
            .arrow("app-1", "db");
        const auto all = suggestionsFor(drawing);
        QCOMPARE(named(all, "add-replica:db").candidate.id, std::string("add-replica:db"));
        QCOMPARE(named(all, "add-replica:db").candidate.why, std::string("db accounts for 13 min of downtime a year"));
    }

    void thePartThatCannotFailStandsInAZoneThatCan()
    {
        Drawing drawing = shop();
        threeZones(drawing).add("db", Kind::Database, {}, {"a"}).arrow("app", "db");
        drawing.design().components.change(component("db"),
                                           [](Component& db) { db.availability = Availability::of(1); });
        const auto all = suggestionsFor(drawing);
        QCOMPARE(firstId(all), std::string("add-replica:db"));
        QCOMPARE(all.front().candidate.why, std::string("If a fails, db fails with it and everything stops"));
    }

    void nothingIsProposedForWhatNobodyDependsOn()
    {
        const Design design = shop()
                                  .add("reports", Kind::Database)
                                  .add("cron", Kind::Service)
                                  .arrow("cron", "reports")
                                  .arrow("app", "reports", ConnectionKind::Async)
                                  .journey("visit", {"client"});
        for (const Candidate& candidate : candidates(outsetOf(design)))
            QVERIFY2(candidate.targets.front() != element("reports") && candidate.targets.front() != element("cron"),
                     candidate.id.c_str());
    }

    void whatGainsNothingOrCannotBeDoneHasNoPrice()
    {
        const Design design = shop().add("db", Kind::Database).arrow("app", "db");
        Outset outset = outsetOf(design);
        Candidate candidate = candidates(outset).front();
        QVERIFY(priced(candidate, outset));
        candidate.local.reset();
        QVERIFY(priced(candidate, outset));
        outset.design = erase(design, {element("db")}).design;
        QVERIFY(!priced(candidate, outset));
        outset.design = design;
        candidate.edit = [](const Design& same) { return Edited{same, {}}; };
        QVERIFY(!priced(candidate, outset));
    }

    void oneAloneInItsSetIsLone()
    {
        const auto all =
            suggestionsFor(shop().add("db", Kind::Database).arrow("app", "db").set("dbs", SetMode::Quorum, {"db"}));
        QCOMPARE(firstId(all), std::string("add-replica:db"));
        QVERIFY(isSetOf(all.front().after, "db", SetMode::PrimaryReplica, 2));
        QVERIFY(all.front().after.sets.at(SetId("dbs")).failover);
    }

    void nothingIsSuggestedForAnEmptyOrABrokenDesign()
    {
        QVERIFY(suggestionsFor(Design()).empty());
        Drawing drawing;
        drawing.add("app", Kind::Service).add("x", Kind::Service).add("y", Kind::Service).arrow("app", "x");
        drawing.set("both", SetMode::ActiveActive, {"x", "y"}).journey("buy", {"app"});
        drawing.design().sets.change(SetId("both"), [](RedundancySet& set) { set.required = 2; });
        QVERIFY(analyze(drawing).broken);
        QVERIFY(suggestionsFor(drawing).empty());
    }
};

QTEST_APPLESS_MAIN(MovesTest)
#include "moves_test.moc"
