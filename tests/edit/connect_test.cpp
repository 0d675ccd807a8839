// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/connect.h"

#include "core/edit/second_arrow.h"

#include "tests/edit/designs.h"

#include <QtTest/QTest>

using namespace linchpin;
using Question = SecondArrow::Question;

namespace
{

/// A source with arrows to the targets, the last one just made.
Design fan(ComponentKind kind, const std::vector<std::pair<const char*, const char*>>& targets)
{
    Drawing drawing;
    drawing.add("lb", ComponentKind::LoadBalancer);
    for (const auto& [id, name] : targets)
        drawing.add(id, kind, {}, {}, name).arrow("lb", id);
    return drawing;
}

SecondArrow asked(const Design& design, const char* arrow)
{
    return secondArrow(design, ConnectionId(arrow));
}

} // namespace

class ConnectTest : public QObject
{
    Q_OBJECT

private slots:
    void anArrowLeadsFromTheOneThatNeeds()
    {
        const Design design = Drawing().add("app", ComponentKind::Service).add("db", ComponentKind::Database);
        const Edited edited = linchpin::connect(design, component("app"), component("db"));
        QCOMPARE(textOf(edited.touched), std::string("app-to-db"));
        QCOMPARE(arrowsOf(edited.design), std::string("app>db"));
        QVERIFY(isValid(edited.design));
        QVERIFY(edited.design.components.rows() == design.components.rows());
    }
    void anArrowOutOfAQueueOrStreamIsAsynchronous()
    {
        const Design design =
            Drawing().add("app", ComponentKind::Worker).add("q", ComponentKind::Queue).add("s", ComponentKind::Stream);
        Design all = linchpin::connect(design, component("q"), component("app")).design;
        all = linchpin::connect(all, component("s"), component("app")).design;
        all = linchpin::connect(all, component("app"), component("q")).design;
        QCOMPARE(arrowsOf(all), std::string("app>q q~app s~app"));
    }
    void anEqualArrowIsNotDrawnTwice()
    {
        const Design design =
            Drawing().add("a", ComponentKind::Service).add("b", ComponentKind::Service).arrow("a", "b");
        const Edited again = linchpin::connect(design, component("a"), component("b"));
        QVERIFY(again.design == design);
        QCOMPARE(textOf(again.touched), std::string("a-b"));
        QCOMPARE(arrowsOf(linchpin::connect(design, component("b"), component("a")).design), std::string("a>b b>a"));
    }
    void anArrowToItselfIsRefused()
    {
        const Design design = Drawing().add("a", ComponentKind::Service);
        QCOMPARE(placeOfError([&] { linchpin::connect(design, component("a"), component("a")); }), std::string("a"));
        QCOMPARE(placeOfError([&] { linchpin::connect(design, component("a"), component("b")); }), std::string("b"));
    }
    void anArrowIsTakenToAnotherEnd()
    {
        const Design design = Drawing()
                                  .add("a", ComponentKind::Service)
                                  .add("b", ComponentKind::Service)
                                  .add("c", ComponentKind::Service)
                                  .arrow("a", "b", ConnectionKind::Write, true)
                                  .arrow("b", "c", ConnectionKind::Write);
        const Edited edited = reconnect(design, ConnectionId("a-b"), component("a"), component("c"));
        QCOMPARE(arrowsOf(edited.design), std::string("a>c? b>c"));
        const Connection& arrow = edited.design.connections.at(ConnectionId("a-b"));
        QVERIFY(arrow.kind == ConnectionKind::Write);
        QVERIFY(arrow.waypoints.empty());
        const ConnectionId id("a-b");
        QVERIFY(reconnect(design, id, component("a"), component("b")).design == design);
        QCOMPARE(placeOfError([&] { reconnect(design, id, component("a"), component("a")); }), std::string("a"));
        QCOMPARE(placeOfError([&] { reconnect(design, id, component("b"), component("c")); }), std::string("a-b"));
    }

