// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/solver.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace linchpin
{

/// The unavailability of a page whose parts have these, a sum of positive terms: exact to some rounding
/// errors, however small.
/// \pre the page is not Kind::Bounded
double unavailabilityOf(const Page& page, const std::vector<double>& parts);

/// By part: the derivative of the page's unavailability by the part's.
std::vector<double> derivativesOf(const Page& page, const std::vector<double>& parts);

/// A diagram evaluated, so that what changes with a few of its parts is known from the nodes between them.
class DiagramValues
{
public:
    /// \pre the page is a diagram and outlives this
    DiagramValues(const Page& page, std::vector<double> parts);

    const std::vector<double>& derivatives() const { return m_derivatives; }
    /// The unavailability of the page with these parts changed, exact to the rounding of a difference.
    double unavailabilityWith(const std::vector<std::pair<std::uint32_t, double>>& changes) const;

private:
    const Page& m_page;
    std::vector<double> m_parts;
    std::vector<double> m_values;           ///< by node
    std::vector<double> m_reach;            ///< by node: how likely it is come to
    std::vector<double> m_derivatives;      ///< by part
    std::vector<std::uint32_t> m_endOfPart; ///< by part: past its last step; steps stand by part, the last part first
};

} // namespace linchpin
