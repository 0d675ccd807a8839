// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/broken.h"

#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <set>

namespace linchpin
{

namespace
{

/// Follows what fails from an entry down to the requirement that is the reason.
class Descent
{
public:
    Descent(const DesignIndex& index, const std::vector<char>& fails, const Context& context)
        : m_index(index)
        , m_fails(fails)
        , m_context(context)
    { }

    std::optional<Finding> from(const ElementId& entry)
    {
        const std::size_t row = m_index.design.components.rowOf(entry.as<ComponentId>());
        if (row < m_index.componentCount())
            return failing(static_cast<std::uint32_t>(row)) ? component(static_cast<std::uint32_t>(row)) : std::nullopt;
        const std::size_t set = m_index.design.sets.rowOf(entry.as<SetId>());
        const auto& members = m_index.members[set];
        const auto working = std::count_if(members.begin(), members.end(), [&](std::uint32_t m) { return counts(m); });
        if (working == static_cast<std::ptrdiff_t>(members.size()))
            return std::nullopt;
        return tooFew(static_cast<std::uint32_t>(set), members, phrase("Finding", "the journey"));
    }

private:
    bool failing(std::uint32_t row) const { return m_fails[m_context.components[row]]; }
    bool counts(std::uint32_t row) const { return !failing(row) && !m_context.forwardsToNothing[row]; }
    const std::string& name(std::uint32_t row) const { return m_index.design.components[row].name; }
    ElementId id(std::uint32_t row) const { return m_index.design.components[row].id.as<ElementId>(); }

    std::optional<Finding> component(std::uint32_t row)
    {
        if (!m_seen.insert(row).second) {
            Finding finding;
            finding.ids = {id(row)};
            finding.detail = filled(phrase("Finding", "%1 works only by relying on itself"), {name(row)});
            return finding;
        }
        for (const std::uint32_t c : m_index.outgoing[row]) {
            const std::uint32_t target = m_index.to[c];
            if (m_context.applies[c] && m_index.setOf[target] < 0 && failing(target)
                && m_context.merged[target] != m_context.merged[row])
                return component(target);
        }
        for (const SetRequirement& requirement : m_context.requirements) {
            if (m_context.merged[requirement.asker] == m_context.merged[row] && m_fails[requirement.node])
                return set(requirement);
        }
        return std::nullopt;
    }

    std::optional<Finding> set(const SetRequirement& requirement)
    {
        const RedundancySet& rules = m_index.design.sets[requirement.set];
        if (rules.mode == SetMode::ActiveActive && static_cast<int>(requirement.connected.size()) < rules.required) {
            Finding finding;
            finding.ids = {id(requirement.asker), rules.id.as<ElementId>()};
            finding.detail = filled(phrase("Finding", "%1 needs %2 of %3 but is connected to %4"),
                                    {name(requirement.asker), std::to_string(rules.required), rules.name,
                                     std::to_string(requirement.connected.size())});
            return finding;
        }
        return tooFew(requirement.set,
                      rules.mode == SetMode::ActiveActive ? requirement.connected : m_index.members[requirement.set],
                      name(requirement.asker));
    }

    std::optional<Finding> tooFew(std::uint32_t set, const std::vector<std::uint32_t>& members,
                                  const std::string& asker)
    {
        for (const std::uint32_t member : members) {
            if (failing(member)) {
                if (auto found = component(member))
                    return found;
            }
        }
        const RedundancySet& rules = m_index.design.sets[set];
        Finding finding;
        finding.ids = {rules.id.as<ElementId>()};
        std::vector<std::string> idle;
        for (const std::uint32_t member : members) {
            if (m_context.forwardsToNothing[member])
                idle.push_back(name(member));
        }
        finding.detail = filled(phrase("Finding", "%1 needs more of %2 than can work"), {asker, rules.name});
        if (idle.size() == 1)
            finding.detail =
                filled(phrase("Finding", "%1, since %2 forwards to nothing"), {finding.detail, idle.front()});
        else if (!idle.empty())
            finding.detail =
                filled(phrase("Finding", "%1, since %2 forward to nothing"), {finding.detail, listed(idle)});
        return finding;
    }

    const DesignIndex& m_index;
    const std::vector<char>& m_fails;
    const Context& m_context;
    std::set<std::uint32_t> m_seen;
};

} // namespace

Finding explainBroken(const DesignIndex& index, const Structure& structure, const std::vector<char>& fails,
                      const JourneyRoot& journey)
{
    Finding result;
    for (const std::uint32_t context : journey.contexts) {
        for (const ElementId& entry : journey.entries) {
            auto found = Descent(index, fails, structure.contexts[context]).from(entry);
            if (found && result.ids.empty())
                result = std::move(*found);
        }
    }
    result.rule = Rule::BrokenJourney;
    result.text = filled(phrase("Finding", "%1 cannot work even with everything up"), {journey.name});
    result.ids.push_back(journey.id.as<ElementId>());
    return result;
}

} // namespace linchpin
