// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/events.h"
#include "core/engine/finding.h"
#include "core/model/design.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// Hours of a mean year (365.25 days).
inline constexpr double hoursPerYear = 8766;

enum class Method {
    Exact,
    Interval, ///< the true unavailability lies between two certified bounds
    Estimate, ///< between two bounds with the confidence stated, from sampling
};

std::string_view toString(Method method);

class Sensitivity;

struct JourneyResult
{
    JourneyId id;
    std::string name;
    double unavailability = 0;
    std::optional<double> target; ///< availability
    bool met = true;              ///< or no target
    bool critical = true;
    bool broken = false; ///< does not work even with everything up
    bool nothingCanFail = false;
    std::vector<std::string> spofs; ///< box ids
};

/// A box of which one event alone brings the system down.
struct Spof
{
    std::string id;
    BoxType type = BoxType::Component;
    ElementId element;               ///< the component, domain or set to show it at
    std::vector<JourneyId> journeys; ///< all that it stops
    double downtimeCausedHours = 0;  ///< a year
    bool accepted = false;
};

/// What a basic event means for the unavailability Q of the system; Q(1) with the event down, Q(0) with it up.
/// All from one forward and one backward sweep.
struct EventImportance
{
    double birnbaum = 0;        ///< Q(1) - Q(0), the derivative of Q by the event's probability q (Birnbaum 1969)
    double criticality = 0;     ///< Birnbaum x q / Q: how likely it is the cause of a failure
    double fussellVesely = 0;   ///< 1 - Q(0) / Q
    double riskAchievement = 1; ///< Q(1) / Q (RAW)
    std::optional<double> riskReduction; ///< Q / Q(0) (RRW); nothing where it is infinite
};

/// How a component stands to the journeys.
enum class Reach {
    OnJourney,      ///< some journey asks for it
    OffRequestPath, ///< reached by asynchronous or optional arrows only
    Off,            ///< not reached at all
};

/// Seconds that the stages took.
struct Timing
{
    double compile = 0;
    double singleFailures = 0;
    double diagram = 0;
    double cutSets = 0;
    double importance = 0;
    double findings = 0;
};

/// What the engine answers about one design (spec: section 5), as one value.
struct Analysis
{
    Method method = Method::Exact;
    std::optional<double> unavailability; ///< of the system; nothing for a design without components
    double unavailabilityLow = 0;         ///< where it is not exact
    double unavailabilityHigh = 0;        ///< where it is not exact
    double confidence = 1;                ///< that the true value lies between these two
    double certainLow = 0;                ///< Method::Estimate: wider bounds that hold for certain
    double certainHigh = 0;               ///< Method::Estimate
    bool broken = false;                  ///< a journey that counts is broken
    bool nothingCanFail = false;          ///< nothing on the journeys can fail
    std::vector<JourneyResult> journeys;
    std::vector<Spof> spofs;                           ///< of the system, by downtime caused
    std::vector<std::vector<std::string>> cutSets;     ///< event ids, sorted inside, by order and then by name
    bool cutSetsTruncated = false;                     ///< there are more than are listed: the most probable are
    std::vector<std::uint64_t> cutSetCounts;           ///< how many of each order from 1 on, up to the order wanted
    std::optional<std::uint64_t> cutSetCount;          ///< how many up to the order wanted; nothing if out of reach
    std::map<std::string, double> downtimeCausedHours; ///< a year, by box id
    std::map<std::string, EventImportance> importance; ///< by event id; where it is exact
    std::vector<Finding> findings;
    std::vector<Reach> reach; ///< by component row
    std::size_t diagramNodes = 0;
    Timing timing;
    std::shared_ptr<const Sensitivity> sensitivity; ///< where it was asked for and the answer is exact

    std::optional<double> availability() const;
    std::optional<double> downtimeHoursPerYear() const;
    const Spof* spof(const std::string& boxId) const;
    const JourneyResult* journey(const JourneyId& id) const;
};

struct AnalysisOptions
{
    unsigned maxOrder = 2;            ///< of the cut sets listed
    std::size_t maxCutSets = 200'000; ///< listed
    /// Of a diagram; about 40 bytes each with its tables. 0: single points of failure without figures.
    std::size_t maxNodes = 8'000'000;
    /// Of the diagrams that give bounds beyond it. 0: exact, or nothing but what fails alone.
    std::size_t keptNodes = 3'000;
    std::uint64_t maxSampling = 300'000'000; ///< gates evaluated, 256 states at once, where the bounds stay wide
    bool details = true;                     ///< false: unavailabilities, journeys and single points of failure alone
    bool journeys = true;                    ///< false: of the system alone; findings need them
    bool sensitivity = false;                ///< whether to keep what answers "if this part were better"
    bool isAlone = true;                     ///< false: no second thread, there are analyses beside this one
};

/// Analyzes a valid design. Pure: the same design, the same answer.
/// \throws Cancelled (core/tree/diagram.h) soon after a stop is requested
Analysis analyze(const Design& design, const AnalysisOptions& options = {}, std::stop_token stop = {});

} // namespace linchpin
