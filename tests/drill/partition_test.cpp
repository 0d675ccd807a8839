// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/outage.h"
#include "core/drill/partition.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"
#include "tests/edit/designs.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <map>

using namespace linchpin;

namespace
{

/// An application on both sides of a set whose members are where the letters say: in a, in b (in a zone of it), outside
/// (o: in a third zone of the provider of a; n: in no place), split (s: an instance in a and one in b), and both
/// in a and outside (t: an instance each).
Design across(const std::string& places, SetMode mode, ComponentKind kind = ComponentKind::Database)
{
    Drawing drawing;
    drawing.domain("p", DomainKind::Provider)
        .domain("a", DomainKind::Region, {}, "p")
        .domain("c", DomainKind::Region, {}, "p")
        .domain("b", DomainKind::Region)
        .domain("zone", DomainKind::Zone, {}, "b");
    const std::map<char, std::vector<const char*>> placesOf = {{'a', {"a"}}, {'b', {"zone"}},      {'o', {"c"}},
                                                               {'n', {}},    {'s', {"a", "zone"}}, {'t', {"a", "c"}}};
    drawing.add("app", ComponentKind::Service, {}, {"a", "b"});
    RedundancySet set;
    set.id = SetId("set");
    set.name = "Orders";
    set.mode = mode;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::string id = "m" + std::to_string(i);
        drawing.add(id.c_str(), kind, {}, placesOf.at(places[i])).arrow("app", id);
        set.members.emplace_back(id);
    }
    Design design = drawing;
    design.components.change(ComponentId("app"), [](Component& app) { app.instances = 2; });
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] == 's' || places[i] == 't')
            design.components.change(set.members[i], [](Component& member) { member.instances = 2; });
    }
    design.sets.put(set);
    return design;
}

Design withRules(Design design, bool hasFailover, int acknowledgements, bool replicaReads = true)
{
    design.sets.change(SetId("set"), [&](RedundancySet& set) {
        if (hasFailover)
            set.failover = Failover{0.9, 1, {}};
        set.acknowledgements = acknowledgements;
        set.replicaReads = replicaReads;
    });
    return design;
}

/// Something in that place, which the component needs.
void require(Design& design, const char* component, const char* place)
{
    Component part = newComponent(ComponentId(std::string("in-") + place), place, ComponentKind::Service);
    part.placement = {DomainId(place)};
    Connection arrow;
    arrow.id = ConnectionId(std::string("to-") + place);
    arrow.from = ComponentId(component);
    arrow.to = part.id;
    design.components.put(part);
    design.connections.put(arrow);
}

Partition cut(const Design& design, const char* a = "a", const char* b = "b")
{
    return partitionOf(DrillGround(design), DomainId(a), DomainId(b));
}

PartitionedSet orders(const Design& design)
{
    const Partition partition = cut(design);
    for (const PartitionedSet& set : partition.sets) {
        if (set.id.text() == "set")
            return set;
    }
    return {};
}

std::string services(const PartitionedSet& set)
{
    const auto side = [](const SideService& service) {
        return std::string(*service.reads ? "r" : "-") + (*service.writes ? "w" : "-");
    };
    return side(set.a) + " " + side(set.b);
}

/// Whether three of the five on each side can vote without one that votes for both.
bool twoMajoritiesApart(const std::string& places)
{
    const auto isMajorityWithout = [&](unsigned votes, char beyond) {
        int count = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if ((votes >> i & 1U) == 0)
                continue;
            if (places[i] == beyond)
                return false;
            ++count;
        }
        return count == 3;
    };
    for (unsigned a = 0; a < 32; ++a) {
        for (unsigned b = 0; b < 32; ++b) {
            bool isApart = isMajorityWithout(a, 'b') && isMajorityWithout(b, 'a');
            for (std::size_t i = 0; isApart && i < places.size(); ++i)
                isApart = (a >> i & b >> i & 1U) == 0 || places[i] == 's';
            if (isApart)
                return true;
        }
    }
    return false;
}

} // namespace

