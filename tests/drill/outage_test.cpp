// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/outage.h"
#include "core/drill/story.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"
#include "tests/edit/designs.h"
#include "tests/reference/parts.h"
#include "tests/reference/random_design.h"
#include "tests/reference/structure.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace linchpin;

namespace
{

using Names = std::vector<std::string>;

std::string text(const Outage& outage)
{
    std::string all;
    for (const auto& wave : outage.waves) {
        all += all.empty() ? "" : " | ";
        for (std::size_t i = 0; i < wave.size(); ++i)
            all += (i ? "; " : "") + wave[i].id + " " + wave[i].reason;
    }
    return all;
}

Outage outageOf(const Design& design, const Names& ids)
{
    return linchpin::outageOf(DrillGround(design), ids);
}

/// Client, two balancers, two applications over two zones, a database with a replica, a mailer behind a queue.
Design shop()
{
    Drawing drawing;
    drawing.domain("zone-a", DomainKind::Zone, {}).domain("zone-b", DomainKind::Zone, {});
    drawing.add("client", ComponentKind::Client)
        .add("lb", ComponentKind::LoadBalancer)
        .add("app", ComponentKind::Service, {}, {"zone-a", "zone-b"}, "Checkout")
        .add("db", ComponentKind::Database, {}, {"zone-a"})
        .add("db-2", ComponentKind::Database, {}, {"zone-b"})
        .add("queue", ComponentKind::Queue, {}, {}, "Mail queue")
        .add("mailer", ComponentKind::Worker)
        .arrow("client", "lb")
        .arrow("lb", "app")
        .arrow("app", "db")
        .arrow("app", "queue", ConnectionKind::Async)
        .arrow("queue", "mailer", ConnectionKind::Async);
    Design design = drawing;
    design.components.change(ComponentId("app"), [](Component& app) { app.instances = 2; });
    RedundancySet set;
    set.id = SetId("orders");
    set.name = "Orders DB";
    set.members = {ComponentId("db"), ComponentId("db-2")};
    set.mode = SetMode::PrimaryReplica;
    set.replicaReads = false;
    design.sets.put(set);
    return design;
}

std::set<std::string> stoppedOf(const Outage& outage)
{
    std::set<std::string> ids;
    for (const auto& wave : outage.waves) {
        for (const Fallen& fallen : wave)
            ids.insert(fallen.id);
    }
    return ids;
}

} // namespace

