// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_value.h"

#include "core/io/json_handler.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <charconv>

namespace linchpin
{

double JsonNumber::value() const
{
    double value = 0; // stays 0 for what is too small for a double
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string JsonValue::typeName() const
{
    static constexpr const char* names[] = {
        "null",
        translatable("Error", "true or false"),
        translatable("Error", "a number"),
        translatable("Error", "text"),
        translatable("Error", "an array"),
        translatable("Error", "an object"),
    };
    return phrase("Error", names[m_value.index()]);
}

const JsonValue* memberOf(const JsonValue& object, std::string_view name)
{
    if (const JsonObject* members = object.object()) {
        for (const JsonMember& member : *members) {
            if (member.name == name)
                return &member.value;
        }
    }
    return nullptr;
}

std::string pathStep(std::string_view name)
{
    const bool isWord = !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    return isWord ? "." + std::string(name) : "[" + inQuotes(name) + "]";
}

std::string pathStep(std::size_t index)
{
    return "[" + std::to_string(index) + "]";
}

JsonValue parseJson(std::string_view text)
{
    if (text.size() > maxJsonBytes) {
        throw Error("$", phrase("Error", "the text is larger than 64 MiB, the most that can be read"),
                    phrase("Error", "split the design into several files"));
    }
    return JsonHandler(text).parse();
}

} // namespace linchpin
