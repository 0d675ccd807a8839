// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/align.h"
#include "core/edit/clipboard.h"
#include "core/edit/connect.h"
#include "core/edit/domains.h"
#include "core/edit/erase.h"
#include "core/edit/figures.h"
#include "core/edit/instances.h"
#include "core/edit/journeys.h"
#include "core/edit/move.h"
#include "core/edit/place.h"
#include "core/edit/replicate.h"
#include "core/edit/second_arrow.h"
#include "core/edit/sets.h"
#include "core/edit/spots.h"

#include "tests/edit/designs.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <cstdint>
#include <functional>
#include <set>

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

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template<class T>
    const T& of(const std::vector<T>& all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

private:
    std::uint64_t m_state;
};

/// One edit of a design with random arguments, now and then ones that make no sense.
class RandomEdit
{
public:
    RandomEdit(const Design& design, Dice& dice)
        : m_design(design)
        , m_dice(dice)
    { }

    Edited operator()()
    {
        static const std::vector<Edited (RandomEdit::*)()> edits{
            &RandomEdit::place,     &RandomEdit::place,    &RandomEdit::connectTwo, &RandomEdit::connectTwo,
            &RandomEdit::answer,    &RandomEdit::copy,     &RandomEdit::sets,       &RandomEdit::sets,
            &RandomEdit::eraseSome, &RandomEdit::moveSome, &RandomEdit::domains,    &RandomEdit::pasteSome,
            &RandomEdit::figures,   &RandomEdit::journeys, &RandomEdit::undraw};
        if (m_design.components.size() > 60) {
            Ids ids;
            for (const Component& part : m_design.components) {
                if (!m_dice.oneIn(3))
                    ids.push_back(part.id.as<ElementId>());
            }
            return erase(m_design, ids);
        }
        return (this->*m_dice.of(edits))();
    }

private:
    Edited place()
    {
        switch (m_dice.below(6)) {
        case 0:
            return addDomain(m_design, m_dice.of(allOf<DomainKind>()), rect(), m_dice.oneIn(2) ? "Box" : "");
        case 1:
            return addNote(m_design, rect(), "words");
        case 2:
            return insertOn(m_design, any(m_design.connections), kind(), point());
        case 3:
            return cloneConnected(m_design, part(), static_cast<Direction>(m_dice.below(4)));
        default:
            return addComponent(m_design, kind(), point(), m_dice.oneIn(2) ? m_dice.of(names()) : "");
        }
    }
    Edited connectTwo()
    {
        if (m_dice.oneIn(5))
            return reconnect(m_design, any(m_design.connections), part(), part());
        return connect(m_design, part(), part());
    }
    Edited answer()
    {
        switch (m_dice.below(5)) {
        case 0:
            return asCopies(m_design, parts());
        case 1:
            return asAlternatives(m_design, parts());
        case 2:
            return asReplication(m_design, part(), part());
        case 3:
            return asBothNeeded(m_design, parts());
        default:
            break;
        }
        const SecondArrow asked = secondArrow(m_design, any(m_design.connections));
        if (asked.question == SecondArrow::Question::None)
            return {m_design, {}};
        if (asked.question == SecondArrow::Question::Replication)
            return asReplication(m_design, asked.components.front(), asked.components.back());
        return asCopies(m_design, asked.components);
    }
    Edited copy()
    {
        switch (m_dice.below(4)) {
        case 0:
            return addCopies(m_design, parts());
        case 1:
            return withInstances(m_design, part(), m_dice.below(6));
        case 2:
            return addCopies(m_design, part(), m_dice.below(3));
        default:
            return addCopy(m_design, part());
        }
    }
    Edited sets()
    {
        switch (m_dice.below(7)) {
        case 0:
            return makeSet(m_design, parts(), m_dice.oneIn(2) ? std::optional(mode()) : std::nullopt);
        case 1:
            return joinSet(m_design, any(m_design.sets), parts());
        case 2:
            return dissolveSet(m_design, any(m_design.sets));
        case 3:
            return toggleSet(m_design, some());
        case 4:
            return withMode(m_design, any(m_design.sets), mode());
        case 5:
            return withPrimary(m_design, any(m_design.sets), part());
        default:
            break;
        }
        Edited edited{m_design, {}};
        edited.design.sets.change(any(m_design.sets), [&](RedundancySet& set) {
            const int size = static_cast<int>(set.members.size());
            set.required = 1 + m_dice.below(size);
            set.acknowledgements = m_dice.below(size);
            if (m_dice.oneIn(5))
                set.members.resize(1);
            set.required = std::min(set.required, static_cast<int>(set.members.size()));
            set.acknowledgements = std::min(set.acknowledgements, static_cast<int>(set.members.size()) - 1);
        });
        return edited;
    }
    Edited eraseSome() { return erase(m_design, some()); }
    Edited moveSome()
    {
        const Ids ids = some();
        if (m_dice.oneIn(4))
            return aligned(m_design, ids, static_cast<Alignment>(m_dice.below(6)));
        if (m_dice.oneIn(8))
            return distributed(m_design, ids, static_cast<Axis>(m_dice.below(2)));
        if (m_dice.oneIn(8))
            return ordered(m_design, ids, static_cast<Order>(m_dice.below(4)));
        const Edited moved = moveBy(m_design, ids, {m_dice.below(401) - 200, m_dice.below(401) - 200});
        return m_dice.oneIn(3) ? moved : settle(moved.design, ids);
    }
    Edited domains()
    {
        switch (m_dice.below(6)) {
        case 0:
            return domainAround(m_design, parts(), m_dice.of(allOf<DomainKind>()));
        case 1:
            return resizeDomain(m_design, any(m_design.domains), rect());
        case 2:
            return fitDomain(m_design, any(m_design.domains));
        case 3:
            return withParent(m_design, any(m_design.domains), any(m_design.domains));
        default: {
            std::vector<DomainId> places;
            for (int n = m_dice.below(4); n > 0; --n)
                places.push_back(any(m_design.domains));
            return placeIn(m_design, part(), places);
        }
        }
    }
    Edited pasteSome()
    {
        const Point offset{m_dice.below(400) - 200, m_dice.below(400) - 200};
        if (m_dice.oneIn(2))
            return duplicate(m_design, some(), offset);
        Design fragment = extract(m_design, some());
        requireValid(fragment);
        for (Journey& journey : fragment.journeys)
            journey.name += m_dice.oneIn(2) ? "" : "!";
        return paste(m_dice.oneIn(4) ? Design{} : m_design, fragment, offset);
    }
    Edited figures()
    {
        switch (m_dice.below(6)) {
        case 0:
            return withAvailability(m_design, anything(), Availability::of(m_dice.below(1001) / 1000.0));
        case 1:
            return withAvailability(m_design, anything(), Availability::ofUnavailability(m_dice.below(10) / 1e12));
        case 2:
            return withRepairTime(m_design, anything(), m_dice.below(100) / 10.0);
        case 3:
            return withKind(m_design, part(), kind());
        case 4:
            return withKind(m_design, any(m_design.domains), m_dice.of(allOf<DomainKind>()));
        default:
            return renamed(m_design, anything(), m_dice.of(names()));
        }
    }
    Edited journeys()
    {
        if (m_dice.oneIn(3) || m_design.journeys.empty())
            return addJourney(m_design, m_dice.oneIn(2) ? "" : "Buy", entries());
        const JourneyId id = m_dice.of(m_design.journeys).id;
        switch (m_dice.below(4)) {
        case 0:
            return withEntries(m_design, id, entries());
        case 1:
            return withTarget(m_design, id, m_dice.below(4) / 3.0);
        case 2:
            return reordered(m_design, id, static_cast<std::size_t>(m_dice.below(4)));
        default: {
            std::vector<JourneyId> ids;
            for (int n = m_dice.below(3); n > 0; --n)
                ids.push_back(m_dice.of(m_design.journeys).id);
            return withJourneys(m_design, any(m_design.connections), ids);
        }
        }
    }
    /// As a file by hand might be: without positions, with several instances.
    Edited undraw()
    {
        Edited edited{m_design, {}};
        edited.design.components.change(part(), [&](Component& part) {
            part.position.reset();
            part.instances = 1 + m_dice.below(3);
            part.required = 1 + m_dice.below(part.instances);
        });
        if (m_dice.oneIn(2))
            edited.design.domains.change(any(m_design.domains), [](Domain& domain) { domain.bounds.reset(); });
        edited.design.connections.change(any(m_design.connections),
                                         [&](Connection& arrow) { arrow.waypoints.push_back(point()); });
        return edited;
    }

