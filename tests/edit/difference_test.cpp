// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/difference.h"

#include "tests/edit/designs.h"

#include <QtTest/QTest>

#include <cstdint>
#include <map>

using namespace linchpin;

namespace
{

/// splitmix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    { }

    int below(int n)
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(n));
    }
    bool oneIn(int n) { return below(n) == 0; }

private:
    std::uint64_t m_state;
};

Point randomPoint(Dice& dice)
{
    return {dice.below(3) * 8, dice.below(3) * 8};
}

std::vector<DomainId> randomPlaces(Dice& dice)
{
    std::vector<DomainId> places;
    for (int n = dice.below(3); n > 0; --n)
        places.emplace_back("d" + std::to_string(dice.below(4)));
    return places;
}

Component randomComponent(Dice& dice, int i)
{
    Component part = newComponent(ComponentId("c" + std::to_string(i)), dice.oneIn(3) ? "App" : "Db",
                                  dice.oneIn(2) ? ComponentKind::Service : ComponentKind::Database);
    part.instances = 1 + dice.below(3);
    part.required = 1 + dice.below(part.instances);
    part.placement = randomPlaces(dice);
    if (dice.oneIn(2))
        part.position = randomPoint(dice);
    part.z = dice.below(2);
    part.locked = dice.oneIn(4);
    if (dice.oneIn(3))
        part.availability = Availability::ofUnavailability(dice.below(3) / 1e7);
    if (dice.oneIn(3))
        part.monthlyCost.reset();
    if (dice.oneIn(4))
        part.acceptedRisk = "cheap";
    if (dice.oneIn(4))
        part.extras = {{"x", "1"}};
    return part;
}

RedundancySet randomSet(Dice& dice, int i)
{
    RedundancySet set;
    set.id = SetId("s" + std::to_string(i));
    set.mode = static_cast<SetMode>(dice.below(3));
    for (int n = 1 + dice.below(3); n > 0; --n)
        set.members.emplace_back("c" + std::to_string(dice.below(6)));
    if (dice.oneIn(2))
        set.failover = Failover{dice.oneIn(2) ? 0.98 : 1, static_cast<double>(dice.below(3)), {}};
    set.replicaReads = dice.oneIn(2);
    set.acknowledgements = dice.below(2);
    return set;
}

Connection randomConnection(Dice& dice, int i)
{
    Connection arrow;
    arrow.id = ConnectionId("e" + std::to_string(i));
    arrow.from = ComponentId("c" + std::to_string(dice.below(6)));
    arrow.to = ComponentId("c" + std::to_string(dice.below(6)));
    arrow.kind = static_cast<ConnectionKind>(dice.below(4));
    arrow.optional = dice.oneIn(2);
    arrow.label = dice.oneIn(2) ? "" : "gRPC";
    if (dice.oneIn(2))
        arrow.waypoints = {randomPoint(dice)};
    if (dice.oneIn(2))
        arrow.journeys = {JourneyId("j" + std::to_string(dice.below(3)))};
    return arrow;
}

Journey randomJourney(Dice& dice, int i)
{
    Journey journey;
    journey.id = JourneyId("j" + std::to_string(i));
    journey.name = dice.oneIn(2) ? "Buy" : "Browse";
    journey.entries = {ElementId("c" + std::to_string(dice.below(6)))};
    journey.access = static_cast<Access>(dice.below(3));
    journey.critical = dice.oneIn(2);
    if (dice.oneIn(2))
        journey.target = dice.oneIn(2) ? 0.999 : 0.9995;
    return journey;
}

/// Few ids and few values, so that two of them have much in common; not every one is a valid design.
Design randomDesign(Dice& dice)
{
    Design design;
    design.title = dice.oneIn(2) ? "Shop" : "";
    for (int i = 0; i < 4; ++i) {
        if (dice.oneIn(2)) {
            Domain domain = newDomain(DomainId("d" + std::to_string(i)), dice.oneIn(2) ? "Zone" : "Box",
                                      dice.oneIn(2) ? DomainKind::Zone : DomainKind::Rack);
            if (dice.oneIn(2))
                domain.bounds = Rect{dice.below(2), 0, 100 + dice.below(2), 100};
            domain.parent = DomainId(dice.oneIn(2) ? "" : "d0");
            design.domains.put(domain);
        }
        if (dice.oneIn(2)) {
            Note note;
            note.id = NoteId("n" + std::to_string(i));
            note.text = dice.oneIn(2) ? "words" : "";
            note.z = dice.below(2);
            design.notes.put(note);
        }
    }
    for (int i = 0; i < 6; ++i) {
        if (!dice.oneIn(3))
            design.components.put(randomComponent(dice, i));
        if (!dice.oneIn(3))
            design.connections.put(randomConnection(dice, i));
        if (dice.oneIn(3))
            design.sets.put(randomSet(dice, i));
    }
    const int first = dice.below(3);
    for (int i = 0; i < 3; ++i) {
        if (dice.oneIn(2))
            design.journeys.push_back(randomJourney(dice, (first + i) % 3));
    }
    return design;
}

