// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/advice/textbook.h"

#include <QtTest/QTest>

using namespace linchpin;

/// What the literature says of a design with one weak spot is the first suggestion.
class TextbookTest : public QObject
{
    Q_OBJECT

private slots:
    void aSingleDatabaseGetsAReplicaWithFailover()
    {
        const auto all =
            suggestionsFor(shop().add("orders", Kind::Database, {}, {}, "Orders DB").arrow("app", "orders"));
        QCOMPARE(firstId(all), std::string("add-replica:orders"));
        const Applied& first = all.front();
        QCOMPARE(first.candidate.title, std::string("Add a replica of Orders DB with automatic failover"));
        QCOMPARE(first.candidate.shortTitle, std::string("Replica of Orders DB"));
        QCOMPARE(first.candidate.why, std::string("If Orders DB fails, everything stops"));
        QCOMPARE(first.monthlyCost, 120.0);
        QCOMPARE(first.spofsRemoved, std::vector<std::string>{"orders"});
        QVERIFY(first.spofsAdded.empty());
        QVERIFY(isSetOf(first.after, "orders", SetMode::PrimaryReplica, 2));
        const auto failover = first.after.setOf(component("orders"))->failover;
        QVERIFY(failover && failover->coverage == 0.98 && failover->minutes == 2);
    }

    void aReplicaGoesToASiblingZone()
    {
        Drawing drawing = shop();
        const auto all = suggestionsFor(threeZones(drawing).add("db", Kind::Database, {}, {"b"}).arrow("app", "db"));
        QCOMPARE(firstId(all), std::string("add-replica:db"));
        QCOMPARE(placesOfSet(all.front().after, "db"), (std::set<DomainId>{DomainId("a"), DomainId("b")}));
        QCOMPARE(all.front().spofsRemoved, (std::vector<std::string>{"db", "b"}));
    }

    void eachDataKindGetsTheSetOfTheCatalogue()
    {
        const std::pair<Kind, SetMode> expected[] = {
            {Kind::Cache, SetMode::PrimaryReplica},
            {Kind::SearchIndex, SetMode::ActiveActive},
            {Kind::ObjectStorage, SetMode::ActiveActive},
            {Kind::Queue, SetMode::PrimaryReplica},
            {Kind::Stream, SetMode::Quorum},
        };
        for (const auto& [kind, mode] : expected) {
            const auto all = suggestionsFor(shop().add("data", kind).arrow("app", "data"));
            const Applied& replica = named(all, "add-replica:data");
            QCOMPARE(replica.candidate.id, std::string("add-replica:data"));
            const Design& after = replica.after;
            QVERIFY(isSetOf(after, "data", mode, mode == SetMode::Quorum ? 3 : 2));
            QVERIFY(after.setOf(component("data"))->failover.has_value() == (mode == SetMode::PrimaryReplica));
        }
    }

    void aSingleBalancerGetsASecond()
    {
        Drawing drawing;
        drawing.add("client", Kind::Client).add("lb", Kind::LoadBalancer, {}, {}, "Edge").add("app", Kind::Service);
        drawing.arrow("client", "lb").arrow("lb", "app");
        const auto all = suggestionsFor(withInstances(drawing, "app", 3, 1));
        QCOMPARE(firstId(all), std::string("duplicate-balancer:lb"));
        QCOMPARE(all.front().candidate.title, std::string("Add a second Edge, both active"));
        QVERIFY(isSetOf(all.front().after, "lb", SetMode::ActiveActive, 2));
        QCOMPARE(arrowsOf(all.front().after), std::string("client>edge-2 client>lb edge-2>app lb>app"));
        QCOMPARE(all.front().monthlyCost, 25.0);
    }

    void gatewaysFirewallsAndCdnsAreDuplicatedAlike()
    {
        for (const Kind kind : {Kind::ApiGateway, Kind::Firewall, Kind::Cdn}) {
            Drawing drawing;
            drawing.add("client", Kind::Client).add("edge", kind).add("app", Kind::Service);
            drawing.arrow("client", "edge").arrow("edge", "app");
            const auto all = suggestionsFor(withInstances(drawing, "app", 3, 1));
            QCOMPARE(firstId(all), std::string("duplicate-balancer:edge"));
        }
    }