    template<class T>
    typename Table<T>::Key any(const Table<T>& table)
    {
        if (table.empty() || m_dice.oneIn(100))
            return typename Table<T>::Key("nothing");
        return table[static_cast<std::size_t>(m_dice.below(static_cast<int>(table.size())))].id;
    }
    ComponentId part() { return any(m_design.components); }
    std::vector<ComponentId> parts()
    {
        std::vector<ComponentId> ids;
        for (int n = m_dice.below(5); n > 0; --n)
            ids.push_back(part());
        return ids;
    }
    ElementId anything()
    {
        switch (m_dice.below(7)) {
        case 0:
            return any(m_design.domains).as<ElementId>();
        case 1:
            return any(m_design.sets).as<ElementId>();
        case 2:
            return any(m_design.connections).as<ElementId>();
        case 3:
            return any(m_design.notes).as<ElementId>();
        case 4:
            return m_design.journeys.empty() ? part().as<ElementId>() : m_dice.of(m_design.journeys).id.as<ElementId>();
        default:
            return part().as<ElementId>();
        }
    }
    Ids some()
    {
        Ids ids;
        for (int n = m_dice.below(6); n > 0; --n)
            ids.push_back(anything());
        return ids;
    }
    Ids entries()
    {
        Ids ids;
        for (int n = m_dice.below(4); n > 0; --n)
            ids.push_back(m_dice.oneIn(3) ? any(m_design.sets).as<ElementId>() : part().as<ElementId>());
        return ids;
    }
    ComponentKind kind() { return m_dice.of(allOf<ComponentKind>()); }
    SetMode mode() { return m_dice.of(allOf<SetMode>()); }
    Point point() { return {m_dice.below(1600) - 200, m_dice.below(1000) - 100}; }
    Rect rect() { return {m_dice.below(1200) - 100, m_dice.below(800) - 100, m_dice.below(900), m_dice.below(700)}; }
    static const std::vector<std::string>& names()
    {
        static const std::vector<std::string> all{"App", "App 1", "App 2", "App A", "db-09", "S3", "Ω", "", " ", "a b"};
        return all;
    }

