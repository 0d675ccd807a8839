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
        const Suggestion& first = all.front();
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
            QCOMPARE(firstId(all), std::string("add-replica:data"));
            const Design& after = all.front().after;
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
        QCOMPARE(all.size(), std::size_t(1));
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
        const Suggestion& first = all.front();
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
};

QTEST_APPLESS_MAIN(TextbookTest)
#include "textbook_test.moc"
