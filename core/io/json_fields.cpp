// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_fields.h"

#include "core/io/json_writer.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr int farthest = 1'000'000'000;

[[noreturn]] void refuseType(const JsonValue& value, const JsonPlace& place, const std::string& wanted)
{
    throw Error(place.text(), filled(phrase("Error", "must be %1, not %2"), {wanted, value.typeName()}),
                filled(phrase("Error", "write %1"), {wanted}));
}

std::vector<int> wholes(const JsonValue& value, const JsonPlace& place, std::size_t count, const std::string& names)
{
    const std::vector<int> numbers = asList(value, place, asWhole);
    if (numbers.size() != count)
        throw Error(place.text(),
                    filled(phrase("Error", "must be %1 whole numbers, not %2"),
                           {std::to_string(count), std::to_string(numbers.size())}),
                    filled(phrase("Error", "write %1"), {names}));
    return numbers;
}

} // namespace

std::string JsonPlace::text() const
{
    if (!m_parent)
        return "$";
    return m_parent->text() + (m_isIndex ? pathStep(m_index) : pathStep(m_name));
}

const std::string& asText(const JsonValue& value, const JsonPlace& place)
{
    if (const std::string* text = value.text())
        return *text;
    refuseType(value, place, phrase("Error", "text"));
}

double asNumber(const JsonValue& value, const JsonPlace& place)
{
    if (const JsonNumber* number = value.number())
        return number->value();
    refuseType(value, place, phrase("Error", "a number"));
}

bool asBoolean(const JsonValue& value, const JsonPlace& place)
{
    if (const bool* boolean = value.boolean())
        return *boolean;
    refuseType(value, place, phrase("Error", "true or false"));
}

const JsonArray& asArray(const JsonValue& value, const JsonPlace& place)
{
    if (const JsonArray* array = value.array())
        return *array;
    refuseType(value, place, phrase("Error", "an array"));
}

int asWhole(const JsonValue& value, const JsonPlace& place)
{
    const JsonNumber* number = value.number();
    if (!number)
        refuseType(value, place, phrase("Error", "a whole number"));
    const double whole = number->value();
    if (whole != std::floor(whole))
        throw Error(place.text(), filled(phrase("Error", "must be a whole number, not %1"), {numberText(whole)}),
                    phrase("Error", "leave the fraction out"));
    if (std::abs(whole) > farthest)
        throw Error(place.text(), filled(phrase("Error", "%1 is beyond what can be read here"), {numberText(whole)}),
                    phrase("Error", "write a whole number from -1000000000 to 1000000000"));
    return static_cast<int>(whole);
}

Point asPoint(const JsonValue& value, const JsonPlace& place)
{
    const std::vector<int> numbers = wholes(value, place, 2, "x, y");
    return {numbers[0], numbers[1]};
}

Rect asRect(const JsonValue& value, const JsonPlace& place)
{
    const std::vector<int> numbers = wholes(value, place, 4, "x, y, width, height");
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

template<class Enum>
Enum asEnum(const JsonValue& value, const JsonPlace& place)
{
    const std::string& name = asText(value, place);
    if (const auto known = fromString<Enum>(name))
        return *known;
    std::string allowed;
    for (const Enum each : allOf<Enum>())
        allowed.append(allowed.empty() ? "" : ", ").append(toString(each));
    throw Error(place.text(), filled(phrase("Error", "%1 is not among the values allowed"), {inQuotes(name)}),
                filled(phrase("Error", "write one of %1"), {allowed}));
}

template ComponentKind asEnum(const JsonValue&, const JsonPlace&);
template DomainKind asEnum(const JsonValue&, const JsonPlace&);
template SetMode asEnum(const JsonValue&, const JsonPlace&);
template ConnectionKind asEnum(const JsonValue&, const JsonPlace&);
template Access asEnum(const JsonValue&, const JsonPlace&);

JsonFields::JsonFields(const JsonValue& value, const JsonPlace& place)
    : m_value(value)
    , m_place(place)
{
    if (!value.object())
        refuseType(value, place, phrase("Error", "an object"));
}

const JsonValue* JsonFields::take(std::string_view name)
{
    const JsonValue* value = memberOf(m_value, name);
    if (value)
        m_taken.push_back(value);
    return value;
}

void JsonFields::refuseMissing(std::string_view name) const
{
    throw Error(m_place.text(), filled(phrase("Error", "the member %1 is missing"), {inQuotes(name)}),
                filled(phrase("Error", "add %1"), {inQuotes(name)}));
}

Extras JsonFields::extras() const
{
    Extras extras;
    for (const JsonMember& member : *m_value.object()) {
        if (std::find(m_taken.begin(), m_taken.end(), &member.value) == m_taken.end())
            extras.push_back({member.name, compactText(member.value)});
    }
    return extras;
}

} // namespace linchpin