class OutageTest : public QObject
{
    Q_OBJECT

private slots:
    void theFailureSpreadsInWavesWithTheirReasons()
    {
        const Outage outage = outageOf(shop(), {"orders"});
        QCOMPARE(text(outage),
                 std::string("db failed; db-2 failed | app needs Orders DB, which has no copy left | "
                             "lb needs Checkout, which stopped | client needs lb, which stopped"));
        QVERIFY(!outage.systemUp);
        QVERIFY(outage.journeys.front().state == JourneyState::Down);
    }
    void aPrimaryWithoutFailoverIsMissed()
    {
        const Outage outage = outageOf(shop(), {"db"});
        QCOMPARE(
            text(outage).substr(0, 89),
            std::string("db failed | app needs Orders DB, whose primary is down and which has no automatic failover")
                .substr(0, 89));
        QVERIFY(!outage.systemUp);
        Design acknowledged = shop();
        acknowledged.sets.change(SetId("orders"), [](RedundancySet& set) { set.acknowledgements = 1; });
        QVERIFY(text(outageOf(acknowledged, {"db-2"}))
                    .find("app needs Orders DB, with too few replicas left to acknowledge: 0 of 1 needed (for writes)")
                != std::string::npos);
        const Outage replica = outageOf(shop(), {"db-2"});
        QCOMPARE(text(replica), std::string("db-2 failed"));
        QVERIFY(replica.systemUp);
    }
    /// Balancers that know one application each, or two of three.
    void onlyCopiesThatItReachesAreMissed()
    {
        Drawing drawing;
        drawing.add("lb-1", ComponentKind::LoadBalancer)
            .add("lb-2", ComponentKind::LoadBalancer)
            .add("app-1", ComponentKind::Service)
            .add("app-2", ComponentKind::Service)
            .add("app-3", ComponentKind::Service)
            .arrow("lb-1", "app-1")
            .arrow("lb-2", "app-1")
            .arrow("lb-2", "app-2")
            .set("apps", SetMode::ActiveActive, {"app-1", "app-2", "app-3"});
        Design design = drawing;
        QCOMPARE(text(outageOf(design, {"app-1"})),
                 std::string("app-1 failed | lb-1 needs apps, of which it reaches no copy that works"));
        QVERIFY(text(outageOf(design, {"apps"})).ends_with("lb-2 needs apps, which has no copy left"));
        design.sets.change(SetId("apps"), [](RedundancySet& set) { set.required = 2; });
        QVERIFY(text(outageOf(design, {"app-1"}))
                    .ends_with("lb-2 needs apps, of which it reaches only 1 working, and 2 are needed"));
    }
    void aSharedCauseStrikes()
    {
        Design design = shop();
        design.components.change(ComponentId("app"), [](Component& app) { app.commonCause = 0.1; });
        const Outage outage = outageOf(design, {"app/shared"});
        QVERIFY(text(outage).starts_with("app/shared struck | app is taken down by a cause that its copies share | lb "
                                         "needs Checkout, which stopped"));
        QCOMPARE(headlineOf(design, outage), std::string("When shared cause of Checkout strikes, the system stops"));
        QCOMPARE(headlineOf(design, outageOf(design, {"app/shared", "db"})),
                 std::string("When shared cause of Checkout and db fail, the system stops"));
    }
    void whatNeverWorkedDoesNotStop()
    {
        Drawing drawing;
        drawing.add("web", ComponentKind::Service)
            .add("app", ComponentKind::Service)
            .add("db", ComponentKind::Database)
            .add("db-2", ComponentKind::Database)
            .arrow("app", "db")
            .set("dbs", SetMode::ActiveActive, {"db", "db-2"})
            .journey("pay", {"app"})
            .journey("look", {"web"});
        Design design = drawing;
        design.sets.change(SetId("dbs"), [](RedundancySet& dbs) { dbs.required = 2; });
        const Outage outage = outageOf(design, {"web"});
        QVERIFY(!outage.systemUp && !outage.systemEverWorks);
        QCOMPARE(headlineOf(design, outage),
                 std::string("web fails, but the system does not work even with everything up"));
        QVERIFY(outageOf(shop(), {"db"}).systemEverWorks);
    }
    void aZoneTakesWhatRunsInItAlone()
    {
        Design design = shop();
        design.sets.change(SetId("orders"), [](RedundancySet& set) { set.failover = Failover{1, 0, {}}; });
        Outage outage = outageOf(design, {"zone-a"});
        QCOMPARE(text(outage), std::string("zone-a failed | db runs in zone-a, which failed"));
        QVERIFY(outage.systemUp);
        outage = outageOf(design, {"zone-a", "orders/failover"});
        QCOMPARE(text(outage).substr(0, 56), std::string("zone-a failed; orders/failover failed | db runs in zone-"));
        QVERIFY(!outage.systemUp);
        outage = outageOf(design, {"app/1", "zone-b"});
        QVERIFY(text(outage).find("app runs in zone-b, which failed") != std::string::npos);
    }
    void instancesAreCounted()
    {
        Design design = shop();
        design.components.change(ComponentId("app"), [](Component& app) { app.required = 2; });
        const Outage outage = outageOf(design, {"app/2"});
        QCOMPARE(text(outage),
                 std::string("app/2 failed | app has 1 of 2 instances left, and 2 are needed | lb needs "
                             "Checkout, which stopped | client needs lb, which stopped"));
    }
    void withoutItsQueueTheJourneyIsDegraded()
    {
        Outage outage = outageOf(shop(), {"queue"});
        QVERIFY(outage.systemUp);
        QVERIFY(outage.journeys.front().state == JourneyState::Degraded);
        QVERIFY(outage.journeys.front().missing == std::vector<ComponentId>{ComponentId("queue")});
        outage = outageOf(shop(), {"mailer"});
        QVERIFY(outage.journeys.front().state == JourneyState::Degraded);
        QVERIFY(outage.journeys.front().missing == std::vector<ComponentId>{ComponentId("mailer")});
    }
    void whoeverNeedEachOtherFallTogether()
    {
        Drawing drawing;
        drawing.add("client", ComponentKind::Client)
            .add("a", ComponentKind::Service)
            .add("b", ComponentKind::Service)
            .arrow("client", "a")
            .arrow("a", "b")
            .arrow("b", "a");
        QCOMPARE(text(outageOf(drawing, {"b"})),
                 std::string("b failed | a needs b, which failed | client needs a, which stopped"));
    }
    void writesStopAlone()
    {
        Design design = shop();
        design.sets.change(SetId("orders"), [](RedundancySet& set) { set.replicaReads = true; });
        const Outage outage = outageOf(design, {"db"});
        QVERIFY(text(outage).find("no automatic failover (for writes)") != std::string::npos);
    }
    /// Nobody writes through the visitor, nor does anyone ask for what stands beside.
    void whoOnlyReadsDoesNotStopForWrites()
    {
        Drawing drawing;
        drawing.add("visitor", ComponentKind::Client)
            .add("author", ComponentKind::Client)
            .add("beside", ComponentKind::Client)
            .add("lb", ComponentKind::LoadBalancer)
            .add("store", ComponentKind::Database)
            .arrow("visitor", "lb")
            .arrow("author", "lb")
            .arrow("beside", "lb")
            .arrow("lb", "store", ConnectionKind::Write)
            .journey("look", {"visitor"})
            .journey("post", {"author"});
        drawing.design().journeys[0].access = Access::Read;
        drawing.design().journeys[1].access = Access::Write;
        QCOMPARE(text(outageOf(drawing, {"store"})),
                 std::string("store failed | lb needs store, which failed (for writes) | "
                             "author needs lb, which stopped"));
        QCOMPARE(text(outageOf(drawing, {"lb"})),
                 std::string("lb failed | author needs lb, which failed; beside needs lb, which failed; "
                             "visitor needs lb, which failed"));
    }
    void onlyTheJourneysThatAskAreNamed()
    {
        Drawing drawing;
        drawing.add("shopper", ComponentKind::Client)
            .add("clerk", ComponentKind::Client)
            .add("app", ComponentKind::Service)
            .add("bank", ComponentKind::ExternalService)
            .arrow("shopper", "app")
            .arrow("app", "bank", ConnectionKind::Request, false, {JourneyId("pay"), JourneyId("refund")})
            .journey("browse", {"shopper"})
            .journey("pay", {"shopper"})
            .journey("refund", {"clerk"});
        QCOMPARE(text(outageOf(drawing, {"bank"})),
                 std::string("bank failed | app needs bank, which failed (for pay) | "
                             "shopper needs app, which stopped (for pay)"));
    }
    void whatCannotFailCanBeFailed()
    {
        QVERIFY(outageOf(shop(), {"client"}).waves.front().front().id == "client");
        QVERIFY(!outageOf(shop(), {"client"}).systemUp);
    }
    void anUnknownIdGetsItsSentence()
    {
        QVERIFY_EXCEPTION_THROWN(outageOf(shop(), {"nobody"}), Error);
        QVERIFY_EXCEPTION_THROWN(outageOf(shop(), {"app/3"}), Error);
        QVERIFY_EXCEPTION_THROWN(outageOf({}, {"x"}), Error);
    }
    void whatIsOneFailureAwayIsTold()
    {
        Design design = shop();
        const DrillGround ground(design);
        const Names now = oneFailureAway(ground, {});
        QVERIFY(std::find(now.begin(), now.end(), "db") != now.end());
        QVERIFY(std::find(now.begin(), now.end(), "app") == now.end());
        const Names then = oneFailureAway(ground, {"app/1"});
        QVERIFY(std::find(then.begin(), then.end(), "app") != then.end());
        QVERIFY(std::find(then.begin(), then.end(), "zone-b") != then.end());
        QVERIFY(oneFailureAway(ground, {"lb"}).empty());
    }