    void aSingleDnsGetsASecondProvider()
    {
        const auto all = suggestionsFor(
            shop().add("dns", Kind::Dns).arrow("dns", "lb-1").arrow("dns", "lb-2").journey("visit", {"dns"}));
        QCOMPARE(firstId(all), std::string("second-dns-provider:dns"));
        const Applied& first = all.front();
        QCOMPARE(first.candidate.title, std::string("Add a second DNS provider beside dns"));
        QVERIFY(isSetOf(first.after, "dns", SetMode::ActiveActive, 2));
        QCOMPARE(entriesOf(first.after, "visit"), first.after.setOf(component("dns"))->id.text());
    }

    void aSingleCoordinatorBecomesAnEnsembleOfThreeInThreeZones()
    {
        for (const Kind kind : {Kind::Coordinator, Kind::ServiceDiscovery}) {
            Drawing drawing = shop();
            const auto all = suggestionsFor(threeZones(drawing).add("zk", kind, {}, {"b"}).arrow("app", "zk"));
            QCOMPARE(firstId(all), std::string("ensemble:zk"));
            QCOMPARE(all.front().candidate.title, std::string("Make zk an ensemble of three"));
            QVERIFY(isSetOf(all.front().after, "zk", SetMode::Quorum, 3));
            QCOMPARE(placesOfSet(all.front().after, "zk").size(), std::size_t(3));
            QCOMPARE(all.front().monthlyCost, 60.0);
        }
    }

    void anEvenQuorumGetsOneMore()
    {
        Drawing drawing = shop();
        for (const char* member : {"zk-1", "zk-2", "zk-3", "zk-4"})
            drawing.add(member, Kind::Coordinator).arrow("app", member);
        const auto all = suggestionsFor(drawing.set("zk", SetMode::Quorum, {"zk-1", "zk-2", "zk-3", "zk-4"}));
        QCOMPARE(firstId(all), std::string("ensemble:zk"));
        QCOMPARE(all.front().candidate.title, std::string("Grow zk from 4 to 5 members"));
        QCOMPARE(all.front().candidate.why, std::string("zk bears no more failures with 4 members than with 3"));
        QVERIFY(isSetOf(all.front().after, "zk-1", SetMode::Quorum, 5));
    }

    void aSingleServiceBehindABalancerGetsOneInstanceMore()
    {
        const Design design = withInstances(shop(), "app", 1, 1);
        const auto all = suggestionsFor(design);
        QCOMPARE(firstId(all), std::string("add-instance:app"));
        QCOMPARE(all.front().candidate.title, std::string("Add an instance of app"));
        QCOMPARE(all.front().after.components.at(component("app")).instances, 2);
        QCOMPARE(arrowsOf(all.front().after), arrowsOf(design));
        QCOMPARE(all.front().monthlyCost, 40.0);
    }

    void instancesThatAreAllRequiredGetASpareOne()
    {
        const auto all = suggestionsFor(withInstances(shop(), "app", 3, 3));
        QCOMPARE(firstId(all), std::string("add-instance:app"));
        QCOMPARE(all.front().candidate.why, std::string("If an instance of app fails, everything stops"));
        QCOMPARE(all.front().after.components.at(component("app")).instances, 4);
    }

