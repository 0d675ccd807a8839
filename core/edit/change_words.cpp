// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change_words.h"

#include "core/model/catalogue.h"
#include "core/model/numeral.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"

#include <algorithm>
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
    return numeral(inDigits(value, digitsOf(value)));
}

std::string percent(double share)
{
    return numeral(inDigits(share * 100, digitsOf(share))) + " %";
}

std::string availability(const Availability& of)
{
    const std::string text = percent(of.given());
    return of.isGivenAsUnavailability() ? filled(phrase("Change", "all but %1"), {text}) : text;
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
    const auto isolated = [](const std::string& name) { return filled("%1", {name}); };
    std::string text = names.empty() ? none : isolated(names.front());
    const std::size_t shown = names.size() > most + 1 ? most : names.size();
    for (std::size_t i = 1; i < shown; ++i)
        text = i + 1 == names.size() ? filled(phrase("List", "%1 and %2"), {text, names[i]})
                                     : text + ", " + isolated(names[i]);
    return shown < names.size() ? filled(phrase("List", "%1 and %2 more"), {text, std::to_string(names.size() - shown)})
                                : text;
}

std::string modeName(SetMode mode)
{
    switch (mode) {
    case SetMode::ActiveActive:
        return phrase("Change", "all of them active");
    case SetMode::PrimaryReplica:
        return phrase("Change", "a primary with replicas");
    default:
        return phrase("Change", "a quorum");
    }
}

std::string whenNeeded(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Request:
        return phrase("Change", "always");
    case ConnectionKind::Read:
        return phrase("Change", "only when reading");
    case ConnectionKind::Write:
        return phrase("Change", "only when writing");
    default:
        return phrase("Change", "never at once");
    }
}

std::string accessName(Access access)
{
    return access == Access::Both ? phrase("Change", "both reads and writes")
        : access == Access::Read  ? phrase("Change", "reads only")
                                  : phrase("Change", "writes only");
}

