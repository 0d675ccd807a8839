// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace linchpin
{

namespace
{

class Writer
{
public:
    explicit Writer(bool isCompact)
        : m_isCompact(isCompact)
    { }

    std::string take() { return std::move(m_out); }

    void write(const JsonValue& value)
    {
        if (const JsonObject* object = value.object())
            write(*object);
        else if (const JsonArray* array = value.array())
            write(*array);
        else if (const std::string* text = value.text())
            write(*text);
        else if (const JsonNumber* number = value.number())
            m_out += number->isInteger() ? number->text : numberText(number->value());
        else if (const bool* boolean = value.boolean())
            m_out += *boolean ? "true" : "false";
        else
            m_out += "null";
    }

private:
    void write(const JsonObject& object)
    {
        m_out += '{';
        ++m_depth;
        for (const JsonMember& member : object) {
            m_out += &member == &object.front() ? "" : ",";
            breakLine();
            write(member.name);
            m_out += m_isCompact ? ":" : ": ";
            write(member.value);
        }
        --m_depth;
        if (!object.empty())
            breakLine();
        m_out += '}';
    }

    void write(const JsonArray& array)
    {
        const bool isOneLine = std::all_of(array.begin(), array.end(), [](const JsonValue& v) { return v.isPlain(); });
        m_out += '[';
        ++m_depth;
        for (const JsonValue& value : array) {
            if (&value != &array.front())
                m_out += isOneLine && !m_isCompact ? ", " : ",";
            if (!isOneLine)
                breakLine();
            write(value);
        }
        --m_depth;
        if (!isOneLine)
            breakLine();
        m_out += ']';
    }

    void write(const std::string& text)
    {
        const auto needsNoCare = [](char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; };
        if (std::all_of(text.begin(), text.end(), needsNoCare))
            m_out.append(1, '"').append(text).append(1, '"');
        else
            m_out += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }

    void breakLine()
    {
        if (!m_isCompact)
            m_out.append(1, '\n').append(2 * m_depth, ' ');
    }

    bool m_isCompact;
    std::size_t m_depth = 0;
    std::string m_out;
};

} // namespace

std::string numberText(double value)
{
    if (value == 0)
        return "0";
    const double size = std::abs(value);
    const auto format = size >= 1e-4 && size < 1e16 ? std::chars_format::fixed : std::chars_format::scientific;
    char digits[32];
    return {digits, std::to_chars(std::begin(digits), std::end(digits), value, format).ptr};
}

std::string jsonText(const JsonValue& value)
{
    Writer writer(false);
    writer.write(value);
    return writer.take() + "\n";
}

std::string compactText(const JsonValue& value)
{
    Writer writer(true);
    writer.write(value);
    return writer.take();
}

} // namespace linchpin
