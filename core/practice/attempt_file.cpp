// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/attempt_file.h"

#include "core/drill/fallible.h"
#include "core/io/design_file.h"
#include "core/io/design_writer.h"
#include "core/io/json_fields.h"
#include "core/io/json_writer.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"
#include "core/practice/embedded_design.h"
#include "core/practice/scenario_reader.h"

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::string_view format = "linchpin-attempt";
constexpr std::string_view ending = ".linchpin-attempt";
constexpr std::array<std::string_view, 12> lossNames = {"instance",    "part",        "cache",        "queue",
                                                        "primary",     "coordinator", "coordinators", "dns",
                                                        "third-party", "zone",        "region",       "pair"};
constexpr int hintSteps = 3;
constexpr std::size_t phaseCount = timedPhases + 1;

JsonValue text(std::string_view value)
{
    return JsonValue(std::string(value));
}

JsonValue number(double value)
{
    return JsonValue(JsonNumber{numberText(value)});
}

JsonValue texts(const auto& values)
{
    JsonArray array;
    for (const std::string& value : values)
        array.push_back(text(value));
    return JsonValue(std::move(array));
}

JsonValue designJson(const Design& design)
{
    return parseJson(writeDesign(design));
}

JsonValue drillJson(const DrillAnswer& answer)
{
    return JsonValue(JsonObject{{"loss", text(lossNames.at(static_cast<std::size_t>(answer.drill.loss)))},
                                {"kills", texts(answer.drill.kills)},
                                {"stops", texts(answer.stops)},
                                {"journeys", texts(answer.journeys)},
                                {"revealed", JsonValue(answer.isRevealed)}});
}

Phase asPhase(const JsonValue& value, const JsonPlace& place)
{
    const std::string& name = asText(value, place);
    for (std::size_t i = 0; i < phaseCount; ++i) {
        if (toString(static_cast<Phase>(i)) == name)
            return static_cast<Phase>(i);
    }
    throw Error(place.text(), filled(phrase("Error", "%1 is no phase"), {inQuotes(name)}),
                phrase("Error", "write a phase such as \"draw\""));
}

Loss asLoss(const JsonValue& value, const JsonPlace& place)
{
    const std::string& name = asText(value, place);
    const auto at = std::find(lossNames.begin(), lossNames.end(), name);
    if (at == lossNames.end())
        throw Error(place.text(), filled(phrase("Error", "%1 is no loss"), {inQuotes(name)}),
                    phrase("Error", "write a loss such as \"zone\""));
    return static_cast<Loss>(at - lossNames.begin());
}

std::set<std::string> asSet(const JsonValue& value, const JsonPlace& place)
{
    const std::vector<std::string> list = asList(value, place, asText);
    return {list.begin(), list.end()};
}

std::uint64_t asSeed(const JsonValue& value, const JsonPlace& place)
{
    const std::string& digits = asText(value, place);
    if (digits.empty() || digits.size() > 19 || digits.find_first_not_of("0123456789") != std::string::npos)
        throw Error(place.text(), phrase("Error", "is no seed"), phrase("Error", "write a whole number in quotes"));
    return std::stoull(digits);
}

DrillAnswer asDrill(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    DrillAnswer answer;
    answer.drill.loss = fields.required("loss", asLoss);
    answer.drill.kills =
        fields.required("kills", [](const JsonValue& list, const JsonPlace& at) { return asList(list, at, asText); });
    answer.stops = fields.required("stops", asSet);
    answer.journeys = fields.required("journeys", asSet);
    answer.isRevealed = fields.required("revealed", asBoolean);
    return answer;
}

/// The value of each member, by its name as `nameOf` reads it.
template<class Key, class Read, class KeyOf>
auto asMap(const JsonValue& value, const JsonPlace& place, Read read, KeyOf keyOf)
{
    const JsonObject* object = value.object();
    if (!object)
        throw Error(place.text(),
                    filled(phrase("Error", "must be %1, not %2"), {phrase("Error", "an object"), value.typeName()}),
                    filled(phrase("Error", "write %1"), {phrase("Error", "an object")}));
    std::map<Key, std::decay_t<decltype(read(value, place))>> map;
    for (const JsonMember& member : *object) {
        const JsonPlace at(place, member.name);
        map.emplace(keyOf(JsonValue(member.name), at), read(member.value, at));
    }
    return map;
}

int asHints(const JsonValue& value, const JsonPlace& place)
{
    const int hints = asWhole(value, place);
    if (hints < 0 || hints > hintSteps)
        throw Error(place.text(), phrase("Error", "is no number of hints"), phrase("Error", "write 0, 1, 2 or 3"));
    return hints;
}

double asSeconds(const JsonValue& value, const JsonPlace& place)
{
    const double seconds = asNumber(value, place);
    if (!(seconds >= 0))
        throw Error(place.text(), phrase("Error", "must not be below 0"), phrase("Error", "write 0 or more"));
    return seconds;
}

/// What the drills make fail is there.
void requireDrills(const Attempt& attempt)
{
    if (attempt.drills.empty())
        return;
    const Fallible fallible(attempt.drilled);
    for (std::size_t i = 0; i < attempt.drills.size(); ++i) {
        for (const std::string& id : attempt.drills[i].drill.kills) {
            try {
                fallible.eventsNamed(id);
            } catch (const Error& error) {
                throw Error("$.drills[" + std::to_string(i) + "].kills: " + error.place(), error.problem(),
                            error.remedy());
            }
        }
    }
}

std::string fileName(const Attempt& attempt)
{
    std::string name = attempt.scenario + "-" + attempt.startedAt;
    std::replace(name.begin(), name.end(), ':', '-');
    return name + std::string(ending);
}

} // namespace

