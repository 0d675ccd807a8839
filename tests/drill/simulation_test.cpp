// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/simulation.h"
#include "core/engine/analysis.h"
#include "core/io/design_reader.h"
#include "core/tree/cancelled.h"
#include "tests/edit/designs.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <numeric>

using namespace linchpin;

namespace
{

SimulationOptions options(std::uint64_t years, std::uint64_t seed, unsigned threads = 0)
{
    SimulationOptions made;
    made.years = years;
    made.seed = seed;
    made.threads = threads;
    return made;
}

void setAvailability(Design& design, const char* id, double availability, double mttrHours)
{
    design.components.change(ComponentId(id), [&](Component& component) {
        component.availability = Availability::of(availability);
        component.mttrHours = mttrHours;
    });
}

/// A client, and a primary with a replica that takes over.
Design pair(double coverage, double minutes)
{
    Drawing drawing;
    drawing.add("app", ComponentKind::Service)
        .add("db", ComponentKind::Database)
        .add("db-2", ComponentKind::Database)
        .arrow("app", "db");
    Design design = drawing;
    setAvailability(design, "app", 1, 1);
    setAvailability(design, "db", 0.99, 1);
    setAvailability(design, "db-2", 0.99, 1);
    RedundancySet set;
    set.id = SetId("dbs");
    set.members = {ComponentId("db"), ComponentId("db-2")};
    set.mode = SetMode::PrimaryReplica;
    set.replicaReads = false;
    set.failover = Failover{coverage, minutes, {}};
    design.sets.put(set);
    return design;
}

/// An arrow; what is not drawn yet cannot fail.
void ask(Design& design, const char* from, const char* to)
{
    for (const char* end : {from, to}) {
        if (design.components.contains(ComponentId(end)))
            continue;
        design.components.put(newComponent(ComponentId(end), end, ComponentKind::Service));
        setAvailability(design, end, 1, 1);
    }
    Connection arrow;
    arrow.id = ConnectionId(std::string(from) + "-" + to);
    arrow.from = ComponentId(from);
    arrow.to = ComponentId(to);
    design.connections.put(arrow);
}

Design one(double availability, double mttrHours)
{
    Drawing drawing;
    drawing.add("app", ComponentKind::Service);
    Design design = drawing;
    setAvailability(design, "app", availability, mttrHours);
    return design;
}

bool isSame(const SimulatedJourney& a, const SimulatedJourney& b)
{
    return a.hoursDown == b.hoursDown && a.outages == b.outages && a.longestHours == b.longestHours
        && a.lengths == b.lengths;
}

} // namespace

class SimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void theMeanAgreesWithTheExactDowntime()
    {
        int tried = 0;
        int within = 0;
        for (std::uint64_t seed = 1; tried < 200; ++seed) {
            Design design = readDesign(nlohmann::json(reference::randomDesign(seed)).dump());
            for (const RedundancySet& set : Design(design).sets)
                design.sets.change(set.id, [](RedundancySet& each) { each.failover.reset(); });
            const double exact = *analyze(design).unavailability * hoursPerYear;
            if (!(exact > 1) || exact > 8'000)
                continue; // where hardly anything or everything happens, the interval means little
            if (simulated(design, options(1, 1)).events > 3'000)
                continue; // takes long, and shows nothing that others do not
            const auto interval = simulated(design, options(128, seed)).system.meanInterval();
            if (!interval)
                continue;
            ++tried;
            within += interval->holds(exact) ? 1 : 0;
        }
        qInfo("%d of %d intervals hold the exact downtime", within, tried);
        QVERIFY(within >= 180);
        QVERIFY(within < 200);
    }
    void failoversTakeTheirMinutes()
    {
        for (const auto& [coverage, minutes] : {std::pair(1.0, 0.0), {1.0, 10.0}, {0.9, 2.0}, {0.5, 0.0}}) {
            const Design design = pair(coverage, minutes);
            QVERIFY(failoversHeldDown(design).empty());
            const double exact = *analyze(design).unavailability * hoursPerYear;
            const Simulation simulation = simulated(design, options(4'000, 5));
            QVERIFY2(std::abs(simulation.system.mean() / exact - 1) < 0.02,
                     qPrintable(QStringLiteral("%1 of %2").arg(simulation.system.mean()).arg(exact)));
        }
    }
    /// A primary that asks for what asks for its own set: without the failover it never works.
    void aFailoverThatIsAlwaysNeededIsDecidedAnew()
    {
        for (const auto& [coverage, minutes] : {std::pair(0.9, 30.0), {0.99, 0.0}, {1.0, 10.0}}) {
            Design design = pair(coverage, minutes);
            ask(design, "db", "config");
            ask(design, "config", "db-2");
            const double exact = *analyze(design).unavailability * hoursPerYear;
            const Simulation simulation = simulated(design, options(512, 5));
            QVERIFY2(std::abs(simulation.system.mean() / exact - 1) < 0.02,
                     qPrintable(QStringLiteral("%1 of %2").arg(simulation.system.mean()).arg(exact)));
            QVERIFY(simulation.system.causes.at("dbs/failover").outages > 100);
        }
    }
    /// Of what the primary asks for, one copy asks for the primary's set: while the other one is down, the primary
    /// works by its failover alone.
    void aFailoverStaysWhileThePrimaryWorksByItAlone()
    {
        for (const auto& [coverage, minutes] : {std::pair(0.99, 1.0), {0.999999999, 0.0}}) {
            Design design = pair(coverage, minutes);
            ask(design, "db", "config");
            ask(design, "db", "config-2");
            ask(design, "config", "db-2");
            setAvailability(design, "config-2", 0.95, 4);
            RedundancySet configs;
            configs.id = SetId("configs");
            configs.members = {ComponentId("config"), ComponentId("config-2")};
            configs.mode = SetMode::ActiveActive;
            design.sets.put(configs);
            const Simulation simulation = simulated(design, options(1'000, 3));
            const double exact = *analyze(design).unavailability * hoursPerYear;
            QVERIFY2(simulation.system.mean() < 1.2 * exact,
                     qPrintable(QStringLiteral("%1 of %2").arg(simulation.system.mean()).arg(exact)));
        }
    }
    void whatNeverWorksHasNoCause()
    {
        Drawing drawing;
        drawing.domain("zone", DomainKind::Zone)
            .add("user", ComponentKind::Client)
            .add("app", ComponentKind::Service, {}, {"zone"})
            .add("app-2", ComponentKind::Service)
            .arrow("user", "app")
            .set("apps", SetMode::ActiveActive, {"app", "app-2"});
        Design design = drawing;
        design.sets.change(SetId("apps"), [](RedundancySet& apps) { apps.required = 2; });
        const SimulatedJourney system = simulated(design, options(100, 1)).system;
        QCOMPARE(system.mean(), hoursPerYear);
        QVERIFY(system.causes.empty());
        QVERIFY(system.firstOutages.front().cause.empty());
        QCOMPARE(system.hoursOfOutages, 100 * hoursPerYear);
    }
    void aFailoverThatSomethingElseHoldsUpIsNamed()
    {
        Design design = pair(0.9, 30);
        design.domains.put(newDomain(DomainId("zone"), "zone", DomainKind::Zone));
        design.components.change(ComponentId("db"), [](Component& db) { db.placement = {DomainId("zone")}; });
        QVERIFY(failoversHeldDown(design) == std::vector<SetId>{SetId("dbs")});
    }
    void theAnswerDependsOnTheSeedAlone()
    {
        const Design design = pair(0.9, 10);
        const Simulation first = simulated(design, options(300, 7, 1));
        const Simulation second = simulated(design, options(300, 7, 2));
        QVERIFY(isSame(first.system, second.system));
        QCOMPARE(first.events, second.events);
        const auto& outages = first.system.firstOutages;
        QCOMPARE(outages.size(), second.system.firstOutages.size());
        for (std::size_t i = 0; i < outages.size(); ++i)
            QVERIFY(outages[i].startHours == second.system.firstOutages[i].startHours);
        QVERIFY(!isSame(first.system, simulated(design, options(300, 8)).system));
    }
    void fewerYearsAreTheBeginningOfMore()
    {
        const Design design = one(0.99, 4);
        const Simulation few = simulated(design, options(64, 3));
        const Simulation more = simulated(design, options(128, 3));
        QVERIFY(std::equal(few.system.hoursDown.begin(), few.system.hoursDown.end(), more.system.hoursDown.begin()));
    }
    void outagesAddUp()
    {
        const Simulation simulation = simulated(one(0.99, 4), options(2'000, 1));
        const SimulatedJourney& system = simulation.system;
        QCOMPARE(system.hoursDown.size(), std::size_t(2'000));
        QCOMPARE(std::accumulate(system.lengths.begin(), system.lengths.end(), std::uint64_t(0)), system.outages);
        QCOMPARE(system.causes.size(), std::size_t(1));
        QCOMPARE(system.causes.at("app").outages, system.outages);
        const double hours = std::accumulate(system.hoursDown.begin(), system.hoursDown.end(), 0.0);
        QVERIFY(std::abs(system.causes.at("app").hours / hours - 1) < 1e-9);
        // Twenty-two outages a year of four hours.
        QVERIFY(std::abs(static_cast<double>(system.outages) / 2'000 / (0.01 * hoursPerYear / 4) - 1) < 0.03);
        QVERIFY(std::abs(hours / static_cast<double>(system.outages) / 4 - 1) < 0.03);
        QVERIFY(system.quantile(0) <= system.quantile(0.5) && system.quantile(0.5) <= system.quantile(1));
        QVERIFY(system.longestHours > 20);
        QVERIFY(system.firstOutages.size() == 500);
        QVERIFY(std::is_sorted(system.firstOutages.begin(), system.firstOutages.end(),
                               [](const auto& a, const auto& b) { return a.startHours < b.startHours; }));
    }
    void aTargetIsMetInSomeYears()
    {
        Design design = one(0.99, 24);
        Journey journey;
        journey.id = JourneyId("order");
        journey.name = "Order";
        journey.entries = {ElementId("app")};
        journey.target = 0.99;
        design.journeys.push_back(journey);
        const Simulation simulation = simulated(design, options(2'000, 1));
        const double share = simulation.journeys.front().yearsOnTarget();
        QVERIFY2(share > 0.5 && share < 0.65, qPrintable(QString::number(share)));
        QCOMPARE(simulation.system.yearsOnTarget(), 1.0);
    }
    void theFirstOutagesOfEachJourneyAreKept()
    {
        Drawing drawing;
        drawing.add("often", ComponentKind::Service)
            .add("seldom", ComponentKind::Service)
            .journey("a", {"often"})
            .journey("b", {"seldom"});
        Design design = drawing;
        setAvailability(design, "often", 0.9, 1);
        setAvailability(design, "seldom", 0.999, 1);
        SimulationOptions wanted = options(100, 3, 2);
        wanted.keptOutages = 1'000;
        const Simulation simulation = simulated(design, wanted);
        QCOMPARE(simulation.system.firstOutages.size(), std::size_t(1'000));
        QCOMPARE(simulation.journeys[0].firstOutages.size(), std::size_t(1'000));
        const SimulatedJourney& seldom = simulation.journeys[1];
        QCOMPARE(seldom.firstOutages.size(), static_cast<std::size_t>(seldom.outages));
        QVERIFY(seldom.firstOutages.back().startHours > 64 * hoursPerYear); // past the first run
        double hours = 0;
        for (const SimulatedOutage& outage : seldom.firstOutages) {
            QCOMPARE(outage.cause, std::string("seldom"));
            hours += outage.hours;
        }
        QVERIFY(std::abs(hours / 100 / seldom.mean() - 1) < 1e-9);
    }
    void rareLongOutagesHaveAWideInterval()
    {
        // Ten outages in a thousand years.
        const Design design = one(1 - 0.01 * 10 / hoursPerYear, 10);
        int with = 0;
        int within = 0;
        int above = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            const SimulatedJourney system = simulated(design, options(1'000, seed)).system;
            const auto interval = system.meanInterval();
            if (!interval)
                continue;
            ++with;
            QVERIFY(interval->high - system.mean() > system.mean() - interval->low);
            within += interval->holds(0.1) ? 1 : 0;
            above += interval->high < 0.1 ? 1 : 0;
        }
        qInfo("%d of %d intervals hold the exact downtime, %d lie below it", within, with, above);
        QVERIFY(with > 250 && within > with * 92 / 100);
        QVERIFY(above < with * 7 / 100); // were they as far up as down, one in eight would
    }
    void tooFewOutagesHaveNoInterval()
    {
        SimulatedJourney played;
        played.hoursDown.assign(1'000, 0);
        QVERIFY(!played.meanInterval());
        played.hoursDown[3] = 10;
        played.hoursDown[7] = 10;
        QVERIFY(!played.meanInterval());
        played.hoursDown[20] = 10;
        played.hoursDown[21] = 10;
        QVERIFY(played.meanInterval());
        played.hoursDown.assign(10, hoursPerYear);
        QVERIFY(played.meanInterval()->holds(hoursPerYear));
        played.hoursDown.assign(1, 5);
        QVERIFY(!played.meanInterval());
    }
    void whatCannotFailNeverDoes()
    {
        const Simulation simulation = simulated(one(1, 1), options(10, 1));
        QCOMPARE(simulation.system.outages, std::uint64_t(0));
        QCOMPARE(simulation.events, std::uint64_t(0));
        QCOMPARE(simulated({}, options(10, 1)).system.mean(), 0.0);
    }
    void itCanBeStopped()
    {
        std::stop_source source;
        source.request_stop();
        SimulationOptions stopped = options(100'000'000, 1);
        stopped.stop = source.get_token();
        QVERIFY_EXCEPTION_THROWN(simulated(one(0.5, 1), stopped), Cancelled);
    }
    void itTellsHowFarItIs()
    {
        SimulationOptions told = options(300, 1, 1);
        double last = 0;
        told.progress = [&](double share) {
            QVERIFY(share > last);
            last = share;
        };
        simulated(one(0.99, 1), told);
        QCOMPARE(last, 1.0);
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
