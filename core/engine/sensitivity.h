// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/events.h"
#include "core/tree/importance.h"
#include "core/tree/solver.h"

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace linchpin
{

/// The solved system of an analysis, kept so that other probabilities of its events cost a sweep over what
/// they touch. May be asked from several threads.
class Sensitivity
{
public:
    /// \pre the root is solved, exactly
    Sensitivity(std::unique_ptr<Solver> solver, Node root);

    Importance& importance() { return m_importance; }
    void name(const Events& events);
    /// The unavailability of the system if these events, by id, were down with these probabilities.
    /// Events that the system does not have change nothing.
    double unavailabilityWith(const std::vector<std::pair<std::string, double>>& probabilities) const;
    /// The probability of an event today; 0 where there is none of that id.
    double probabilityOf(const std::string& event) const;

private:
    std::unique_ptr<Solver> m_solver;
    mutable std::mutex m_mutex;
    mutable Importance m_importance; ///< guarded by m_mutex once an analysis is done
    std::unordered_map<std::string, std::pair<std::uint32_t, double>> m_events; ///< index and probability, by id
};

} // namespace linchpin