    /// Against an enumeration that shares no code with the engine.
    void randomKillsOnRandomDesignsStopWhatTheReferenceSays()
    {
        int down = 0;
        for (std::uint64_t seed = 1; seed <= 800; ++seed) {
            const nlohmann::json json = nlohmann::json(reference::randomDesign(seed));
            const reference::Design expected = reference::read(json);
            const DrillGround ground(readDesign(json.dump()));
            std::uint64_t mixed = seed * 0x9E3779B97F4A7C15U;
            for (int round = 0; round < 6; ++round) {
                mixed = (mixed ^ (mixed >> 29)) * 0xD6E8FEB86659FD93U;
                reference::State state = 0;
                Names ids;
                for (std::size_t i = 0; i < expected.events.size(); ++i) {
                    if ((mixed >> (3 * i) & 7) < 2) {
                        state |= reference::State{1} << i;
                        ids.push_back(expected.events[i].id);
                    }
                }
                if (ids.empty())
                    continue;
                const std::string fault = differenceOf(ground, ids, expected, state);
                QVERIFY2(fault.empty(),
                         qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(fault.c_str())));
                down += linchpin::outageOf(ground, ids).systemUp ? 0 : 1;
            }
        }
        QVERIFY(down > 1000);
    }

private:
    static std::string differenceOf(const DrillGround& ground, const Names& ids, const reference::Design& expected,
                                    reference::State state);
};

