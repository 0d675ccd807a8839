// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace linchpin
{

/// splitmix64 (Steele, Lea, Flood 2014): the same numbers for a seed on any machine.
class SplitMix
{
public:
    explicit SplitMix(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// In (0, 1].
    double share() { return static_cast<double>((next() >> 11) + 1) * 0x1p-53; }

private:
    std::uint64_t m_state;
};

} // namespace linchpin
