// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/violation_place.h"

#include "core/model/id.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::string_view tables[] = {"domains", "components", "sets", "connections", "journeys", "notes"};

/// The paths of the first elements with that id, in the order of the text, `count` of them at most.
std::vector<std::string> pathsOf(const JsonValue& root, const std::string& id, std::string_view onlyTable,
                                 std::size_t count)
{
    std::vector<std::string> paths;
    for (const JsonMember& table : *root.object()) {
        if (std::find(std::begin(tables), std::end(tables), table.name) == std::end(tables)
            || (!onlyTable.empty() && table.name != onlyTable))
            continue;
        const JsonArray& rows = *table.value.array();
        for (std::size_t row = 0; row < rows.size() && paths.size() < count; ++row) {
            if (const JsonValue* member = memberOf(rows[row], "id"); member && *member->text() == id)
                paths.push_back("$" + pathStep(table.name) + pathStep(row));
        }
    }
    return paths;
}

} // namespace

Error errorAt(const JsonValue& root, const Violation& violation)
{
    if (violation.table.empty())
        return Error("$", violation.problem, violation.remedy);
    if (violation.field.empty() && violation.id.empty())
        return Error("$." + violation.table, violation.problem, violation.remedy);
    if (violation.field == "id" && isValidId(violation.id)) {
        const auto twice = pathsOf(root, violation.id, {}, 2);
        if (twice.size() == 2)
            return Error(
                twice[1] + ".id",
                filled(phrase("Error", "the id %1 is used twice, first by %2"), {inQuotes(violation.id), twice[0]}),
                violation.remedy);
    }
    const auto paths = pathsOf(root, violation.id, violation.table, 1);
    return Error(paths.empty() ? "$." + violation.table : paths.front() + "." + violation.field, violation.problem,
                 violation.remedy);
}

} // namespace linchpin
