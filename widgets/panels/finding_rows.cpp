// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/finding_rows.h"

#include "core/engine/words.h"
#include "widgets/panels/weak_pairs.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>
#include <map>

namespace linchpin
{

namespace
{

/// Of the system's downtime: what a failover or a pair must account for to be worth a row.
constexpr double worthSaying = 0.02;
constexpr std::size_t mostPairs = 2;

class RowsOf
{
    Q_DECLARE_TR_FUNCTIONS(FindingRows)

public:
    RowsOf(const Design& design, const Analysis& analysis)
        : m_design(design)
        , m_analysis(analysis)
    { }

    std::vector<FindingRow> all()
    {
        broken();
        spofs(false);
        const auto minor = minorSpofs();
        if (m_analysis.spofs.empty() && !m_analysis.broken && m_analysis.unavailability && !m_analysis.nothingCanFail)
            noSpof(minor.empty());
        failovers();
        add(minor);
        pairs();
        findings();
        spofs(true);
        return std::move(m_rows);
    }

private:
    QString nameOf(const Box& box) const { return isolated(toQString(m_design.nameOf(box.element))); }

    /// Never broken across lines.
    QString yearly(double hours) const
    {
        return tr("%1 a year").arg(toQString(durationOfHours(hours))).replace(QLatin1Char(' '), QChar::Nbsp);
    }

    QString whatStops(const std::vector<JourneyId>& journeys) const
    {
        if (journeys.empty() || journeys.size() == m_analysis.journeys.size())
            return tr("everything stops");
        std::vector<std::string> names;
        for (const JourneyId& id : journeys) {
            if (const JourneyResult* journey = m_analysis.journey(id))
                names.push_back(journey->name);
        }
        return (names.size() == 1 ? tr("%1 stops") : tr("%1 stop")).arg(toQString(listed(names, 3)));
    }

    QString whatFails(const Box& box) const
    {
        const QString name = nameOf(box);
        switch (box.type) {
        case BoxType::Component: {
            const Component* component = m_design.components.find(box.element.as<ComponentId>());
            return component && component->instances > 1 ? tr("If an instance of %1 fails").arg(name)
                                                         : tr("If %1 fails").arg(name);
        }
        case BoxType::SharedCause:
            return tr("If one bad deploy takes all of %1 down").arg(name);
        case BoxType::Failover:
            return tr("If the failover of %1 fails").arg(name);
        case BoxType::Domain:
            break;
        }
        return tr("If %1 fails").arg(name);
    }

    QString consequence(const Box& box, const std::vector<JourneyId>& journeys) const
    {
        return tr("%1, %2", "If App fails, everything stops").arg(whatFails(box), whatStops(journeys));
    }

    void add(Mark mark, const std::string& key, const QString& text, const QString& detail, std::vector<ElementId> ids)
    {
        m_rows.push_back({mark, key, text, detail, std::move(ids), {}});
    }

    /// Of its events the one that matters most.
    const EventImportance* importanceOf(const std::string& box) const
    {
        const EventImportance* found = nullptr;
        for (auto at = m_analysis.importance.lower_bound(box); at != m_analysis.importance.end(); ++at) {
            if (at->first != box && at->first.compare(0, box.size() + 1, box + "/") != 0)
                break;
            const bool isOther = at->first == box + "/shared" || at->first == box + "/failover";
            if (!isOther && (!found || at->second.birnbaum > found->birnbaum))
                found = &at->second;
        }
        return found;
    }

    QString measuresOf(const std::string& box) const
    {
        const EventImportance* of = importanceOf(box);
        if (!of)
            return {};
        const auto number = [](double value) { return numeral(QString::number(value, 'g', 3)); };
        const QString reduction =
            of->riskReduction ? tr("%1 times less likely").arg(number(*of->riskReduction)) : tr("impossible");
        return QStringList{
            tr("Birnbaum importance: %1").arg(number(of->birnbaum)),
            tr("Criticality: %1 %").arg(number(100 * of->criticality)),
            tr("Fussell-Vesely: %1 %").arg(number(100 * of->fussellVesely)),
            tr("While it is down an outage is %1 times as likely (RAW)").arg(number(of->riskAchievement)),
            tr("If it could not fail an outage would be %1 (RRW)").arg(reduction)}
            .join(QLatin1Char('\n'));
    }

    void broken()
    {
        for (const Finding& finding : m_analysis.findings) {
            if (finding.rule == Rule::BrokenJourney)
                add(finding, Mark::Broken);
        }
    }

    void spofs(bool accepted)
    {
        for (const Spof& spof : m_analysis.spofs) {
            if (spof.accepted != accepted)
                continue;
            QString detail = accepted ? reasonOf(spof.element) : tr("single point of failure");
            if (spof.downtimeCausedHours > 0)
                detail = tr("%1 · %2").arg(detail, yearly(spof.downtimeCausedHours));
            add(accepted ? Mark::Accepted : Mark::Spof, "spof:" + spof.id,
                consequence({spof.id, spof.type, spof.element}, spof.journeys), detail, {spof.element});
            m_rows.back().measures = measuresOf(spof.id);
        }
    }

    QString reasonOf(const ElementId& element) const
    {
        const Component* component = m_design.components.find(element.as<ComponentId>());
        const Domain* domain = m_design.domains.find(element.as<DomainId>());
        const auto reason = component ? component->acceptedRisk
            : domain                  ? domain->acceptedRisk
                                      : std::optional<std::string>();
        return reason && !reason->empty() ? tr("accepted: %1").arg(isolated(toQString(*reason))) : tr("accepted");
    }

