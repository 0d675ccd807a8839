// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bounds.h"

#include "core/tree/cancelled.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

class RootBounds
{
public:
    RootBounds(const Structure& structure, Node root, const std::stop_token& stop)
        : m_structure(structure)
        , m_root(root)
        , m_stop(stop)
        , m_down(structure.eventCount, false)
    { }

    Bounds find()
    {
        Bounds bounds;
        if (fails()) {
            bounds.broken = true;
            bounds.low = 1;
            return bounds;
        }
        const std::vector<bool> needed = m_structure.reachableFrom(std::span(&m_root, 1));
        std::vector<std::uint32_t> events;
        for (std::uint32_t event = 0; event < m_structure.eventCount; ++event) {
            if (needed[2 + event])
                events.push_back(event);
        }
        std::sort(events.begin(), events.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return probability(a) > probability(b); });
        // What must stay up so that the rest may all be down is one minimal way of working.
        std::vector<std::uint32_t> path;
        double logUp = 0;
        for (const std::uint32_t event : events) {
            m_down[event] = true;
            if (fails()) {
                m_down[event] = false;
                path.push_back(event);
                logUp += std::log1p(-probability(event));
            }
        }
        bounds.high = -std::expm1(logUp);
        // Each cut meets each path.
        std::fill(m_down.begin(), m_down.end(), false);
        logUp = 0;
        for (const std::uint32_t event : path) {
            m_down[event] = true;
            if (fails()) {
                bounds.singles.push_back(event);
                logUp += std::log1p(-probability(event));
            }
            m_down[event] = false;
        }
        bounds.low = -std::expm1(logUp);
        return bounds;
    }

private:
    double probability(std::uint32_t event) const { return m_structure.events.events[event].probability; }

    bool fails() const
    {
        checkStop(m_stop);
        return failures(m_structure, m_down)[m_root];
    }

    const Structure& m_structure;
    Node m_root;
    const std::stop_token& m_stop;
    std::vector<bool> m_down;
};

} // namespace

std::vector<Bounds> boundsOf(const Structure& structure, const std::vector<Node>& roots, const std::stop_token& stop)
{
    std::vector<Bounds> bounds;
    for (const Node root : roots)
        bounds.push_back(RootBounds(structure, root, stop).find());
    return bounds;
}

} // namespace linchpin
