// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggest_text.h"

#include "app/cli/plan_words.h"
#include "app/cli/sentences.h"
#include "app/cli/text_page.h"
#include "core/drill/box_name.h"
#include "core/engine/words.h"

#include <algorithm>
#include <set>

namespace linchpin::cli
{

namespace
{

constexpr std::size_t mostSuggestions = 10;
constexpr std::size_t mostDrawn = 20;
constexpr std::size_t mostNames = 10;

const std::set<Rule> gainingNothing = {Rule::UnreachedMember,   Rule::ForwardsToNothing, Rule::EvenQuorum,
                                       Rule::CopiesInOneDomain, Rule::QuorumInOneDomain, Rule::ReliesOnAsker};

/// The name of a file as one word of a shell.
std::string shellWord(const std::string& file)
{
    const std::string text = (file.size() > 1 && file.front() == '-' ? "./" : "") + cleaned(file);
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-_./:@%+=,").find(c) != std::string_view::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? "'\\''" : std::string(1, c);
    return word + "'";
}

class SuggestText
{
public:
    SuggestText(const Advice& advice, const std::string& file, bool isColoured)
        : m_advice(advice)
        , m_design(advice.outset.design)
        , m_file(file)
        , m_page(isColoured)
    { }

    std::string write()
    {
        const Analysis& today = m_advice.outset.today;
        const std::string name = m_file == "-" ? "standard input" : m_file;
        m_page.title((m_design.title.empty() ? name : m_design.title) + goal());
        m_page.add(headline(today));
        if (!today.unavailability)
            return m_page.text();
        suggestions();
        drawnAlready();
        plan();
        return m_page.text();
    }

private:
    std::string goal() const
    {
        const Journey* journey = m_design.journey(m_advice.outset.goal.journey);
        return journey ? ", " + journey->name + " by itself" : "";
    }

    void suggestions()
    {
        const auto& all = m_advice.suggestions;
        const std::size_t shown = std::min(all.size(), m_advice.most.value_or(mostSuggestions));
        if (shown == 0 && m_advice.most == 0)
            return;
        if (all.empty()) {
            if (obstacleTo(m_advice.outset.today).empty())
                m_page.heading("Nothing that is known here gains anything");
            return;
        }
        m_page.heading(counted(all.size(), "suggestion") + ", with the downtime that each saves a year, and its cost");
        Rows rows;
        Rows below;
        for (std::size_t i = 0; i < shown; ++i) {
            const Suggestion& suggestion = all[i];
            rows.push_back({suggestion.candidate.title, durationOfHours(suggestion.downtimeSavedHours),
                            addedCost(suggestion.monthlyCost, m_design.currency)});
            below.push_back({suggestion.candidate.why});
            if (!suggestion.spofsAdded.empty())
                below.back().push_back(added(suggestion));
            below.back().push_back(journeyOption() + "--apply " + suggestion.candidate.id);
        }
        m_page.add(table(rows, 0, below));
        if (shown < all.size())
            m_page.add(andMore(all.size() - shown));
    }

    std::string added(const Suggestion& suggestion) const
    {
        const Design after = suggestion.candidate.edit(m_design).design;
        const auto& boxes = suggestion.spofsAdded;
        return "It adds " + counted(boxes.size(), "single point") + " of failure: " + names(after, boxes);
    }

    static std::string names(const Design& design, const std::vector<std::string>& boxes)
    {
        std::vector<std::string> names;
        for (const std::string& box : boxes)
            names.push_back(nameOfBox(design, box));
        return listed(names, mostNames);
    }

    void plan()
    {
        if (!m_advice.plan || (m_advice.plan->steps.empty() && !obstacleTo(m_advice.outset.today).empty()))
            return;
        const Plan& plan = *m_advice.plan;
        m_page.heading(plan.steps.empty() ? "No step to take" : "A plan of " + counted(plan.steps.size(), "step"));
        if (!plan.steps.empty())
            m_page.add(staircase(plan));
        m_page.sentence(endingOf(plan, m_advice.wanted, m_design.currency));
        m_page.sentence(remaining(plan));
        if (!plan.steps.empty())
            m_page.add("\n" + command(plan));
    }

    std::string staircase(const Plan& plan) const
    {
        std::vector<double> unavailabilities = {plan.unavailabilityBefore};
        for (const PlanStep& step : plan.steps)
            unavailabilities.push_back(step.suggestion.unavailabilityAfter);
        const std::vector<std::string> percents = percentsApart(unavailabilities);
        const auto down = [&](std::size_t i) { return durationOfHours(unavailabilities[i] * hoursPerYear); };

        const std::size_t spofs = m_advice.outset.today.spofs.size();
        Rows rows = {{"", "", "available", "down a year", "cost so far", "single points"},
                     {"0", "As it is today", percents[0], down(0), "", std::to_string(spofs)}};
        Rows below(rows.size());
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            const PlanStep& step = plan.steps[i];
            rows.push_back({std::to_string(i + 1), step.suggestion.candidate.title, percents[i + 1], down(i + 1),
                            addedCost(step.costSoFar, m_design.currency), std::to_string(step.spofsLeft)});
            below.emplace_back();
            if (step.paysWithNext)
                below.back().push_back("pays only together with step " + std::to_string(i + 2));
        }
        return table(rows, 1, below);
    }

    std::string remaining(const Plan& plan) const
    {
        const Outset& outset = m_advice.outset;
        const Design& after = plan.steps.empty() ? outset.design : plan.steps.back().after;
        AnalysisOptions options;
        options.details = false;
        const Analysis then = plan.steps.empty() ? outset.today : analyze(seenBy(outset.goal, after), options);
        std::vector<std::string> boxes;
        for (const Spof& spof : then.spofs)
            boxes.push_back(spof.id);
        if (boxes.empty())
            return "No single point of failure remains";
        return counted(boxes.size(), "single point") + " of failure " + (boxes.size() == 1 ? "remains: " : "remain: ")
            + names(after, boxes);
    }

    /// What the ids are looked up with, as they are found for a journey by itself.
    std::string journeyOption() const
    {
        const std::string& journey = m_advice.outset.goal.journey.text();
        return journey.empty() ? "" : "--journey " + journey + " ";
    }

    /// The one that does all of the plan, a line for each step.
    std::string command(const Plan& plan) const
    {
        std::string text = "  linchpin suggest " + shellWord(m_file) + " " + journeyOption();
        for (const PlanStep& step : plan.steps)
            text += "\\\n    --apply " + step.suggestion.candidate.id + " ";
        return text + "\\\n    -o OUT\n";
    }

    void drawnAlready()
    {
        Rows rows;
        for (const Finding& finding : m_advice.outset.today.findings) {
            if (gainingNothing.contains(finding.rule))
                rows.push_back({cli::sentence(finding)});
        }
        if (rows.empty())
            return;
        m_page.heading("Drawn already, and gains nothing");
        m_page.rows(std::move(rows), mostDrawn);
    }

    const Advice& m_advice;
    const Design& m_design;
    const std::string& m_file;
    TextPage m_page;
};

} // namespace

std::string suggestText(const Advice& advice, const std::string& file, bool isColoured)
{
    return SuggestText(advice, file, isColoured).write();
}

} // namespace linchpin::cli
