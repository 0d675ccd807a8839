// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_value.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linchpin
{

/// Builds one JsonValue from the events of nlohmann's parser. For parseJson() alone.
class JsonHandler
{
public:
    explicit JsonHandler(std::string_view text)
        : m_text(text)
    { }

    /// \throws Error
    JsonValue parse();

    bool null() { return add(JsonValue()); }
    bool boolean(bool value) { return add(JsonValue(value)); }
    bool number_integer(std::int64_t value) { return add(JsonValue(JsonNumber{std::to_string(value)})); }
    bool number_unsigned(std::uint64_t value) { return add(JsonValue(JsonNumber{std::to_string(value)})); }
    bool number_float(double, std::string text);
    bool string(std::string& text) { return add(JsonValue(std::move(text))); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonValue(JsonObject())); }
    bool start_array(std::size_t) { return open(JsonValue(JsonArray())); }
    bool key(std::string& name);
    bool end_object();
    bool end_array();
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& reason);

private:
    bool add(JsonValue&& value);
    bool open(JsonValue&& value);
    JsonValue& place(JsonValue&& value);
    void refuseDuplicates() const;
    /// The path of what was read last in the outermost so many open values.
    std::string path(std::size_t depth) const;
    /// What must stand where the text goes on at `begin`.
    std::string expectedAt(std::size_t begin) const;

    std::string_view m_text;
    JsonValue m_root;
    bool m_isBegun = false;
    bool m_awaitsValue = false; ///< a member's name has come, its value has not
    std::vector<JsonValue*> m_open;
};

} // namespace linchpin
