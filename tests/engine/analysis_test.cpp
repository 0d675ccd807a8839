// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"
#include "core/engine/consequences.h"
#include "core/engine/words.h"
#include "core/io/design_reader.h"
#include "core/tree/diagram.h"
#include "tests/bench/designs.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace linchpin;

namespace
{

using Json = nlohmann::ordered_json;

Json service(const std::string& id, double availability = 0.99)
{
    return {{"id", id}, {"name", id}, {"kind", "service"}, {"availability", availability}, {"mttrHours", 1}};
}

Json design(Json components)
{
    return {{"format", "linchpin-design"}, {"version", 1}, {"components", std::move(components)}};
}

Analysis analysisOf(const Json& json, const AnalysisOptions& options = {})
{
    return analyze(readDesign(json.dump()), options);
}

const Finding* find(const Analysis& analysis, Rule rule)
{
    const auto at = std::find_if(analysis.findings.begin(), analysis.findings.end(),
                                 [rule](const Finding& finding) { return finding.rule == rule; });
    return at == analysis.findings.end() ? nullptr : &*at;
}

} // namespace

class AnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void aDesignWithoutComponentsHasNoFigure()
    {
        const Analysis analysis = analysisOf(design(Json::array()));
        QVERIFY(!analysis.unavailability);
        QVERIFY(analysis.journeys.empty());
    }

    void aParallelBoxNeverLowersAvailability()
    {
        Json json = design({service("app-1"), service("app-2"), service("caller", 1)});
        json["sets"] = {{{"id", "apps"}, {"name", "Apps"}, {"mode", "active-active"}, {"members", {"app-1"}}}};
        json["connections"] = {{{"id", "e1"}, {"from", "caller"}, {"to", "app-1"}}};
        json["journeys"] = {{{"id", "j"}, {"name", "J"}, {"entries", {"caller"}}}};
        const double alone = *analysisOf(json).unavailability;
        json["sets"][0]["members"] = {"app-1", "app-2"};
        json["connections"].push_back({{"id", "e2"}, {"from", "caller"}, {"to", "app-2"}});
        const double both = *analysisOf(json).unavailability;
        QVERIFY(std::abs(alone - 0.01) < 1e-12);
        QVERIFY(std::abs(both - 0.0001) < 1e-12);
    }

    void aBrokenJourneyNamesTheRequirementThatCannotBeMet()
    {
        Json json = design({service("app"), service("db-1"), service("db-2")});
        json["sets"] = {{{"id", "db"},
                         {"name", "Orders DB"},
                         {"mode", "active-active"},
                         {"members", {"db-1", "db-2"}},
                         {"required", 2}}};
        json["connections"] = {{{"id", "e1"}, {"from", "app"}, {"to", "db-1"}}};
        json["journeys"] = {{{"id", "order"}, {"name", "Order"}, {"entries", {"app"}}}};
        const Analysis analysis = analysisOf(json);
        QVERIFY(analysis.broken);
        QCOMPARE(*analysis.unavailability, 1.0);
        QVERIFY(analysis.cutSets.empty());
        QVERIFY(analysis.downtimeCausedHours.empty());
        const Finding* finding = find(analysis, Rule::BrokenJourney);
        QVERIFY(finding);
        QCOMPARE(finding->text, std::string("Order cannot work even with everything up"));
        QCOMPARE(finding->detail, std::string("app needs 2 of Orders DB but is connected to 1"));
        QVERIFY(find(analysis, Rule::TooFewConnected));
    }

    void findingsSayWhatIsDrawnInVain()
    {
        Json json = design({service("app"), service("spare"), service("lost"), service("mail")});
        json["components"].push_back({{"id", "lb-1"}, {"name", "LB 1"}, {"kind", "load-balancer"}});
        json["components"].push_back({{"id", "lb-2"}, {"name", "LB 2"}, {"kind", "load-balancer"}});
        json["components"].push_back({{"id", "client"}, {"name", "Client"}, {"kind", "client"}});
        json["sets"] = {{{"id", "apps"}, {"name", "Apps"}, {"mode", "active-active"}, {"members", {"app", "spare"}}},
                        {{"id", "lbs"}, {"name", "LBs"}, {"mode", "active-active"}, {"members", {"lb-1", "lb-2"}}}};
        json["connections"] = {{{"id", "e1"}, {"from", "client"}, {"to", "lb-1"}},
                               {{"id", "e2"}, {"from", "client"}, {"to", "lb-2"}},
                               {{"id", "e3"}, {"from", "lb-1"}, {"to", "app"}},
                               {{"id", "e4"}, {"from", "app"}, {"to", "mail"}, {"kind", "async"}}};
        const Analysis analysis = analysisOf(json);
        QVERIFY(find(analysis, Rule::UnreachedMember));
        QCOMPARE(find(analysis, Rule::UnreachedMember)->ids.front().text(), std::string("spare"));
        QCOMPARE(find(analysis, Rule::ForwardsToNothing)->ids.front().text(), std::string("lb-2"));
        QCOMPARE(find(analysis, Rule::OffJourneys)->ids.front().text(), std::string("lost"));
        QCOMPARE(find(analysis, Rule::OffRequestPath)->ids.front().text(), std::string("mail"));
    }

    void findingsSayWhereCopiesShareTheirFate()
    {
        Json json = design({service("app"), service("zk-1"), service("zk-2"), service("zk-3"), service("zk-4")});
        json["domains"] = {{{"id", "zone"}, {"name", "Zone A"}, {"kind", "zone"}}};
        for (int i = 1; i <= 4; ++i)
            json["components"][i]["placement"] = {"zone"};
        json["components"][0]["instances"] = 2;
        json["components"][0]["placement"] = {"zone"};
        json["sets"] = {
            {{"id", "zk"}, {"name", "ZK"}, {"mode", "quorum"}, {"members", {"zk-1", "zk-2", "zk-3", "zk-4"}}}};
        json["connections"] = {{{"id", "e1"}, {"from", "app"}, {"to", "zk-1"}}};
        const Analysis analysis = analysisOf(json);
        QVERIFY(find(analysis, Rule::EvenQuorum));
        QCOMPARE(find(analysis, Rule::QuorumInOneDomain)->text, std::string("If Zone A fails, ZK loses its majority"));
        QVERIFY(find(analysis, Rule::CopiesInOneDomain));
    }

    void anAlternativeThatReliesOnItsAskerIsNamed()
    {
        Json json = design({service("orders", 1), service("index-1", 0.9), service("index-2", 1)});
        json["sets"] = {
            {{"id", "index"}, {"name", "Index"}, {"mode", "active-active"}, {"members", {"index-1", "index-2"}}}};
        json["connections"] = {{{"id", "e1"}, {"from", "orders"}, {"to", "index-1"}},
                               {{"id", "e2"}, {"from", "orders"}, {"to", "index-2"}},
                               {{"id", "e3"}, {"from", "index-2"}, {"to", "orders"}}};
        json["journeys"] = {{{"id", "j"}, {"name", "J"}, {"entries", {"orders"}}}};
        const Analysis analysis = analysisOf(json);
        QVERIFY(std::abs(*analysis.unavailability - 0.1) < 1e-12);
        QVERIFY(find(analysis, Rule::ReliesOnAsker));
        QCOMPARE(find(analysis, Rule::ReliesOnAsker)->ids.front().text(), std::string("index-2"));
    }

    void acceptedRisksAreStillSinglePoints()
    {
        Json json = design({service("app")});
        json["components"][0]["acceptedRisk"] = "a prototype";
        const Analysis analysis = analysisOf(json);
        QCOMPARE(analysis.spofs.size(), std::size_t(1));
        QVERIFY(analysis.spofs.front().accepted);
        QCOMPARE(find(analysis, Rule::AcceptedRisk)->detail, std::string("a prototype"));
    }

    void beyondItsBudgetTheAnswerIsAnIntervalThatHoldsTheExactOne()
    {
        const Design hard = bench::tangled(120, 3);
        const Analysis exact = analyze(hard);
        QVERIFY(exact.method == Method::Exact);
        AnalysisOptions tight;
        tight.maxNodes = 20;
        tight.keptNodes = 50;
        tight.maxSampling = 0;
        const Analysis bounded = analyze(hard, tight);
        QVERIFY(bounded.method == Method::Interval);
        QCOMPARE(bounded.confidence, 1.0);
        QVERIFY(bounded.unavailabilityLow <= *exact.unavailability);
        QVERIFY(*exact.unavailability <= bounded.unavailabilityHigh);
        QVERIFY(bounded.unavailabilityLow < bounded.unavailabilityHigh);
        QCOMPARE(*bounded.unavailability, bounded.unavailabilityHigh);
        QCOMPARE(bounded.spofs.size(), exact.spofs.size());
        QCOMPARE(bounded.cutSets, exact.cutSets); // pairs too, though found another way
        QVERIFY(!bounded.cutSetsTruncated);
        QVERIFY(bounded.cutSetCount == exact.cutSetCount);
        QVERIFY(find(bounded, Rule::Interval));
    }

    void whereTheBoundsStayWideTheStatesAreSampled()
    {
        const Design hard = bench::tangled(120, 3);
        const Analysis exact = analyze(hard);
        AnalysisOptions tight;
        tight.maxNodes = 20;
        tight.keptNodes = 1;
        tight.maxSampling = 3'000'000;
        const Analysis sampled = analyze(hard, tight);
        QVERIFY(sampled.method == Method::Estimate);
        QVERIFY(sampled.confidence >= 0.9 && sampled.confidence < 1);
        // One in a hundred seeds may miss; this one does not.
        QVERIFY(sampled.unavailabilityLow <= *exact.unavailability);
        QVERIFY(*exact.unavailability <= sampled.unavailabilityHigh);
        QVERIFY(sampled.unavailabilityLow <= *sampled.unavailability);
        QVERIFY(*sampled.unavailability <= sampled.unavailabilityHigh);
    }

    void aStoppedAnalysisThrows()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(analyze(bench::tangled(60), {}, source.get_token()), Cancelled);
    }

    void higherOrdersOfCutSetsAreListedOnRequest()
    {
        Json json = design({service("app", 1), service("a"), service("b"), service("c")});
        json["sets"] = {{{"id", "s"}, {"name", "S"}, {"mode", "active-active"}, {"members", {"a", "b", "c"}}}};
        json["connections"] = {{{"id", "e1"}, {"from", "app"}, {"to", "a"}},
                               {{"id", "e2"}, {"from", "app"}, {"to", "b"}},
                               {{"id", "e3"}, {"from", "app"}, {"to", "c"}}};
        QVERIFY(analysisOf(json).cutSets.empty());
        AnalysisOptions options;
        options.maxOrder = 3;
        QCOMPARE(analysisOf(json, options).cutSets, (std::vector<std::vector<std::string>>{{"a", "b", "c"}}));
    }

    void whatStopsIsToldFromWhatStands()
    {
        Json json = design({service("client", 1), service("app"), service("db-1"), service("db-2"), service("mail")});
        json["domains"] = {{{"id", "zone"}, {"name", "Zone"}, {"kind", "custom"}}};
        json["components"][2]["placement"] = {"zone"};
        json["components"][3]["placement"] = {"zone"};
        json["sets"] = {{{"id", "db"}, {"name", "DB"}, {"mode", "active-active"}, {"members", {"db-1", "db-2"}}}};
        json["connections"] = {{{"id", "e1"}, {"from", "client"}, {"to", "app"}},
                               {{"id", "e2"}, {"from", "app"}, {"to", "db-1"}},
                               {{"id", "e3"}, {"from", "app"}, {"to", "db-2"}},
                               {{"id", "e4"}, {"from", "app"}, {"to", "mail"}, {"kind", "async"}}};
        json["journeys"] = {{{"id", "order"}, {"name", "Order"}, {"entries", {"client"}}}};
        const Design drawn = readDesign(json.dump());
        const auto stopped = [&](const char* id) {
            std::string ids;
            for (const ComponentId& component : consequencesOf(drawn, ElementId(id)).components)
                ids += component.text() + " ";
            return ids;
        };
        QCOMPARE(stopped("db-1"), std::string("db-1 "));
        QVERIFY(consequencesOf(drawn, ElementId("db-1")).journeys.empty());
        QCOMPARE(stopped("db"), std::string("app client db-1 db-2 "));
        QCOMPARE(stopped("zone"), std::string("app client db-1 db-2 "));
        QCOMPARE(stopped("mail"), std::string("mail "));
        QCOMPARE(consequencesOf(drawn, ElementId("app")).journeys, std::vector<JourneyId>{JourneyId("order")});
    }

    void figuresAreWrittenByTheirNines()
    {
        QCOMPARE(percentOfUnavailability(0), std::string("100 %"));
        QCOMPARE(percentOfUnavailability(1), std::string("0 %"));
        QCOMPARE(percentOfUnavailability(0.005), std::string("99.5 %"));
        QCOMPARE(percentOfUnavailability(0.0001), std::string("99.99 %"));
        QCOMPARE(percentOfUnavailability(0.000259), std::string("99.974 %"));
        QCOMPARE(percentOfUnavailability(3e-6), std::string("99.9997 %"));
        QCOMPARE(percentOfUnavailability(2.5e-17), std::string("99.9999999999999975 %"));
        QCOMPARE(durationOfHours(2.26), std::string("2 h 16 min"));
        QCOMPARE(durationOfHours(0.8766), std::string("53 min"));
        QCOMPARE(durationOfHours(87.66), std::string("3 d 16 h"));
        QCOMPARE(durationOfHours(0.0001), std::string("360 ms"));
        QCOMPARE(durationOfHours(1), std::string("1 h"));
    }
};

QTEST_APPLESS_MAIN(AnalysisTest)
#include "analysis_test.moc"
