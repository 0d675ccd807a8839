// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_handler.h"

#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace linchpin
{

namespace
{

constexpr std::string_view mergeMarks[] = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};

/// "line 3, column 14", both from 1, the column in characters.
std::string lineAndColumn(std::string_view text, std::size_t position)
{
    const std::string_view before = text.substr(0, position);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') + 1;
    const auto column = 1 + std::count_if(before.begin() + lineStart, before.end(), [](char c) {
                            return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                        });
    return filled(phrase("Error", "line %1, column %2"), {std::to_string(line), std::to_string(column)});
}

/// Where the token begins whose last byte stands at `last`.
std::size_t tokenBegin(std::string_view text, std::size_t last, const std::string& token)
{
    if (text[last] == '"')
        return last + 1 - std::min(last + 1, token.size());
    const auto isOfWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-'; };
    while (last > 0 && isOfWord(text[last - 1]))
        --last;
    return last;
}

/// Whether the line is one of those that git puts around what it could not merge.
bool isMergeMark(std::string_view text, std::size_t position)
{
    const std::size_t begin = text.substr(0, position).rfind('\n') + 1;
    const std::string_view line = text.substr(begin);
    return std::any_of(std::begin(mergeMarks), std::end(mergeMarks),
                       [line](std::string_view mark) { return line.starts_with(mark); });
}

[[noreturn]] void refuse(std::string path, std::string_view text, std::size_t position, std::string problem,
                         std::string remedy)
{
    if (isMergeMark(text, position)) {
        problem = phrase("Error", "git left both sides of a merge there");
        remedy = phrase("Error", "keep one of them, and remove the lines of <<<<<<<, ======= and >>>>>>>");
    }
    throw Error(std::move(path),
                filled(phrase("Error", "not JSON at %1: %2"), {lineAndColumn(text, position), problem}),
                std::move(remedy));
}

} // namespace

JsonValue JsonHandler::parse()
{
    if (const std::size_t zero = m_text.find('\0'); zero != std::string_view::npos)
        refuse("$", m_text, zero, phrase("Error", "a zero byte"), phrase("Error", "save it as plain text in UTF-8"));
    if (!nlohmann::json::sax_parse(m_text.data(), m_text.data() + m_text.size(), this))
        throw Error("$", phrase("Error", "not JSON"), phrase("Error", "open a file that is JSON text"));
    return std::move(m_root);
}

bool JsonHandler::number_float(double, std::string text)
{
    // The parser gives the decimal point of the locale.
    if (const std::size_t point = text.find_first_not_of("0123456789+-eE"); point != std::string::npos)
        text[point] = '.';
    return add(JsonValue(JsonNumber{std::move(text)}));
}

bool JsonHandler::key(std::string& name)
{
    m_open.back()->object()->push_back({name, JsonValue()});
    m_awaitsValue = true;
    return true;
}

JsonValue& JsonHandler::place(JsonValue&& value)
{
    m_awaitsValue = false;
    m_isBegun = true;
    if (m_open.empty())
        return m_root = std::move(value);
    if (JsonArray* array = m_open.back()->array())
        return array->emplace_back(std::move(value));
    return m_open.back()->object()->back().value = std::move(value);
}

bool JsonHandler::add(JsonValue&& value)
{
    place(std::move(value));
    return true;
}

bool JsonHandler::open(JsonValue&& value)
{
    JsonValue& opened = place(std::move(value));
    if (m_open.size() == maxJsonDepth) {
        throw Error(path(m_open.size()),
                    filled(phrase("Error", "nested more than %1 deep"), {std::to_string(maxJsonDepth)}),
                    phrase("Error", "use fewer arrays and objects inside each other"));
    }
    m_open.push_back(&opened);
    return true;
}

bool JsonHandler::end_object()
{
    refuseDuplicates();
    m_open.pop_back();
    return true;
}

bool JsonHandler::end_array()
{
    m_open.pop_back();
    return true;
}

