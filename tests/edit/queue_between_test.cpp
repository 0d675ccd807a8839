// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/queue_between.h"
#include "tests/edit/designs.h"
#include "tests/edit/drawn.h"

#include <QtTest/QTest>

using namespace linchpin;

namespace
{

using Arrows = std::vector<ConnectionId>;

Drawing callers()
{
    Drawing drawing;
    for (const char* id : {"a", "b", "w", "v"})
        drawing.add(id, ComponentKind::Service);
    return drawing.journey("buy", {"a"}).journey("see", {"a"});
}

std::string journeysOf(const Design& design, const char* arrow)
{
    return textOf(design.connections.at(ConnectionId(arrow)).journeys);
}

} // namespace

class QueueBetweenTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyWaitsForTheTargetsAnyMore()
    {
        const Edited edited = queueBetween(
            callers().set("pool", SetMode::ActiveActive, {"w", "v"}).arrow("a", "w").arrow("a", "v").arrow("b", "w"),
            {ConnectionId("a-w"), ConnectionId("a-v"), ConnectionId("b-w")});
        QVERIFY(isValid(edited.design));
        QCOMPARE(textOf(edited.touched), std::string("w-queue"));
        QCOMPARE(arrowsOf(edited.design), std::string("a>w-queue b>w-queue w-queue~v w-queue~w"));
        for (const Connection& arrow : edited.design.connections)
            QVERIFY(arrow.kind == ConnectionKind::Async || arrow.waypoints.empty());
    }
    void arrowsOfOtherKindsAndOtherArrowsStay()
    {
        Drawing drawing = callers().arrow("a", "w", ConnectionKind::Write).arrow("b", "w");
        Connection reading = drawing.design().connections.at(ConnectionId("a-w"));
        reading.id = ConnectionId("a-w-2");
        reading.kind = ConnectionKind::Read;
        drawing.design().connections.put(reading);
        const Design after = queueBetween(drawing, {ConnectionId("a-w"), ConnectionId("a-w-2")}).design;
        QCOMPARE(arrowsOf(after), std::string("a>w-queue a>w-queue b>w w-queue~w"));
        QVERIFY(after.connections.at(ConnectionId("a-w")).kind == ConnectionKind::Write);
        QVERIFY(after.connections.at(ConnectionId("a-w-2")).kind == ConnectionKind::Read);
    }
    void restrictedArrowsKeepTheirJourneysAndThoseThatBecomeOneHaveAll()
    {
        const JourneyId buy("buy"), see("see");
        Drawing drawing = callers();
        drawing.arrow("a", "w", ConnectionKind::Request, false, {buy})
            .arrow("a", "v", ConnectionKind::Request, false, {see})
            .arrow("b", "w", ConnectionKind::Request, false, {see});
        const Design after =
            queueBetween(drawing, {ConnectionId("a-v"), ConnectionId("a-w"), ConnectionId("b-w")}).design;
        QVERIFY(isValid(after));
        QCOMPARE(arrowsOf(after), std::string("a>v-queue b>v-queue v-queue~v v-queue~w"));
        QCOMPARE(journeysOf(after, "a-v"), std::string("see buy"));
        QCOMPARE(journeysOf(after, "b-w"), std::string("see"));
    }
    void oneForAllJourneysIsForAll()
    {
        const Design after =
            queueBetween(callers().arrow("a", "v", ConnectionKind::Request, false, {JourneyId("buy")}).arrow("a", "w"),
                         {ConnectionId("a-v"), ConnectionId("a-w")})
                .design;
        QCOMPARE(arrowsOf(after), std::string("a>v-queue v-queue~v v-queue~w"));
        QCOMPARE(journeysOf(after, "a-v"), std::string());
    }
    void whatOneArrowNeedsIsNotOptional()
    {
        const Design after = queueBetween(callers().arrow("a", "v", ConnectionKind::Request, true).arrow("a", "w"),
                                          {ConnectionId("a-v"), ConnectionId("a-w")})
                                 .design;
        QCOMPARE(arrowsOf(after), std::string("a>v-queue v-queue~v v-queue~w"));
        const Design apart = queueBetween(callers()
                                              .arrow("a", "v", ConnectionKind::Request, true)
                                              .arrow("a", "w", ConnectionKind::Request, false, {JourneyId("buy")}),
                                          {ConnectionId("a-v"), ConnectionId("a-w")})
                                 .design;
        QCOMPARE(arrowsOf(apart), std::string("a>v-queue a>v-queue? v-queue~v v-queue~w"));
    }
    void theQueueStandsWhereBothSidesDo()
    {
        Drawing drawing;
        drawing.domain("r", DomainKind::Region)
            .domain("a", DomainKind::Zone, {}, "r")
            .domain("b", DomainKind::Zone, {}, "r");
        drawing.add("client", ComponentKind::Client).add("x", ComponentKind::Service, {}, {"a"});
        drawing.add("y", ComponentKind::Worker, {}, {"a", "b"}).add("z", ComponentKind::Worker);
        drawing.arrow("client", "x").arrow("client", "y").arrow("x", "y").arrow("x", "z");
        const auto placeFor = [&](const Arrows& arrows, const char* queue) {
            return placesOf(queueBetween(drawing, arrows).design, queue);
        };
        QCOMPARE(placeFor({ConnectionId("client-x")}, "x-queue"), std::string("a"));
        QCOMPARE(placeFor({ConnectionId("x-y"), ConnectionId("client-y")}, "y-queue"), std::string("r"));
        QCOMPARE(placeFor({ConnectionId("x-z")}, "z-queue"), std::string());
    }
    void thereMustBeAnArrow()
    {
        const Design design = callers();
        QCOMPARE(placeOfError([&] { queueBetween(design, {}); }), std::string());
        QCOMPARE(placeOfError([&] { queueBetween(design, {ConnectionId("a-w")}); }), std::string("a-w"));
    }
    void theSameArrowTwiceIsOne()
    {
        const Design after = queueBetween(callers().arrow("a", "w"), {ConnectionId("a-w"), ConnectionId("a-w")}).design;
        QCOMPARE(arrowsOf(after), std::string("a>w-queue w-queue~w"));
    }
    void queuesCoverNothing()
    {
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            Dice dice(seed);
            const Design system = randomSystem(dice);
            const Design before = dice.oneIn(3) ? drawn(system, dice) : packed(system, dice, 8);
            Arrows arrows;
            for (int n = 1 + dice.below(3); n > 0; --n)
                arrows.push_back(
                    before
                        .connections[static_cast<std::size_t>(dice.below(static_cast<int>(before.connections.size())))]
                        .id);
            const Edited edited = queueBetween(before, arrows);
            const std::string fault = faultOfEdit(before, edited.design);
            QVERIFY2(fault.empty(), ("seed " + std::to_string(seed) + ": " + fault).c_str());
            for (const ConnectionId& id : arrows) {
                const Connection& was = before.connections.at(id);
                for (const Connection& arrow : edited.design.connections)
                    QVERIFY(arrow.id != id || arrow.to.as<ElementId>() == edited.touched.front());
                QVERIFY(std::any_of(edited.design.connections.begin(), edited.design.connections.end(),
                                    [&](const Connection& arrow) {
                                        return arrow.from == was.from && arrow.kind == was.kind
                                            && arrow.to.as<ElementId>() == edited.touched.front();
                                    }));
            }
        }
    }
};

QTEST_APPLESS_MAIN(QueueBetweenTest)
#include "queue_between_test.moc"