    void whatStandsInOneZoneIsSpreadOverZones()
    {
        for (const bool isInRegion : {false, true}) {
            Drawing drawing;
            if (isInRegion)
                drawing.domain("region", DomainKind::Region);
            drawing.domain("zone", DomainKind::Zone, {}, isInRegion ? "region" : "")
                .add("client", Kind::Client)
                .add("lb-1", Kind::LoadBalancer, {}, {"zone"})
                .add("lb-2", Kind::LoadBalancer, {}, {"zone"})
                .add("app", Kind::Service, {}, {"zone"})
                .add("db-1", Kind::Database, {}, {"zone"})
                .add("db-2", Kind::Database, {}, {"zone"})
                .set("lbs", SetMode::ActiveActive, {"lb-1", "lb-2"})
                .set("dbs", SetMode::PrimaryReplica, {"db-1", "db-2"});
            for (const char* lb : {"lb-1", "lb-2"})
                drawing.arrow("client", lb).arrow(lb, "app");
            drawing.arrow("app", "db-1");
            drawing.design().sets.change(SetId("dbs"), [](RedundancySet& set) {
                set.failover = Failover{0.98, 2, {}};
            });
            const auto all = suggestionsFor(withInstances(drawing, "app", 2, 1));
            QCOMPARE(firstId(all), std::string("spread-zones:zone"));
            const Applied& first = all.front();
            QCOMPARE(first.spofsRemoved, std::vector<std::string>{"zone"});
            QCOMPARE(first.monthlyCost, 0.0);
            QCOMPARE(first.after.domains.size(), std::size_t(isInRegion ? 3 : 2));
            QCOMPARE(placesOfSet(first.after, "lb-1").size(), std::size_t(2));
            QCOMPARE(placesOfSet(first.after, "db-1").size(), std::size_t(2));
            QCOMPARE(placesOf(first.after, "app"), std::string("zone zone-2"));
        }
    }

    void aQuorumWhoseMajoritySharesAZoneIsSpreadOverThree()
    {
        Drawing drawing = shop();
        threeZones(drawing);
        for (const char* member : {"zk-1", "zk-2", "zk-3"})
            drawing.add(member, Kind::Coordinator, {}, {"a"}).arrow("app", member);
        const auto all = suggestionsFor(drawing.set("zk", SetMode::Quorum, {"zk-1", "zk-2", "zk-3"}));
        QCOMPARE(firstId(all), std::string("spread-zones:zk"));
        QCOMPARE(placesOfSet(all.front().after, "zk-1").size(), std::size_t(3));
    }

    void aSingleRegionGetsASecond()
    {
        Drawing drawing;
        drawing.domain("region", DomainKind::Region)
            .domain("a", DomainKind::Zone, {}, "region")
            .domain("b", DomainKind::Zone, {}, "region")
            .add("client", Kind::Client)
            .add("dns-1", Kind::Dns)
            .add("dns-2", Kind::Dns)
            .add("lb-1", Kind::LoadBalancer, {}, {"a"})
            .add("lb-2", Kind::LoadBalancer, {}, {"b"})
            .add("app", Kind::Service, {}, {"a", "b"})
            .add("db-1", Kind::Database, {}, {"a"})
            .add("db-2", Kind::Database, {}, {"b"})
            .set("dns", SetMode::ActiveActive, {"dns-1", "dns-2"})
            .set("lbs", SetMode::ActiveActive, {"lb-1", "lb-2"})
            .set("dbs", SetMode::PrimaryReplica, {"db-1", "db-2"});
        for (const char* dns : {"dns-1", "dns-2"})
            drawing.arrow("client", dns).arrow(dns, "lb-1").arrow(dns, "lb-2");
        drawing.arrow("lb-1", "app").arrow("lb-2", "app").arrow("app", "db-1");
        drawing.design().sets.change(SetId("dbs"), [](RedundancySet& set) { set.failover = Failover{0.98, 2, {}}; });
        const auto all = suggestionsFor(withInstances(drawing, "app", 2, 1));
        QCOMPARE(firstId(all), std::string("second-region:region"));
        const Applied& first = all.front();
        QCOMPARE(first.spofsRemoved, std::vector<std::string>{"region"});
        QVERIFY(isSetOf(first.after, "lb-1", SetMode::ActiveActive, 4));
        QVERIFY(isSetOf(first.after, "db-1", SetMode::PrimaryReplica, 3));
        QVERIFY(isSetOf(first.after, "dns-1", SetMode::ActiveActive, 2));
    }