/// Each element's fate, found by looking every id up in both.
class Fates
{
public:
    Fates(const Design& before, const Design& after)
    {
        table(before.domains, after.domains);
        table(before.components, after.components);
        table(before.sets, after.sets);
        table(before.connections, after.connections);
        table(before.notes, after.notes);
        for (const Journey& journey : before.journeys)
            put(journey, after.journey(journey.id));
        for (const Journey& journey : after.journeys) {
            if (!before.journey(journey.id))
                m_fates[journey.id.text()] = Fate::Added;
        }
    }
    const std::map<std::string, Fate>& all() const { return m_fates; }

private:
    template<class T>
    void table(const Table<T>& before, const Table<T>& after)
    {
        for (const T& element : before)
            put(element, after.find(element.id));
        for (const T& element : after) {
            if (!before.contains(element.id))
                m_fates[element.id.text()] = Fate::Added;
        }
    }
    template<class T>
    void put(const T& before, const T* after)
    {
        if (!after)
            m_fates[before.id.text()] = Fate::Removed;
        else if (!(before == *after))
            m_fates[before.id.text()] = Fate::Changed;
    }

    std::map<std::string, Fate> m_fates;
};

Fate mirrored(Fate fate)
{
    return fate == Fate::Added ? Fate::Removed : fate == Fate::Removed ? Fate::Added : fate;
}

Design shop()
{
    return Drawing()
        .domain("zone-a", DomainKind::Zone, Rect{0, 0, 400, 300})
        .domain("zone-b", DomainKind::Zone, Rect{500, 0, 400, 300})
        .add("client", ComponentKind::Client, Point{0, 0})
        .add("app", ComponentKind::Service, Point{200, 0}, {"zone-a"}, "App")
        .add("db", ComponentKind::Database, Point{400, 0}, {"zone-a"}, "Orders DB")
        .arrow("client", "app")
        .arrow("app", "db")
        .journey("order", {"client"})
        .design();
}

/// What changed in the one element that did.
template<class Change>
ElementDifference oneChange(const Change& change)
{
    const Design before = shop();
    Design after = before;
    change(after);
    const Difference differs = difference(before, after);
    return differs.elements.size() == 1 ? differs.elements.front() : ElementDifference();
}

template<class Change>
ElementDifference appChange(const Change& change)
{
    return oneChange([&](Design& design) { design.components.change(ComponentId("app"), change); });
}