namespace
{

/// By journey and access, what is asked for on it: closed under the arrows, needed or not.
reference::Bits askedFor(const reference::Design& design, const reference::Journey& journey, reference::Access access)
{
    const auto all = [&](std::size_t set) { return design.sets[set].members; };
    reference::Bits asked = 0;
    for (const std::string& entry : journey.entries) {
        const auto at = design.componentIndex.find(entry);
        asked |= at == design.componentIndex.end() ? all(design.setIndex.at(entry)) : reference::bit(at->second);
    }
    for (reference::Bits before = 0; before != asked;) {
        before = asked;
        for (const reference::Connection& arrow : design.connections) {
            const std::size_t set = design.components[arrow.to].set;
            const bool isOfAccess = arrow.kind != (access == reference::Access::Read ? "write" : "read");
            const bool isOfJourney = arrow.isForAllJourneys
                || std::find(arrow.journeys.begin(), arrow.journeys.end(), journey.id) != arrow.journeys.end();
            if (!reference::isAmong(arrow.from, asked) || !isOfAccess || !isOfJourney
                || (set != reference::none && set == design.components[arrow.from].set))
                continue;
            asked |= reference::bit(arrow.to);
            if (set != reference::none && design.sets[set].mode != reference::Mode::ActiveActive)
                asked |= all(set);
        }
    }
    return asked;
}

bool isAskedFor(const reference::Design& design, const std::string& id, reference::Access access)
{
    return std::any_of(design.journeys.begin(), design.journeys.end(), [&](const reference::Journey& journey) {
        return std::find(journey.accesses.begin(), journey.accesses.end(), access) != journey.accesses.end()
            && reference::isAmong(design.componentIndex.at(id), askedFor(design, journey, access));
    });
}

/// Whether a journey asks for the component in that context.
bool isAskedIn(const DrillGround& ground, std::uint32_t context, const std::string& id,
               const reference::Design& expected)
{
    const Access wanted = ground.structure().contexts[context].access;
    for (const JourneyRoot& root : ground.structure().journeys) {
        if (std::find(root.contexts.begin(), root.contexts.end(), context) == root.contexts.end())
            continue;
        const auto journey = std::find_if(expected.journeys.begin(), expected.journeys.end(),
                                          [&](const auto& each) { return each.id == root.id.text(); });
        for (const reference::Access access : journey->accesses) {
            const bool isOther = wanted == (access == reference::Access::Read ? Access::Write : Access::Read);
            if (!isOther && reference::isAmong(expected.componentIndex.at(id), askedFor(expected, *journey, access)))
                return true;
        }
    }
    return false;
}

/// Components that worked for some journey that asks for them and do not with these down; of those that none asks for,
/// the ones that work in no context any more.
std::set<std::string> stoppedBy(const DrillGround& ground, const Names& ids, const reference::Design& expected)
{
    const auto fails = failures(ground.structure(), ground.downWith(ids));
    const auto& contexts = ground.structure().contexts;
    std::set<std::string> stopped;
    for (std::size_t row = 0; row < ground.design().components.size(); ++row) {
        const std::string& id = ground.design().components[row].id.text();
        bool isAsked = false;
        bool isLostWhereAsked = false;
        bool isLost = false;
        bool isLeft = false;
        for (std::uint32_t context = 0; context < contexts.size(); ++context) {
            const Node node = contexts[context].components[row];
            const bool stops = fails[node] && !ground.failsWithAllUp()[node];
            const bool asked = isAskedIn(ground, context, id, expected);
            isAsked = isAsked || asked;
            isLostWhereAsked = isLostWhereAsked || (asked && stops);
            isLost = isLost || stops;
            isLeft = isLeft || !fails[node];
        }
        if (isAsked ? isLostWhereAsked : isLost && !isLeft)
            stopped.insert(id);
    }
    return stopped;
}

/// Whether one told to stop for one access alone is asked for with that access.
bool isScopeAsked(const Fallen& fallen, const reference::Design& expected)
{
    if (fallen.reason.ends_with("(for writes)"))
        return isAskedFor(expected, fallen.id, reference::Access::Write);
    return !fallen.reason.ends_with("(for reads)") || isAskedFor(expected, fallen.id, reference::Access::Read);
}

} // namespace

