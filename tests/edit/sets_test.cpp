// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sets.h"

#include "tests/edit/designs.h"

#include "core/edit/erase.h"

#include <QtTest/QTest>

using namespace linchpin;

namespace
{

Drawing services(const std::vector<const char*>& ids)
{
    Drawing drawing;
    for (const char* id : ids)
        drawing.add(id, ComponentKind::Service);
    return drawing;
}

} // namespace

class SetsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSetIsOfTheKindThatTheCatalogueNames()
    {
        const Design design = Drawing()
                                  .add("db-1", ComponentKind::Database)
                                  .add("db-2", ComponentKind::Database)
                                  .add("app", ComponentKind::Service);
        const Edited same = makeSet(design, {component("db-1"), component("db-2")});
        QVERIFY(same.design.sets.at(SetId("db-set")).mode == SetMode::PrimaryReplica);
        const Edited mixed = makeSet(design, {component("db-1"), component("app")});
        QVERIFY(mixed.design.sets.at(mixed.touched.front().as<SetId>()).mode == SetMode::ActiveActive);
        const Edited asked = makeSet(design, {component("db-1"), component("db-2")}, SetMode::Quorum);
        QVERIFY(asked.design.sets.at(SetId("db-set")).mode == SetMode::Quorum);
        QCOMPARE(placeOfError([&] { makeSet(design, {component("app"), component("app")}); }), std::string("app"));
    }
    void replicasOfWhatHoldsNoDataServeNoReads()
    {
        const Design design = services({"a", "b"}).set("s", SetMode::ActiveActive, {"a", "b"});
        const RedundancySet set = withMode(design, SetId("s"), SetMode::PrimaryReplica).design.sets.at(SetId("s"));
        QVERIFY(!set.replicaReads);
        QVERIFY(!set.failover);
    }
    void aModeClearsTheFieldsThatDoNotApply()
    {
        Drawing drawing;
        drawing.add("a", ComponentKind::Database)
            .add("b", ComponentKind::Database)
            .set("s", SetMode::ActiveActive, {"a", "b"});
        const auto in = [](const Edited& edited) { return edited.design.sets.at(SetId("s")); };
        drawing.design().sets.change(SetId("s"), [](RedundancySet& set) { set.required = 2; });
        Edited edited = withMode(drawing, SetId("s"), SetMode::PrimaryReplica);
        QCOMPARE(in(edited).required, 1);
        QCOMPARE(in(edited).failover->coverage, 0.98);
        edited.design.sets.change(SetId("s"), [](RedundancySet& set) { set.acknowledgements = 1; });
        QVERIFY(withMode(edited.design, SetId("s"), SetMode::PrimaryReplica).design == edited.design);
        edited = withMode(edited.design, SetId("s"), SetMode::Quorum);
        QVERIFY(!in(edited).failover);
        QCOMPARE(in(edited).acknowledgements, 0);
    }
    void membersLeaveTheirOtherSets()
    {
        const Design design = services({"a", "b", "c", "d", "e"})
                                  .set("pair", SetMode::ActiveActive, {"a", "b"})
                                  .set("three", SetMode::Quorum, {"c", "d", "e"})
                                  .journey("j", {"pair"});
        const Edited edited = makeSet(design, {component("a"), component("c")});
        QVERIFY(!edited.design.sets.contains(SetId("pair")));
        QCOMPARE(membersOf(edited.design, "three"), std::string("d e"));
        QCOMPARE(entriesOf(edited.design, "j"), std::string("b"));
        QVERIFY(isValid(edited.design));
    }
    void aSetThatGoesIntoAnotherWholeLendsItItsJourneys()
    {
        const Design design = services({"a", "b", "c"})
                                  .set("pair", SetMode::ActiveActive, {"a", "b"})
                                  .journey("j", {"pair"})
                                  .journey("k", {"c", "pair"});
        const Edited edited = makeSet(design, {component("a"), component("b"), component("c")});
        const std::string id = edited.touched.front().text();
        QCOMPARE(entriesOf(edited.design, "j"), id);
        QCOMPARE(entriesOf(edited.design, "k"), id);
    }
    void journeysThatEnteredByAMemberEnterByTheSet()
    {
        const Design design = services({"a", "b", "c"}).journey("j", {"c", "a", "b"});
        const Edited edited = makeSet(design, {component("a"), component("b")});
        QCOMPARE(entriesOf(edited.design, "j"), "c " + edited.touched.front().text());
    }
    void othersJoinASet()
    {
        const Design design = services({"a", "b", "c", "d"})
                                  .set("s", SetMode::ActiveActive, {"a", "b"})
                                  .set("t", SetMode::ActiveActive, {"c", "d"})
                                  .journey("j", {"a"})
                                  .journey("k", {"c"});
        const Edited edited = joinSet(design, SetId("s"), {component("c"), component("a")});
        QCOMPARE(membersOf(edited.design, "s"), std::string("a b c"));
        QVERIFY(!edited.design.sets.contains(SetId("t")));
        QCOMPARE(entriesOf(edited.design, "j"), std::string("a"));
        QCOMPARE(entriesOf(edited.design, "k"), std::string("s"));
        QVERIFY(joinSet(design, SetId("s"), {component("a")}).design == design);
    }
    void aDissolvedSetLeavesItsJourneysWithItsMembers()
    {
        const Design design = services({"a", "b", "c"})
                                  .set("s", SetMode::ActiveActive, {"a", "b"})
                                  .journey("first", {"c", "s"})
                                  .journey("those", {"s", "b"});
        const Edited edited = dissolveSet(design, SetId("s"));
        QCOMPARE(textOf(edited.touched), std::string("a b"));
        QCOMPARE(entriesOf(edited.design, "first"), std::string("c a"));
        QCOMPARE(entriesOf(edited.design, "those"), std::string("b"));
        QVERIFY(edited.design.sets.empty());
        QCOMPARE(placeOfError([&] { dissolveSet(design, SetId("a")); }), std::string("a"));
    }
    void theKeyMakesAndDissolves()
    {
        const Design design = services({"a", "b", "c"});
        const Edited made = toggleSet(design, {element("a"), element("b")});
        QCOMPARE(made.design.sets.size(), std::size_t(1));
        QVERIFY(toggleSet(made.design, {element("a"), element("b")}).design == design);
        QVERIFY(toggleSet(made.design, {element("b")}).design == design);
        QVERIFY(toggleSet(made.design, made.touched).design == design);
        QCOMPARE(placeOfError([&] { toggleSet(design, {element("a")}); }), std::string("a"));
        QCOMPARE(placeOfError([&] { toggleSet(design, {}); }), std::string());
    }
    void theKeyLetsOthersJoinTheSetThatIsSelectedWhole()
    {
        Drawing drawing = services({"a", "b", "c", "d"});
        drawing.set("s", SetMode::ActiveActive, {"a", "b"});
        drawing.design().sets.change(SetId("s"), [](RedundancySet& set) { set.commonCause = 0.1; });
        const Edited joined = toggleSet(drawing, {element("a"), element("b"), element("c")});
        QCOMPARE(membersOf(joined.design, "s"), std::string("a b c"));
        QCOMPARE(joined.design.sets.at(SetId("s")).commonCause, 0.1);
        const Edited made = toggleSet(drawing, {element("b"), element("c")});
        QVERIFY(!made.design.sets.contains(SetId("s")));
        QCOMPARE(made.design.sets.size(), std::size_t(1));
    }
    void anotherMemberBecomesThePrimary()
    {
        const Design design = services({"a", "b", "c"}).set("s", SetMode::PrimaryReplica, {"a", "b", "c"});
        QCOMPARE(membersOf(withPrimary(design, SetId("s"), component("c")).design, "s"), std::string("c a b"));
        QCOMPARE(placeOfError([&] { withPrimary(design, SetId("s"), component("x")); }), std::string("x"));
    }

    void aSetLeftWithOneMemberIsDissolvedByErasing()
    {
        const Design design = services({"a", "b", "c"})
                                  .set("s", SetMode::ActiveActive, {"a", "b"})
                                  .journey("j", {"s", "c"})
                                  .arrow("c", "a")
                                  .arrow("c", "b");
        const Edited edited = erase(design, {element("a")});
        QVERIFY(edited.design.sets.empty());
        QCOMPARE(entriesOf(edited.design, "j"), std::string("b c"));
        QCOMPARE(arrowsOf(edited.design), std::string("c>b"));
        QVERIFY(edited.touched.empty());
    }
    void figuresOfASmallerSetAreClamped()
    {
        Drawing drawing = services({"a", "b", "c"});
        drawing.set("s", SetMode::PrimaryReplica, {"a", "b", "c"});
        drawing.design().sets.change(SetId("s"), [](RedundancySet& set) {
            set.acknowledgements = 2;
            set.required = 3;
        });
        const RedundancySet set = erase(drawing, {element("a")}).design.sets.at(SetId("s"));
        QCOMPARE(set.acknowledgements, 1);
        QCOMPARE(set.required, 2);
        QCOMPARE(textOf(set.members), std::string("b c"));
    }
    void aJourneyGoesWithItsLastEntryAndItsArrowsBecomeThoseOfAll()
    {
        Drawing drawing = services({"a", "b", "c"});
        drawing.journey("j", {"a"}).journey("k", {"b"});
        drawing.arrow("b", "c", ConnectionKind::Request, false, {JourneyId("j")})
            .arrow("c", "b", ConnectionKind::Request, false, {JourneyId("j"), JourneyId("k")});
        const Edited edited = erase(drawing, {element("a")});
        QVERIFY(!edited.design.journey(JourneyId("j")));
        QVERIFY(edited.design.connections.at(ConnectionId("b-c")).journeys.empty());
        QCOMPARE(textOf(edited.design.connections.at(ConnectionId("c-b")).journeys), std::string("k"));
        QVERIFY(isValid(edited.design));
        QCOMPARE(erase(drawing, {element("k")}).design.journeys.size(), std::size_t(1));
    }
    void bothMembersErasedTakeTheSetAndItsJourneyAlong()
    {
        const Design design = services({"a", "b", "c"}).set("s", SetMode::ActiveActive, {"a", "b"}).journey("j", {"s"});
        const Edited edited = erase(design, {element("a"), element("b")});
        QVERIFY(edited.design.sets.empty());
        QVERIFY(edited.design.journeys.empty());
        QVERIFY(isValid(edited.design));
    }
    void contentsOfAnErasedDomainMoveToItsParent()
    {
        const Design design = Drawing()
                                  .domain("region", DomainKind::Region)
                                  .domain("a", DomainKind::Zone, {}, "region")
                                  .domain("b", DomainKind::Zone, {}, "region")
                                  .domain("rack", DomainKind::Rack, {}, "a")
                                  .add("x", ComponentKind::Service, {}, {"a"})
                                  .add("y", ComponentKind::Service, {}, {"a", "b"})
                                  .add("z", ComponentKind::Service, {}, {"rack"});
        const Edited one = erase(design, {element("a")});
        QCOMPARE(placesOf(one.design, "x"), std::string("region"));
        QCOMPARE(placesOf(one.design, "y"), std::string("region b"));
        QCOMPARE(one.design.domains.at(DomainId("rack")).parent.text(), std::string("region"));
        const Edited both = erase(design, {element("a"), element("b")});
        QCOMPARE(placesOf(both.design, "y"), std::string("region"));
        const Edited all = erase(design, {element("region"), element("a"), element("b")});
        QCOMPARE(placesOf(all.design, "y"), std::string());
        QCOMPARE(placesOf(all.design, "z"), std::string("rack"));
        QVERIFY(all.design.domains.at(DomainId("rack")).parent.empty());
        QVERIFY(isValid(all.design));
    }
    void aMixedSelectionIsErasedWholeOrNotAtAll()
    {
        const Design design = services({"a", "b", "c"})
                                  .set("s", SetMode::ActiveActive, {"b", "c"})
                                  .arrow("a", "b")
                                  .arrow("a", "c")
                                  .note("n", {0, 0, 10, 10});
        const Edited edited = erase(design, {element("a"), element("a-b"), element("s"), element("n"), element("a")});
        QCOMPARE(edited.design.components.size(), std::size_t(2));
        QVERIFY(edited.design.sets.empty() && edited.design.connections.empty() && edited.design.notes.empty());
        QCOMPARE(placeOfError([&] { erase(design, {element("a"), element("nothing")}); }), std::string("nothing"));
    }
};

QTEST_APPLESS_MAIN(SetsTest)
#include "sets_test.moc"
