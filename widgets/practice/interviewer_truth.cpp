// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/interviewer_truth.h"

#include "core/drill/story.h"
#include "core/model/phrase.h"
#include "core/practice/found_parts.h"
#include "core/tree/cancelled.h"
#include "widgets/document/live_options.h"
#include "widgets/export/page_words.h"
#include "widgets/style/text.h"

#include <algorithm>
#include <optional>

namespace linchpin
{

namespace
{

/// The follow-ups of one scenario, asked of one drawing.
class Questions
{
public:
    Questions(const Scenario& scenario, const Design& design)
        : m_scenario(scenario)
        , m_found(foundParts(scenario, design))
        , m_ground(design)
    { }

    FollowUpTruth of(const FollowUp& followUp) const
    {
        if (followUp.lose.empty())
            return {};
        const auto part = std::find_if(m_scenario.parts.begin(), m_scenario.parts.end(),
                                       [&](const Part& candidate) { return candidate.id == followUp.lose; });
        const auto row = static_cast<std::size_t>(part - m_scenario.parts.begin());
        if (part == m_scenario.parts.end() || row >= m_found.size())
            return {};
        if (m_found[row].components.empty())
            return {filled(phrase("Practice", "Nothing drawn stands for: %1"), {part->name}), {}};
        return lost(m_found[row]);
    }

private:
    FollowUpTruth lost(const FoundPart& found) const
    {
        std::vector<std::string> ids;
        for (const ComponentId& id : found.components)
            ids.push_back(id.text());
        const Design& design = m_ground.design();
        const Outage outage = outageOf(m_ground, ids);
        FollowUpTruth truth{headlineOf(design, outage), {}};
        for (const JourneyOutcome& journey : outage.journeys) {
            if (journey.state != JourneyState::Up)
                truth.lines.push_back(journey.name + ": " + standingOf(design, journey));
        }
        for (std::size_t wave = 1; wave < outage.waves.size(); ++wave) {
            for (const Fallen& fallen : outage.waves[wave])
                truth.lines.push_back(nameOfBox(design, fallen.id) + ": " + fallen.reason);
        }
        return truth;
    }

    const Scenario& m_scenario;
    std::vector<FoundPart> m_found;
    DrillGround m_ground;
};

bool isBlank(const Design& design)
{
    return std::all_of(design.components.begin(), design.components.end(),
                       [](const Component& component) { return component.kind == ComponentKind::Client; });
}

} // namespace

InterviewerTruth interviewerTruth(const Scenario& scenario, const Design& drawn, const std::stop_token& stop)
{
    InterviewerTruth truth;
    const Design design = asked(scenario, drawn);
    truth.isBlank = isBlank(design);
    if (truth.isBlank)
        return truth;
    const Questions questions(scenario, design);
    for (const FollowUp& followUp : scenario.followUps) {
        checkStop(stop);
        truth.followUps.push_back(questions.of(followUp));
    }
    for (const SpofWords& words : spofWords(design, analyze(design, liveOptions(), stop)))
        truth.spofs.push_back(toStdString(words.consequence));
    return truth;
}

} // namespace linchpin
