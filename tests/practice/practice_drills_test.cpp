// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_reader.h"
#include "core/practice/practice_drill.h"
#include "tests/practice/scenario_files.h"
#include "tests/reference/parts.h"
#include "tests/reference/random_design.h"
#include "tests/reference/structure.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

std::vector<PracticeDrill> drillsOf(const Scenario& scenario, const Design& drawn, std::uint64_t seed)
{
    return drillsFor(scenario, asked(scenario, drawn), seed);
}

std::string text(const std::vector<PracticeDrill>& drills)
{
    std::string all;
    for (const PracticeDrill& drill : drills) {
        for (const std::string& id : drill.kills)
            all += id + " ";
        all += "| ";
    }
    return all;
}

/// The events of the reference that a drill makes happen; nothing where one of them cannot happen there.
std::optional<reference::State> stateOf(const reference::Design& design, const PracticeDrill& drill)
{
    reference::State state = 0;
    for (const std::string& id : drill.kills) {
        reference::State found = 0;
        for (std::size_t i = 0; i < design.events.size(); ++i) {
            const reference::Event& event = design.events[i];
            if (event.id == id || (event.box == id && !event.id.ends_with("/shared")))
                found |= reference::State{1} << i;
        }
        if (found == 0)
            return std::nullopt;
        state |= found;
    }
    return state;
}

} // namespace

class PracticeDrillsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedTheSameDrills()
    {
        for (const Scenario& each : scenarios()) {
            std::set<std::string> differing;
            for (std::uint64_t seed = 1; seed <= 12; ++seed) {
                const std::string once = text(drillsOf(each, each.answer, seed));
                QCOMPARE(text(drillsOf(each, each.answer, seed)), once);
                differing.insert(once);
            }
            QVERIFY(!differing.empty());
        }
    }

    void eachLossOnceBeforeAnyTwice()
    {
        for (const Scenario& each : scenarios()) {
            const std::vector<PracticeDrill> drills = drillsOf(each, each.answer, 7);
            QCOMPARE(drills.size(), std::size_t(6));
            std::set<Loss> losses;
            for (const PracticeDrill& drill : drills)
                losses.insert(drill.loss);
            QVERIFY2(losses.size() >= 4, (each.id + " " + text(drills)).c_str());
        }
    }

    void theKnownLinchpinComesFirst()
    {
        for (const Scenario& each : scenarios()) {
            const Design naive = drawing(each.id, "naive");
            const std::vector<PracticeDrill> drills = drillsOf(each, naive, 3);
            QVERIFY(!drills.empty());
            const Part& part = *each.part(each.linchpinPart);
            const Component* lost = naive.components.find(ComponentId(drills.front().kills.front()));
            QVERIFY2(lost && std::find(part.kinds.begin(), part.kinds.end(), lost->kind) != part.kinds.end(),
                     (each.id + " " + text(drills)).c_str());
        }
    }

    void nothingDrawnNothingAsked()
    {
        const Scenario& each = scenario("chat");
        QVERIFY(drillsOf(each, {}, 1).empty());
        QVERIFY(drillsOf(each, sheetOf(each), 1).empty());
    }

    void titlesNameWhatIsLost()
    {
        const Scenario& each = scenario("chat");
        const Design& design = each.answer;
        for (const PracticeDrill& drill : drillsOf(each, design, 1)) {
            const std::string title = drillTitle(design, drill);
            QVERIFY2(!title.empty() && title.find('%') == std::string::npos, title.c_str());
        }
        QCOMPARE(drillTitle(design, {Loss::Zone, {design.domains[0].id.text()}}), design.domains[0].name + " is lost");
    }

    void aPairTakesDownWhatNeitherDoesAlone()
    {
        std::size_t pairs = 0;
        for (const Scenario& each : scenarios()) {
            const Design design = asked(each, each.answer);
            const DrillGround ground(design);
            for (const PracticeDrill& drill : drillsFor(each, design, 5, 20)) {
                if (drill.loss != Loss::Pair)
                    continue;
                ++pairs;
                QVERIFY(!truthOf(ground, drill).outage.systemUp);
                for (const std::string& one : drill.kills)
                    QVERIFY(truthOf(ground, {Loss::Part, {one}}).outage.systemUp);
            }
        }
        QVERIFY(pairs > 5);
    }

    void answersAreThoseOfTheReference()
    {
        const Scenario none;
        std::size_t compared = 0;
        for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
            const nlohmann::json json = nlohmann::json(reference::randomDesign(seed));
            const Design design = readDesign(json.dump());
            if (design.journeys.empty())
                continue;
            const reference::Design expected = reference::read(json);
            const DrillGround ground(design);
            for (const PracticeDrill& drill : drillsFor(none, design, seed)) {
                const auto state = stateOf(expected, drill);
                if (!state)
                    continue;
                const reference::Bits alive = reference::aliveComponents(expected, *state);
                std::vector<std::string> down;
                for (const reference::Journey& journey : expected.journeys) {
                    bool isUp = true;
                    for (const reference::Access access : journey.accesses)
                        isUp = isUp
                            && reference::succeeds(expected, reference::compile(expected, journey, access), alive,
                                                   *state);
                    if (!isUp)
                        down.push_back(journey.id);
                }
                std::sort(down.begin(), down.end());
                const DrillTruth truth = truthOf(ground, drill);
                QVERIFY2(truth.journeys == down,
                         qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(text({drill}).c_str())));
                ++compared;
            }
        }
        QVERIFY2(compared > 2000, qPrintable(QString::number(compared)));
    }

    void theObviousIsNotAsked()
    {
        for (const Scenario& each : scenarios()) {
            const Design design = asked(each, each.answer);
            const DrillGround ground(design);
            for (const PracticeDrill& drill : drillsFor(each, design, 2, 20)) {
                const DrillTruth truth = truthOf(ground, drill);
                for (const std::string& id : truth.stops) {
                    QVERIFY(!std::binary_search(truth.obvious.begin(), truth.obvious.end(), id));
                    QVERIFY(design.components.at(ComponentId(id)).kind != ComponentKind::Client);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(PracticeDrillsTest)
#include "practice_drills_test.moc"
