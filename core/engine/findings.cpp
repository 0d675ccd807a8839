// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/findings.h"

#include "core/engine/broken.h"
#include "core/engine/context_compiler.h"
#include "core/engine/evaluate.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace linchpin
{

namespace
{

class FindingsOf
{
public:
    FindingsOf(const Design& design, const Structure& structure, const Analysis& analysis)
        : m_design(design)
        , m_index(design)
        , m_structure(structure)
        , m_analysis(analysis)
    { }

    std::vector<Finding> all()
    {
        journeys();
        for (std::uint32_t row = 0; row < m_design.sets.size(); ++row) {
            unreachedMembers(row);
            quorum(row);
            copiesInOneDomain(row);
        }
        tooFewConnected();
        forwardsToNothing();
        reliesOnAsker();
        instancesInOneDomain();
        offJourneys();
        acceptedRisks();
        return std::move(m_findings);
    }

private:
    void add(Rule rule, std::vector<ElementId> ids, std::string text, std::string detail)
    {
        m_findings.push_back({rule, std::move(ids), std::move(text), std::move(detail)});
    }
    const Component& component(std::uint32_t row) const { return m_design.components[row]; }
    ElementId id(std::uint32_t row) const { return component(row).id.as<ElementId>(); }
    const std::string& name(std::uint32_t row) const { return component(row).name; }

    void journeys()
    {
        std::vector<char> fails;
        for (std::size_t i = 0; i < m_structure.journeys.size(); ++i) {
            const JourneyResult& result = m_analysis.journeys[i];
            if (result.broken) {
                if (fails.empty())
                    fails = failures(m_structure, std::vector<bool>(m_structure.events.events.size(), false));
                m_findings.push_back(explainBroken(m_index, m_structure, fails, m_structure.journeys[i]));
            } else if (!result.met) {
                const auto [is, wanted] = percentsApart(result.unavailability, 1 - *result.target);
                add(Rule::TargetMissed, {result.id.as<ElementId>()},
                    filled(phrase("Finding", "%1 misses its target"), {result.name}),
                    filled(phrase("Finding", "%1, and %2 is wanted"), {is, wanted}));
            }
        }
    }

    bool entersBy(const RedundancySet& set, const Component& member) const
    {
        for (const JourneyRoot& journey : m_structure.journeys) {
            for (const ElementId& entry : journey.entries) {
                if (entry.text() == set.id.text() || entry.text() == member.id.text())
                    return true;
            }
        }
        return false;
    }

    void unreachedMembers(std::uint32_t set)
    {
        const RedundancySet& rules = m_design.sets[set];
        const auto& members = m_index.members[set];
        const bool anyOn = std::any_of(members.begin(), members.end(),
                                       [this](std::uint32_t row) { return m_analysis.reach[row] == Reach::OnJourney; });
        for (const std::uint32_t member : members) {
            if (anyOn && rules.mode == SetMode::ActiveActive && m_analysis.reach[member] != Reach::OnJourney
                && !entersBy(rules, component(member)))
                add(Rule::UnreachedMember, {id(member), rules.id.as<ElementId>()},
                    filled(phrase("Finding", "%1 adds nothing"), {name(member)}),
                    filled(phrase("Finding", "no arrow on a journey reaches it, so %1 works without it"),
                           {rules.name}));
        }
    }

    /// How many of the members have all their instances in each domain that is a place of one.
    std::map<DomainId, int> membersByDomain(const std::vector<std::uint32_t>& members) const
    {
        std::map<DomainId, int> count;
        std::set<DomainId> places;
        for (const std::uint32_t member : members)
            places.insert(component(member).placement.begin(), component(member).placement.end());
        for (const DomainId& place : places) {
            for (const std::uint32_t member : members) {
                const auto& placement = component(member).placement;
                if (!placement.empty() && std::all_of(placement.begin(), placement.end(), [&](const DomainId& id) {
                        return m_design.isWithin(id, place);
                    }))
                    ++count[place];
            }
        }
        return count;
    }

    bool canFail(const DomainId& domain) const { return m_design.domains.at(domain).availability.unavailability() > 0; }

    void quorum(std::uint32_t set)
    {
        const RedundancySet& rules = m_design.sets[set];
        if (rules.mode != SetMode::Quorum)
            return;
        const int size = static_cast<int>(rules.members.size());
        if (size % 2 == 0)
            add(Rule::EvenQuorum, {rules.id.as<ElementId>()},
                filled(phrase("Finding", "%1 bears no more failures with %2 members than with %3"),
                       {rules.name, std::to_string(size), std::to_string(size - 1)}),
                filled(phrase("Finding", "a majority of %1 is %2"),
                       {std::to_string(size), std::to_string(size / 2 + 1)}));
        for (const auto& [domain, count] : membersByDomain(m_index.members[set])) {
            if (count > size / 2 && size > 1 && canFail(domain)) {
                const std::string& place = m_design.domains.at(domain).name;
                add(Rule::QuorumInOneDomain, {rules.id.as<ElementId>(), domain.as<ElementId>()},
                    filled(phrase("Finding", "If %1 fails, %2 loses its majority"), {place, rules.name}),
                    filled(phrase("Finding", "%1 of %2 members are in it"),
                           {std::to_string(count), std::to_string(size)}));
                return;
            }
        }
    }

    void copiesInOneDomain(std::uint32_t set)
    {
        const RedundancySet& rules = m_design.sets[set];
        const int size = static_cast<int>(rules.members.size());
        if (rules.mode == SetMode::Quorum || size < 2)
            return;
        for (const auto& [domain, count] : membersByDomain(m_index.members[set])) {
            if (count == size && canFail(domain)) {
                const std::string& place = m_design.domains.at(domain).name;
                add(Rule::CopiesInOneDomain, {rules.id.as<ElementId>(), domain.as<ElementId>()},
                    filled(phrase("Finding", "If %1 fails, all copies of %2 fail together"), {place, rules.name}),
                    filled(phrase("Finding", "all %1 of them are in it"), {std::to_string(size)}));
                return;
            }
        }
    }

    void instancesInOneDomain()
    {
        for (std::uint32_t row = 0; row < m_index.componentCount(); ++row) {
            const Component& c = component(row);
            if (c.instances <= c.required || m_index.setOf[row] >= 0)
                continue;
            const std::set<DomainId> places(c.placement.begin(), c.placement.end());
            if (places.size() == 1 && canFail(*places.begin())) {
                const std::string& place = m_design.domains.at(*places.begin()).name;
                add(Rule::CopiesInOneDomain, {id(row), places.begin()->as<ElementId>()},
                    filled(phrase("Finding", "If %1 fails, all instances of %2 fail together"), {place, c.name}),
                    filled(phrase("Finding", "all %1 of them are in it"), {std::to_string(c.instances)}));
            }
        }
    }

    void tooFewConnected()
    {
        std::set<std::pair<std::uint32_t, std::uint32_t>> said;
        for (const Context& context : m_structure.contexts) {
            for (const SetRequirement& requirement : context.requirements) {
                const RedundancySet& rules = m_design.sets[requirement.set];
                if (rules.mode != SetMode::ActiveActive
                    || static_cast<int>(requirement.connected.size()) >= rules.required
                    || !said.emplace(requirement.asker, requirement.set).second)
                    continue;
                add(Rule::TooFewConnected, {id(requirement.asker), rules.id.as<ElementId>()},
                    filled(phrase("Finding", "%1 can never have enough of %2"), {name(requirement.asker), rules.name}),
                    filled(phrase("Finding", "it is connected to %1 and needs %2"),
                           {std::to_string(requirement.connected.size()), std::to_string(rules.required)}));
            }
        }
    }

    void forwardsToNothing()
    {
        for (std::uint32_t row = 0; row < m_index.componentCount(); ++row) {
            const bool inSet = std::any_of(m_structure.contexts.begin(), m_structure.contexts.end(),
                                           [row](const Context& context) { return context.forwardsToNothing[row]; });
            const bool alone = forwards(component(row).kind) && m_index.outgoing[row].empty();
            if (inSet)
                add(Rule::ForwardsToNothing, {id(row)}, filled(phrase("Finding", "%1 adds nothing"), {name(row)}),
                    phrase("Finding", "it forwards to nothing, so it counts as down in its set"));
            else if (alone && m_analysis.reach[row] == Reach::OnJourney)
                add(Rule::ForwardsToNothing, {id(row)},
                    filled(phrase("Finding", "%1 forwards to nothing"), {name(row)}),
                    phrase("Finding", "no arrow leaves it"));
        }
    }

    void reliesOnAsker()
    {
        std::set<std::pair<std::uint32_t, std::uint32_t>> said;
        for (const Context& context : m_structure.contexts) {
            for (const SetRequirement& requirement : context.requirements) {
                const std::uint32_t strong = context.stronglyConnected[requirement.asker];
                if (context.fixpoints[strong] != Fixpoint::Least)
                    continue;
                const auto& members = m_design.sets[requirement.set].mode == SetMode::ActiveActive
                    ? requirement.connected
                    : m_index.members[requirement.set];
                for (const std::uint32_t member : members) {
                    if (members.size() > 1 && context.stronglyConnected[member] == strong
                        && reaches(context, member, requirement.asker)
                        && said.emplace(member, requirement.asker).second)
                        add(Rule::ReliesOnAsker, {id(member), id(requirement.asker)},
                            filled(phrase("Finding", "%1 is no alternative for %2"),
                                   {name(member), name(requirement.asker)}),
                            filled(phrase("Finding", "it works only while %1 does"), {name(requirement.asker)}));
                }
            }
        }
    }

    /// Whether `from` needs `asker` by requirements that leave no alternative.
    bool reaches(const Context& context, std::uint32_t from, std::uint32_t asker) const
    {
        std::set<std::uint32_t> seen;
        std::vector<std::uint32_t> open = {context.merged[from]};
        while (!open.empty()) {
            const std::uint32_t group = open.back();
            open.pop_back();
            if (group == context.merged[asker])
                return true;
            if (!seen.insert(group).second)
                continue;
            for (std::uint32_t row = 0; row < m_index.componentCount(); ++row) {
                if (context.merged[row] != group)
                    continue;
                for (const std::uint32_t c : m_index.outgoing[row]) {
                    const std::int32_t set = m_index.setOf[m_index.to[c]];
                    const bool onlyOne = set < 0 || m_index.members[static_cast<std::size_t>(set)].size() == 1;
                    if (context.applies[c] && onlyOne)
                        open.push_back(context.merged[m_index.to[c]]);
                }
            }
        }
        return false;
    }

    void offJourneys()
    {
        std::set<ElementId> saidAsMembers;
        for (const Finding& finding : m_findings) {
            if (finding.rule == Rule::UnreachedMember)
                saidAsMembers.insert(finding.ids.front());
        }
        for (std::uint32_t row = 0; row < m_index.componentCount(); ++row) {
            const bool saidAsMember = !saidAsMembers.empty() && saidAsMembers.contains(id(row));
            if (saidAsMember || m_analysis.reach[row] == Reach::OnJourney)
                continue;
            if (m_analysis.reach[row] == Reach::OffRequestPath)
                add(Rule::OffRequestPath, {id(row)},
                    filled(phrase("Finding", "%1 is off the request path"), {name(row)}),
                    phrase("Finding", "it is reached asynchronously or optionally only, so no journey stops with it"));
            else
                add(Rule::OffJourneys, {id(row)}, filled(phrase("Finding", "%1 is on no journey"), {name(row)}),
                    phrase("Finding", "no arrow leads to it from where a journey begins"));
        }
    }

    void acceptedRisks()
    {
        for (const Spof& spof : m_analysis.spofs) {
            if (!spof.accepted)
                continue;
            const Component* c = m_design.components.find(spof.element.as<ComponentId>());
            const Domain* d = m_design.domains.find(spof.element.as<DomainId>());
            add(Rule::AcceptedRisk, {spof.element},
                filled(phrase("Finding", "The risk of %1 is accepted"), {m_design.nameOf(spof.element)}),
                c && c->acceptedRisk       ? *c->acceptedRisk
                    : d && d->acceptedRisk ? *d->acceptedRisk
                                           : "");
        }
    }

    const Design& m_design;
    DesignIndex m_index;
    const Structure& m_structure;
    const Analysis& m_analysis;
    std::vector<Finding> m_findings;
};

} // namespace

std::string_view toString(Rule rule)
{
    static constexpr std::array<std::string_view, 13> names = {"broken-journey",
                                                               "target-missed",
                                                               "unreached-member",
                                                               "forwards-to-nothing",
                                                               "too-few-connected",
                                                               "relies-on-asker",
                                                               "even-quorum",
                                                               "quorum-in-one-domain",
                                                               "copies-in-one-domain",
                                                               "off-journeys",
                                                               "off-request-path",
                                                               "accepted-risk",
                                                               "interval"};
    return names[static_cast<std::size_t>(rule)];
}

std::vector<Finding> findingsOf(const Design& design, const Structure& structure, const Analysis& analysis)
{
    return FindingsOf(design, structure, analysis).all();
}

} // namespace linchpin