    void aFailoverByHandBecomesAutomatic()
    {
        const auto all = suggestionsFor(shop()
                                            .add("db-1", Kind::Database)
                                            .add("db-2", Kind::Database)
                                            .arrow("app", "db-1")
                                            .set("dbs", SetMode::PrimaryReplica, {"db-1", "db-2"}));
        QCOMPARE(firstId(all), std::string("auto-failover:dbs"));
        QCOMPARE(all.front().spofsRemoved, std::vector<std::string>{"db-1"});
        const auto failover = all.front().after.sets.at(SetId("dbs")).failover;
        QVERIFY(failover && failover->coverage == 0.98 && failover->minutes == 2);
        const auto faster = suggestionsFor(all.front().after);
        QCOMPARE(firstId(faster), std::string("auto-failover:dbs"));
        QCOMPARE(faster.front().after.sets.at(SetId("dbs")).failover->minutes, 0.5);
    }

    void writesThatWaitForTheOnlyReplicaDoSoNoLonger()
    {
        Drawing drawing = shop();
        drawing.add("db-1", Kind::Database)
            .add("db-2", Kind::Database)
            .arrow("app", "db-1")
            .set("dbs", SetMode::PrimaryReplica, {"db-1", "db-2"});
        drawing.design().sets.change(SetId("dbs"), [](RedundancySet& set) {
            set.failover = Failover{0.98, 2, {}};
            set.acknowledgements = 1;
        });
        const auto all = suggestionsFor(drawing);
        QCOMPARE(firstId(all), std::string("relax-acknowledgements:dbs"));
        QCOMPARE(all.front().after.sets.at(SetId("dbs")).acknowledgements, 0);
        QVERIFY(all.front().candidate.technique.find("lost") != std::string::npos);
        const Applied& replica = named(all, "relax-acknowledgements:db-1");
        QCOMPARE(replica.candidate.id, std::string("relax-acknowledgements:db-1"));
        QVERIFY(isSetOf(replica.after, "db-1", SetMode::PrimaryReplica, 3));
        QCOMPARE(replica.after.sets.at(SetId("dbs")).acknowledgements, 1);
    }

    void aWorkerCalledInLineGetsAQueue()
    {
        const auto all = suggestionsFor(shop().add("mail", Kind::Worker).arrow("app", "mail"));
        QCOMPARE(firstId(all), std::string("decouple-by-queue:mail"));
        QCOMPARE(arrowsOf(all.front().after),
                 std::string("app>mail-queue client>lb-1 client>lb-2 lb-1>app lb-2>app mail-queue~mail"));
        QCOMPARE(all.front().spofsRemoved, std::vector<std::string>{"mail"});
        QCOMPARE(all.front().spofsAdded, std::vector<std::string>{"mail-queue"});
    }

    void anExternalServiceGetsAnAlternativeOrIsDoneWithout()
    {
        const auto all = suggestionsFor(shop().add("pay", Kind::ExternalService).arrow("app", "pay"));
        QCOMPARE(firstId(all), std::string("degrade-gracefully:pay"));
        QVERIFY(isSetOf(named(all, "second-provider:pay").after, "pay", SetMode::ActiveActive, 2));
    }

    void anIdleReplicaIsConnected()
    {
        const auto all = suggestionsFor(shop()
                                            .add("cdn", Kind::ObjectStorage)
                                            .add("spare", Kind::ObjectStorage)
                                            .arrow("app", "cdn")
                                            .set("stores", SetMode::ActiveActive, {"cdn", "spare"}));
        QCOMPARE(firstId(all), std::string("connect-idle:spare"));
        QCOMPARE(all.front().monthlyCost, 0.0);
        QCOMPARE(all.front().spofsRemoved, std::vector<std::string>{"cdn"});
    }

    void aPairGetsAThirdCopyAndAGroupIsReplacedAutomatically()
    {
        const auto all = suggestionsFor(withInstances(shop(), "app", 2, 1));
        QCOMPARE(named(all, "third-copy:app").after.components.at(component("app")).instances, 3);
        QVERIFY(isSetOf(named(all, "third-copy:lbs").after, "lb-1", SetMode::ActiveActive, 3));
        const Applied& scaled = named(all, "auto-scaling:app");
        QCOMPARE(scaled.after.components.at(component("app")).mttrHours, 0.1);
        QCOMPARE(scaled.monthlyCost, 0.0);
    }
};

QTEST_APPLESS_MAIN(TextbookTest)
#include "textbook_test.moc"
