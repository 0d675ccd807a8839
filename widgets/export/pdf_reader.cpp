// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_value.h"
#include "core/model/error.h"
#include "widgets/export/inflate.h"
#include "widgets/export/pdf_file.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <charconv>

namespace linchpin
{

namespace
{

constexpr std::size_t longestDictionary = 4096;
constexpr int mostAttachments = 32; ///< that are looked into
constexpr int mostStreams = 128;
constexpr auto nowhere = std::string_view::npos;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

[[noreturn]] void refuseDamaged()
{
    throw Error("", toStdString(Words::tr("the page is damaged")),
                toStdString(Words::tr("open the page as it was exported, or the .linchpin file")));
}

struct Stream
{
    std::string_view dictionary;
    std::string_view data; ///< from its first byte to the end of the file
};

/// The dictionary of the object that begins behind that place, up to its end or its stream.
std::string_view dictionaryAt(std::string_view bytes, std::size_t place)
{
    const std::string_view rest = bytes.substr(place, longestDictionary);
    return rest.substr(0, std::min({rest.size(), rest.find("endobj"), rest.find("stream")}));
}

/// The dictionary that the place is in.
std::string_view dictionaryAround(std::string_view bytes, std::size_t place)
{
    constexpr std::string_view opening = " obj";
    const std::size_t least = place > longestDictionary ? place - longestDictionary : 0;
    const std::size_t begin = bytes.substr(least, place - least).rfind(opening);
    if (begin == nowhere)
        return {};
    const std::string_view dictionary = dictionaryAt(bytes, least + begin + opening.size());
    return bytes.data() + place < dictionary.data() + dictionary.size() ? dictionary : std::string_view();
}

/// The stream behind a dictionary.
std::optional<Stream> streamOf(std::string_view bytes, std::string_view dictionary)
{
    constexpr std::string_view keyword = "stream";
    std::string_view data =
        bytes.substr(static_cast<std::size_t>(dictionary.data() - bytes.data()) + dictionary.size());
    if (!data.starts_with(keyword))
        return std::nullopt;
    data.remove_prefix(keyword.size());
    if (data.starts_with("\r\n"))
        data.remove_prefix(2);
    else if (data.starts_with('\n'))
        data.remove_prefix(1);
    else
        return std::nullopt;
    return Stream{dictionary, data};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number of the object that a file specification says is embedded; empty: says none.
std::string_view embeddedIn(std::string_view specification)
{
    const std::size_t key = specification.find("/EF");
    if (key == nowhere)
        return {};
    const std::string_view rest = specification.substr(key);
    const auto begin = std::find_if(rest.begin(), rest.end(), isDigit);
    return {begin, std::find_if_not(begin, rest.end(), isDigit)};
}

/// The newest object of that number: pages that were changed have the older ones too.
std::optional<Stream> streamNumbered(std::string_view bytes, std::string_view number)
{
    const std::string head = std::string(number) + " 0 obj";
    for (std::size_t at = bytes.rfind(head); at != nowhere && at > 0; at = bytes.rfind(head, at - 1)) {
        if (!isDigit(bytes[at - 1]))
            return streamOf(bytes, dictionaryAt(bytes, at + head.size()));
    }
    return std::nullopt;
}

/// The number behind /Length where it stands there itself and an end follows the data.
std::optional<std::size_t> lengthOf(const Stream& stream)
{
    constexpr std::string_view key = "/Length ";
    const std::size_t at = stream.dictionary.find(key);
    if (at == nowhere)
        return std::nullopt;
    std::size_t length = 0;
    const char* begin = stream.dictionary.data() + at + key.size();
    const auto read = std::from_chars(begin, stream.dictionary.data() + stream.dictionary.size(), length);
    if (read.ec != std::errc() || length > stream.data.size())
        return std::nullopt;
    const std::string_view behind = stream.data.substr(length);
    const std::size_t space = std::min(behind.find_first_not_of("\r\n"), behind.size());
    return behind.substr(space).starts_with("endstream") ? std::optional(length) : std::nullopt;
}

std::optional<std::string> contentOf(const Stream& stream)
{
    if (stream.dictionary.find("/Filter") == nowhere) {
        const auto length = lengthOf(stream);
        const std::size_t end = length ? *length : stream.data.find("endstream");
        return end > maxJsonBytes ? std::nullopt : std::optional(std::string(stream.data.substr(0, end)));
    }
    return stream.dictionary.find("/FlateDecode") == nowhere ? std::nullopt : inflated(stream.data, maxJsonBytes);
}

/// What is said to be ours, by the specification of an attachment or by the stream itself.
std::optional<Stream> markedStream(std::string_view bytes)
{
    constexpr std::string_view mark = "vnd.linchpin";
    int seen = 0;
    for (std::size_t at = bytes.find(mark); at != nowhere && seen < mostAttachments; at = bytes.find(mark, at + 1)) {
        const std::string_view dictionary = dictionaryAround(bytes, at);
        if (dictionary.empty())
            continue;
        ++seen;
        const std::string_view number = embeddedIn(dictionary);
        const auto stream = number.empty() ? streamOf(bytes, dictionary) : streamNumbered(bytes, number);
        if (stream)
            return stream;
    }
    return std::nullopt;
}

/// The first stream that holds a design: programs that write a page anew may hide what is said of it.
std::optional<std::string> anyDesign(std::string_view bytes)
{
    constexpr std::string_view opening = " obj";
    std::size_t room = 4 * maxJsonBytes;
    int seen = 0;
    for (std::size_t at = bytes.find(opening); at != nowhere && seen < mostStreams; at = bytes.find(opening, at + 1)) {
        const auto stream = streamOf(bytes, dictionaryAt(bytes, at + opening.size()));
        if (!stream)
            continue;
        ++seen;
        auto content = contentOf(*stream);
        if (!content)
            continue;
        if (content->starts_with('{') && content->find("\"linchpin-design\"") != nowhere)
            return content;
        if (content->size() > room)
            return std::nullopt;
        room -= content->size();
    }
    return std::nullopt;
}

} // namespace

bool isPdf(std::string_view bytes)
{
    return bytes.starts_with("%PDF-");
}

std::optional<std::string> textInPdf(std::string_view bytes)
{
    constexpr std::size_t tail = 1024;
    const std::size_t last = bytes.size() - std::min(bytes.size(), tail);
    if (!isPdf(bytes) || bytes.substr(last).find("%%EOF") == nowhere)
        refuseDamaged();
    const auto stream = markedStream(bytes);
    if (!stream)
        return anyDesign(bytes);
    auto text = contentOf(*stream);
    if (!text)
        refuseDamaged();
    return text;
}

} // namespace linchpin