using Texts = std::vector<std::string>;

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void equalDesignsDifferInNothing()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Dice dice(seed);
            Dice again(seed);
            const Design design = randomDesign(dice);
            QVERIFY(difference(design, design).empty());
            QVERIFY(difference(design, randomDesign(again)).empty());
        }
    }

    void allThatDiffersIsListedAndNothingElse()
    {
        for (std::uint64_t seed = 0; seed < 3000; ++seed) {
            Dice dice(seed);
            const Design before = randomDesign(dice);
            const Design after = randomDesign(dice);
            const Difference differs = difference(before, after);
            QCOMPARE(differs.empty(), before == after);
            std::map<std::string, Fate> fates;
            for (const ElementDifference& element : differs.elements) {
                QVERIFY(fates.emplace(element.id.text(), element.fate).second);
                QVERIFY(!element.name.empty());
                const bool hasWords = !element.meaning.empty() || !element.drawing.empty();
                QCOMPARE(hasWords, element.fate == Fate::Changed);
            }
            QVERIFY(fates == Fates(before, after).all());
        }
    }

    void theOtherWayRoundIsTheMirrorImage()
    {
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            Dice dice(seed);
            const Design before = randomDesign(dice);
            const Design after = randomDesign(dice);
            const Difference there = difference(before, after);
            const Difference back = difference(after, before);
            QCOMPARE(there.whole.size(), back.whole.size());
            std::map<std::string, const ElementDifference*> byId;
            for (const ElementDifference& element : back.elements)
                byId[element.id.text()] = &element;
            QCOMPARE(there.elements.size(), back.elements.size());
            for (const ElementDifference& element : there.elements) {
                const ElementDifference* other = byId[element.id.text()];
                QVERIFY(other && other->type == element.type && other->fate == mirrored(element.fate));
                QCOMPARE(other->meaning.size(), element.meaning.size());
                QCOMPARE(other->drawing.size(), element.drawing.size());
            }
        }
    }

    void saysWhatChanged()
    {
        QCOMPARE(appChange([](Component& app) { app.instances = 3; }).meaning, Texts{"3 instances instead of 1"});
        QCOMPARE(appChange([](Component& app) { app.availability = Availability::of(0.9995); }).meaning,
                 Texts{"availability 99.95 % instead of 99.5 %"});
        QCOMPARE(appChange([](Component& app) { app.placement = {DomainId("zone-b")}; }).meaning,
                 Texts{"in zone-b instead of zone-a"});
        QCOMPARE(appChange([](Component& app) { app.placement.clear(); }).meaning,
                 Texts{"in no domain instead of zone-a"});
        QCOMPARE(appChange([](Component& app) { app.kind = ComponentKind::LoadBalancer; }).meaning,
                 Texts{"load balancer instead of service"});
        QCOMPARE(appChange([](Component& app) { app.mttrHours = 0.5; }).meaning,
                 Texts{"repaired in 30 min instead of 4 h"});
        QCOMPARE(appChange([](Component& app) { app.monthlyCost = 200000; }).meaning,
                 Texts{"monthly cost 200000 instead of 40"});
        QCOMPARE(appChange([](Component& app) { app.availability = Availability::ofUnavailability(1e-9); }).meaning,
                 Texts{"availability all but 1e-07 % instead of 99.5 %"});
        QCOMPARE(appChange([](Component& app) { app.acceptedRisk = "cheap"; }).meaning, Texts{"risk accepted"});
        const ElementDifference renamed = appChange([](Component& app) { app.name = "Api"; });
        QCOMPARE(renamed.name, std::string("Api"));
        QCOMPARE(renamed.meaning, Texts{"named \"Api\" instead of \"App\""});
        const ElementDifference target = oneChange([](Design& design) { design.journeys.front().target = 0.9995; });
        QCOMPARE(target.meaning, Texts{"target 99.95 % instead of none"});
        const ElementDifference arrow = oneChange([](Design& design) {
            design.connections.change(ConnectionId("app-db"), [](Connection& made) {
                made.kind = ConnectionKind::Read;
                made.optional = true;
            });
        });
        QCOMPARE(arrow.name, std::string("App → Orders DB"));
        QCOMPARE(arrow.meaning, (Texts{"needed only when reading instead of always", "without it: degrades"}));
    }

    void setsSayWhoCameAndWent()
    {
        Design before = shop();
        RedundancySet set;
        set.id = SetId("pair");
        set.members = {ComponentId("app"), ComponentId("client")};
        before.sets.put(set);
        Design after = before;
        after.sets.change(SetId("pair"), [](RedundancySet& pair) {
            pair.members = {ComponentId("app"), ComponentId("db")};
            pair.mode = SetMode::Quorum;
        });
        QCOMPARE(difference(before, after).elements.front().meaning,
                 (Texts{"a quorum instead of all of them active", "with Orders DB, without client"}));
        after = before;
        after.sets.change(SetId("pair"), [](RedundancySet& pair) { std::swap(pair.members[0], pair.members[1]); });
        QCOMPARE(difference(before, after).elements.front().meaning, Texts{"members in another order"});
    }

    void movingIsDrawingAlone()
    {
        const ElementDifference moved = appChange([](Component& app) { app.position = Point{8, 8}; });
        QVERIFY(moved.isDrawingAlone());
        QCOMPARE(moved.drawing, Texts{"moved"});
        const ElementDifference both = appChange([](Component& app) {
            app.position = Point{8, 8};
            app.instances = 2;
        });
        QVERIFY(!both.isDrawingAlone());
        const ElementDifference zone = oneChange([](Design& design) {
            design.domains.change(DomainId("zone-a"), [](Domain& domain) { domain.bounds->width = 480; });
        });
        QVERIFY(zone.isDrawingAlone());
        QCOMPARE(zone.drawing, Texts{"resized"});
    }

    void whatIsGoneKeepsItsName()
    {
        const Design before = shop();
        Design after = before;
        after.connections.erase(ConnectionId("app-db"));
        after.components.erase(ComponentId("db"));
        const Difference differs = difference(before, after);
        QCOMPARE(differs.elements.size(), 2U);
        QCOMPARE(differs.elements[0].name, std::string("Orders DB"));
        QCOMPARE(differs.elements[1].name, std::string("App → Orders DB"));
        QVERIFY(differs.elements[1].fate == Fate::Removed);
    }

    void theDesignItself()
    {
        const Design before = shop();
        Design after = before;
        after.title = "Shop";
        QCOMPARE(difference(before, after).whole, Texts{"titled \"Shop\""});
        QCOMPARE(difference(after, before).whole, Texts{"no longer titled \"Shop\""});
    }

    void sharedElementsAreNotLookedInto()
    {
        constexpr int many = 100'000;
        std::vector<Component> parts;
        for (int i = 0; i < many; ++i)
            parts.push_back(newComponent(ComponentId("c" + std::to_string(i)), "App", ComponentKind::Service));
        Design before;
        before.components = Table<Component>::of(std::move(parts));
        Design after = before;
        after.components.change(ComponentId("c7"), [](Component& part) { part.instances = 2; });
        const Difference differs = difference(before, after);
        QCOMPARE(differs.elements.size(), 1U);
        QCOMPARE(differs.elements.front().id.text(), std::string("c7"));
    }
};

QTEST_APPLESS_MAIN(DifferenceTest)
#include "difference_test.moc"
