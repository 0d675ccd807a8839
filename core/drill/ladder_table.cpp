// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/ladder_table.h"

#include "core/drill/box_name.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <tuple>

namespace linchpin
{

namespace
{

using Fields = std::vector<std::string>;

/// In the shortest form that reads back the same.
std::string shortest(double value)
{
    std::array<char, 32> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string joined(const Fields& parts, std::string_view between)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text.append(i == 0 ? "" : between).append(parts[i]);
    return text;
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of("\",\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csvLine(Fields fields)
{
    for (std::string& field : fields)
        field = csvField(field);
    return joined(fields, ",") + "\r\n";
}

Fields csvFields(const Design& design, const Rung& rung)
{
    Fields names;
    for (const std::string& id : rung.ids)
        names.push_back(nameOfBox(design, id));
    Fields stops;
    for (const JourneyId& id : rung.stops)
        stops.push_back(id.text());
    return {std::string(toString(rung.kind)),    joined(rung.ids, "; "),       joined(names, "; "), joined(stops, "; "),
            rung.stopsSystem ? "true" : "false", shortest(rung.hoursPerYear())};
}

/// The text in a cell, where nothing of it is taken for markup.
std::string markdownText(const std::string& text)
{
    std::string cell;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20) {
            cell += ' ';
            continue;
        }
        if (std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos)
            cell += '\\';
        cell += c;
    }
    return cell;
}

std::string markdownLine(const Fields& cells)
{
    return "| " + joined(cells, " | ") + " |\n";
}

std::string markdownBox(const Design& design, const std::string& id)
{
    const std::string name = nameOfBox(design, id);
    return name == id ? markdownText(name) : markdownText(name) + " (`" + id + "`)";
}

Fields markdownCells(const Design& design, const Rung& rung)
{
    Fields boxes;
    for (const std::string& id : rung.ids)
        boxes.push_back(markdownBox(design, id));
    Fields stops;
    for (const JourneyId& id : rung.stops)
        stops.push_back(markdownText(design.nameOf(ElementId(id.text()))));
    if (design.journeys.empty())
        stops.clear();
    return {listed(boxes), wordFor(rung.kind), joined(stops, ", "),
            rung.stopsSystem ? phrase("Drill", "yes") : phrase("Drill", "no"), downInYear(rung)};
}

} // namespace

std::string_view toString(Rung::Kind kind)
{
    switch (kind) {
    case Rung::Kind::Instance:
        return "instance";
    case Rung::Kind::Component:
        return "component";
    case Rung::Kind::Domain:
        return "domain";
    case Rung::Kind::SharedCause:
        return "shared-cause";
    case Rung::Kind::Failover:
        return "failover";
    case Rung::Kind::Pair:
        return "pair";
    }
    return "";
}

std::string wordFor(Rung::Kind kind)
{
    switch (kind) {
    case Rung::Kind::Instance:
        return phrase("Drill", "instance");
    case Rung::Kind::Component:
        return phrase("Drill", "component");
    case Rung::Kind::Domain:
        return phrase("Drill", "domain");
    case Rung::Kind::SharedCause:
        return phrase("Drill", "shared cause");
    case Rung::Kind::Failover:
        return phrase("Drill", "failover");
    case Rung::Kind::Pair:
        return phrase("Drill", "pair");
    }
    return "";
}

std::vector<Rung> byHarm(std::vector<Rung> rungs)
{
    std::sort(rungs.begin(), rungs.end(), [](const Rung& a, const Rung& b) {
        return std::forward_as_tuple(b.stopsSystem, a.stops.empty(), b.probability, a.ids)
            < std::forward_as_tuple(a.stopsSystem, b.stops.empty(), a.probability, b.ids);
    });
    return rungs;
}

std::string ladderCsv(const Design& design, const Ladder& ladder)
{
    std::string csv = csvLine({"kind", "ids", "names", "stops", "stops_system", "hours_per_year"});
    for (const std::vector<Rung>* rungs : {&ladder.singles, &ladder.pairs}) {
        for (const Rung& rung : byHarm(*rungs))
            csv += csvLine(csvFields(design, rung));
    }
    return csv;
}

std::string ladderMarkdown(const Design& design, const Ladder& ladder)
{
    std::string text =
        markdownLine({phrase("Drill", "What fails"), phrase("Drill", "Kind"), phrase("Drill", "Journeys that stop"),
                      phrase("Drill", "System stops"), phrase("Drill", "Down a year")})
        + "|---|---|---|---|---:|\n";
    for (const std::vector<Rung>* rungs : {&ladder.singles, &ladder.pairs}) {
        for (const Rung& rung : byHarm(*rungs)) {
            if (rung.stopsSystem || !rung.stops.empty())
                text += markdownLine(markdownCells(design, rung));
        }
    }
    return text;
}

std::string downInYear(const Rung& rung)
{
    return rung.probability > 0 ? durationOfHours(rung.hoursPerYear()) : phrase("Drill", "never");
}

} // namespace linchpin
