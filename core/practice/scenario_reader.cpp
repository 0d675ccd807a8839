// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scenario_reader.h"

#include "core/io/json_fields.h"
#include "core/io/json_writer.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"
#include "core/practice/embedded_design.h"

#include <algorithm>
#include <span>

namespace linchpin
{

namespace
{

constexpr std::array<std::string_view, timedPhases> phaseNames = {"clarify", "estimate", "draw",
                                                                  "predict", "drills",   "improve"};
constexpr std::array<std::string_view, sectionCount> sectionNames = {
    "clarify", "estimate", "parts", "availability", "spofs", "predictions", "drills", "cost", "time"};
constexpr std::array<double, sectionCount> usualWeights = {10, 10, 15, 20, 10, 10, 15, 5, 5};
constexpr std::array<std::string_view, 3> levels = {"easy", "medium", "hard"};
constexpr std::array<std::string_view, 4> importances = {"critical", "important", "nice", "none"};
constexpr std::array<std::string_view, 3> paths = {"needed", "present", "off"};
constexpr std::string_view format = "linchpin-scenario";

std::string listOf(std::span<const std::string_view> words)
{
    std::string list;
    for (const std::string_view word : words)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return list;
}

/// The place of the word among those that may stand there.
std::size_t asWord(const JsonValue& value, const JsonPlace& place, std::span<const std::string_view> words)
{
    const std::string& text = asText(value, place);
    const auto at = std::find(words.begin(), words.end(), text);
    if (at == words.end())
        throw Error(place.text(),
                    filled(phrase("Error", "%1 is none of the words that can stand here"), {inQuotes(text)}),
                    filled(phrase("Error", "write one of %1"), {listOf(words)}));
    return static_cast<std::size_t>(at - words.begin());
}

/// What is not to be left out must not be empty either.
std::string asWords(const JsonValue& value, const JsonPlace& place)
{
    const std::string& text = asText(value, place);
    if (text.empty())
        throw Error(place.text(), phrase("Error", "is empty"), phrase("Error", "write a text for people here"));
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    if (std::any_of(text.begin(), text.end(), isControl))
        throw Error(place.text(), phrase("Error", "holds a line break or another control character"),
                    phrase("Error", "write it in one line"));
    return text;
}

std::vector<std::string> asTexts(const JsonValue& value, const JsonPlace& place)
{
    return asList(value, place, asWords);
}

std::string asSlug(const JsonValue& value, const JsonPlace& place)
{
    const std::string& id = asText(value, place);
    if (!isValidId(id))
        throw Error(place.text(), filled(phrase("Error", "%1 cannot be an id"), {inQuotes(id)}),
                    phrase("Error", "use small letters, digits, \"-\", \"_\" and \".\", at most 64 of them"));
    return id;
}

double asPositive(const JsonValue& value, const JsonPlace& place)
{
    const double number = asNumber(value, place);
    if (!(number > 0))
        throw Error(place.text(), phrase("Error", "must be above 0"), phrase("Error", "write a number above 0"));
    return number;
}

double asPoints(const JsonValue& value, const JsonPlace& place)
{
    const double number = asNumber(value, place);
    if (!(number >= 0))
        throw Error(place.text(), phrase("Error", "must not be below 0"), phrase("Error", "write 0 or more"));
    return number;
}

double asTarget(const JsonValue& value, const JsonPlace& place)
{
    const double target = asNumber(value, place);
    if (!(target > 0 && target < 1))
        throw Error(place.text(), phrase("Error", "must be above 0 and below 1"),
                    phrase("Error", "write an availability such as 0.999"));
    return target;
}

/// A misspelt member would be passed over in silence.
void refuseOthers(const JsonFields& fields)
{
    const Extras others = fields.extras();
    if (!others.empty())
        throw Error(JsonPlace(fields.place(), others.front().name).text(),
                    phrase("Error", "is no member of a scenario"),
                    phrase("Error", "take it out, or mend its name (resources/scenarios/README.md lists all)"));
}

template<std::size_t count>
std::array<double, count>
numbersNamed(const JsonValue& value, const JsonPlace& place, const std::array<std::string_view, count>& names,
             const std::array<double, count>& usual, double (*read)(const JsonValue&, const JsonPlace&))
{
    JsonFields fields(value, place);
    std::array<double, count> numbers = usual;
    for (std::size_t i = 0; i < count; ++i)
        numbers[i] =
            usual[i] > 0 ? fields.optional(names[i], read).value_or(usual[i]) : fields.required(names[i], read);
    refuseOthers(fields);
    return numbers;
}

Actor readActor(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Actor actor;
    actor.id = ComponentId(fields.required("id", asSlug));
    actor.name = fields.required("name", asWords);
    refuseOthers(fields);
    return actor;
}

ScenarioJourney readJourney(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    ScenarioJourney read;
    Journey& journey = read.journey;
    journey.id = JourneyId(fields.required("id", asSlug));
    journey.name = fields.required("name", asWords);
    journey.entries = {ElementId(fields.required("by", asSlug))};
    journey.access = fields.optional("access", asEnum<Access>).value_or(Access::Both);
    journey.target = fields.required("target", asTarget);
    journey.critical = fields.optional("critical", asBoolean).value_or(true);
    read.why = fields.optional("why", asWords).value_or("");
    refuseOthers(fields);
    return read;
}

Requirement readRequirement(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Requirement requirement;
    requirement.id = fields.required("id", asSlug);
    requirement.text = fields.required("text", asWords);
    requirement.importance = static_cast<Importance>(fields.required(
        "importance", [](const JsonValue& word, const JsonPlace& at) { return asWord(word, at, importances); }));
    requirement.ask = fields.optional("ask", asWords).value_or("");
    requirement.why = fields.optional("why", asWords).value_or("");
    refuseOthers(fields);
    return requirement;
}

Estimate readEstimate(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Estimate estimate;
    estimate.id = fields.required("id", asSlug);
    estimate.ask = fields.required("ask", asWords);
    estimate.unit = fields.required("unit", asWords);
    estimate.answer = fields.required("answer", asPositive);
    estimate.working = fields.required("working", asWords);
    refuseOthers(fields);
    return estimate;
}

Part readPart(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Part part;
    part.id = fields.required("id", asSlug);
    part.name = fields.required("name", asWords);
    part.kinds = fields.required(
        "kinds", [](const JsonValue& list, const JsonPlace& at) { return asList(list, at, asEnum<ComponentKind>); });
    part.journeys = fields.required("journeys", asIds<JourneyId>);
    const auto path = fields.optional("path", [](const JsonValue& word, const JsonPlace& at) {
        return static_cast<PartPath>(asWord(word, at, paths));
    });
    part.path = path.value_or(PartPath::Present);
    part.weight = fields.optional("weight", asPositive).value_or(1);
    part.why = fields.optional("why", asWords).value_or("");
    part.remedy = fields.required("remedy", asWords);
    refuseOthers(fields);
    return part;
}

FollowUp readFollowUp(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    FollowUp followUp;
    followUp.ask = fields.required("ask", asWords);
    followUp.answer = fields.required("answer", asWords);
    followUp.lose = fields.optional("lose", asSlug).value_or("");
    refuseOthers(fields);
    return followUp;
}

AnswerNote readNote(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    AnswerNote note;
    note.at = ElementId(fields.required("at", asSlug));
    note.text = fields.required("text", asWords);
    refuseOthers(fields);
    return note;
}

void readLinchpin(Scenario& scenario, const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    scenario.linchpinPart = fields.required("part", asSlug);
    scenario.linchpinText = fields.required("text", asWords);
    refuseOthers(fields);
}

void readAnswer(Scenario& scenario, const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    scenario.answer = fields.required("design", asDesign);
    scenario.notes =
        fields.required("notes", [](const JsonValue& list, const JsonPlace& at) { return asList(list, at, readNote); });
    refuseOthers(fields);
}

void requireFormat(JsonFields& fields)
{
    const std::string found = fields.required("format", asText);
    if (found != format)
        throw Error("$.format", filled(phrase("Error", "is %1, not a scenario"), {inQuotes(found)}),
                    filled(phrase("Error", "write %1"), {inQuotes(format)}));
    const int version = fields.required("version", asWhole);
    if (version != 1)
        throw Error("$.version", filled(phrase("Error", "is %1, and this program reads 1"), {std::to_string(version)}),
                    phrase("Error", "use a newer program, or a scenario of version 1"));
}

template<class Read>
auto listOfAll(JsonFields& fields, std::string_view name, Read read)
{
    return fields.required(name, [&](const JsonValue& list, const JsonPlace& at) { return asList(list, at, read); });
}

} // namespace

std::string_view toString(Phase phase)
{
    return phase == Phase::Report ? "report" : phaseNames.at(static_cast<std::size_t>(phase));
}

std::string_view toString(Section section)
{
    return sectionNames.at(static_cast<std::size_t>(section));
}

Scenario scenarioOf(const JsonValue& root)
{
    const JsonPlace top;
    JsonFields fields(root, top);
    requireFormat(fields);
    Scenario scenario;
    scenario.id = fields.required("id", asSlug);
    scenario.title = fields.required("title", asWords);
    scenario.level = levels.at(
        fields.required("level", [](const JsonValue& word, const JsonPlace& at) { return asWord(word, at, levels); }));
    scenario.question = fields.required("question", asWords);
    scenario.story = fields.required("story", asWords);
    scenario.scale = fields.required("scale", asTexts);
    scenario.minutes = fields.required("minutes", [](const JsonValue& value, const JsonPlace& at) {
        return numbersNamed(value, at, phaseNames, {}, asPositive);
    });
    scenario.currency = fields.optional("currency", asWords).value_or("USD");
    scenario.budget = fields.required("budget", asPositive);
    scenario.actors = listOfAll(fields, "actors", readActor);
    scenario.journeys = listOfAll(fields, "journeys", readJourney);
    scenario.requirements = listOfAll(fields, "requirements", readRequirement);
    scenario.estimates = listOfAll(fields, "estimates", readEstimate);
    scenario.parts = listOfAll(fields, "parts", readPart);
    scenario.hints = fields.required("hints", asTexts);
    scenario.followUps = listOfAll(fields, "followUps", readFollowUp);
    const auto weights = fields.optional("weights", [](const JsonValue& value, const JsonPlace& at) {
        return numbersNamed(value, at, sectionNames, usualWeights, asPoints);
    });
    scenario.weights = weights.value_or(usualWeights);
    fields.required("linchpin", [&](const JsonValue& value, const JsonPlace& at) {
        readLinchpin(scenario, value, at);
        return true;
    });
    fields.required("answer", [&](const JsonValue& value, const JsonPlace& at) {
        readAnswer(scenario, value, at);
        return true;
    });
    refuseOthers(fields);
    return scenario;
}

} // namespace linchpin