class PartitionTest : public QObject
{
    Q_OBJECT

private slots:
    void byHand_data()
    {
        QTest::addColumn<QString>("places");
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("failover");
        QTest::addColumn<int>("acknowledgements");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("tradeOff");
        const auto row = [](const char* name, const char* places, SetMode mode, bool failover, int acknowledgements,
                            const char* expected, TradeOff tradeOff) {
            QTest::newRow(name) << QString(places) << static_cast<int>(mode) << failover << acknowledgements
                                << QString(expected) << static_cast<int>(tradeOff);
        };
        row("quorum 2:1", "aab", SetMode::Quorum, false, 0, "rw --", TradeOff::Consistent);
        row("quorum 1:2", "abb", SetMode::Quorum, false, 0, "-- rw", TradeOff::Consistent);
        row("quorum 2:2", "aabb", SetMode::Quorum, false, 0, "-- --", TradeOff::NeitherWrites);
        row("primary, hand failover", "ab", SetMode::PrimaryReplica, false, 0, "rw r-", TradeOff::Consistent);
        row("primary, failover", "ab", SetMode::PrimaryReplica, true, 0, "rw rw", TradeOff::Diverging);
        row("primary, failover, acknowledged", "ab", SetMode::PrimaryReplica, true, 1, "r- r-",
            TradeOff::NeitherWrites);
        row("primary with a replica, two beyond", "aabb", SetMode::PrimaryReplica, true, 1, "rw rw",
            TradeOff::Diverging);
        row("primary with a replica, one beyond", "aab", SetMode::PrimaryReplica, true, 1, "rw r-",
            TradeOff::Consistent);
        row("primary alone, two beyond", "abb", SetMode::PrimaryReplica, true, 1, "r- rw", TradeOff::Consistent);
        row("active-active", "ab", SetMode::ActiveActive, false, 0, "rw rw", TradeOff::Diverging);
        using enum SetMode;
        using enum TradeOff;
        row("quorum of five 2:2, one outside", "aabbo", Quorum, false, 0, "rw rw", Shared);
        row("quorum of five 2:1, two outside", "aaboo", Quorum, false, 0, "rw rw", Shared);
        row("quorum of five 3:1, one outside", "aaabo", Quorum, false, 0, "rw --", Consistent);
        row("quorum of five 1:1, three in no place", "abnnn", Quorum, false, 0, "rw rw", Shared);
        row("quorum of four 1:1, two outside", "aboo", Quorum, false, 0, "rw rw", Shared);
        row("quorum of four 2:1, one outside", "aabo", Quorum, false, 0, "rw --", Consistent);
        row("quorum of one, split", "s", Quorum, false, 0, "rw rw", Diverging);
        row("quorum of three, one split", "abs", Quorum, false, 0, "rw rw", Diverging);
        row("quorum of three, one split and two outside", "oos", Quorum, false, 0, "rw rw", Diverging);
        row("quorum of five, one split and four outside", "oooos", Quorum, false, 0, "rw rw", Diverging);
        row("primary outside", "oab", PrimaryReplica, false, 0, "rw rw", Shared);
        row("primary outside, failover", "oab", PrimaryReplica, true, 0, "rw rw", Shared);
        row("primary outside, one acknowledgement", "oab", PrimaryReplica, true, 1, "rw rw", Shared);
        row("primary outside, two acknowledgements", "oab", PrimaryReplica, true, 2, "r- r-", NeitherWrites);
        row("primary split", "sab", PrimaryReplica, false, 0, "rw rw", Diverging);
        row("replica outside, failover", "ao", PrimaryReplica, true, 0, "rw rw", Diverging);
        row("replica outside, hand failover", "ao", PrimaryReplica, false, 0, "rw r-", Consistent);
        row("replica outside, acknowledged", "ao", PrimaryReplica, true, 1, "rw r-", Consistent);
        row("replicas beyond and outside, acknowledged", "abo", PrimaryReplica, true, 1, "rw rw", Shared);
        row("a replica everywhere, acknowledged", "aabo", PrimaryReplica, true, 1, "rw rw", Diverging);
        row("replicas beyond and two outside, acknowledged", "aboo", PrimaryReplica, true, 1, "rw rw", Diverging);
        row("primary beyond, replicas here and outside, acknowledged", "bao", PrimaryReplica, true, 1, "rw rw", Shared);
        row("active-active, a third outside", "abo", ActiveActive, false, 0, "rw rw", Diverging);
        row("active-active, nothing beyond", "ao", ActiveActive, false, 0, "rw rw", Shared);
        row("active-active, nothing here", "bbo", ActiveActive, false, 0, "rw rw", Shared);
        row("active-active, split", "so", ActiveActive, false, 0, "rw rw", Diverging);
        row("all in one", "aa", SetMode::ActiveActive, false, 0, "rw --", TradeOff::OneSide);
        row("an instance outside", "t", SetMode::ActiveActive, false, 0, "rw rw", TradeOff::Shared);
        row("all in the other", "bb", SetMode::PrimaryReplica, true, 0, "-- rw", TradeOff::OneSide);
    }
    void byHand()
    {
        QFETCH(QString, places);
        QFETCH(int, mode);
        QFETCH(bool, failover);
        QFETCH(int, acknowledgements);
        QFETCH(QString, expected);
        QFETCH(int, tradeOff);
        const Design design =
            withRules(across(places.toStdString(), static_cast<SetMode>(mode)), failover, acknowledgements);
        const PartitionedSet set = orders(design);
        QCOMPARE(QString::fromStdString(services(set)), expected);
        QCOMPARE(static_cast<int>(set.tradeOff), tradeOff);
        QVERIFY(!set.sentence.empty());
    }
    void readsOfAPrimaryAloneAreNotStale()
    {
        const PartitionedSet set = orders(withRules(across("ab", SetMode::PrimaryReplica), false, 0, false));
        QCOMPARE(services(set), std::string("rw --"));
        QVERIFY(set.sentence.starts_with("Consistent but unavailable on one side: Orders goes on in a; b refuses"));
    }
    void whatBothReachIsSaid()
    {
        const auto said = [](const char* places, SetMode mode, int acknowledgements = 0) {
            return orders(withRules(across(places, mode), true, acknowledgements)).sentence;
        };
        QCOMPARE(said("aabbo", SetMode::Quorum),
                 std::string("Consistent: both sides reach a majority of Orders, and any two majorities share a "
                             "member"));
        QCOMPARE(said("oab", SetMode::PrimaryReplica),
                 std::string("Consistent: both sides reach the primary of Orders and write to it"));
        QVERIFY(said("abo", SetMode::PrimaryReplica, 1).find("follows one primary alone") != std::string::npos);
        QVERIFY(said("ao", SetMode::ActiveActive).find("no two of its copies are cut") != std::string::npos);
    }
    void whoLostThePrimaryIsSaid()
    {
        const auto said = [](const Design& design) { return orders(withRules(design, true, 0)).sentence; };
        QVERIFY(said(across("ab", SetMode::PrimaryReplica)).find("the side that lost the primary")
                != std::string::npos);
        QCOMPARE(said(across("sab", SetMode::PrimaryReplica)),
                 std::string("Available but diverging: both sides accept writes to Orders that must be reconciled "
                             "afterwards"));
        Design needsBoth = across("oab", SetMode::PrimaryReplica);
        require(needsBoth, "m0", "a");
        require(needsBoth, "m0", "zone");
        QVERIFY(said(needsBoth).find("both sides lost the primary of Orders") != std::string::npos);
    }
    void whatIsOnOneSideMayStopThereToo()
    {
        Design design = across("aa", SetMode::Quorum);
        QCOMPARE(orders(design).sentence, std::string("Orders is on one side alone: b cannot reach it"));
        require(design, "m0", "zone");
        QCOMPARE(services(orders(design)), std::string("-- --"));
        QCOMPARE(orders(design).sentence,
                 std::string("Orders is on one side alone: b cannot reach it, and it does not work in a either"));
    }
    void replicatedMessagesAreData()
    {
        const auto tradeOff = [](SetMode mode) {
            return orders(withRules(across("ab", mode, ComponentKind::Queue), mode == SetMode::PrimaryReplica, 0))
                .tradeOff;
        };
        QVERIFY(tradeOff(SetMode::PrimaryReplica) == TradeOff::Diverging);
        QVERIFY(tradeOff(SetMode::ActiveActive) == TradeOff::BothGoOn);
    }
    void withoutDataBothGoOn()
    {
        const PartitionedSet set = orders(across("ab", SetMode::ActiveActive, ComponentKind::Service));
        QVERIFY(set.tradeOff == TradeOff::BothGoOn);
        // A quorum agrees on something, whatever its members are.
        QVERIFY(orders(across("abo", SetMode::Quorum, ComponentKind::Coordinator)).tradeOff == TradeOff::Shared);
    }
    void journeysFollowTheirSets()
    {
        const Partition partition = cut(withRules(across("ab", SetMode::PrimaryReplica), false, 0));
        QCOMPARE(partition.journeys.size(), std::size_t(1));
        QVERIFY(partition.journeys.front().a == (SideService{true, true}));
        QVERIFY(partition.journeys.front().b == (SideService{true, false}));
    }
    void aJourneyThatReadsHasNoAnswerForWrites()
    {
        Design design = across("ab", SetMode::PrimaryReplica);
        Journey journey;
        journey.id = JourneyId("look");
        journey.name = "Look";
        journey.entries = {ElementId("app")};
        journey.access = Access::Read;
        design.journeys.push_back(journey);
        const Partition partition = cut(design);
        QVERIFY(partition.journeys.front().b == (SideService{true, std::nullopt}));
    }
    void aComponentWithCopiesOnBothSidesIsTold()
    {
        Design design = across("aa", SetMode::Quorum);
        design.components.change(ComponentId("app"), [](Component& app) { app.kind = ComponentKind::Database; });
        for (const char* id : {"m0", "m1"})
            design.components.change(ComponentId(id), [](Component& member) { member.placement.clear(); });
        const Partition partition = cut(design);
        QCOMPARE(partition.sets.size(), std::size_t(1));
        QCOMPARE(partition.sets.front().id.text(), std::string("app"));
        QVERIFY(partition.sets.front().tradeOff == TradeOff::Diverging);
    }
    /// A side serves a journey exactly when the journey survives the loss of the other side.
    void aViewIsADrillOfTheOtherSide()
    {
        int cuts = 0;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            const Design design = readDesign(nlohmann::json(reference::randomDesign(seed)).dump());
            const DrillGround ground(design);
            for (const Domain& a : design.domains) {
                for (const Domain& b : design.domains) {
                    if (design.isWithin(a.id, b.id) || design.isWithin(b.id, a.id))
                        continue;
                    ++cuts;
                    const Partition partition = partitionOf(ground, a.id, b.id);
                    const Outage outage = outageOf(ground, {b.id.text()});
                    for (std::size_t i = 0; i < partition.journeys.size(); ++i) {
                        const SideService& side = partition.journeys[i].a;
                        const bool serves = side.reads.value_or(true) && side.writes.value_or(true);
                        QVERIFY2(serves == (outage.journeys[i].state != JourneyState::Down),
                                 qPrintable(QString::number(seed)));
                    }
                }
            }
        }
        QVERIFY(cuts > 100);
    }
    /// Groups of members as each side could form them, tried one by one.
    void theCountAgreesWithTheGroups()
    {
        int diverging = 0;
        int shared = 0;
        const std::string letters = "abos";
        for (int code = 0; code < 4 * 4 * 4 * 4 * 4; ++code) {
            std::string places;
            for (int rest = code, i = 0; i < 5; ++i, rest /= 4)
                places += letters[static_cast<std::size_t>(rest % 4)];
            if (places.find_first_of("abs") == std::string::npos)
                continue;
            const PartitionedSet set = orders(across(places, SetMode::Quorum));
            if (set.tradeOff != TradeOff::Diverging && set.tradeOff != TradeOff::Shared)
                continue;
            const bool isApart = twoMajoritiesApart(places);
            QVERIFY2((set.tradeOff == TradeOff::Diverging) == isApart, places.c_str());
            ++(isApart ? diverging : shared);
        }
        QVERIFY(diverging > 50);
        QVERIFY(shared > 50);
    }
    void whatIsNoDomainOrLiesInTheOtherIsRefused()
    {
        const Design design = across("ab", SetMode::Quorum);
        QVERIFY_EXCEPTION_THROWN(cut(design, "a", "nowhere"), Error);
        QVERIFY_EXCEPTION_THROWN(cut(design, "app", "a"), Error);
        QVERIFY_EXCEPTION_THROWN(cut(design, "zone", "b"), Error);
        QVERIFY_EXCEPTION_THROWN(cut(design, "a", "a"), Error);
    }
};

QTEST_GUILESS_MAIN(PartitionTest)
#include "partition_test.moc"
