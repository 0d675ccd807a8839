// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/evaluate_page.h"
#include "core/tree/solver.h"

#include <unordered_map>
#include <utility>
#include <vector>

namespace linchpin
{

/// What the events and parts of a solved failure function mean for it.
class Importance
{
public:
    /// \pre the root is solved, exactly
    Importance(const Solver& solver, Node root);

    /// Birnbaum importance by event, dQ/dq = Q(q = 1) - Q(q = 0): all from one forward and one backward
    /// sweep (Dutuit & Rauzy, RESS 72, 2001). Zero for events that the root ignores.
    const std::vector<double>& birnbaum() const { return m_birnbaum; }
    /// By event: whether the root depends on it.
    const std::vector<bool>& support() const { return m_support; }
    /// The unavailability of the root if these events had other probabilities; each event once.
    double unavailabilityWith(const std::vector<std::pair<std::uint32_t, double>>& probabilities);
    /// The unavailability of the root if these events could not fail.
    double unavailabilityWithout(const std::vector<std::uint32_t>& events);

private:
    struct Place
    {
        std::uint32_t page = 0; ///< index into m_pages
        std::uint32_t part = 0;
    };

    const Solver& m_solver;
    Node m_root;
    std::vector<Node> m_pages;                                   ///< parts before what they are parts of
    std::vector<std::vector<double>> m_local;                    ///< by page, part: dQ(page)/dQ(part)
    std::unordered_map<std::uint32_t, DiagramValues> m_diagrams; ///< of the pages that are some
    std::vector<Place> m_placeOfEvent;                           ///< by event
    std::vector<Place> m_placeOfPage;                            ///< by page
    std::vector<double> m_birnbaum;
    std::vector<bool> m_support;
    std::vector<std::vector<std::pair<std::uint32_t, double>>> m_changes; ///< by page: changed parts
};

} // namespace linchpin
