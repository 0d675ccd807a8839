// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/plan.h"
#include "core/advice/suggestion.h"
#include "core/io/design_file.h"
#include "core/io/design_reader.h"
#include "core/io/design_writer.h"
#include "core/model/catalogue.h"
#include "core/model/validation.h"
#include "core/tree/diagram.h"
#include "tests/reference/brute_force.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

using namespace linchpin;

namespace
{

constexpr std::size_t mostEventsByForce = 18;

double costOf(const Design& design)
{
    double cost = 0;
    for (const Component& component : design.components)
        cost += component.instances * component.monthlyCost.value_or(defaultsOf(component.kind).monthlyCost);
    return cost;
}

std::set<std::string> spofIds(const Analysis& analysis)
{
    std::set<std::string> ids;
    for (const Spof& spof : analysis.spofs)
        ids.insert(spof.id);
    return ids;
}

std::vector<std::string> idsOf(const std::vector<Candidate>& all)
{
    std::vector<std::string> ids;
    for (const Candidate& candidate : all)
        ids.push_back(candidate.id);
    return ids;
}

bool isWithinForce(const Design& design)
{
    return eventsOf(design).events.size() <= mostEventsByForce;
}

bool agreesWithBruteForce(const Suggestion& suggestion, const Design& after)
{
    const auto answer = reference::bruteForce(nlohmann::json::parse(writeDesign(after)));
    return std::abs(answer.unavailability - suggestion.unavailabilityAfter) <= 1e-9 * answer.unavailability;
}

/// Failover is introduced first and made faster then; what has none to spare gets a copy and then a second; a region
/// can stay a single point of failure, for what it shares with others.
bool mayComeAgain(Move move)
{
    return move == Move::AutoFailover || move == Move::ThirdCopy || move == Move::SecondRegion;
}

/// What is wrong with a suggestion by itself, or empty.
std::string wrongWith(const Suggestion& suggestion, const Design& before, const Analysis& today)
{
    const Candidate& candidate = suggestion.candidate;
    const Edited edited = candidate.edit(before);
    if (const auto violation = validate(edited.design))
        return "invalid: " + violation->problem;
    if (!(readDesign(writeDesign(edited.design)) == edited.design))
        return "does not read back";
    const Analysis after = analyze(edited.design);
    if (suggestion.unavailabilityBefore != *today.unavailability
        || std::abs(suggestion.unavailabilityAfter - *after.unavailability) > 1e-10 * *after.unavailability)
        return "another answer: " + std::to_string(suggestion.unavailabilityAfter / *after.unavailability - 1);
    if (!(suggestion.downtimeSavedHours > 0)
        || suggestion.downtimeSavedHours != (*today.unavailability - suggestion.unavailabilityAfter) * hoursPerYear)
        return "wrong gain";
    if (suggestion.monthlyCost != costOf(edited.design) - costOf(before) || !(suggestion.monthlyCost >= 0))
        return "wrong cost";
    std::set<std::string> spofs = spofIds(today);
    for (const std::string& id : suggestion.spofsRemoved) {
        if (spofs.erase(id) == 0)
            return id + " was no single point of failure";
    }
    spofs.insert(suggestion.spofsAdded.begin(), suggestion.spofsAdded.end());
    if (spofs != spofIds(after))
        return "wrong single points of failure";
    for (const Candidate& again : candidates({edited.design, {}, after})) {
        if (again.id == candidate.id && !mayComeAgain(candidate.move))
            return "proposed again";
    }
    for (const ElementId& id : edited.touched) {
        if (!edited.design.hasId(id.text()))
            return id.text() + " is touched and not there";
    }
    if (edited.touched.empty() || candidate.targets.empty() || !before.hasId(candidate.targets.front().text())
        || candidate.id != std::string(toString(candidate.move)) + ":" + candidate.targets.front().text())
        return "wrong target";
    if (candidate.title.empty() || candidate.shortTitle.empty() || candidate.why.empty() || candidate.technique.empty())
        return "no words";
    if (isWithinForce(edited.design) && !agreesWithBruteForce(suggestion, edited.design))
        return "brute force disagrees";
    return {};
}

class Tally
{
public:
    /// What is wrong with what is suggested for a design, or empty.
    std::string check(const Design& design)
    {
        const Outset outset = outsetOf(design);
        const auto proposed = candidates(outset);
        const auto ids = idsOf(proposed);
        if (std::set<std::string>(ids.begin(), ids.end()).size() != ids.size())
            return "an id twice";
        if (idsOf(candidates(outset)) != ids)
            return "ids that are not stable";
        for (const Candidate& candidate : proposed) {
            if (const auto violation = validate(candidate.edit(design).design))
                return candidate.id + ": invalid: " + violation->problem;
        }
        AnalysisOptions brief;
        brief.details = false;
        if (idsOf(candidates(outsetOf(design, {}, brief))) != ids)
            return "other candidates without details";
        const auto all = suggestions(outset);
        if (!std::is_sorted(all.begin(), all.end(), comesBefore))
            return "not in order";
        for (const Suggestion& suggestion : all) {
            if (suggestion.candidate.move == Move::SecondRegion
                    ? suggestion.rankHours > suggestion.downtimeSavedHours * (1 + 1e-12)
                    : suggestion.rankHours != suggestion.downtimeSavedHours)
                return suggestion.candidate.id + ": listed by something else";
        }
        for (const Suggestion& suggestion : all) {
            const std::string wrong = wrongWith(suggestion, design, outset.today);
            if (!wrong.empty())
                return suggestion.candidate.id + ": " + wrong + "\n"
                    + writeDesign(suggestion.candidate.edit(design).design);
            if (!(withMoves(design, {suggestion.candidate.id}).design == suggestion.candidate.edit(design).design))
                return suggestion.candidate.id + ": another design by its id";
            ++made[suggestion.candidate.move];
            forced += isWithinForce(suggestion.candidate.edit(design).design) ? 1 : 0;
            local += suggestion.candidate.local ? 1 : 0;
        }
        return {};
    }

