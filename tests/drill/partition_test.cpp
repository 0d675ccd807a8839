// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/outage.h"
#include "core/drill/partition.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"
#include "tests/edit/designs.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace linchpin;

namespace
{

/// An application on both sides of a set whose members are where the letters say.
Design across(const std::string& places, SetMode mode, ComponentKind kind = ComponentKind::Database)
{
    Drawing drawing;
    drawing.domain("a", DomainKind::Region).domain("b", DomainKind::Region).domain("zone", DomainKind::Zone, {}, "b");
    drawing.add("app", ComponentKind::Service, {}, {"a", "b"});
    RedundancySet set;
    set.id = SetId("set");
    set.name = "Orders";
    set.mode = mode;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::string id = "m" + std::to_string(i);
        drawing.add(id.c_str(), kind, {}, {places[i] == 'a' ? "a" : "zone"}).arrow("app", id);
        set.members.emplace_back(id);
    }
    Design design = drawing;
    design.components.change(ComponentId("app"), [](Component& app) { app.instances = 2; });
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
        row("all in one", "aa", SetMode::ActiveActive, false, 0, "rw --", TradeOff::OneSide);
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
    void withoutDataBothGoOn()
    {
        const PartitionedSet set = orders(across("ab", SetMode::ActiveActive, ComponentKind::Service));
        QVERIFY(set.tradeOff == TradeOff::BothGoOn);
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
