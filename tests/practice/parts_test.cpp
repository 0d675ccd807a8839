// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/found_parts.h"
#include "core/tree/split_mix.h"
#include "tests/practice/scenario_files.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace linchpin;

namespace
{

Component box(const std::string& id, ComponentKind kind)
{
    Component component;
    component.id = ComponentId(id);
    component.name = id;
    component.kind = kind;
    component.availability = Availability::of(0.99);
    return component;
}

void arrow(Design& design, const std::string& from, const std::string& to,
           ConnectionKind kind = ConnectionKind::Request, bool optional = false)
{
    Connection connection;
    connection.id = ConnectionId(from + "." + to);
    connection.from = ComponentId(from);
    connection.to = ComponentId(to);
    connection.kind = kind;
    connection.optional = optional;
    design.connections.put(connection);
}

Design sheet()
{
    Design design;
    design.components.put(box("user", ComponentKind::Client));
    Journey journey;
    journey.id = JourneyId("use");
    journey.name = "Use";
    journey.entries = {ElementId("user")};
    design.journeys.push_back(journey);
    return design;
}

Part part(const std::string& id, std::vector<ComponentKind> kinds, PartPath path = PartPath::Present, double weight = 1)
{
    return {id, id, std::move(kinds), {JourneyId("use")}, path, weight, "", "draw it"};
}

/// The weight of the best way to give each part a box of its own, by trying all.
double best(const std::vector<Part>& parts, std::size_t from, const Design& design, std::vector<bool>& taken)
{
    if (from == parts.size())
        return 0;
    double most = best(parts, from + 1, design, taken);
    for (std::size_t row = 0; row < design.components.size(); ++row) {
        const Component& component = design.components[row];
        const auto& kinds = parts[from].kinds;
        if (taken[row] || std::find(kinds.begin(), kinds.end(), component.kind) == kinds.end())
            continue;
        taken[row] = true;
        most = std::max(most, parts[from].weight + best(parts, from + 1, design, taken));
        taken[row] = false;
    }
    return most;
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT

private slots:
    void thePathCounts()
    {
        Design design = sheet();
        for (const char* id : {"app", "cache", "db"})
            design.components.put(box(id,
                                      std::string(id) == "app"      ? ComponentKind::Service
                                          : std::string(id) == "db" ? ComponentKind::Database
                                                                    : ComponentKind::Cache));
        design.components.put(box("queue", ComponentKind::Queue));
        design.components.put(box("worker", ComponentKind::Worker));
        design.components.put(box("index", ComponentKind::SearchIndex));
        arrow(design, "user", "app");
        arrow(design, "app", "db");
        arrow(design, "app", "cache", ConnectionKind::Request, true);
        arrow(design, "app", "queue", ConnectionKind::Async);
        arrow(design, "queue", "worker", ConnectionKind::Async);
        Scenario scenario;
        scenario.parts = {part("db", {ComponentKind::Database}, PartPath::Needed),
                          part("cache", {ComponentKind::Cache}, PartPath::Off),
                          part("queue", {ComponentKind::Queue}, PartPath::Needed),
                          part("worker", {ComponentKind::Worker}), part("index", {ComponentKind::SearchIndex})};
        const std::vector<FoundPart> found = foundParts(scenario, design);
        QCOMPARE(shareOf(scenario.parts[0], found[0]), 1.0);
        QCOMPARE(shareOf(scenario.parts[1], found[1]), 1.0);
        QCOMPARE(shareOf(scenario.parts[2], found[2]), 0.5); // there, and not waited for
        QCOMPARE(shareOf(scenario.parts[3], found[3]), 1.0);
        QCOMPARE(shareOf(scenario.parts[4], found[4]), 0.0); // drawn, and nothing gets there
        QVERIFY(found[4].components.empty());
    }

    void readsAndWritesPartWays()
    {
        Design design = sheet();
        design.journeys[0].access = Access::Read;
        design.components.put(box("app", ComponentKind::Service));
        design.components.put(box("db", ComponentKind::Database));
        arrow(design, "user", "app");
        arrow(design, "app", "db", ConnectionKind::Write);
        QVERIFY(reachedBy(design, design.journeys[0])[design.components.rowOf(ComponentId("db"))] == Reached::Not);
        design.journeys[0].access = Access::Both;
        QVERIFY(reachedBy(design, design.journeys[0])[design.components.rowOf(ComponentId("db"))] == Reached::Needed);
    }

    void whatFetchesFromAQueueIsBehindIt()
    {
        Design design = sheet();
        design.components.put(box("app", ComponentKind::Service));
        design.components.put(box("queue", ComponentKind::Queue));
        design.components.put(box("worker", ComponentKind::Worker));
        design.components.put(box("totals", ComponentKind::Database));
        design.components.put(box("watch", ComponentKind::Service));
        design.components.put(box("other", ComponentKind::Service));
        arrow(design, "user", "app");
        arrow(design, "app", "queue", ConnectionKind::Async);
        arrow(design, "worker", "queue");
        arrow(design, "worker", "totals");
        arrow(design, "watch", "worker");                       // no journey's caller
        arrow(design, "other", "queue", ConnectionKind::Async); // puts messages in
        const std::vector<Reached> reached = reachedBy(design, design.journeys[0]);
        const auto how = [&](const char* id) { return reached[design.components.rowOf(ComponentId(id))]; };
        QVERIFY(how("worker") == Reached::Off);
        QVERIFY(how("totals") == Reached::Off);
        QVERIFY(how("watch") == Reached::Not);
        QVERIFY(how("other") == Reached::Not);
        arrow(design, "app", "other");
        design.connections.change(ConnectionId("other.queue"),
                                  [](Connection& own) { own.kind = ConnectionKind::Request; });
        QCOMPARE(fetchingArrows(design), std::vector<ConnectionId>{ConnectionId("worker.queue")});
    }

    void aSetIsOneBox()
    {
        Design design = sheet();
        for (const char* id : {"db-1", "db-2", "db-3"})
            design.components.put(box(id, ComponentKind::Database));
        RedundancySet set;
        set.id = SetId("dbs");
        set.mode = SetMode::Quorum;
        set.members = {ComponentId("db-1"), ComponentId("db-2"), ComponentId("db-3")};
        design.sets.put(set);
        arrow(design, "user", "db-1");
        Scenario scenario;
        scenario.parts = {part("one", {ComponentKind::Database}), part("two", {ComponentKind::Database})};
        const std::vector<FoundPart> found = foundParts(scenario, design);
        QVERIFY(found[0].components.empty() != found[1].components.empty());
        QCOMPARE(std::max(found[0].components.size(), found[1].components.size()), std::size_t(3));
        QVERIFY(reachedBy(design, design.journeys[0])[design.components.rowOf(ComponentId("db-3"))] == Reached::Needed);
    }

    void theMostWeightIsFound()
    {
        const std::vector<ComponentKind> kinds = {ComponentKind::Service, ComponentKind::Database, ComponentKind::Cache,
                                                  ComponentKind::Queue};
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            SplitMix random(seed);
            const auto upTo = [&](std::size_t most) { return random.next() % most; };
            Design design = sheet();
            for (std::size_t i = upTo(6); i-- > 0;) {
                const std::string id = "box-" + std::to_string(i);
                design.components.put(box(id, kinds[upTo(kinds.size())]));
                arrow(design, "user", id);
            }
            Scenario scenario;
            for (std::size_t i = 1 + upTo(5); i-- > 0;) {
                std::vector<ComponentKind> any = {kinds[upTo(kinds.size())], kinds[upTo(kinds.size())]};
                scenario.parts.push_back(
                    part("part-" + std::to_string(i), any, PartPath::Needed, 1 + static_cast<double>(upTo(4))));
            }
            const std::vector<FoundPart> found = foundParts(scenario, design);
            double weight = 0;
            std::vector<ComponentId> used;
            for (std::size_t i = 0; i < found.size(); ++i) {
                weight += scenario.parts[i].weight * shareOf(scenario.parts[i], found[i]);
                used.insert(used.end(), found[i].components.begin(), found[i].components.end());
            }
            std::vector<bool> taken(design.components.size(), false);
            QCOMPARE(weight, best(scenario.parts, 0, design, taken));
            std::sort(used.begin(), used.end());
            QVERIFY(std::adjacent_find(used.begin(), used.end()) == used.end());
        }
    }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "parts_test.moc"
