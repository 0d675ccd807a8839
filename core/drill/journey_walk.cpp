// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/journey_walk.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Whether an arrow that the context does not need is used all the same.
bool isUsed(const DesignIndex& index, std::uint32_t connection, const JourneyRoot& journey, Access access)
{
    const Connection& arrow = index.design.connections[connection];
    const std::int32_t set = index.setOf[index.from[connection]];
    if ((set >= 0 && set == index.setOf[index.to[connection]])
        || (!arrow.optional && arrow.kind != ConnectionKind::Async))
        return false;
    if ((arrow.kind == ConnectionKind::Read && access == Access::Write)
        || (arrow.kind == ConnectionKind::Write && access == Access::Read))
        return false;
    return arrow.journeys.empty()
        || std::find(arrow.journeys.begin(), arrow.journeys.end(), journey.id) != arrow.journeys.end();
}

} // namespace

void walkJourney(const DesignIndex& index, const JourneyRoot& journey, const Context& context,
                 const std::function<bool(std::uint32_t)>& enters, const std::function<void(std::uint32_t)>& unneeded)
{
    std::vector<std::uint32_t> open;
    std::vector<bool> seen(index.componentCount(), false);
    const auto visit = [&](std::uint32_t row) {
        if (seen[row] || !enters(row))
            return;
        seen[row] = true;
        open.push_back(row);
    };
    const auto visitAll = [&](std::size_t set) {
        std::for_each(index.members[set].begin(), index.members[set].end(), visit);
    };
    const auto reach = [&](std::uint32_t row) {
        visit(row);
        const std::int32_t set = index.setOf[row];
        if (set >= 0 && index.design.sets[static_cast<std::size_t>(set)].mode != SetMode::ActiveActive)
            visitAll(static_cast<std::size_t>(set));
    };
    for (const ElementId& entry : journey.entries) {
        if (const auto row = index.rows.find(entry.text()))
            visit(*row);
        else
            visitAll(index.design.sets.rowOf(entry.as<SetId>()));
    }
    while (!open.empty()) {
        const std::uint32_t row = open.back();
        open.pop_back();
        for (const std::uint32_t connection : index.outgoing[row]) {
            const std::uint32_t target = index.to[connection];
            if (context.applies[connection]) {
                reach(target);
            } else if (isUsed(index, connection, journey, context.access)) {
                unneeded(target);
                reach(target);
            }
        }
    }
}

std::vector<Asked> askedBy(const DesignIndex& index, const Structure& structure)
{
    std::vector<Asked> asked;
    for (std::uint32_t journey = 0; journey < structure.journeys.size(); ++journey) {
        for (const std::uint32_t context : structure.journeys[journey].contexts) {
            Asked& made = asked.emplace_back(Asked{journey, context, std::vector<bool>(index.componentCount(), false)});
            walkJourney(
                index, structure.journeys[journey], structure.contexts[context],
                [&made](std::uint32_t row) {
                    made.rows[row] = true;
                    return true;
                },
                [](std::uint32_t) {});
        }
    }
    return asked;
}

std::vector<std::vector<std::uint32_t>> contextsOf(const std::vector<Asked>& asked, std::size_t components)
{
    std::vector<std::vector<std::uint32_t>> contexts(components);
    std::vector<const Asked*> byContext;
    for (const Asked& each : asked)
        byContext.push_back(&each);
    std::stable_sort(byContext.begin(), byContext.end(),
                     [](const Asked* a, const Asked* b) { return a->context < b->context; });
    for (const Asked* each : byContext) {
        for (std::size_t row = 0; row < components; ++row) {
            if (each->rows[row] && (contexts[row].empty() || contexts[row].back() != each->context))
                contexts[row].push_back(each->context);
        }
    }
    return contexts;
}

} // namespace linchpin
