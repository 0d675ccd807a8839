// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_value.h"
#include "core/model/extras.h"
#include "core/model/geometry.h"
#include "core/model/kinds.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linchpin
{

/// Where a value stands in the text: a chain of steps that live on the stack while reading, so that
/// a path costs nothing until it is shown.
class JsonPlace
{
public:
    JsonPlace() = default;
    JsonPlace(const JsonPlace& parent, std::string_view name)
        : m_parent(&parent)
        , m_name(name)
    { }
    JsonPlace(const JsonPlace& parent, std::size_t index)
        : m_parent(&parent)
        , m_index(index)
        , m_isIndex(true)
    { }

    /// "$.sets[0].members[1]"
    std::string text() const;

private:
    const JsonPlace* m_parent = nullptr;
    std::string_view m_name;
    std::size_t m_index = 0;
    bool m_isIndex = false;
};

/// The value as the type wanted. Each throws Error for another type.
/// @{
const std::string& asText(const JsonValue& value, const JsonPlace& place);
double asNumber(const JsonValue& value, const JsonPlace& place);
bool asBoolean(const JsonValue& value, const JsonPlace& place);
const JsonArray& asArray(const JsonValue& value, const JsonPlace& place);
/// Whole and within ±1,000,000,000; `3.0` is whole.
int asWhole(const JsonValue& value, const JsonPlace& place);
Point asPoint(const JsonValue& value, const JsonPlace& place);
Rect asRect(const JsonValue& value, const JsonPlace& place);
/// Instantiated for the enumerations of kinds.h.
template<class Enum>
Enum asEnum(const JsonValue& value, const JsonPlace& place);
/// @}

template<class Id>
Id asId(const JsonValue& value, const JsonPlace& place)
{
    return Id(asText(value, place));
}

/// `readItem(value, place)` for each item.
template<class Read>
auto asList(const JsonValue& value, const JsonPlace& place, Read readItem)
{
    const JsonArray& array = asArray(value, place);
    std::vector<std::decay_t<decltype(readItem(value, place))>> items;
    items.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i)
        items.push_back(readItem(array[i], JsonPlace(place, i)));
    return items;
}

template<class Id>
std::vector<Id> asIds(const JsonValue& value, const JsonPlace& place)
{
    return asList(value, place, asId<Id>);
}

/// The members of one object, asked for by name; the others are its extras.
class JsonFields
{
public:
    /// \throws Error where the value is not an object
    JsonFields(const JsonValue& value, const JsonPlace& place);

    const JsonPlace& place() const { return m_place; }
    bool contains(std::string_view name) const { return memberOf(m_value, name) != nullptr; }

    /// `read(value, place)` of the member. \throws Error where there is none
    template<class Read>
    auto required(std::string_view name, Read read)
    {
        const JsonValue* value = take(name);
        if (!value)
            refuseMissing(name);
        return std::decay_t<decltype(read(*value, m_place))>(read(*value, JsonPlace(m_place, name)));
    }
    /// The same, or nothing where there is no such member.
    template<class Read>
    auto optional(std::string_view name, Read read)
    {
        using Result = std::optional<std::decay_t<decltype(read(m_value, m_place))>>;
        const JsonValue* value = take(name);
        return value ? Result(read(*value, JsonPlace(m_place, name))) : Result();
    }

    /// What nobody has asked for, in the order of the text.
    Extras extras() const;

private:
    const JsonValue* take(std::string_view name);
    [[noreturn]] void refuseMissing(std::string_view name) const;

    const JsonValue& m_value;
    const JsonPlace& m_place;
    std::vector<const JsonValue*> m_taken;
};

} // namespace linchpin
