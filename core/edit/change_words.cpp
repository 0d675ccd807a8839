// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change_words.h"

#include "core/model/catalogue.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <unordered_set>

namespace linchpin
{

namespace
{

using Names = std::vector<std::string>;

std::string inDigits(double value, int digits)
{
    char text[400];
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    const double rounded = std::strtod(text, nullptr);
    constexpr double leastWithoutExponent = 1e-6;
    const auto format = rounded == 0 || std::abs(rounded) >= leastWithoutExponent ? std::chars_format::fixed
                                                                                  : std::chars_format::scientific;
    return {text, std::to_chars(text, text + sizeof text, rounded, format).ptr};
}

/// How many digits it takes to tell the number from all others.
int digitsOf(double value)
{
    constexpr int mostDigits = 17;
    int digits = 1;
    while (digits < mostDigits && std::strtod(inDigits(value, digits).c_str(), nullptr) != value)
        ++digits;
    return digits;
}

std::string number(double value)
{
    return inDigits(value, digitsOf(value));
}

std::string percent(double share)
{
    return inDigits(share * 100, digitsOf(share)) + " %";
}

std::string availability(const Availability& of)
{
    return (of.isGivenAsUnavailability() ? "all but " : "") + percent(of.given());
}

std::string hours(double value)
{
    constexpr int digits = 10; ///< what a person types, without the noise of the sixtieth
    return value < 1 ? inDigits(value * 60, digits) + " min" : inDigits(value, digits) + " h";
}

std::string named(const Design& design, const ElementId& id)
{
    const std::string name = design.nameOf(id);
    return name.empty() ? id.text() : name;
}

/// Each name once.
template<class Ids>
Names namesOf(const Design& design, const Ids& ids)
{
    Names names;
    std::unordered_set<std::string> known;
    for (const auto& id : ids) {
        std::string name = named(design, id.template as<ElementId>());
        if (known.insert(name).second)
            names.push_back(std::move(name));
    }
    return names;
}

/// Those of the one that are not among the other.
template<class Ids>
Ids without(const Ids& ids, const Ids& others)
{
    const std::unordered_set<typename Ids::value_type> known(others.begin(), others.end());
    Ids left;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(left), [&](const auto& id) { return !known.contains(id); });
    return left;
}

std::string listed(const Names& names, const std::string& none)
{
    constexpr std::size_t most = 4;
    std::string text = names.empty() ? none : names.front();
    const std::size_t shown = names.size() > most + 1 ? most : names.size();
    for (std::size_t i = 1; i < shown; ++i)
        text += (i + 1 == names.size() ? " and " : ", ") + names[i];
    return shown < names.size() ? text + " and " + std::to_string(names.size() - shown) + " more" : text;
}

/// "load balancer", but "DNS"
std::string kindName(const std::string& catalogueName)
{
    std::string name = catalogueName;
    if (name.size() > 1 && std::islower(static_cast<unsigned char>(name[1])) != 0)
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    return name;
}

std::string modeName(SetMode mode)
{
    switch (mode) {
    case SetMode::ActiveActive:
        return "all of them active";
    case SetMode::PrimaryReplica:
        return "a primary with replicas";
    default:
        return "a quorum";
    }
}

std::string whenNeeded(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Request:
        return "always";
    case ConnectionKind::Read:
        return "only when reading";
    case ConnectionKind::Write:
        return "only when writing";
    default:
        return "never at once";
    }
}

std::string accessName(Access access)
{
    return access == Access::Both ? "both reads and writes" : access == Access::Read ? "reads only" : "writes only";
}

