// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_writer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the reports in JSON are put together from; numbers in the shortest form that reads back the same.
namespace linchpin::cli::json
{

inline JsonValue text(std::string_view value)
{
    return JsonValue(std::string(value));
}

inline JsonValue number(double value)
{
    return JsonValue(JsonNumber{numberText(value)});
}

/// Null for nothing.
inline JsonValue number(std::optional<double> value)
{
    return value ? number(*value) : JsonValue();
}

inline JsonValue count(std::uint64_t value)
{
    return JsonValue(JsonNumber{std::to_string(value)});
}

template<class List, class ToJson>
JsonValue array(const List& list, ToJson toJson)
{
    JsonArray items;
    items.reserve(list.size());
    for (const auto& item : list)
        items.push_back(toJson(item));
    return JsonValue(std::move(items));
}

template<class Ids>
JsonValue ids(const Ids& list)
{
    return array(list, [](const auto& id) { return text(id.text()); });
}

inline JsonValue texts(const std::vector<std::string>& list)
{
    return array(list, text);
}

} // namespace linchpin::cli::json
