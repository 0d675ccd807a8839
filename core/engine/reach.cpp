// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reach.h"

#include "core/engine/context_compiler.h"

namespace linchpin
{

namespace
{

class Walk
{
public:
    explicit Walk(const DesignIndex& index)
        : m_index(index)
        , m_reached(index.componentCount(), false)
    { }

    void enter(const ElementId& entry)
    {
        const std::size_t row = m_index.design.components.rowOf(entry.as<ComponentId>());
        if (row < m_index.componentCount()) {
            visit(static_cast<std::uint32_t>(row));
        } else if (const std::size_t set = m_index.design.sets.rowOf(entry.as<SetId>()); set < m_index.members.size()) {
            for (const std::uint32_t member : m_index.members[set])
                visit(member);
        }
    }

    template<class Follows>
    void run(const Follows& follows)
    {
        while (!m_open.empty()) {
            const std::uint32_t row = m_open.back();
            m_open.pop_back();
            for (const std::uint32_t connection : m_index.outgoing[row]) {
                if (follows(connection))
                    reachTarget(m_index.to[connection]);
            }
        }
    }

    void reachTarget(std::uint32_t target)
    {
        visit(target);
        const std::int32_t set = m_index.setOf[target];
        if (set >= 0 && m_index.design.sets[static_cast<std::size_t>(set)].mode != SetMode::ActiveActive) {
            for (const std::uint32_t member : m_index.members[static_cast<std::size_t>(set)])
                visit(member);
        }
    }

    void visit(std::uint32_t row)
    {
        if (!m_reached[row]) {
            m_reached[row] = true;
            m_open.push_back(row);
        }
    }

    const std::vector<bool>& reached() const { return m_reached; }

private:
    const DesignIndex& m_index;
    std::vector<bool> m_reached;
    std::vector<std::uint32_t> m_open;
};

} // namespace

std::vector<Reach> reachOf(const Design& design, const Structure& structure)
{
    const DesignIndex index(design);
    std::vector<Reach> reach(design.components.size(), Reach::Off);
    Walk anyArrow(index);
    std::vector<Walk> walks(structure.contexts.size(), Walk(index));
    for (const JourneyRoot& journey : structure.journeys) {
        for (const std::uint32_t context : journey.contexts) {
            for (const ElementId& entry : journey.entries)
                walks[context].enter(entry);
        }
    }
    for (std::size_t context = 0; context < walks.size(); ++context) {
        Walk& walk = walks[context];
        const std::vector<bool>& applies = structure.contexts[context].applies;
        walk.run([&](std::uint32_t connection) -> bool { return applies[connection]; });
        for (std::uint32_t row = 0; row < reach.size(); ++row) {
            if (walk.reached()[row]) {
                reach[row] = Reach::OnJourney;
                anyArrow.visit(row);
            }
        }
    }
    anyArrow.run([](std::uint32_t) { return true; });
    for (std::size_t row = 0; row < reach.size(); ++row) {
        if (reach[row] == Reach::Off && anyArrow.reached()[row])
            reach[row] = Reach::OffRequestPath;
    }
    return reach;
}

} // namespace linchpin