    void noSpof(bool isOfAll)
    {
        std::vector<WeakPair> pairs = weakPairs(m_design, m_analysis);
        const QString good =
            isOfAll ? tr("No single point of failure") : tr("No single point of failure of what is critical");
        if (pairs.empty()) {
            add(Mark::Good, "good", good,
                m_analysis.cutSetsTruncated ? QString() : tr("Not even two failures at once stop what is critical"),
                {});
            return;
        }
        add(Mark::Good, "good", good, tr("Next weakest: %1").arg(inWords(pairs.front(), m_design)),
            elements(pairs.front()));
        pairs.erase(pairs.begin());
        m_pairs = std::move(pairs);
    }

    /// What stands out beside the weakest; the failovers among them have rows of their own.
    void pairs()
    {
        std::size_t said = 0;
        for (const WeakPair& pair : m_pairs) {
            if (pair.probability < worthSaying * *m_analysis.unavailability || said == mostPairs)
                break;
            if (pair.first.type == BoxType::Failover || pair.second.type == BoxType::Failover)
                continue;
            QString text = inWords(pair, m_design);
            text[0] = text[0].toUpper();
            add(Mark::Note, "pair:" + pair.first.id + "+" + pair.second.id, text,
                tr("two failures at once · %1").arg(yearly(pair.probability * hoursPerYear)), elements(pair));
            ++said;
        }
    }

    static std::vector<ElementId> elements(const WeakPair& pair)
    {
        if (pair.first.element == pair.second.element)
            return {pair.first.element};
        return {pair.first.element, pair.second.element};
    }

    /// Box ids with the journeys that they stop, of those that stop nothing critical.
    std::map<std::string, std::vector<JourneyId>> minorSpofs() const
    {
        std::map<std::string, std::vector<JourneyId>> stoppedBy;
        for (const JourneyResult& journey : m_analysis.journeys) {
            for (const std::string& box : journey.spofs) {
                if (!journey.critical && !m_analysis.spof(box))
                    stoppedBy[box].push_back(journey.id);
            }
        }
        return stoppedBy;
    }

    void add(const std::map<std::string, std::vector<JourneyId>>& minor)
    {
        if (minor.empty())
            return;
        for (const Box& box : eventsOf(m_design).boxes) {
            if (const auto at = minor.find(box.id); at != minor.end())
                add(Mark::MinorSpof, "minor:" + box.id, consequence(box, at->second),
                    tr("single point of failure of nothing critical"), {box.element});
        }
    }

    void failovers()
    {
        for (const RedundancySet& set : m_design.sets) {
            const std::string box = set.id.text() + "/failover";
            const auto caused = m_analysis.downtimeCausedHours.find(box);
            if (caused == m_analysis.downtimeCausedHours.end() || m_analysis.spof(box)
                || caused->second < worthSaying * m_analysis.unavailability.value_or(0) * hoursPerYear)
                continue;
            add(Mark::Note, "failover:" + set.id.text(),
                tr("%1: failover leaves a gap").arg(isolated(toQString(set.name))),
                tr("primary and failover at once · %1").arg(yearly(caused->second)), {set.id.as<ElementId>()});
        }
    }

    void findings()
    {
        for (const Finding& finding : m_analysis.findings) {
            if (finding.rule != Rule::BrokenJourney && finding.rule != Rule::AcceptedRisk && !isGrouped(finding.rule))
                add(finding, Mark::Note);
        }
        offTheJourneys(Rule::OffJourneys, tr("%1 are on no journey"));
        offTheJourneys(Rule::OffRequestPath, tr("%1 are off the request path"));
    }

    static bool isGrouped(Rule rule) { return rule == Rule::OffJourneys || rule == Rule::OffRequestPath; }

    /// One row for all of them: half a drawing may be waiting for its arrows.
    void offTheJourneys(Rule rule, const QString& many)
    {
        std::vector<Finding> found;
        std::copy_if(m_analysis.findings.begin(), m_analysis.findings.end(), std::back_inserter(found),
                     [rule](const Finding& finding) { return finding.rule == rule; });
        if (found.empty())
            return;
        QString text = toQString(found.front().text);
        QString detail = toQString(found.front().detail);
        std::vector<ElementId> ids;
        std::vector<std::string> names;
        for (const Finding& finding : found) {
            ids.push_back(finding.ids.front());
            names.push_back(m_design.nameOf(finding.ids.front()));
        }
        if (found.size() > 1) {
            text = many.arg(toQString(listed(names, 3)));
            detail = rule == Rule::OffJourneys
                ? tr("no arrow leads to them from where a journey begins")
                : tr("they are reached asynchronously or optionally only, so no journey stops with them");
        }
        add(Mark::Note, std::string(toString(rule)), text, detail, std::move(ids));
    }

    void add(const Finding& finding, Mark mark)
    {
        std::string key(toString(finding.rule));
        for (const ElementId& id : finding.ids)
            key += ":" + id.text();
        add(mark, key, toQString(finding.text), toQString(finding.detail), places(finding.ids));
    }

    /// A journey is nowhere on the canvas; where it begins is.
    std::vector<ElementId> places(const std::vector<ElementId>& ids) const
    {
        std::vector<ElementId> places;
        for (const ElementId& id : ids) {
            if (const Journey* journey = m_design.journey(id.as<JourneyId>()))
                places.insert(places.end(), journey->entries.begin(), journey->entries.end());
            else
                places.push_back(id);
        }
        return places;
    }

    const Design& m_design;
    const Analysis& m_analysis;
    std::vector<WeakPair> m_pairs; ///< beside the weakest, where nothing is a single point of failure
    std::vector<FindingRow> m_rows;
};

} // namespace

std::vector<FindingRow> findingRows(const Design& design, const Analysis& analysis)
{
    return RowsOf(design, analysis).all();
}

} // namespace linchpin
