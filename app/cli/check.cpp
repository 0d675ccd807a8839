// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/sentences.h"
#include "app/cli/text_layout.h"
#include "core/drill/box_name.h"
#include "core/engine/analysis.h"
#include "core/engine/words.h"

#include <algorithm>
#include <array>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: linchpin check FILE [options]

A gate for a build pipeline: says what holds and what falls short, one line each, and exits 1 when
something falls short. A broken journey, or a design without components, always falls short. Single
points of failure whose risk is accepted are listed but not counted.
FILE is a design (*.linchpin) or a fault tree in the Open-PSA format (*.xml, *.opsa);
- reads standard input.

Options:
  --min-availability A   the system is at least that available: 0.999 or 99.9%
  --max-spofs N          the system has at most N single points of failure
  --targets              every journey that has a target meets it
  --help                 this text
)";

constexpr std::array<Option, 3> options = {{{"--min-availability", Option::Takes::OneValue},
                                            {"--max-spofs", Option::Takes::OneValue},
                                            {"--targets", Option::Takes::Nothing}}};

class Gate
{
public:
    Gate(const Design& design, const Analysis& analysis)
        : m_design(design)
        , m_analysis(analysis)
    { }

    const std::string& lines() const { return m_lines; }
    bool isShort() const { return m_isShort; }

    void nothingIsBroken()
    {
        if (!m_analysis.unavailability)
            return say(false, "the design has no components, so nothing can be promised of it");
        bool isBroken = false;
        for (const Finding& finding : m_analysis.findings) {
            if (finding.rule != Rule::BrokenJourney)
                continue;
            isBroken = true;
            say(false, sentence(finding));
        }
        if (!isBroken)
            say(true, "no journey is broken");
    }

    void availability(double least)
    {
        if (!m_analysis.unavailability)
            return;
        const bool isExact = m_analysis.method == Method::Exact;
        const double worst = isExact ? *m_analysis.unavailability : m_analysis.unavailabilityHigh;
        const bool isMet = 1 - worst >= least;
        const auto [is, wanted] = percentsApart(worst, 1 - least);
        say(isMet,
            "the system is " + std::string(isExact ? "" : "at least ") + is + " available"
                + (isExact ? ", " : " (an exact answer is out of reach), ") + (isMet ? "and " : "but ") + wanted
                + " is wanted");
    }

    void spofs(std::size_t most)
    {
        if (!m_analysis.unavailability)
            return;
        if (m_analysis.broken)
            return say(false, "single points of failure cannot be counted while a journey that counts is broken");
        std::vector<std::string> names;
        for (const Spof& spof : m_analysis.spofs) {
            if (!spof.accepted)
                names.push_back(nameOfBox(m_design, spof.id));
        }
        const std::size_t count = names.size();
        say(count <= most,
            count == 0 ? "no single point of failure counts"
                       : std::to_string(count) + (count == 1 ? " single point" : " single points")
                    + " of failure, where at most " + std::to_string(most) + (most == 1 ? " is" : " are")
                    + " allowed: " + listed(names, 10));
    }

    void accepted()
    {
        for (const Spof& spof : m_analysis.spofs) {
            if (spof.accepted)
                add("accepted:    ",
                    consequence(m_design, m_analysis, spof.id, spof.journeys) + ": "
                        + acceptedReason(m_design, spof.element));
        }
    }

    void targets()
    {
        if (!m_analysis.unavailability)
            return;
        const auto hasTarget = [](const JourneyResult& journey) { return journey.target.has_value(); };
        if (std::none_of(m_analysis.journeys.begin(), m_analysis.journeys.end(), hasTarget))
            return say(true, "no journey has a target");
        for (const JourneyResult& journey : m_analysis.journeys) {
            if (!journey.target)
                continue;
            const auto [is, wanted] = percentsApart(journey.unavailability, 1 - *journey.target);
            say(journey.met,
                journey.name + " is " + is + " available, " + (journey.met ? "and " : "but ") + wanted
                    + " is its target");
        }
    }

private:
    void say(bool isHeld, const std::string& text)
    {
        m_isShort = m_isShort || !isHeld;
        add(isHeld ? "held:        " : "falls short: ", text);
    }
    void add(const std::string& verdict, const std::string& text) { m_lines += verdict + cleaned(text) + "\n"; }

    const Design& m_design;
    const Analysis& m_analysis;
    std::string m_lines;
    bool m_isShort = false;
};

int checkFile(const Arguments& arguments)
{
    const auto least = arguments.availability("--min-availability");
    const auto most = arguments.whole("--max-spofs", 0);
    const Input input = readInput(arguments.file());
    AnalysisOptions wanted;
    wanted.maxOrder = 1;
    const Analysis analysis = linchpin::analyze(input.design, wanted);
    Gate gate(input.design, analysis);
    gate.nothingIsBroken();
    if (least)
        gate.availability(*least);
    if (arguments.has("--targets"))
        gate.targets();
    if (most)
        gate.spofs(*most);
    gate.accepted();
    print(gate.lines());
    return gate.isShort() ? foundShort : done;
}

} // namespace

const Command checkCommand = {"check", options, checkFile, help};

} // namespace linchpin::cli