    std::map<Move, int> made;
    int forced = 0;
    int local = 0;
};

} // namespace

class SuggestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void suggestionsForTheVectorsAreWhatTheySay()
    {
        Tally tally;
        for (const auto& entry : std::filesystem::directory_iterator(LINCHPIN_TEST_DATA "/vectors")) {
            if (entry.path().extension() != ".linchpin")
                continue;
            const std::string wrong = tally.check(loadDesign(entry.path()));
            QVERIFY2(wrong.empty(), (entry.path().stem().string() + ": " + wrong).c_str());
        }
        QVERIFY(tally.forced >= 20);
    }

    void suggestionsForRandomDesignsAreWhatTheySay()
    {
        Tally tally;
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            const std::string text = reference::randomDesign(seed).dump();
            const std::string wrong = tally.check(readDesign(text));
            QVERIFY2(wrong.empty(), ("seed " + std::to_string(seed) + ": " + wrong + "\nbefore: " + text).c_str());
        }
        for (const Move move : allMoves())
            QVERIFY2(tally.made[move] >= 15,
                     (std::string(toString(move)) + ": " + std::to_string(tally.made[move])).c_str());
        QVERIFY2(tally.local >= 300, std::to_string(tally.local).c_str());
        QVERIFY(tally.forced >= 600);
    }

    void aStopIsHeard()
    {
        const Design design = loadDesign(LINCHPIN_TEST_DATA "/vectors/chain.linchpin");
        const Outset outset = outsetOf(design);
        QVERIFY(!candidates(outset).empty());
        std::stop_source source;
        source.request_stop();
        QVERIFY_EXCEPTION_THROWN(suggestions(outset, source.get_token()), Cancelled);
    }
};

QTEST_APPLESS_MAIN(SuggestionsTest)
#include "suggestions_test.moc"
