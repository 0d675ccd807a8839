// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/stairs_layout.h"
#include "widgets/chart/stairs_painter.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <cmath>

using namespace linchpin;

namespace
{

PlanStep step(const char* title, double before, double after, double costSoFar)
{
    PlanStep step;
    step.suggestion.candidate.shortTitle = title;
    step.suggestion.unavailabilityBefore = before;
    step.suggestion.unavailabilityAfter = after;
    step.costSoFar = costSoFar;
    return step;
}

/// From 99 % to 99.995 %; the second step costs nothing.
Plan threeSteps()
{
    Plan plan;
    plan.unavailabilityBefore = 1e-2;
    plan.unavailabilityAfter = 5e-5;
    plan.steps = {step("First", 1e-2, 2e-3, 40), step("For free", 2e-3, 8e-4, 40), step("Last", 8e-4, 5e-5, 200)};
    return plan;
}

const QRectF place(0, 0, 480, 200);

} // namespace

class StairsTest : public QObject
{
    Q_OBJECT

private slots:
    void ninesOfAnAvailability()
    {
        QCOMPARE(ninesOf(0.01), 2.0);
        QCOMPARE(ninesOf(1), 0.0);
        QCOMPARE(ninesOf(0), mostNines);
        QVERIFY(std::abs(ninesOf(5e-4) - 3.301) < 1e-3);
        QCOMPARE(ninesWords(0), QStringLiteral("0 %"));
        QCOMPARE(ninesWords(1), QStringLiteral("90 %"));
        QCOMPARE(ninesWords(2), QStringLiteral("99 %"));
        QCOMPARE(ninesWords(4), QStringLiteral("99.99 %"));
    }

    void theNinesAreEquallySpaced()
    {
        const StairsLayout layout(stairs(threeSteps(), 0.9999), place);
        QVERIFY(layout.nines().size() >= 3);
        for (std::size_t i = 2; i < layout.nines().size(); ++i) {
            const double between = layout.nines()[i - 1].at - layout.nines()[i].at;
            QVERIFY(between > 0);
            QVERIFY(std::abs(between - (layout.nines()[0].at - layout.nines()[1].at)) < 1e-6);
        }
        QCOMPARE(layout.nines()[0].text, QStringLiteral("99 %"));
        QVERIFY(std::abs(layout.yOf(1e-2) - layout.nines()[0].at) < 1e-6);
    }

    void atLeastTwoNinesAreShown_data()
    {
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::newRow("the same") << 2e-3 << 2e-3;
        QTest::newRow("little") << 1.4e-3 << 1.2e-3;
        QTest::newRow("hardly up at all") << 0.99 << 0.98;
        QTest::newRow("cannot fail") << 1e-9 << 0.0;
    }

    void atLeastTwoNinesAreShown()
    {
        QFETCH(double, before);
        QFETCH(double, after);
        Plan plan;
        plan.unavailabilityBefore = before;
        plan.steps = {step("Only", before, after, 0)};
        const StairsLayout layout(stairs(plan, {}), place);
        QVERIFY(layout.nines().size() >= 2);
        for (const QPointF& point : layout.line())
            QVERIFY(layout.plot().adjusted(-0.1, -0.1, 0.1, 0.1).contains(point));
    }

    void eachStepGoesRightAndThenUp()
    {
        const StairsLayout layout(stairs(threeSteps(), {}), place);
        const QPolygonF& line = layout.line();
        QCOMPARE(line.size(), 7);
        for (qsizetype i = 1; i < line.size(); ++i) {
            QVERIFY(line[i].x() >= line[i - 1].x());
            QVERIFY(line[i].y() <= line[i - 1].y());
            QVERIFY(line[i].x() == line[i - 1].x() || line[i].y() == line[i - 1].y());
        }
        // The one that costs nothing goes straight up.
        QCOMPARE(line[3].x(), line[2].x());
        QCOMPARE(line[4].x(), line[2].x());
        QVERIFY(line[4].y() < line[2].y());
        QCOMPARE(line.last(), QPointF(layout.xOf(200), layout.yOf(5e-5)));
    }

    void whereNothingCostsTheAxisSaysSo()
    {
        Plan plan;
        plan.unavailabilityBefore = 1e-2;
        plan.steps = {step("Free", 1e-2, 1e-3, 0)};
        const StairsLayout layout(stairs(plan, {}), place);
        QCOMPARE(layout.costs().size(), std::size_t(1));
        QCOMPARE(layout.costs()[0].text, QStringLiteral("0"));
        QCOMPARE(layout.line().first().x(), layout.line().last().x());
    }

    void untickedStepsAreLeftOutAndKeepTheNumbers()
    {
        Plan plan = threeSteps();
        plan.steps[1].isTaken = false;
        const StairsLayout layout(stairs(plan, {}), place);
        QCOMPARE(layout.dots().size(), std::size_t(2));
        QCOMPARE(layout.dots()[1].position, std::size_t(2));
    }

    void theTargetIsALineOfItsOwn()
    {
        const StairsLayout layout(stairs(threeSteps(), 0.9999), place);
        QVERIFY(layout.target());
        QVERIFY(std::abs(*layout.target() - layout.yOf(1e-4)) < 1e-6);
        QCOMPARE(layout.targetLabel(), QStringLiteral("target 99.99 %"));
        QVERIFY(!StairsLayout(stairs(threeSteps(), {}), place).target());
    }

    void labelsNeverOverlap()
    {
        Plan plan;
        plan.unavailabilityBefore = 1e-1;
        double unavailability = 1e-1;
        for (int i = 0; i < 40; ++i) {
            const double after = unavailability * (i % 3 == 0 ? 0.6 : 0.97);
            plan.steps.push_back(step("A step with a name", unavailability, after, 10.0 * (i / 2)));
            unavailability = after;
        }
        const StairsLayout layout(stairs(plan, 0.9999), place);
        int labels = 0;
        for (const auto& dot : layout.dots()) {
            if (dot.label.isEmpty())
                continue;
            ++labels;
            for (const auto& other : layout.dots()) {
                QVERIFY(&dot == &other || !dot.labelPlace.intersects(other.labelPlace));
                QVERIFY(&dot == &other || !dot.labelPlace.contains(other.at));
            }
            QVERIFY(!dot.labelPlace.intersects(layout.targetPlace()));
        }
        QVERIFY(labels > 0);
    }

    void aDotIsFoundWhereItIsDrawn()
    {
        const StairsLayout layout(stairs(threeSteps(), {}), place);
        for (const auto& dot : layout.dots())
            QVERIFY(layout.stepAt(dot.at + QPointF(3, 3)) == dot.position);
        QVERIFY(!layout.stepAt(place.bottomLeft()));
    }

    void aPlanWithoutStepsIsDrawnToo()
    {
        Plan plan;
        plan.unavailabilityBefore = plan.unavailabilityAfter = 1e-4;
        QImage image(480, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStairs(painter, StairsLayout(stairs(plan, 0.999), place), Theme::light());
        QCOMPARE(StairsLayout(stairs(plan, 0.999), place).todayLabel(), QStringLiteral("today"));
    }
};

QTEST_MAIN(StairsTest)
#include "stairs_test.moc"