void JsonHandler::refuseDuplicates() const
{
    const JsonObject& members = *m_open.back()->object();
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int difference = members[a].name.compare(members[b].name);
        return difference != 0 ? difference < 0 : a < b;
    });
    std::size_t second = members.size();
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (members[order[i]].name == members[order[i - 1]].name)
            second = std::min(second, order[i]);
    }
    if (second == members.size())
        return;
    const std::string& name = members[second].name;
    throw Error(path(m_open.size() - 1) + pathStep(name),
                filled(phrase("Error", "the member %1 is named twice"), {inQuotes(name)}),
                phrase("Error", "keep one of the two"));
}

std::string JsonHandler::path(std::size_t depth) const
{
    std::string path = "$";
    for (std::size_t i = 0; i < depth; ++i) {
        if (const JsonArray* array = m_open[i]->array())
            path += array->empty() ? "" : pathStep(array->size() - 1);
        else
            path += m_open[i]->object()->empty() ? "" : pathStep(m_open[i]->object()->back().name);
    }
    return path;
}

bool JsonHandler::parse_error(std::size_t position, const std::string& token, const nlohmann::json::exception& reason)
{
    constexpr int overflow = 406;
    const bool isAtEnd = position > m_text.size() || m_text.empty();
    const std::size_t last = isAtEnd ? m_text.size() : std::max<std::size_t>(position, 1) - 1;
    const std::size_t begin = isAtEnd ? last : tokenBegin(m_text, last, token);
    const std::string place = path(m_open.size());
    const auto saysOf = [&](std::string_view words) {
        return std::string_view(reason.what()).find(words) != std::string_view::npos;
    };

    if (reason.id == overflow)
        refuse(place, m_text, begin,
               filled(phrase("Error", "the number %1 is too large for a double"), {inQuotes(token)}),
               phrase("Error", "write a number below 1.8e308"));
    if (isAtEnd && !m_isBegun && m_open.empty())
        refuse(place, m_text, last, phrase("Error", "there is nothing in it"),
               phrase("Error", "open a file that holds a design"));
    if (saysOf("UTF-8"))
        refuse(place, m_text, last, phrase("Error", "a byte that is not UTF-8"),
               phrase("Error", "save the text as UTF-8"));
    if (isAtEnd) {
        const std::string expected =
            saysOf("invalid string") ? phrase("Error", "a closing quotation mark") : expectedAt(begin);
        refuse(place, m_text, last, filled(phrase("Error", "the text ends where %1 is expected"), {expected}),
               phrase("Error", "take an unbroken copy of the file"));
    }
    if (saysOf("invalid string")) {
        if (static_cast<unsigned char>(m_text[last]) < 0x20)
            refuse(place, m_text, last,
                   phrase("Error", "a closing quotation mark is expected before the line break or control character"),
                   phrase("Error", "close the quotation mark, or write \\n for a line break"));
        refuse(place, m_text, last, phrase("Error", "a backslash sequence that JSON does not know"),
               phrase("Error",
                      "write \\\\ for a backslash; \\u takes four hexadecimal digits, and surrogates come in pairs"));
    }
    if (saysOf("invalid number"))
        refuse(place, m_text, last, phrase("Error", "a digit is expected"),
               phrase("Error", "write the number out, such as -0.5 or 1e-6"));
    refuse(place, m_text, begin, filled(phrase("Error", "%1 is expected"), {expectedAt(begin)}),
           phrase("Error", "mend the text there"));
}

std::string JsonHandler::expectedAt(std::size_t begin) const
{
    if (m_open.empty())
        return m_isBegun ? phrase("Error", "the end of the text") : phrase("Error", "a value");
    const std::size_t before = m_text.substr(0, begin).find_last_not_of(" \t\r\n");
    const char previous = before == std::string_view::npos ? ' ' : m_text[before];
    if (const JsonArray* array = m_open.back()->array()) {
        if (array->empty())
            return phrase("Error", "a value or \"]\"");
        return previous == ',' ? phrase("Error", "a value") : phrase("Error", "a comma or \"]\"");
    }
    if (m_awaitsValue)
        return previous == ':' ? phrase("Error", "a value") : phrase("Error", "a colon");
    if (m_open.back()->object()->empty())
        return phrase("Error", "a name in quotation marks or \"}\"");
    return previous == ',' ? phrase("Error", "a name in quotation marks") : phrase("Error", "a comma or \"}\"");
}

} // namespace linchpin
