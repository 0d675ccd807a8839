// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"

#include <vector>

namespace linchpin
{

/// A diagram flattened for sweeps: its probability under changing figures, and importance.
class Sweep
{
public:
    Sweep(const Diagram& diagram, Diagram::Ref root);

    /// Of the root. A sum of positive terms: exact to some rounding errors, however small.
    /// \param byLevel probability of each event
    double probability(const std::vector<double>& byLevel);
    /// Birnbaum importance by level: dQ/dq = Q(q = 1) - Q(q = 0), for all events from one forward and
    /// one backward sweep (Dutuit & Rauzy, RESS 72, 2001). Zero for events that the root ignores.
    std::vector<double> birnbaum(const std::vector<double>& byLevel);
    /// By level: whether the root depends on it.
    std::vector<bool> support() const;

private:
    struct Step
    {
        std::uint32_t level;
        std::uint32_t low; ///< index of a step, counted from 2; 0 and 1 are the terminals
        std::uint32_t high;
    };

    std::uint32_t m_levels;
    std::uint32_t m_root;
    std::vector<Step> m_steps; ///< children before parents
    std::vector<double> m_values;
};

} // namespace linchpin
