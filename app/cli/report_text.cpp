// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_text.h"

#include "app/cli/combinations.h"
#include "app/cli/sentences.h"
#include "app/cli/text_page.h"
#include "core/drill/box_name.h"
#include "core/engine/words.h"

#include <algorithm>

namespace linchpin::cli
{

namespace
{

constexpr std::size_t mostSpofs = 20;
constexpr std::size_t mostTogether = 8;
constexpr std::size_t mostCausing = 8;
constexpr std::size_t mostFindings = 20;

class TextReport
{
public:
    TextReport(const Design& design, const Analysis& analysis, bool isColoured)
        : m_design(design)
        , m_analysis(analysis)
        , m_page(isColoured)
    { }

    std::string write(const std::string& fileName)
    {
        m_page.title(m_design.title.empty() ? fileName : m_design.title);
        m_page.add(headline(m_analysis));
        if (!m_analysis.unavailability)
            return m_page.text();
        spofs();
        journeys();
        together();
        causing();
        findings();
        return m_page.text();
    }

private:
    void spofs()
    {
        if (m_analysis.broken)
            return;
        if (m_analysis.spofs.empty() && !m_analysis.nothingCanFail) {
            m_page.heading("No single point of failure");
        } else if (!m_analysis.spofs.empty()) {
            m_page.heading(counted(m_analysis.spofs.size(), "single point") + " of failure", true);
            Rows rows;
            for (const Spof& spof : m_analysis.spofs) {
                const std::string text = consequence(m_design, m_analysis, spof.id, spof.journeys);
                rows.push_back({text + (spof.accepted ? " (accepted)" : ""), causedBy(spof.id)});
            }
            m_page.rows(std::move(rows), mostSpofs);
        }
        others();
    }

    void others()
    {
        const auto stopped = spofsOfOthers(m_analysis);
        if (stopped.empty())
            return;
        Rows rows;
        for (const auto& [box, journeys] : stopped)
            rows.push_back({consequence(m_design, m_analysis, box, journeys)});
        m_page.heading(counted(rows.size(), "single point") + " of failure for journeys that are not critical");
        m_page.rows(std::move(rows), mostSpofs);
    }

    void journeys()
    {
        if (m_design.journeys.empty())
            return;
        m_page.heading("Journeys");
        const std::string bound = m_analysis.method == Method::Exact ? ""
            : m_analysis.method == Method::Interval                  ? "at least "
                                                                     : "about ";
        Rows rows;
        for (const JourneyResult& journey : m_analysis.journeys) {
            std::vector<std::string>& row =
                rows.emplace_back(1, journey.name + (journey.critical ? "" : " (not critical)"));
            const auto [is, wanted] = percentsApart(journey.unavailability, 1 - journey.target.value_or(1));
            row.push_back(journey.nothingCanFail ? "—" : bound + is);
            row.push_back(journey.broken ? "broken" : downYearly(journey.unavailability * hoursPerYear));
            if (journey.target)
                row.push_back((journey.met ? "meets " : "misses ") + wanted);
        }
        m_page.rows(std::move(rows), m_analysis.journeys.size());
    }

    void together()
    {
        const auto all = combinations(m_design, m_analysis);
        if (all.empty())
            return;
        std::string count = (m_analysis.cutSetsTruncated ? "More than " : "") + counted(all.size(), "combination");
        if (m_analysis.cutSetCount && !m_analysis.cutSetCounts.empty())
            count = counted(*m_analysis.cutSetCount - m_analysis.cutSetCounts.front(), "combination");
        m_page.heading(count + " of failures that would stop the system, and how long they coincide");
        Rows rows;
        for (std::size_t i = 0; i < std::min(all.size(), mostTogether); ++i) {
            std::vector<std::string> names;
            for (const std::string& event : *all[i].events)
                names.push_back(nameOfBox(m_design, event));
            rows.push_back({listed(names, 8), downYearly(all[i].probability * hoursPerYear)});
        }
        m_page.rows(std::move(rows), mostTogether, all.size());
    }

    void causing()
    {
        const double all = *m_analysis.downtimeHoursPerYear();
        std::vector<std::pair<double, std::string>> boxes;
        for (const auto& [box, hours] : m_analysis.downtimeCausedHours)
            boxes.emplace_back(hours, box);
        if (boxes.empty() || all <= 0)
            return;
        std::stable_sort(boxes.begin(), boxes.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        m_page.heading("Downtime caused, gone if that part could not fail");
        Rows rows;
        for (std::size_t i = 0; i < std::min(boxes.size(), mostCausing); ++i) {
            rows.push_back(
                {nameOfBox(m_design, boxes[i].second), shareOf(boxes[i].first, all), downYearly(boxes[i].first)});
        }
        m_page.rows(std::move(rows), mostCausing, boxes.size());
    }

    /// Those that no other section tells.
    void findings()
    {
        Rows rows;
        for (const Finding& finding : m_analysis.findings) {
            if (finding.rule != Rule::TargetMissed && finding.rule != Rule::Interval)
                rows.push_back({sentence(finding)});
        }
        if (rows.empty())
            return;
        m_page.heading("Findings");
        m_page.rows(std::move(rows), mostFindings);
    }

    std::string causedBy(const std::string& box) const
    {
        const auto caused = m_analysis.downtimeCausedHours.find(box);
        return caused == m_analysis.downtimeCausedHours.end() ? "" : downYearly(caused->second);
    }

    const Design& m_design;
    const Analysis& m_analysis;
    TextPage m_page;
};

} // namespace

std::string textReport(const Design& design, const std::string& fileName, const Analysis& analysis, bool isColoured)
{
    return TextReport(design, analysis, isColoured).write(fileName);
}

} // namespace linchpin::cli