/// Gathers the words, in the order in which they are asked for.
class Words
{
public:
    template<class Value>
    Words& turn(const Value& before, const Value& after, const std::function<std::string(const Value&)>& text,
                const std::string& lead, const std::string& unit = {})
    {
        return before == after ? *this : instead(lead, text(after), unit, text(before));
    }
    Words& number(double before, double after, const std::string& lead, const std::string& unit = {})
    {
        return turn<double>(before, after, linchpin::number, lead, unit);
    }
    /// "3 instances instead of 2"
    Words& count(int before, int after, const char* one, const char* many)
    {
        if (before != after)
            say(std::to_string(after) + " " + (after == 1 ? one : many) + " instead of " + std::to_string(before));
        return *this;
    }
    Words& flag(bool before, bool after, const char* now, const char* nowNot)
    {
        if (before != after)
            say(after ? now : nowNot);
        return *this;
    }
    Words& quoted(const std::string& before, const std::string& after, const std::string& lead)
    {
        if (before != after && !after.empty() && !before.empty())
            instead(lead, inQuotes(after), {}, inQuotes(before));
        else if (before != after)
            say(after.empty() ? "no longer " + lead + inQuotes(before) : lead + inQuotes(after));
        return *this;
    }
    template<class Ids>
    Words& references(const DesignPair& designs, const Ids& before, const Ids& after, const std::string& lead,
                      const std::string& none, const std::string& rearranged)
    {
        if (before == after)
            return *this;
        if (without(before, after).empty() && without(after, before).empty())
            return say(rearranged);
        return instead(lead, listed(namesOf(designs.after, after), none), {},
                       listed(namesOf(designs.before, before), none));
    }
    Words& members(const DesignPair& designs, const std::vector<ComponentId>& before,
                   const std::vector<ComponentId>& after)
    {
        if (before == after)
            return *this;
        const Names gained = namesOf(designs.after, without(after, before));
        const Names lost = namesOf(designs.before, without(before, after));
        if (gained.empty() && lost.empty())
            return say("members in another order");
        return say((gained.empty() ? "" : "with " + listed(gained, {})) + (gained.empty() || lost.empty() ? "" : ", ")
                   + (lost.empty() ? "" : "without " + listed(lost, {})));
    }
    template<class Key>
    Words& reference(const DesignPair& designs, const Key& before, const Key& after, const std::string& lead,
                     const std::string& none = {})
    {
        if (before == after)
            return *this;
        const auto name = [&none](const Design& design, const Key& id) {
            return id.empty() ? none : named(design, id.template as<ElementId>());
        };
        return instead(lead, name(designs.after, after), {}, name(designs.before, before));
    }
    Words& acceptedRisk(const std::optional<std::string>& before, const std::optional<std::string>& after)
    {
        if (before != after)
            say(!after ? "risk no longer accepted" : before ? "risk accepted for another reason" : "risk accepted");
        return *this;
    }
    Words& extras(const Extras& before, const Extras& after)
    {
        return flag(false, before != after, "other details that are not shown", "");
    }
    template<class Place>
    Words& drawn(const std::optional<Place>& before, const std::optional<Place>& after)
    {
        if (before != after)
            m_words.drawing.emplace_back(!before ? "placed" : !after ? "no longer placed" : moved(*before, *after));
        return *this;
    }
    Words& drawn(bool differs, const char* words)
    {
        if (differs)
            m_words.drawing.emplace_back(words);
        return *this;
    }

    Words& say(std::string words)
    {
        m_words.meaning.push_back(std::move(words));
        return *this;
    }
    ChangeWords take() { return std::move(m_words); }

private:
    /// What reads the same is told apart as well as words can.
    Words& instead(const std::string& lead, const std::string& now, const std::string& unit, const std::string& before)
    {
        return say(now == before ? lead + "another " + now + unit : lead + now + unit + " instead of " + before);
    }
    static const char* moved(const Point&, const Point&) { return "moved"; }
    static const char* moved(const Rect& before, const Rect& after)
    {
        const bool isResized = before.width != after.width || before.height != after.height;
        return !isResized ? "moved" : before.x == after.x && before.y == after.y ? "resized" : "moved and resized";
    }

    ChangeWords m_words;
};

} // namespace

