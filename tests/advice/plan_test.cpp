// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/plan.h"

#include "core/io/design_reader.h"
#include "core/model/error.h"
#include "core/model/validation.h"
#include "core/tree/cancelled.h"
#include "tests/advice/textbook.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace linchpin;

namespace
{

PlanOptions towards(double target)
{
    PlanOptions options;
    options.target = target;
    return options;
}

std::vector<std::string> idsOf(const Plan& plan)
{
    std::vector<std::string> ids;
    for (const PlanStep& step : plan.steps)
        ids.push_back(step.suggestion.candidate.id);
    return ids;
}

std::string listOf(const Plan& plan)
{
    std::string list = std::to_string(plan.unavailabilityBefore);
    for (const PlanStep& step : plan.steps)
        list += "\n" + step.suggestion.candidate.id + " " + std::to_string(step.suggestion.unavailabilityAfter) + " "
            + std::to_string(step.costSoFar);
    return list;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-10 * std::max(std::abs(a), std::abs(b));
}

/// A client, DNS, balancer, service and database, one of each.
Drawing chain(const std::vector<const char*>& places = {})
{
    Drawing drawing;
    if (!places.empty())
        drawing.domain("region", DomainKind::Region);
    drawing.add("client", Kind::Client)
        .add("dns", Kind::Dns, {}, places)
        .add("lb", Kind::LoadBalancer, {}, places)
        .add("app", Kind::Service, {}, places)
        .add("db", Kind::Database, {}, places)
        .arrow("client", "dns")
        .arrow("dns", "lb")
        .arrow("lb", "app")
        .arrow("app", "db");
    return drawing;
}

std::string wrongWith(const Plan& plan, const Design& design)
{
    double unavailability = plan.unavailabilityBefore;
    double cost = 0;
    bool awaitsNext = false;
    for (const PlanStep& step : plan.steps) {
        if (const auto violation = validate(step.after))
            return "invalid: " + violation->problem;
        const Analysis after = analyze(step.after);
        if (!isClose(step.suggestion.unavailabilityBefore, unavailability)
            || !isClose(step.suggestion.unavailabilityAfter, *after.unavailability))
            return "another answer";
        unavailability = step.suggestion.unavailabilityAfter;
        cost += step.suggestion.monthlyCost;
        if (!isClose(step.costSoFar, cost) || !isClose(cost, monthlyCostOf(step.after) - monthlyCostOf(design)))
            return "wrong cost";
        if (step.spofsLeft != after.spofs.size())
            return "wrong number of single points of failure";
        if (!awaitsNext && !step.paysWithNext && !(step.suggestion.downtimeSavedHours > 0))
            return "gains nothing";
        awaitsNext = step.paysWithNext;
    }
    if (awaitsNext)
        return "ends before what pays";
    if (!isClose(plan.unavailabilityAfter, unavailability) || !isClose(plan.monthlyCost, cost))
        return "wrong sums";
    return {};
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void aChainOfSingleBoxesReachesFourNinesWithoutASinglePointOfFailure()
    {
        const Design design = chain();
        const Plan plan = planned(outsetOf(design), towards(0.9999));
        QVERIFY2(plan.end == PlanEnd::TargetMet, listOf(plan).c_str());
        QVERIFY(1 - plan.unavailabilityAfter >= 0.9999);
        QCOMPARE(plan.steps.back().spofsLeft, std::size_t(0));
        QVERIFY2(plan.monthlyCost <= 190, listOf(plan).c_str());
        QCOMPARE(wrongWith(plan, design), std::string());
    }

    void insideOneRegionThatRegionIsWhatIsLeft()
    {
        const Design design = chain({"region"});
        const Plan plan = planned(outsetOf(design), towards(0.9998));
        QVERIFY2(plan.end == PlanEnd::TargetMet, listOf(plan).c_str());
        const Analysis after = analyze(plan.steps.back().after);
        QVERIFY2(after.spofs.size() == 1 && after.spofs.front().id == "region", listOf(plan).c_str());
    }

    void fourNinesTakeASecondRegion()
    {
        const Design design = chain({"region"});
        const Plan plan = planned(outsetOf(design), towards(0.9999));
        QVERIFY2(plan.end == PlanEnd::TargetMet, listOf(plan).c_str());
        QCOMPARE(plan.steps.back().spofsLeft, std::size_t(0));
        QVERIFY2(plan.monthlyCost <= 450, listOf(plan).c_str());
        QCOMPARE(wrongWith(plan, design), std::string());
        PlanOptions options = towards(0.9999);
        options.without = {Move::SecondRegion};
        const Plan without = planned(outsetOf(design), options);
        QVERIFY(without.end == PlanEnd::NothingHelps);
        QVERIFY(1 - without.unavailabilityAfter >= 0.9998);
    }

    void aClientInTheRegionComesAlong()
    {
        Drawing drawing = chain({"region"});
        drawing.design().components.change(component("client"),
                                           [](Component& client) { client.placement = {DomainId("region")}; });
        const Plan plan = planned(outsetOf(drawing), towards(0.9999));
        QVERIFY2(plan.end == PlanEnd::TargetMet, listOf(plan).c_str());
        QCOMPARE(plan.steps.back().spofsLeft, std::size_t(0));
    }

    void twoStepsThatOnlyPayTogetherAreFound()
    {
        Drawing drawing = shop();
        drawing.domain("zone", DomainKind::Zone).add("db", Kind::Database, {}, {"zone"}).arrow("app", "db");
        drawing.design().components.change(component("db"),
                                           [](Component& db) { db.availability = Availability::of(1); });
        const Design design = drawing;
        for (const Suggestion& suggestion : suggestions(outsetOf(design)))
            QVERIFY(suggestion.candidate.id != "add-replica:db");
        PlanOptions options;
        options.target = 0.9999;
        const Plan plan = planned(outsetOf(design), options);
        QVERIFY2(plan.end == PlanEnd::TargetMet, listOf(plan).c_str());
        QCOMPARE(plan.steps.front().suggestion.candidate.id, std::string("add-replica:db"));
        QVERIFY(plan.steps.front().paysWithNext);
        QCOMPARE(plan.steps[1].suggestion.candidate.move == Move::SpreadZones, true);
        QCOMPARE(wrongWith(plan, design), std::string());
    }

    void theBudgetIsKept()
    {
        const Design design = chain();
        PlanOptions options = towards(0.9999);
        options.budget = 150;
        const Plan plan = planned(outsetOf(design), options);
        QVERIFY(plan.end == PlanEnd::BudgetSpent);
        QVERIFY(plan.monthlyCost <= 150 && !plan.steps.empty());
        options.budget = 0;
        QVERIFY(planned(outsetOf(design), options).monthlyCost == 0);
    }

    void aMetTargetNeedsNoPlan()
    {
        const Plan plan = planned(outsetOf(chain()), towards(0.9));
        QVERIFY(plan.end == PlanEnd::TargetMet && plan.steps.empty());
        QVERIFY(planned(outsetOf(Design()), towards(0.9)).end == PlanEnd::NotExact);
    }

    void aJourneyByItselfCanBeTheGoal()
    {
        Drawing drawing = shop();
        drawing.add("search", Kind::SearchIndex)
            .arrow("app", "search", ConnectionKind::Request, false, {JourneyId("find")})
            .journey("buy", {"client"})
            .journey("find", {"client"});
        drawing.design().journeys.back().critical = false;
        const Design design = drawing;
        const auto forSystem = suggestionsFor(design);
        const auto forFind = suggestionsFor(design, {JourneyId("find")});
        for (const Applied& one : forSystem)
            QVERIFY(one.candidate.targets.front() != element("search"));
        QCOMPARE(forFind.front().candidate.targets.front().text(), std::string("search"));
        QVERIFY(!forFind.front().after.journeys.back().critical);
        const Analysis after = analyze(forFind.front().after);
        QVERIFY(isClose(after.journey(JourneyId("find"))->unavailability, forFind.front().unavailabilityAfter));
    }

    void stepsCanBeUnticked()
    {
        const Design design = chain();
        const Outset outset = outsetOf(design);
        const Plan plan = planned(outset, towards(0.9999));
        const Plan same = replayed(outset, plan, {}, towards(0.9999));
        QVERIFY(same.end == PlanEnd::TargetMet && same.steps.size() == plan.steps.size());
        QVERIFY(isClose(same.unavailabilityAfter, plan.unavailabilityAfter));
        QVERIFY(isClose(same.monthlyCost, plan.monthlyCost));

        const Plan less = replayed(outset, plan, {0}, towards(0.9999));
        QVERIFY(!less.steps.front().isTaken && less.end != PlanEnd::TargetMet);
        QCOMPARE(less.steps.front().suggestion.downtimeSavedHours, 0.0);
        QVERIFY(isClose(less.unavailabilityAfter, *analyze(less.steps.back().after).unavailability));
        QVERIFY(isClose(less.monthlyCost, monthlyCostOf(less.steps.back().after) - monthlyCostOf(design)));

        const auto replica = std::find_if(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) {
            return step.suggestion.candidate.id == "add-replica:db";
        });
        const auto at = static_cast<std::size_t>(replica - plan.steps.begin());
        for (const PlanStep& step : replayed(outset, plan, {at}).steps) {
            if (step.suggestion.candidate.move == Move::AutoFailover)
                QVERIFY(!step.isTaken);
        }
    }

