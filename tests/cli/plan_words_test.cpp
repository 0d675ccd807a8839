// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_words.h"
#include "app/cli/suggest_json.h"
#include "app/cli/suggest_text.h"
#include "core/io/design_reader.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace linchpin;
using namespace linchpin::cli;

namespace
{

PlanStep stepTo(double unavailabilityAfter, const std::string& title, double costSoFar)
{
    PlanStep step;
    step.suggestion.candidate.id = "add-replica:" + title;
    step.suggestion.candidate.title = title;
    step.suggestion.unavailabilityAfter = unavailabilityAfter;
    step.costSoFar = costSoFar;
    return step;
}

Plan planTo(double unavailabilityAfter, PlanEnd end, double cost = 190)
{
    Plan plan;
    plan.unavailabilityBefore = 0.01;
    plan.unavailabilityAfter = unavailabilityAfter;
    plan.monthlyCost = cost;
    plan.end = end;
    plan.steps.push_back(stepTo(unavailabilityAfter, "A", cost));
    return plan;
}

PlanOptions wanting(std::optional<double> target, std::optional<double> budget = {})
{
    PlanOptions options;
    options.target = target;
    options.budget = budget;
    return options;
}

Advice adviceOn(const std::string& components)
{
    Advice advice;
    advice.outset =
        outsetOf(readDesign(R"({"format": "linchpin-design", "version": 1, "components": [)" + components + "]}"));
    return advice;
}

const std::string service = R"({"id": "a", "name": "A", "kind": "service", "availability": 0.99})";

} // namespace

class PlanWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void costsAreShort()
    {
        QCOMPARE(addedCost(120, "USD"), std::string("+120 USD/mo"));
        QCOMPARE(addedCost(7.5, "EUR"), std::string("+7.5 EUR/mo"));
        QCOMPARE(addedCost(119.6, "USD"), std::string("+120 USD/mo"));
        QCOMPARE(addedCost(-20, "USD"), std::string("-20 USD/mo"));
        QCOMPARE(addedCost(0, "USD"), std::string("no cost"));
        QCOMPARE(addedCost(-1e-9, "USD"), std::string("no cost"));
        QCOMPARE(addedCost(1e200, "USD"), std::string("+1e+200 USD/mo"));
        QCOMPARE(addedCost(5, ""), std::string("+5/mo"));
        QCOMPARE(addedCost(5, "a currency of many words"), std::string("+5/mo"));
    }

    void stepsAreToldApart()
    {
        QVERIFY(percentsApart(std::vector{0.01, 0.0010011, 0.00100109, 0.0001})
                == std::vector<std::string>({"99 %", "99.89989 %", "99.899891 %", "99.99 %"}));
        QVERIFY(percentsApart(std::vector{0.01, 0.01, 0.01 * (1 - 1e-14)})
                == std::vector<std::string>({"99 %", "99 %", "99 %"}));
        const auto tiny = percentsApart(std::vector{1e-13, 9.9e-14, 0.0});
        QCOMPARE(std::set(tiny.begin(), tiny.end()).size(), std::size_t(3));
    }

    void endingsSayWhy()
    {
        QCOMPARE(endingOf(planTo(6e-5, PlanEnd::TargetMet), wanting(0.9999), "USD"),
                 std::string("99.994 % meets the target of 99.99 %, for 190 USD a month more"));
        QCOMPARE(endingOf(planTo(6e-5, PlanEnd::TargetMet, 0), wanting(0.9999), "USD"),
                 std::string("99.994 % meets the target of 99.99 %, at no cost"));
        QCOMPARE(endingOf(planTo(6e-4, PlanEnd::NothingHelps, -20), wanting(0.9999), "USD"),
                 std::string("Nothing more helps: 99.94 % misses the target of 99.99 %, for 20 USD a month less"));
        QCOMPARE(endingOf(planTo(6e-4, PlanEnd::BudgetSpent), wanting({}, 200), "EUR"),
                 std::string("What would help more exceeds the budget of 200 EUR a month: 99.94 % is what it comes to, "
                             "for 190 EUR a month more"));
        QCOMPARE(endingOf(planTo(6e-4, PlanEnd::TooManySteps), wanting(0.9999), "USD"),
                 std::string("The plan ends after 1 step, and more may help: 99.94 % misses the target of 99.99 %, for "
                             "190 USD a month more"));
        Plan empty = planTo(6e-5, PlanEnd::TargetMet, 0);
        empty.steps.clear();
        QCOMPARE(endingOf(empty, wanting(0.9999), "USD"), std::string("99.994 % meets the target of 99.99 % already"));
        empty.end = PlanEnd::NothingHelps;
        QCOMPARE(endingOf(empty, wanting(1), "USD"), std::string("Nothing helps: 99.994 % misses the target of 100 %"));
    }

    void endingsHaveNames()
    {
        using enum PlanEnd;
        std::set<std::string_view> names;
        for (const PlanEnd end : {TargetMet, NothingHelps, BudgetSpent, TooManySteps, NotExact})
            names.insert(cli::toString(end));
        QVERIFY(names
                == std::set<std::string_view>(
                    {"target-met", "nothing-helps", "budget-spent", "too-many-steps", "not-exact"}));
    }

    void stepsThatPayTogetherSaySo()
    {
        Advice advice = adviceOn(service);
        advice.most = 0;
        advice.wanted = wanting(0.999);
        Plan plan = planTo(0.001, PlanEnd::TargetMet);
        plan.steps.insert(plan.steps.begin(), stepTo(0.01, "First", 100));
        plan.steps[0].paysWithNext = true;
        for (PlanStep& step : plan.steps)
            step.after = advice.outset.design;
        advice.plan = plan;
        const std::string text = suggestText(advice, "a file's.linchpin", false);
        QVERIFY2(text.find("  1   First ") != std::string::npos, text.c_str());
        QVERIFY2(text.find("\n        pays only together with step 2\n  2   A ") != std::string::npos, text.c_str());
        QVERIFY2(text.find("linchpin suggest 'a file'\\''s.linchpin' \\\n") != std::string::npos, text.c_str());
        const auto json = nlohmann::json::parse(suggestJson(advice));
        QVERIFY(json["plan"][0]["paysWithNext"] == true && json["plan"][1]["paysWithNext"] == false);
    }

    void boundsAreNotComparedWith()
    {
        Advice advice = adviceOn(service);
        Analysis& today = advice.outset.today;
        today.method = Method::Interval;
        today.unavailabilityLow = 0.001;
        today.unavailabilityHigh = 0.01;
        advice.wanted = wanting(0.999);
        advice.plan = planned(advice.outset, advice.wanted);
        QCOMPARE(obstacleTo(today),
                 std::string("nothing to compare: the figures of this design are bounds, not exact"));
        const auto json = nlohmann::json::parse(suggestJson(advice));
        QVERIFY(json["suggestions"].empty() && json["plan"].empty() && json["planEnd"] == "not-exact");
        const std::string text = suggestText(advice, "x", false);
        QVERIFY2(text.find("an exact answer is out of reach") != std::string::npos, text.c_str());
        QVERIFY2(text.find("plan") == std::string::npos && text.find("gains anything") == std::string::npos,
                 text.c_str());
    }
};

QTEST_APPLESS_MAIN(PlanWordsTest)
#include "plan_words_test.moc"