std::string writeAttempt(const Attempt& attempt)
{
    JsonObject root{{"format", text(format)},
                    {"version", number(1)},
                    {"scenario", text(attempt.scenario)},
                    {"title", text(attempt.title)},
                    {"question", text(attempt.question)},
                    {"startedAt", text(attempt.startedAt)},
                    {"phase", text(toString(attempt.phase))}};
    std::vector<std::string> passed;
    for (const Phase phase : attempt.passed)
        passed.emplace_back(toString(phase));
    JsonObject estimates;
    for (const auto& [id, value] : attempt.estimates)
        estimates.push_back({id, number(value)});
    JsonArray drills;
    for (const DrillAnswer& answer : attempt.drills)
        drills.push_back(drillJson(answer));
    JsonArray seconds;
    for (const double each : attempt.seconds)
        seconds.push_back(number(each));
    JsonObject notes;
    for (const auto& [phase, words] : attempt.notes)
        notes.push_back({std::string(toString(phase)), text(words)});
    root.push_back({"passed", texts(passed)});
    root.push_back({"ticked", texts(attempt.ticked)});
    root.push_back({"asked", texts(attempt.asked)});
    root.push_back({"estimates", JsonValue(std::move(estimates))});
    root.push_back({"hintsTaken", number(attempt.hintsTaken)});
    root.push_back({"marked", texts(attempt.marked)});
    root.push_back({"seed", text(std::to_string(attempt.seed))});
    root.push_back({"drills", JsonValue(std::move(drills))});
    root.push_back({"seconds", JsonValue(std::move(seconds))});
    root.push_back({"timed", JsonValue(attempt.isTimed)});
    root.push_back({"notes", JsonValue(std::move(notes))});
    root.push_back({"interviewerNotes", text(attempt.interviewerNotes)});
    root.push_back({"drawn", designJson(attempt.drawn)});
    root.push_back({"predicted", designJson(attempt.predicted)});
    root.push_back({"drilled", designJson(attempt.drilled)});
    return jsonText(JsonValue(std::move(root)));
}

Attempt readAttempt(std::string_view bytes)
{
    const JsonValue root = parseJson(bytes);
    const JsonPlace top;
    JsonFields fields(root, top);
    if (const std::string found = fields.required("format", asText); found != format)
        throw Error("$.format", filled(phrase("Error", "is %1, not an attempt"), {inQuotes(found)}),
                    filled(phrase("Error", "write %1"), {inQuotes(format)}));
    if (const int version = fields.required("version", asWhole); version != 1)
        throw Error("$.version", filled(phrase("Error", "is %1, and this program reads 1"), {std::to_string(version)}),
                    phrase("Error", "use a newer program"));
    Attempt attempt;
    attempt.scenario = fields.required("scenario", asText);
    attempt.title = fields.required("title", asText);
    attempt.question = fields.required("question", asText);
    attempt.startedAt = fields.required("startedAt", asText);
    attempt.phase = fields.required("phase", asPhase);
    for (const Phase phase :
         fields.required("passed", [](const JsonValue&list, const JsonPlace&at) { return asList(list, at, asPhase); }))
        attempt.passed.insert(phase);
    attempt.ticked = fields.required("ticked", asSet);
    attempt.asked = fields.required("asked", asSet);
    attempt.estimates = fields.required("estimates", [](const JsonValue& map, const JsonPlace& at) {
        return asMap<std::string>(map, at, asNumber, asText);
    });
    attempt.hintsTaken = fields.required("hintsTaken", asHints);
    attempt.marked = fields.required("marked", asSet);
    attempt.seed = fields.required("seed", asSeed);
    attempt.drills =
        fields.required("drills", [](const JsonValue& list, const JsonPlace& at) { return asList(list, at, asDrill); });
    const std::vector<double> seconds = fields.required(
        "seconds", [](const JsonValue& list, const JsonPlace& at) { return asList(list, at, asSeconds); });
    std::copy_n(seconds.begin(), std::min(seconds.size(), attempt.seconds.size()), attempt.seconds.begin());
    attempt.isTimed = fields.required("timed", asBoolean);
    attempt.notes = fields.required(
        "notes", [](const JsonValue& map, const JsonPlace& at) { return asMap<Phase>(map, at, asText, asPhase); });
    attempt.interviewerNotes = fields.required("interviewerNotes", asText);
    attempt.drawn = fields.required("drawn", asDesign);
    attempt.predicted = fields.required("predicted", asDesign);
    attempt.drilled = fields.required("drilled", asDesign);
    requireDrills(attempt);
    return attempt;
}

std::vector<KeptAttempt> attemptsIn(const std::filesystem::path& folder, std::vector<RefusedFile>* refused)
{
    std::vector<KeptAttempt> kept;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() != ending)
            continue;
        try {
            kept.push_back({at->path(), readNamed(at->path(), readAttempt)});
        } catch (const Error& problem) {
            if (refused) // it is left alone: it may be of a newer program
                refused->push_back({at->path(), problem.what()});
        }
    }
    if (refused)
        std::sort(refused->begin(), refused->end(),
                  [](const RefusedFile& a, const RefusedFile& b) { return a.path < b.path; });
    std::sort(kept.begin(), kept.end(), [](const KeptAttempt& a, const KeptAttempt& b) {
        return std::pair(b.attempt.startedAt, b.path) < std::pair(a.attempt.startedAt, a.path);
    });
    return kept;
}

std::filesystem::path keepAttempt(const Attempt& attempt, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const std::filesystem::path path = folder / fileName(attempt);
    saveText(writeAttempt(attempt), path, Backup::None);
    return path;
}

} // namespace linchpin