ChangeWords changeWords(const DesignPair& designs, const Domain& before, const Domain& after)
{
    const auto kind = [](const DomainKind& of) { return kindName(defaultsOf(of).name); };
    return Words()
        .quoted(before.name, after.name, "named ")
        .turn<DomainKind>(before.kind, after.kind, kind, "")
        .reference(designs, before.parent, after.parent, "in ", "no other domain")
        .turn<Availability>(before.availability, after.availability, availability, "availability ")
        .turn<double>(before.mttrHours, after.mttrHours, hours, "repaired in ")
        .acceptedRisk(before.acceptedRisk, after.acceptedRisk)
        .extras(before.extras, after.extras)
        .drawn(before.bounds, after.bounds)
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const Component& before, const Component& after)
{
    const auto kind = [](const ComponentKind& of) { return kindName(defaultsOf(of).name); };
    Words words;
    words.quoted(before.name, after.name, "named ")
        .turn<ComponentKind>(before.kind, after.kind, kind, "")
        .count(before.instances, after.instances, "instance", "instances")
        .count(before.required, after.required, "needed", "needed")
        .references(designs, before.placement, after.placement, "in ", "no domain", "spread otherwise over its domains")
        .turn<Availability>(before.availability, after.availability, availability, "availability ")
        .turn<double>(before.mttrHours, after.mttrHours, hours, "repaired in ")
        .turn<double>(before.commonCause, after.commonCause, percent, "common cause ");
    if (before.monthlyCost != after.monthlyCost) {
        const double was = monthlyCostOf(before);
        const double is = monthlyCostOf(after);
        if (was == is)
            words.say(after.monthlyCost ? "monthly cost its own" : "monthly cost from the catalogue");
        else
            words.number(was, is, "monthly cost ");
    }
    return words.acceptedRisk(before.acceptedRisk, after.acceptedRisk)
        .flag(false, before.notes != after.notes, "other notes", "")
        .extras(before.extras, after.extras)
        .drawn(before.position, after.position)
        .drawn(before.z != after.z, "in front of others or behind")
        .drawn(before.locked != after.locked, after.locked ? "locked" : "unlocked")
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const RedundancySet& before, const RedundancySet& after)
{
    Words words;
    words.quoted(before.name, after.name, "named ")
        .turn<SetMode>(
            before.mode, after.mode, [](const SetMode& of) { return modeName(of); }, "")
        .members(designs, before.members, after.members)
        .count(before.required, after.required, "needed", "needed");
    if (before.failover && after.failover) {
        words.turn<double>(before.failover->coverage, after.failover->coverage, percent, "failover succeeds in ")
            .number(before.failover->minutes, after.failover->minutes, "failover in ", " min")
            .extras(before.failover->extras, after.failover->extras);
    } else {
        words.flag(before.failover.has_value(), after.failover.has_value(), "automatic failover",
                   "no automatic failover");
    }
    return words.flag(before.replicaReads, after.replicaReads, "replicas serve reads", "replicas serve no reads")
        .count(before.acknowledgements, after.acknowledgements, "replica confirms a write", "replicas confirm a write")
        .turn<double>(before.commonCause, after.commonCause, percent, "common cause ")
        .extras(before.extras, after.extras)
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const Connection& before, const Connection& after)
{
    return Words()
        .reference(designs, before.from, after.from, "from ")
        .reference(designs, before.to, after.to, "to ")
        .turn<ConnectionKind>(
            before.kind, after.kind, [](const ConnectionKind& of) { return whenNeeded(of); }, "needed ")
        .flag(before.optional, after.optional, "without it: degrades", "without it: stops")
        .references(designs, before.journeys, after.journeys, "used by ", "all journeys", "journeys in another order")
        .quoted(before.label, after.label, "labelled ")
        .extras(before.extras, after.extras)
        .drawn(before.waypoints != after.waypoints, "bent otherwise")
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const Journey& before, const Journey& after)
{
    const auto target = [](const std::optional<double>& of) { return of ? percent(*of) : "none"; };
    return Words()
        .quoted(before.name, after.name, "named ")
        .references(designs, before.entries, after.entries, "begins at ", "nothing", "entries in another order")
        .turn<Access>(
            before.access, after.access, [](const Access& of) { return accessName(of); }, "")
        .flag(before.critical, after.critical, "critical", "not critical")
        .turn<std::optional<double>>(before.target, after.target, target, "target ")
        .extras(before.extras, after.extras)
        .take();
}

ChangeWords changeWords(const DesignPair&, const Note& before, const Note& after)
{
    return Words()
        .flag(false, before.text != after.text, "other words", "")
        .extras(before.extras, after.extras)
        .drawn(before.bounds, after.bounds)
        .drawn(before.z != after.z, "in front of others or behind")
        .take();
}

std::vector<std::string> changeWords(const DesignPair& designs)
{
    const Design& before = designs.before;
    const Design& after = designs.after;
    return Words()
        .quoted(before.title, after.title, "titled ")
        .flag(false, before.description != after.description, "another description", "")
        .quoted(before.currency, after.currency, "costs in ")
        .extras(before.extras, after.extras)
        .take()
        .meaning;
}

} // namespace linchpin
