// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bounds.h"

#include "core/engine/diagram.h"
#include "core/engine/evaluate.h"
#include "core/engine/single_failures.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

class RootBounds
{
public:
    RootBounds(const Structure& structure, Node root, std::stop_token stop)
        : m_structure(structure)
        , m_root(root)
        , m_stop(std::move(stop))
        , m_needed(structure.reachableFrom(std::span(&root, 1)))
        , m_values(structure.nodeCount(), 0)
        , m_down(structure.events.events.size(), false)
    { }

    /// \param alone the nodes that fail the root alone
    Bounds find(const std::vector<Node>& alone)
    {
        Bounds bounds;
        if (fails()) {
            bounds.broken = true;
            bounds.low = 1;
            return bounds;
        }
        double logUp = 0;
        for (const Node node : alone) {
            if (m_structure.isEvent(node)) {
                bounds.singles.push_back(m_structure.eventOf(node));
                logUp += std::log1p(-probability(bounds.singles.back()));
            }
        }
        bounds.low = -std::expm1(logUp);
        std::vector<std::uint32_t> events;
        for (std::uint32_t event = 0; event < m_down.size(); ++event) {
            if (m_needed[2 + event])
                events.push_back(event);
        }
        std::sort(events.begin(), events.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return probability(a) > probability(b); });
        logUp = 0;
        for (const std::uint32_t event : events) {
            m_down[event] = true;
            if (fails()) {
                m_down[event] = false;
                logUp += std::log1p(-probability(event));
            }
        }
        bounds.high = -std::expm1(logUp);
        return bounds;
    }

private:
    double probability(std::uint32_t event) const { return m_structure.events.events[event].probability; }

    bool fails()
    {
        if (m_stop.stop_requested())
            throw Cancelled();
        TruthAlgebra truth{m_down};
        evaluateInto(m_structure, truth, m_needed, m_values);
        return m_values[m_root];
    }

    const Structure& m_structure;
    Node m_root;
    std::stop_token m_stop;
    std::vector<bool> m_needed;
    std::vector<char> m_values;
    std::vector<bool> m_down;
};

} // namespace

std::vector<Bounds> boundsOf(const Structure& structure, const std::vector<Node>& roots, std::stop_token stop)
{
    const auto alone = singleFailures(structure, roots, stop);
    std::vector<Bounds> bounds;
    for (std::size_t i = 0; i < roots.size(); ++i)
        bounds.push_back(RootBounds(structure, roots[i], stop).find(alone[i]));
    return bounds;
}

} // namespace linchpin
