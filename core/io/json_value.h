// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace linchpin
{

inline constexpr std::size_t maxJsonBytes = std::size_t(64) << 20;
/// Arrays and objects open at once, the outermost among them.
inline constexpr std::size_t maxJsonDepth = 64;

/// A number as its text: `12345678901234567890` loses nothing.
struct JsonNumber
{
    std::string text;

    double value() const;
    /// Whether the text has neither fraction nor exponent.
    bool isInteger() const { return text.find_first_of(".eE") == std::string::npos; }
};

struct JsonMember;
class JsonValue;

using JsonArray = std::vector<JsonValue>;
/// In the order of the text.
using JsonObject = std::vector<JsonMember>;

/// Any JSON value; null by default.
class JsonValue
{
public:
    JsonValue() = default;
    explicit JsonValue(bool value)
        : m_value(value)
    { }
    explicit JsonValue(JsonNumber value)
        : m_value(std::move(value))
    { }
    explicit JsonValue(std::string value)
        : m_value(std::move(value))
    { }
    explicit JsonValue(JsonArray value)
        : m_value(std::move(value))
    { }
    explicit JsonValue(JsonObject value)
        : m_value(std::move(value))
    { }

    /// Each is null where the value is of another type.
    const bool* boolean() const { return std::get_if<bool>(&m_value); }
    const JsonNumber* number() const { return std::get_if<JsonNumber>(&m_value); }
    const std::string* text() const { return std::get_if<std::string>(&m_value); }
    const JsonArray* array() const { return std::get_if<JsonArray>(&m_value); }
    const JsonObject* object() const { return std::get_if<JsonObject>(&m_value); }
    JsonArray* array() { return std::get_if<JsonArray>(&m_value); }
    JsonObject* object() { return std::get_if<JsonObject>(&m_value); }

    /// Whether it is neither an array nor an object.
    bool isPlain() const { return !array() && !object(); }
    /// For messages: "a number", "text", "null".
    std::string typeName() const;

private:
    std::variant<std::monostate, bool, JsonNumber, std::string, JsonArray, JsonObject> m_value;
};

struct JsonMember
{
    std::string name;
    JsonValue value;
};

/// The value of the object's member of that name, or null.
const JsonValue* memberOf(const JsonValue& object, std::string_view name);

/// `.name` of a JSON path, or `["a b"]` where the name is not a plain word.
std::string pathStep(std::string_view name);
/// `[3]` of a JSON path.
std::string pathStep(std::size_t index);

/// \throws Error for what is not JSON in UTF-8 (a byte order mark is passed over), is too large or
///         nested too deep, names a member twice in one object, or holds a number beyond a double
JsonValue parseJson(std::string_view text);

} // namespace linchpin
