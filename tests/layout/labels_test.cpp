// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"
#include "core/layout/label_plan.h"
#include "core/layout/route.h"
#include "tests/layout/random_designs.h"

#include <QtTest/QTest>

#include <stdexcept>

using namespace linchpin;

namespace
{

LabelSize sizeOf(const ConnectionId& id)
{
    std::uint64_t hash = 1469598103934665603U; // FNV-1a
    for (const char c : id.text())
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash % 3 == 0 ? LabelSize{} : LabelSize{16 + static_cast<int>(hash % 80), 16};
}

bool isLabelled(const ConnectionId& id)
{
    return sizeOf(id).width > 0;
}

Rect rectOf(const LabelPlan& plan, const ConnectionId& id)
{
    const LabelSize size = sizeOf(id);
    const Point center = plan.place(id);
    return {center.x - size.width / 2, center.y - size.height / 2, size.width, size.height};
}

/// Puts what the design has into the plan, as far as it is not there.
void follow(LabelPlan& plan, const Design& before, const Design& now)
{
    for (const Component& gone : before.components) {
        if (!now.components.contains(gone.id))
            plan.removeObstacle(gone.id.as<ElementId>());
    }
    for (const Connection& gone : before.connections) {
        if (!now.connections.contains(gone.id))
            plan.removeArrow(gone.id);
    }
    for (const Component& component : now.components)
        plan.putObstacle(component.id.as<ElementId>(), cardOf(component));
    const RoutePlan routes(now);
    for (const Connection& arrow : now.connections)
        plan.putArrow(arrow.id, routes.route(arrow.id).points, sizeOf(arrow.id));
    plan.settle();
}

struct Faults
{
    int labels = 0;
    int onCards = 0;
    int onLabels = 0;
};

Faults faultsOf(const Design& design, const std::vector<std::pair<ConnectionId, Rect>>& labels)
{
    Faults faults;
    for (const auto& [id, rect] : labels) {
        ++faults.labels;
        for (const Component& component : design.components)
            faults.onCards += rect.intersects(cardOf(component)) ? 1 : 0;
        for (const auto& [other, otherRect] : labels)
            faults.onLabels += other < id && rect.intersects(otherRect) ? 1 : 0;
    }
    return faults;
}

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void fewLabelsCoverCardsOrEachOther()
    {
        Faults planned;
        Faults inTheMiddle;
        const auto add = [](Faults& sum, const Faults& more) {
            sum.labels += more.labels;
            sum.onCards += more.onCards;
            sum.onLabels += more.onLabels;
        };
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Design design = arranged(randomDesign(seed, {20, 35, 4}));
            LabelPlan plan;
            follow(plan, {}, design);
            std::vector<std::pair<ConnectionId, Rect>> places;
            std::vector<std::pair<ConnectionId, Rect>> middles;
            for (const Route& route : routes(design)) {
                if (!isLabelled(route.id))
                    continue;
                const Rect rect = rectOf(plan, route.id);
                places.emplace_back(route.id, rect);
                middles.emplace_back(route.id, rect.moved(labelPlace(route) - plan.place(route.id)));
            }
            add(planned, faultsOf(design, places));
            add(inTheMiddle, faultsOf(design, middles));
        }
        qInfo("%d labels: on cards %d, on each other %d; in the middle of their arrows: %d, %d", planned.labels,
              planned.onCards, planned.onLabels, inTheMiddle.onCards, inTheMiddle.onLabels);
        QVERIFY(planned.labels > 1000);
        QVERIFY(planned.onCards + planned.onLabels <= planned.labels / 100);
        QVERIFY(planned.onCards + planned.onLabels < (inTheMiddle.onCards + inTheMiddle.onLabels) / 9);
    }
    void everyLabelIsOnItsOwnLine()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const Design design = strewnDesign(seed, {30, 50, 0});
            LabelPlan plan;
            follow(plan, {}, design);
            for (const Route& route : routes(design)) {
                if (!isLabelled(route.id))
                    continue;
                const Point at = plan.place(route.id);
                bool isOn = false;
                for (std::size_t i = 1; i < route.points.size(); ++i) {
                    const Point a = route.points[i - 1];
                    const Point b = route.points[i];
                    isOn = isOn
                        || (at.x >= std::min(a.x, b.x) && at.x <= std::max(a.x, b.x) && at.y >= std::min(a.y, b.y)
                            && at.y <= std::max(a.y, b.y));
                }
                QVERIFY2(isOn, qPrintable(QStringLiteral("seed %1 %2").arg(seed).arg(route.id.text().c_str())));
            }
        }
    }
    void thePlacesDoNotDependOnTheWayThere()
    {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            Random random(seed);
            Design design = strewnDesign(seed, {25, 45, 0});
            LabelPlan plan;
            follow(plan, {}, design);
            for (int round = 0; round < 15; ++round) {
                const Design before = design;
                const int number = random.below(static_cast<int>(design.components.size()));
                const ComponentId id = design.components[static_cast<std::size_t>(number)].id;
                const Point by{8 * (random.below(81) - 40), 8 * (random.below(41) - 20)};
                design.components.change(id, [&](Component& each) { each.position = *each.position + by; });
                if (round % 5 == 4)
                    design.connections.erase(design.connections[0].id);
                follow(plan, before, design);
                LabelPlan fresh;
                follow(fresh, {}, design);
                for (const Connection& arrow : design.connections) {
                    if (isLabelled(arrow.id))
                        QVERIFY(plan.place(arrow.id) == fresh.place(arrow.id));
                }
            }
        }
    }
    void oneAloneIsInTheMiddleOfItsLongestSegment()
    {
        LabelPlan plan;
        plan.putArrow(ConnectionId("a"), {{0, 0}, {40, 0}, {40, 200}, {60, 200}}, {30, 16});
        QVERIFY(plan.settle() == std::vector<ConnectionId>{ConnectionId("a")});
        QVERIFY(plan.place(ConnectionId("a")) == (Point{40, 100}));
        QVERIFY(plan.settle().empty());
    }
    void theLaterOneGivesWay()
    {
        LabelPlan plan;
        plan.putArrow(ConnectionId("b"), {{0, 4}, {200, 4}}, {30, 16});
        plan.settle();
        QVERIFY(plan.place(ConnectionId("b")) == (Point{100, 4}));
        plan.putArrow(ConnectionId("a"), {{0, 0}, {200, 0}}, {30, 16});
        QVERIFY(plan.settle() == (std::vector<ConnectionId>{ConnectionId("a"), ConnectionId("b")}));
        QVERIFY(plan.place(ConnectionId("a")) == (Point{100, 0}));
        QVERIFY(plan.place(ConnectionId("b")) != (Point{100, 4}));
        plan.removeArrow(ConnectionId("a"));
        QVERIFY(plan.settle() == std::vector<ConnectionId>{ConnectionId("b")});
        QVERIFY(plan.place(ConnectionId("b")) == (Point{100, 4}));
    }
    void anArrowThatIsNotThereHasNoPlace()
    {
        QVERIFY_EXCEPTION_THROWN(LabelPlan().place(ConnectionId("a")), std::out_of_range);
    }
};

QTEST_GUILESS_MAIN(LabelsTest)
#include "labels_test.moc"