std::string OutageTest::differenceOf(const DrillGround& ground, const Names& ids, const reference::Design& expected,
                                     reference::State state)
{
    const Outage outage = linchpin::outageOf(ground, ids);
    bool anyCritical = false;
    for (const auto& journey : expected.journeys)
        anyCritical = anyCritical || journey.isCritical;
    bool systemUp = true;
    const reference::Bits alive = reference::aliveComponents(expected, state);
    for (const auto& journey : expected.journeys) {
        bool isUp = true;
        for (const reference::Access access : journey.accesses)
            isUp = isUp && reference::succeeds(expected, reference::compile(expected, journey, access), alive, state);
        systemUp = systemUp && (isUp || (anyCritical && !journey.isCritical));
        const auto outcome = std::find_if(outage.journeys.begin(), outage.journeys.end(),
                                          [&](const JourneyOutcome& each) { return each.id.text() == journey.id; });
        if (outcome == outage.journeys.end())
            return "no outcome of " + journey.id;
        if ((outcome->state == JourneyState::Down) == isUp)
            return journey.id + (isUp ? " works" : " does not work");
    }
    if (outage.systemUp != systemUp)
        return systemUp ? "the system works" : "the system does not work";

    std::set<std::string> told = stoppedOf(outage);
    for (const std::string& id : stoppedBy(ground, ids, expected)) {
        if (told.erase(id) == 0)
            return id + " stops and is not told";
    }
    for (const std::string& id : ids)
        told.erase(id);
    for (const std::string& id : told) {
        const Component* component = ground.design().components.find(ComponentId(id));
        if (!component)
            return id + " is told and was not killed";
        // All its instances were killed one by one, on a journey or not.
        for (int i = 1; i <= component->instances; ++i) {
            if (std::find(ids.begin(), ids.end(), id + "/" + std::to_string(i)) == ids.end())
                return id + " is told and works";
        }
    }
    for (const auto& wave : outage.waves) {
        if (wave.empty())
            return "an empty wave: " + text(outage);
        for (const Fallen& fallen : wave) {
            if (!isScopeAsked(fallen, expected))
                return fallen.id + " stops for what nobody asks of it";
        }
    }
    return {};
}

QTEST_GUILESS_MAIN(OutageTest)
#include "outage_test.moc"
