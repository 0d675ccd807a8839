// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linchpin
{

/// The steady-state availability of one part, kept as the file gives it: an availability in (0, 1],
/// or an unavailability in [0, 1) for parts so good that 1 - availability would lose digits.
class Availability
{
public:
    constexpr Availability() = default;

    static constexpr Availability of(double availability) { return {availability, false}; }
    static constexpr Availability ofUnavailability(double unavailability) { return {unavailability, true}; }

    constexpr double availability() const { return m_isUnavailability ? 1 - m_value : m_value; }
    constexpr double unavailability() const { return m_isUnavailability ? m_value : 1 - m_value; }
    /// Whether the file says `unavailability`.
    constexpr bool isGivenAsUnavailability() const { return m_isUnavailability; }
    /// The number as the file gives it.
    constexpr double given() const { return m_value; }

    constexpr bool operator==(const Availability&) const = default;

private:
    constexpr Availability(double value, bool isUnavailability)
        : m_value(value)
        , m_isUnavailability(isUnavailability)
    { }

    double m_value = 1;
    bool m_isUnavailability = false;
};

} // namespace linchpin