    void aFirstArrowAsksNothing()
    {
        QVERIFY(asked(fan(ComponentKind::Service, {{"a", "Orders"}}), "lb-a").question == Question::None);
    }
    void anArrowToAnotherKindAsksNothing()
    {
        const Design design = Drawing()
                                  .add("app", ComponentKind::Service)
                                  .add("db", ComponentKind::Database)
                                  .add("cache", ComponentKind::Cache)
                                  .arrow("app", "db")
                                  .arrow("app", "cache");
        QVERIFY(asked(design, "app-cache").question == Question::None);
    }
    void aSecondArrowToTheSameKindAsks()
    {
        const auto answer = asked(fan(ComponentKind::Service, {{"a", "Orders"}, {"b", "Users"}}), "lb-b");
        QVERIFY(answer.question == Question::Copies);
        QCOMPARE(textOf(answer.components), std::string("a b"));
    }
    void namesAlikeAreTakenForCopiesAtOnceAndCanBeTakenBack()
    {
        const Design design = fan(ComponentKind::Service, {{"a", "App 1"}, {"b", "App 2"}});
        const auto answer = asked(design, "lb-b");
        QVERIFY(answer.question == Question::TakenCopies);
        const Edited copies = asCopies(design, answer.components);
        QCOMPARE(textOf(copies.touched), std::string("app-set"));
        QCOMPARE(membersOf(copies.design, "app-set"), std::string("a b"));
        QCOMPARE(copies.design.sets.at(SetId("app-set")).name, std::string("App"));
        QVERIFY(asked(copies.design, "lb-b").question == Question::None);
        QVERIFY(asBothNeeded(copies.design, answer.components).design == design);
    }
    void aThirdJoinsTheSetAndLeavesItAloneWhenTakenBack()
    {
        Design design = fan(ComponentKind::Service, {{"a", "App 1"}, {"b", "App 2"}, {"c", "App C"}});
        design.sets = Drawing().set("apps", SetMode::ActiveActive, {"a", "b"}).design().sets;
        const auto answer = asked(design, "lb-c");
        QVERIFY(answer.question == Question::TakenCopies);
        QCOMPARE(textOf(answer.components), std::string("a b c"));
        const Edited joined = asCopies(design, answer.components);
        QCOMPARE(membersOf(joined.design, "apps"), std::string("a b c"));
        QCOMPARE(membersOf(asBothNeeded(joined.design, answer.components).design, "apps"), std::string("a b"));
    }
    void alikeNamesThatWereBothNeededAreAskedAbout()
    {
        const auto answer =
            asked(fan(ComponentKind::Service, {{"a", "App 1"}, {"b", "App 2"}, {"c", "App 3"}}), "lb-c");
        QVERIFY(answer.question == Question::Copies);
        QCOMPARE(textOf(answer.components), std::string("a b c"));
    }
    void aTargetThatIsInASetIsJoinedByTheOther()
    {
        Design design = fan(ComponentKind::Service, {{"a", "App 1"}, {"b", "App 2"}});
        Drawing rest;
        rest.add("c", ComponentKind::Service).set("apps", SetMode::ActiveActive, {"b", "c"});
        design.components.put(rest.design().components.at(component("c")));
        design.sets = rest.design().sets;
        const auto answer = asked(design, "lb-b");
        QVERIFY(answer.question == Question::TakenCopies);
        QCOMPARE(textOf(answer.components), std::string("b a"));
        const Edited joined = asCopies(design, answer.components);
        QCOMPARE(membersOf(joined.design, "apps"), std::string("b c a"));
        QVERIFY(asBothNeeded(joined.design, answer.components).design == design);
    }
    void targetsInTwoSetsAskNothing()
    {
        Design design = fan(ComponentKind::Service, {{"a", "A"}, {"b", "B"}});
        design.sets =
            Drawing().set("one", SetMode::ActiveActive, {"a"}).set("two", SetMode::ActiveActive, {"b"}).design().sets;
        QVERIFY(asked(design, "lb-b").question == Question::None);
    }
    void copiesOfDatabasesFailOverAndAlternativesDoNot()
    {
        const Design design = fan(ComponentKind::Database, {{"a", "Orders"}, {"b", "Users"}});
        const Edited copies = asCopies(design, {component("a"), component("b")});
        const RedundancySet& set = copies.design.sets.at(copies.touched.front().as<SetId>());
        QVERIFY(set.mode == SetMode::PrimaryReplica);
        QCOMPARE(set.failover->coverage, 0.98);
        QVERIFY(set.replicaReads);
        const Edited alternatives = asAlternatives(copies.design, {component("a"), component("b")});
        const RedundancySet& other = alternatives.design.sets.at(set.id);
        QVERIFY(other.mode == SetMode::ActiveActive);
        QVERIFY(!other.failover);
    }
    void anArrowBetweenTwoDatabasesAsksWhetherItReplicates()
    {
        const Design design = Drawing()
                                  .add("a", ComponentKind::Database)
                                  .add("b", ComponentKind::Database)
                                  .add("c", ComponentKind::Database)
                                  .arrow("a", "b")
                                  .arrow("b", "c");
        const auto answer = asked(design, "a-b");
        QVERIFY(answer.question == Question::Replication);
        QCOMPARE(textOf(answer.components), std::string("a b"));
        const Edited pair = asReplication(design, component("a"), component("b"));
        const SetId set = pair.touched.front().as<SetId>();
        QVERIFY(pair.design.sets.at(set).mode == SetMode::PrimaryReplica);
        QVERIFY(pair.design.sets.at(set).failover.has_value());
        QCOMPARE(textOf(pair.design.sets.at(set).members), std::string("a b"));
        QVERIFY(asked(pair.design, "a-b").question == Question::None);
        QVERIFY(asked(pair.design, "b-c").question == Question::Replication);
        const Edited chain = asReplication(pair.design, component("b"), component("c"));
        QCOMPARE(textOf(chain.design.sets.at(set).members), std::string("a b c"));
    }
    void thePrimaryGoesFirstInASetThatItJoins()
    {
        const Design design = Drawing()
                                  .add("a", ComponentKind::ObjectStorage)
                                  .add("b", ComponentKind::ObjectStorage)
                                  .add("c", ComponentKind::ObjectStorage)
                                  .set("s", SetMode::ActiveActive, {"b", "c"});
        const Edited edited = asReplication(design, component("a"), component("b"));
        QCOMPARE(membersOf(edited.design, "s"), std::string("a b c"));
        QVERIFY(edited.design.sets.at(SetId("s")).mode == SetMode::PrimaryReplica);
        QVERIFY(!edited.design.sets.at(SetId("s")).failover);
    }
};

QTEST_APPLESS_MAIN(ConnectTest)
#include "connect_test.moc"