/// Gathers the words, in the order in which they are asked for.
class Words
{
public:
    template<class Value>
    Words& turn(const Value& before, const Value& after, const std::function<std::string(const Value&)>& text,
                const std::string& said)
    {
        return before == after ? *this : instead(said, text(after), text(before));
    }
    Words& number(double before, double after, const std::string& said)
    {
        return turn<double>(before, after, linchpin::number, said);
    }
    /// "3 instances instead of 2"
    Words& count(int before, int after, const std::string& one, const std::string& many)
    {
        return before == after
            ? *this
            : say(insteadOf(filled(after == 1 ? one : many, {std::to_string(after)}), std::to_string(before)));
    }
    Words& flag(bool before, bool after, const std::string& now, const std::string& nowNot)
    {
        if (before != after)
            say(after ? now : nowNot);
        return *this;
    }
    Words& quoted(const std::string& before, const std::string& after, const std::string& said)
    {
        if (before != after && !after.empty() && !before.empty())
            instead(said, inQuotes(after), inQuotes(before));
        else if (before != after)
            say(after.empty() ? filled(phrase("Change", "no longer %1"), {filled(said, {inQuotes(before)})})
                              : filled(said, {inQuotes(after)}));
        return *this;
    }
    template<class Ids>
    Words& references(const DesignPair& designs, const Ids& before, const Ids& after, const std::string& said,
                      const std::string& none, const std::string& rearranged)
    {
        if (before == after)
            return *this;
        if (without(before, after).empty() && without(after, before).empty())
            return say(rearranged);
        return instead(said, listed(namesOf(designs.after, after), none),
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
            return say(phrase("Change", "members in another order"));
        const std::string with = gained.empty() ? "" : filled(phrase("Change", "with %1"), {listed(gained, {})});
        const std::string without = lost.empty() ? "" : filled(phrase("Change", "without %1"), {listed(lost, {})});
        return say(with + (gained.empty() || lost.empty() ? "" : ", ") + without);
    }
    template<class Key>
    Words& reference(const DesignPair& designs, const Key& before, const Key& after, const std::string& said,
                     const std::string& none = {})
    {
        if (before == after)
            return *this;
        const auto name = [&none](const Design& design, const Key& id) {
            return id.empty() ? none : named(design, id.template as<ElementId>());
        };
        return instead(said, name(designs.after, after), name(designs.before, before));
    }
    Words& acceptedRisk(const std::optional<std::string>& before, const std::optional<std::string>& after)
    {
        if (before != after)
            say(!after       ? phrase("Change", "risk no longer accepted")
                    : before ? phrase("Change", "risk accepted for another reason")
                             : phrase("Change", "risk accepted"));
        return *this;
    }
    Words& extras(const Extras& before, const Extras& after)
    {
        return flag(false, before != after, phrase("Change", "other details that are not shown"), "");
    }
    template<class Place>
    Words& drawn(const std::optional<Place>& before, const std::optional<Place>& after)
    {
        if (before != after)
            m_words.drawing.push_back(!before      ? phrase("Change", "placed")
                                          : !after ? phrase("Change", "no longer placed")
                                                   : moved(*before, *after));
        return *this;
    }
    Words& drawn(bool differs, std::string words)
    {
        if (differs)
            m_words.drawing.push_back(std::move(words));
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
    Words& instead(const std::string& said, const std::string& now, const std::string& before)
    {
        return say(now == before ? filled(said, {filled(phrase("Change", "another %1"), {now})})
                                 : insteadOf(filled(said, {now}), before));
    }
    static std::string insteadOf(const std::string& now, const std::string& before)
    {
        return filled(phrase("Change", "%1 instead of %2"), {now, before});
    }
    static std::string moved(const Point&, const Point&) { return phrase("Change", "moved"); }
    static std::string moved(const Rect& before, const Rect& after)
    {
        const bool isResized = before.width != after.width || before.height != after.height;
        if (!isResized)
            return phrase("Change", "moved");
        return before.x == after.x && before.y == after.y ? phrase("Change", "resized")
                                                          : phrase("Change", "moved and resized");
    }

    ChangeWords m_words;
};

} // namespace

ChangeWords changeWords(const DesignPair& designs, const Domain& before, const Domain& after)
{
    const auto kind = [](const DomainKind& of) { return kindInSentence(of); };
    return Words()
        .quoted(before.name, after.name, phrase("Change", "named %1"))
        .turn<DomainKind>(before.kind, after.kind, kind, "%1")
        .reference(designs, before.parent, after.parent, phrase("Change", "in %1"), phrase("Change", "no other domain"))
        .turn<Availability>(before.availability, after.availability, availability, phrase("Change", "availability %1"))
        .turn<double>(before.mttrHours, after.mttrHours, hours, phrase("Change", "repaired in %1"))
        .acceptedRisk(before.acceptedRisk, after.acceptedRisk)
        .extras(before.extras, after.extras)
        .drawn(before.bounds, after.bounds)
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const Component& before, const Component& after)
{
    const auto kind = [](const ComponentKind& of) { return kindInSentence(of); };
    Words words;
    words.quoted(before.name, after.name, phrase("Change", "named %1"))
        .turn<ComponentKind>(before.kind, after.kind, kind, "%1")
        .count(before.instances, after.instances, phrase("Change", "%1 instance"), phrase("Change", "%1 instances"))
        .count(before.required, after.required, phrase("Change", "%1 needed"), phrase("Change", "%1 needed"))
        .references(designs, before.placement, after.placement, phrase("Change", "in %1"),
                    phrase("Change", "no domain"), phrase("Change", "spread otherwise over its domains"))
        .turn<Availability>(before.availability, after.availability, availability, phrase("Change", "availability %1"))
        .turn<double>(before.mttrHours, after.mttrHours, hours, phrase("Change", "repaired in %1"))
        .turn<double>(before.commonCause, after.commonCause, percent, phrase("Change", "common cause %1"));
    if (before.monthlyCost != after.monthlyCost) {
        const double was = monthlyCostOf(before);
        const double is = monthlyCostOf(after);
        if (was == is)
            words.say(after.monthlyCost ? phrase("Change", "monthly cost its own")
                                        : phrase("Change", "monthly cost from the catalogue"));
        else
            words.number(was, is, phrase("Change", "monthly cost %1"));
    }
    return words.acceptedRisk(before.acceptedRisk, after.acceptedRisk)
        .flag(false, before.notes != after.notes, phrase("Change", "other notes"), "")
        .extras(before.extras, after.extras)
        .drawn(before.position, after.position)
        .drawn(before.z != after.z, phrase("Change", "in front of others or behind"))
        .drawn(before.locked != after.locked, after.locked ? phrase("Change", "locked") : phrase("Change", "unlocked"))
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const RedundancySet& before, const RedundancySet& after)
{
    Words words;
    words.quoted(before.name, after.name, phrase("Change", "named %1"))
        .turn<SetMode>(
            before.mode, after.mode, [](const SetMode& of) { return modeName(of); }, "%1")
        .members(designs, before.members, after.members)
        .count(before.required, after.required, phrase("Change", "%1 needed"), phrase("Change", "%1 needed"));
    if (before.failover && after.failover) {
        words
            .turn<double>(before.failover->coverage, after.failover->coverage, percent,
                          phrase("Change", "failover succeeds in %1"))
            .number(before.failover->minutes, after.failover->minutes, phrase("Change", "failover in %1 min"))
            .extras(before.failover->extras, after.failover->extras);
    } else {
        words.flag(before.failover.has_value(), after.failover.has_value(), phrase("Change", "automatic failover"),
                   phrase("Change", "no automatic failover"));
    }
    return words
        .flag(before.replicaReads, after.replicaReads, phrase("Change", "replicas serve reads"),
              phrase("Change", "replicas serve no reads"))
        .count(before.acknowledgements, after.acknowledgements, phrase("Change", "%1 replica confirms a write"),
               phrase("Change", "%1 replicas confirm a write"))
        .turn<double>(before.commonCause, after.commonCause, percent, phrase("Change", "common cause %1"))
        .extras(before.extras, after.extras)
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const Connection& before, const Connection& after)
{
    return Words()
        .reference(designs, before.from, after.from, phrase("Change", "from %1"))
        .reference(designs, before.to, after.to, phrase("Change", "to %1"))
        .turn<ConnectionKind>(
            before.kind, after.kind, [](const ConnectionKind& of) { return whenNeeded(of); },
            phrase("Change", "needed %1"))
        .flag(before.optional, after.optional, phrase("Change", "without it: degrades"),
              phrase("Change", "without it: stops"))
        .references(designs, before.journeys, after.journeys, phrase("Change", "used by %1"),
                    phrase("Change", "all journeys"), phrase("Change", "journeys in another order"))
        .quoted(before.label, after.label, phrase("Change", "labelled %1"))
        .extras(before.extras, after.extras)
        .drawn(before.waypoints != after.waypoints, phrase("Change", "bent otherwise"))
        .take();
}

ChangeWords changeWords(const DesignPair& designs, const Journey& before, const Journey& after)
{
    const auto target = [](const std::optional<double>& of) { return of ? percent(*of) : phrase("Change", "none"); };
    return Words()
        .quoted(before.name, after.name, phrase("Change", "named %1"))
        .references(designs, before.entries, after.entries, phrase("Change", "begins at %1"),
                    phrase("Change", "nothing"), phrase("Change", "entries in another order"))
        .turn<Access>(
            before.access, after.access, [](const Access& of) { return accessName(of); }, "%1")
        .flag(before.critical, after.critical, phrase("Change", "critical"), phrase("Change", "not critical"))
        .turn<std::optional<double>>(before.target, after.target, target, phrase("Change", "target %1"))
        .extras(before.extras, after.extras)
        .take();
}

ChangeWords changeWords(const DesignPair&, const Note& before, const Note& after)
{
    return Words()
        .flag(false, before.text != after.text, phrase("Change", "other words"), "")
        .extras(before.extras, after.extras)
        .drawn(before.bounds, after.bounds)
        .drawn(before.z != after.z, phrase("Change", "in front of others or behind"))
        .take();
}

std::vector<std::string> changeWords(const DesignPair& designs)
{
    const Design& before = designs.before;
    const Design& after = designs.after;
    return Words()
        .quoted(before.title, after.title, phrase("Change", "titled %1"))
        .flag(false, before.description != after.description, phrase("Change", "another description"), "")
        .quoted(before.currency, after.currency, phrase("Change", "costs in %1"))
        .extras(before.extras, after.extras)
        .take()
        .meaning;
}

} // namespace linchpin
