// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace linchpin
{

namespace
{

std::string at(std::string_view field, std::size_t index)
{
    return std::string(field) + "[" + std::to_string(index) + "]";
}

class Validator
{
public:
    explicit Validator(const Design& design)
        : m_design(design)
    { }

    std::optional<Violation> run()
    {
        if (m_design.components.size() > maxComponents) {
            return Violation{"components", "", "",
                             std::to_string(m_design.components.size()) + " components are more than the limit of "
                                 + std::to_string(maxComponents),
                             "split the design into several files"};
        }
        checkIds();
        checkAll(m_design.domains);
        checkAll(m_design.components);
        checkAll(m_design.sets);
        checkAll(m_design.connections);
        checkAll(m_design.journeys);
        checkAll(m_design.notes);
        return m_found;
    }

private:
    template<class Elements>
    void checkAll(const Elements& elements)
    {
        for (auto element = elements.begin(); element != elements.end() && !m_found; ++element)
            check(*element);
    }

    void fail(std::string_view table, const std::string& id, std::string field, std::string problem, std::string remedy)
    {
        if (!m_found)
            m_found = Violation{std::string(table), id, std::move(field), std::move(problem), std::move(remedy)};
    }

    void checkIds()
    {
        const auto take = [this](std::string_view table, const std::string& id) {
            if (!isValidId(id)) {
                fail(
                    table, id, "id", filled(phrase("Error", "%1 is not an id"), {inQuotes(id)}),
                    phrase("Error",
                           "use 1 to 64 small letters, digits, dots, dashes and underscores, a letter or digit first"));
            }
            if (const auto [other, isNew] = m_tableOf.emplace(id, table); !isNew) {
                fail(table, id, "id",
                     filled(phrase("Error", "the id %1 is used twice (also in %2)"),
                            {inQuotes(id), std::string(other->second)}),
                     phrase("Error", "give one of the two another id; ids are unique in the whole file"));
            }
        };
        for (const Domain& domain : m_design.domains)
            take("domains", domain.id.text());
        for (const Component& component : m_design.components)
            take("components", component.id.text());
        for (const RedundancySet& set : m_design.sets)
            take("sets", set.id.text());
        for (const Connection& connection : m_design.connections)
            take("connections", connection.id.text());
        for (const Journey& journey : m_design.journeys) {
            take("journeys", journey.id.text());
            m_journeys.insert(journey.id);
        }
        for (const Note& note : m_design.notes)
            take("notes", note.id.text());
    }

    void checkAvailability(std::string_view table, const std::string& id, const Availability& availability)
    {
        const double value = availability.given();
        if (availability.isGivenAsUnavailability()) {
            if (!(value >= 0 && value < 1))
                fail(table, id, "unavailability", phrase("Error", "an unavailability must be at least 0 and below 1"),
                     phrase("Error", "write 0.001 for a part that is down one hour in a thousand"));
        } else if (!(value > 0 && value <= 1)) {
            fail(table, id, "availability", phrase("Error", "an availability must be above 0 and at most 1"),
                 phrase("Error", "write 0.995 for 99.5 %"));
        }
    }

    void checkRepair(std::string_view table, const std::string& id, double hours)
    {
        if (!(hours > 0) || !std::isfinite(hours))
            fail(table, id, "mttrHours", phrase("Error", "a repair time must be above 0 hours"),
                 phrase("Error", "write 0.5 for half an hour"));
    }

    void checkBeta(std::string_view table, const std::string& id, double beta)
    {
        if (!(beta >= 0 && beta < 1))
            fail(table, id, "commonCause", phrase("Error", "a shared cause's share must be at least 0 and below 1"),
                 phrase("Error", "write 0.02 for 2 %"));
    }

    void check(const Domain& domain)
    {
        const std::string& id = domain.id.text();
        checkAvailability("domains", id, domain.availability);
        checkRepair("domains", id, domain.mttrHours);
        if (!domain.parent.empty() && !m_design.domains.contains(domain.parent)) {
            fail("domains", id, "parent",
                 filled(phrase("Error", "there is no domain %1"), {inQuotes(domain.parent.text())}),
                 phrase("Error", "name a domain of this file, or leave the parent out"));
        }
        checkNesting(domain);
        checkBounds("domains", id, domain.bounds);
    }

    void checkNesting(const Domain& domain)
    {
        std::vector<const Domain*> chain;
        std::size_t level = 0;
        for (const Domain* up = &domain; up && level == 0; up = m_design.domains.find(up->parent)) {
            if (std::find(chain.begin(), chain.end(), up) != chain.end()) {
                fail("domains", up->id.text(), "parent",
                     filled(phrase("Error", "the domain %1 lies in itself"), {inQuotes(up->id.text())}),
                     phrase("Error", "take one parent out of the circle"));
                return;
            }
            if (const auto known = m_levels.find(up); known != m_levels.end())
                level = known->second;
            else
                chain.push_back(up);
            if (chain.size() > 2 * maxNesting)
                break;
        }
        level += chain.size();
        if (level > maxNesting) {
            fail("domains", domain.id.text(), "parent",
                 filled(phrase("Error", "domains are nested more than %1 deep"), {std::to_string(maxNesting)}),
                 phrase("Error", "use fewer levels"));
            return;
        }
        for (const Domain* at : chain)
            m_levels.emplace(at, level--);
    }

    void checkBounds(std::string_view table, const std::string& id, const std::optional<Rect>& bounds)
    {
        if (bounds && (bounds->width < 0 || bounds->height < 0))
            fail(table, id, "bounds", phrase("Error", "a width or height is below 0"),
                 phrase("Error", "write x, y, width, height"));
    }

    void check(const Component& component)
    {
        const std::string& id = component.id.text();
        checkAvailability("components", id, component.availability);
        checkRepair("components", id, component.mttrHours);
        if (component.instances < 1 || component.instances > 1000)
            fail("components", id, "instances", phrase("Error", "a component has 1 to 1000 instances"),
                 phrase("Error", "split it into several components"));
        if (component.required < 1)
            fail("components", id, "required", phrase("Error", "at least one instance must be required"),
                 phrase("Error", "write 1 or more"));
        if (component.required > component.instances) {
            fail("components", id, "required",
                 filled(phrase("Error", "%1 instances are required but there are only %2"),
                        {std::to_string(component.required), std::to_string(component.instances)}),
                 phrase("Error", "lower required or raise instances"));
        }
        for (std::size_t i = 0; i < component.placement.size(); ++i) {
            if (!m_design.domains.contains(component.placement[i])) {
                fail("components", id, at("placement", i),
                     filled(phrase("Error", "there is no domain %1"), {inQuotes(component.placement[i].text())}),
                     phrase("Error", "name a domain of this file"));
            }
        }
        checkBeta("components", id, component.commonCause);
        if (component.monthlyCost && (!(*component.monthlyCost >= 0) || !std::isfinite(*component.monthlyCost)))
            fail("components", id, "monthlyCost", phrase("Error", "a monthly cost must be at least 0"),
                 phrase("Error", "write 0 for what costs nothing"));
    }

    void check(const RedundancySet& set)
    {
        const std::string& id = set.id.text();
        if (set.members.empty())
            fail("sets", id, "members", phrase("Error", "a set needs at least one member"),
                 phrase("Error", "name its components, or remove the set"));
        std::unordered_set<ComponentId> here;
        for (std::size_t i = 0; i < set.members.size(); ++i) {
            const ComponentId& member = set.members[i];
            if (!m_design.components.contains(member))
                fail("sets", id, at("members", i),
                     filled(phrase("Error", "there is no component %1"), {inQuotes(member.text())}),
                     phrase("Error", "name a component of this file"));
            if (!here.insert(member).second)
                fail("sets", id, at("members", i),
                     filled(phrase("Error", "the component %1 is named twice"), {inQuotes(member.text())}),
                     phrase("Error", "name each member once"));
            else if (const auto [other, isNew] = m_setOf.emplace(member, id); !isNew)
                fail("sets", id, at("members", i),
                     filled(phrase("Error", "the component %1 is already in the set %2"),
                            {inQuotes(member.text()), inQuotes(other->second)}),
                     phrase("Error", "a component may be in one set only; take it out of one"));
        }
        const int size = static_cast<int>(set.members.size());
        if (set.required < 1)
            fail("sets", id, "required", phrase("Error", "at least one member must be required"),
                 phrase("Error", "write 1 or more"));
        if (set.required > size) {
            fail("sets", id, "required",
                 filled(phrase("Error", "%1 members are required but there are only %2"),
                        {std::to_string(set.required), std::to_string(size)}),
                 phrase("Error", "lower required or add members"));
        }
        if (set.failover) {
            if (!(set.failover->coverage >= 0 && set.failover->coverage <= 1))
                fail("sets", id, "failover.coverage", phrase("Error", "a coverage must be at least 0 and at most 1"),
                     phrase("Error", "write 0.98 for 98 %"));
            if (!(set.failover->minutes >= 0) || !std::isfinite(set.failover->minutes))
                fail("sets", id, "failover.minutes", phrase("Error", "a failover takes at least 0 minutes"),
                     phrase("Error", "write 2 for two minutes"));
        }
        if (set.acknowledgements < 0)
            fail("sets", id, "acknowledgements", phrase("Error", "acknowledgements must be at least 0"),
                 phrase("Error", "write 0 for asynchronous replication"));
        if (set.acknowledgements > 0 && set.acknowledgements > size - 1) {
            fail("sets", id, "acknowledgements",
                 filled(phrase("Error", "%1 acknowledgements are wanted but there are only %2 replicas"),
                        {std::to_string(set.acknowledgements), std::to_string(size - 1)}),
                 phrase("Error", "lower acknowledgements or add replicas"));
        }
        checkBeta("sets", id, set.commonCause);
    }

    void check(const Connection& connection)
    {
        const std::string& id = connection.id.text();
        const auto end = [&](std::string_view field, const ComponentId& component) {
            if (!m_design.components.contains(component))
                fail("connections", id, std::string(field),
                     filled(phrase("Error", "there is no component %1"), {inQuotes(component.text())}),
                     phrase("Error", "connect two components of this file"));
        };
        end("from", connection.from);
        end("to", connection.to);
        if (connection.from == connection.to)
            fail("connections", id, "to",
                 filled(phrase("Error", "an arrow leads from %1 to itself"), {inQuotes(connection.from.text())}),
                 phrase("Error", "connect two different components"));
        std::unordered_set<JourneyId> here;
        for (std::size_t i = 0; i < connection.journeys.size(); ++i) {
            if (!m_journeys.contains(connection.journeys[i]))
                fail("connections", id, at("journeys", i),
                     filled(phrase("Error", "there is no journey %1"), {inQuotes(connection.journeys[i].text())}),
                     phrase("Error", "name a journey of this file"));
            if (!here.insert(connection.journeys[i]).second)
                fail(
                    "connections", id, at("journeys", i),
                    filled(phrase("Error", "the journey %1 is named twice"), {inQuotes(connection.journeys[i].text())}),
                    phrase("Error", "name each journey once"));
        }
    }

    void check(const Journey& journey)
    {
        const std::string& id = journey.id.text();
        if (journey.entries.empty())
            fail("journeys", id, "entries", phrase("Error", "a journey needs at least one entry"),
                 phrase("Error", "name the component where it begins"));
        std::unordered_set<ElementId> here;
        for (std::size_t i = 0; i < journey.entries.size(); ++i) {
            const ElementId& entry = journey.entries[i];
            if (!m_design.components.contains(entry.as<ComponentId>()) && !m_design.sets.contains(entry.as<SetId>()))
                fail("journeys", id, at("entries", i),
                     filled(phrase("Error", "there is no component or set %1"), {inQuotes(entry.text())}),
                     phrase("Error", "name a component or a set of this file"));
            if (!here.insert(entry).second)
                fail("journeys", id, at("entries", i),
                     filled(phrase("Error", "the entry %1 is named twice"), {inQuotes(entry.text())}),
                     phrase("Error", "name each entry once"));
        }
        if (journey.target && !(*journey.target > 0 && *journey.target <= 1))
            fail("journeys", id, "target", phrase("Error", "a target must be above 0 and at most 1"),
                 phrase("Error", "write 0.999 for 99.9 %"));
    }

    void check(const Note& note) { checkBounds("notes", note.id.text(), note.bounds); }

    const Design& m_design;
    std::optional<Violation> m_found;
    std::unordered_map<std::string, std::string_view> m_tableOf;
    std::unordered_map<ComponentId, std::string> m_setOf;
    std::unordered_set<JourneyId> m_journeys;
    std::unordered_map<const Domain*, std::size_t> m_levels; ///< 1: outermost
};

} // namespace

std::optional<Violation> validate(const Design& design)
{
    return Validator(design).run();
}

void requireValid(const Design& design)
{
    if (const auto violation = validate(design)) {
        std::string place = violation->table + (violation->id.empty() ? "" : "/" + violation->id)
            + (violation->field.empty() ? "" : "/" + violation->field);
        throw Error(std::move(place), violation->problem, violation->remedy);
    }
}

} // namespace linchpin
