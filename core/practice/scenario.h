// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// The phases of an attempt, in their order.
enum class Phase { Clarify, Estimate, Draw, Predict, Drills, Improve, Report };

inline constexpr std::size_t timedPhases = 6; ///< all but the report

/// The sections of a score, in their order.
enum class Section { Clarify, Estimate, Parts, Availability, Spofs, Predictions, Drills, Cost, Time };

inline constexpr std::size_t sectionCount = 9;

enum class Importance { Critical, Important, Nice, None };

/// A statement about the problem. One with a question is hidden until that is asked.
struct Requirement
{
    std::string id;
    std::string text;
    Importance importance = Importance::Important;
    std::string ask; ///< empty: shown from the beginning
    std::string why;

    bool isHidden() const { return !ask.empty(); }
    bool matters() const { return importance != Importance::None; }
};

struct Estimate
{
    std::string id;
    std::string ask;
    std::string unit;
    double answer = 1; ///< above 0
    std::string working;
};

/// A client that the sheet starts with.
struct Actor
{
    ComponentId id;
    std::string name;
};

struct ScenarioJourney
{
    Journey journey; ///< enters at its actor
    std::string why;
};

/// How the journeys are to reach a part.
enum class PartPath {
    Needed,  ///< over arrows that are neither asynchronous nor optional
    Present, ///< over any arrows
    Off,     ///< and not needed: an asynchronous or optional arrow on each way
};

/// What a drawing must have.
struct Part
{
    std::string id;
    std::string name;
    std::vector<ComponentKind> kinds; ///< any of them, one at least
    std::vector<JourneyId> journeys;  ///< one at least
    PartPath path = PartPath::Present;
    double weight = 1; ///< above 0
    std::string why;
    std::string remedy;
};

/// What an interviewer asks once the drawing stands.
struct FollowUp
{
    std::string ask;
    std::string answer;
    std::string lose; ///< the part that fails; empty: none
};

struct AnswerNote
{
    ElementId at;
    std::string text;
};

/// One interview question (resources/scenarios/README.md).
struct Scenario
{
    std::string id;
    std::string title;
    std::string level;
    std::string question;
    std::string story;
    std::vector<std::string> scale;
    std::array<double, timedPhases> minutes = {}; ///< of each phase
    std::string currency = "USD";
    double budget = 0; ///< a month, of the whole
    std::vector<Actor> actors;
    std::vector<ScenarioJourney> journeys;
    std::vector<Requirement> requirements;
    std::vector<Estimate> estimates;
    std::vector<Part> parts;
    std::vector<std::string> hints;
    std::vector<FollowUp> followUps;
    std::string linchpinPart;
    std::string linchpinText;
    std::array<double, sectionCount> weights = {}; ///< points that each section can give
    Design answer;
    std::vector<AnswerNote> notes;

    const Part* part(const std::string& id) const; ///< null: none
    double minutesInAll() const;
};

/// The sheet that a candidate begins with: the actors as clients, the journeys entering at them.
Design sheetOf(const Scenario& scenario);

/// The design with the scenario's journeys, and no others: one that it has by id or by name keeps its entries; for one
/// that it has not, it is the clients with the actor's id or name, else all clients, else whatever the model takes a
/// design without journeys to enter by (spec: section 4).
/// \param missing  ids of journeys that nothing could be found for, which a design without components has: left out
Design asked(const Scenario& scenario, const Design& drawn, std::vector<JourneyId>* missing = nullptr);

} // namespace linchpin