    const Design& m_design;
    Dice& m_dice;
};

} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEditGivesAValidDesignAndLeavesTheOneBeforeAlone()
    {
        int done = 0;
        int refused = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Dice dice(seed);
            Design design;
            for (int step = 0; step < 150; ++step) {
                const Design before = deepCopy(design);
                Edited edited;
                try {
                    edited = RandomEdit(design, dice)();
                    ++done;
                } catch (const Error&) {
                    ++refused;
                    QVERIFY(design == before);
                    continue;
                }
                QVERIFY(design == before);
                if (const auto violation = validate(edited.design)) {
                    const std::string text = "seed " + std::to_string(seed) + " step " + std::to_string(step) + " "
                        + violation->table + "/" + violation->id + "/" + violation->field + ": " + violation->problem;
                    QFAIL(text.c_str());
                }
                for (const ElementId& id : edited.touched)
                    QVERIFY(edited.design.hasId(id.text()));
                design = edited.design;
            }
        }
        qInfo("%d edits, %d refused", done, refused);
        QVERIFY(done > 15000);
    }
    void erasingLeavesNoSetWithASingleMemberBehind()
    {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            Dice dice(seed);
            Design design;
            Members members;
            for (int i = 0; i < 12; ++i) {
                design = addComponent(design, ComponentKind::Service, {i * 200, 0}).design;
                members.push_back(design.components[design.components.size() - 1].id);
            }
            Ids ids;
            for (std::size_t i = 0; i < members.size(); ++i) {
                const ComponentId first = members[i];
                const ComponentId second = dice.of(members);
                if (first != second && dice.oneIn(2))
                    design = makeSet(design, {first, second, dice.of(members)}).design;
                if (dice.oneIn(2))
                    ids.push_back(first.as<ElementId>());
            }
            const Table<RedundancySet> sets = design.sets;
            for (const RedundancySet& set : sets)
                design = addJourney(design, "", {set.id.as<ElementId>()}).design;
            const Design after = erase(design, ids).design;
            QVERIFY(isValid(after));
            for (const RedundancySet& set : after.sets)
                QVERIFY(set.members.size() >= 2);
        }
    }
    void aCopyCoversNoOtherCard()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            Dice dice(seed);
            Design design;
            for (int i = 0; i < 4; ++i)
                design = addDomain(design, DomainKind::Zone, {i * 520, 0, 500, 150 + dice.below(400)}).design;
            for (int i = 0; i < 10; ++i) {
                const Point at{dice.below(2200), dice.below(700)};
                design = addComponent(design, ComponentKind::Service, at).design;
            }
            for (int i = 0; i < 12; ++i) {
                const Edited edited = addCopy(design, design.components[static_cast<std::size_t>(dice.below(10))].id);
                design = edited.design;
                const ComponentId copy = edited.touched.front().as<ComponentId>();
                const Rect card = *cardOf(design.components.at(copy));
                for (const Component& other : design.components)
                    QVERIFY(other.id == copy || !cardOf(other)->intersects(card));
            }
        }
    }
    void thousandsOfCopiesAtOnceAreQuick()
    {
        std::vector<Component> components;
        std::vector<Connection> arrows;
        Members ids;
        for (int i = 0; i < 2000; ++i) {
            Component part = newComponent(ComponentId("c" + std::to_string(i)), "App", ComponentKind::Service);
            part.position = Point{i % 50 * 400, i / 50 * 200};
            if (i > 0) {
                Connection arrow;
                arrow.id = ConnectionId("e" + std::to_string(i));
                arrow.from = ids.back();
                arrow.to = part.id;
                arrows.push_back(arrow);
            }
            ids.push_back(part.id);
            components.push_back(part);
        }
        Design design;
        design.components = Table<Component>::of(components);
        design.connections = Table<Connection>::of(arrows);
        QElapsedTimer timer;
        timer.start();
        const Edited edited = addCopies(design, ids);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(edited.touched.size(), std::size_t(2000));
        QVERIFY(isValid(edited.design));
        QVERIFY(timer.elapsed() < 20000);
    }
    void thatWhichAnEditDoesNotTouchIsShared()
    {
        Dice dice(7);
        Design design;
        for (int i = 0; i < 30; ++i)
            design = addComponent(design, ComponentKind::Service, {i * 200, 0}).design;
        const Edited edited = moveBy(design, {element("service-7")}, {8, 8});
        int differing = 0;
        for (std::size_t row = 0; row < design.components.size(); ++row)
            differing += design.components.rows()[row] != edited.design.components.rows()[row];
        QCOMPARE(differing, 1);
    }
};

QTEST_APPLESS_MAIN(RandomEditsTest)
#include "random_edits_test.moc"