    void idsAppliedInOrderGiveTheSameDesign()
    {
        const Design design = chain({"region"});
        const Plan plan = planned(outsetOf(design), towards(0.9999));
        QVERIFY(withMoves(design, idsOf(plan)).design == plan.steps.back().after);
        QVERIFY_EXCEPTION_THROWN(withMoves(design, {"add-replica:db", "add-replica:nobody"}), Error);
    }

    void plansForRandomDesignsAreWhatTheySay()
    {
        int pairs = 0;
        for (std::uint64_t seed = 1; seed <= 120; ++seed) {
            const Design design = readDesign(reference::randomDesign(seed).dump());
            PlanOptions options;
            options.mostSteps = 6;
            const Outset outset = outsetOf(design);
            const Plan plan = planned(outset, options);
            const std::string wrong = wrongWith(plan, design);
            QVERIFY2(wrong.empty(), ("seed " + std::to_string(seed) + ": " + wrong + "\n" + listOf(plan)).c_str());
            if (!plan.steps.empty())
                QVERIFY2(withMoves(design, idsOf(plan)).design == plan.steps.back().after,
                         ("seed " + std::to_string(seed)).c_str());
            for (const PlanStep& step : plan.steps)
                pairs += step.paysWithNext ? 1 : 0;
        }
        QVERIFY2(pairs > 0, std::to_string(pairs).c_str());
    }

    void theWorthiestIsFoundWithoutPricingAll()
    {
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            const Outset outset = outsetOf(readDesign(reference::randomDesign(seed).dump()));
            const auto all = suggestions(outset);
            const auto best = worthiest(outset, [](Move, double) { return true; });
            QVERIFY2(best.has_value() == !all.empty(), std::to_string(seed).c_str());
            for (const Suggestion& one : all)
                QVERIFY2(one.worth() <= best->worth(), (std::to_string(seed) + " " + one.candidate.id).c_str());
        }
    }

    void aStopIsHeard()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(planned(outsetOf(chain()), towards(0.9999), source.get_token()), Cancelled);
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
