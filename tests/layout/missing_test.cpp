// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"

#include "tests/layout/random_designs.h"

#include <QtTest/QTest>

#include <cstdlib>

using namespace linchpin;

namespace
{

Design without(Design design, const std::vector<int>& components)
{
    for (const int number : components)
        design.components.change(component(number), [](Component& one) { one.position.reset(); });
    return design;
}

std::string faultOf(const Design& before, const Design& after)
{
    for (const Component& one : after.components) {
        if (!one.position)
            return one.id.text() + " has no place";
        const Component& old = before.components.at(one.id);
        if (old.position && !(*old.position == *one.position))
            return one.id.text() + " has been moved";
        if (old.position)
            continue;
        if (one.position->x % 8 != 0 || one.position->y % 8 != 0)
            return one.id.text() + " is off the grid";
        for (const Component& other : after.components) {
            if (!(one.id == other.id) && cardOf(one).intersects(cardOf(other)))
                return one.id.text() + " covers " + other.id.text();
        }
    }
    for (const Domain& one : after.domains) {
        if (!one.bounds)
            return one.id.text() + " has no bounds";
        const auto& old = before.domains.at(one.id).bounds;
        if (old && !one.bounds->contains(*old))
            return one.id.text() + " has shrunk";
    }
    return {};
}

} // namespace

class MissingTest : public QObject
{
    Q_OBJECT

private slots:
    void placesTheMissingOneRightOfWhatNeedsIt()
    {
        Design design = randomDesign(1, {2, 0, 0});
        design.connections.put(newArrow(0, 0, 1));
        design.components.change(component(0), [](Component& one) { one.position = Point{400, 200}; });
        design = arrangedWhereMissing(design);
        QVERIFY(*design.components.at(component(0)).position == (Point{400, 200}));
        QVERIFY(*design.components.at(component(1)).position == (Point{400 + cardWidth + 96, 200}));
    }

    void placesACopyBelowTheOthersOfItsSet()
    {
        Design design = randomDesign(1, {2, 0, 0});
        RedundancySet set;
        set.id = SetId("s");
        set.members = {component(0), component(1)};
        design.sets.put(set);
        design.components.change(component(0), [](Component& one) { one.position = Point{80, 80}; });
        design = arrangedWhereMissing(design);
        QVERIFY(*design.components.at(component(1)).position == (Point{80, 80 + cardHeight + 32}));
    }

    void enclosesMembersOfADomainWithoutBounds()
    {
        Design design;
        design.domains.put(newDomain(0));
        Component one = newComponent(0);
        one.placement = {domain(0)};
        one.position = Point{100, 100};
        design.components.put(one);
        design = arrangedWhereMissing(design);
        QVERIFY(*design.domains[0].bounds == (Rect{76, 60, cardWidth + 48, cardHeight + 64}));
    }

    void growsADomainThatIsFull()
    {
        Design design;
        Domain box = newDomain(0);
        box.bounds = Rect{0, 0, 216, 128};
        design.domains.put(box);
        Component first = newComponent(0);
        first.placement = {domain(0)};
        first.position = Point{24, 40};
        Component second = first;
        second.id = component(1);
        second.position.reset();
        design.components.put(first);
        design.components.put(second);
        const Design after = arrangedWhereMissing(design);
        QCOMPARE(faultOf(design, after), std::string());
        QVERIFY(after.domains[0].bounds->contains(cardOf(after.components.at(component(1)))));
    }

    void arrangesAWholeDomainBesideTheRest()
    {
        Design before = arranged(randomDesign(4, {10, 15, 0}));
        Domain box = newDomain(0);
        before.domains.put(box);
        for (const int number : {20, 21, 22}) {
            Component one = newComponent(number);
            one.placement = {domain(0)};
            before.components.put(one);
            before.connections.put(newArrow(100 + number, number - 20, number));
        }
        const Design after = arrangedWhereMissing(before);
        QCOMPARE(faultOf(before, after), std::string());
        for (const Component& one : after.components) {
            const bool isInside = !one.placement.empty();
            QCOMPARE(after.domains[0].bounds->intersects(cardOf(one)), isInside);
        }
    }

    void coversNothing()
    {
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            Random random(seed);
            std::vector<int> missing;
            for (int i = 0; i < 30; ++i) {
                if (random.below(4) == 0)
                    missing.push_back(i);
            }
            Design before = without(arranged(randomDesign(seed, {30, 45, 6})), missing);
            if (seed % 2 == 0) {
                for (int i = 0; i < 6; i += 2)
                    before.domains.change(domain(i), [](Domain& one) { one.bounds.reset(); });
            }
            const Design after = arrangedWhereMissing(before);
            QVERIFY2(faultOf(before, after).empty(), (std::to_string(seed) + ": " + faultOf(before, after)).c_str());
            QVERIFY(arrangedWhereMissing(before) == after);
            QVERIFY(arrangedWhereMissing(after) == after);
        }
    }

    void leavesNotesUncovered()
    {
        Design design = randomDesign(1, {2, 0, 0});
        design.connections.put(newArrow(0, 0, 1));
        design.components.change(component(0), [](Component& one) { one.position = Point{0, 0}; });
        Note note;
        note.id = NoteId("n");
        note.bounds = Rect{240, 0, 200, 80};
        design.notes.put(note);
        design = arrangedWhereMissing(design);
        QVERIFY(!cardOf(design.components.at(component(1))).intersects(*note.bounds));
    }
};

QTEST_APPLESS_MAIN(MissingTest)
#include "missing_test.moc"
