// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstdint>

/// splitmix64: the same numbers on every machine.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t next();
    /// 0 to bound - 1.
    int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }

private:
    std::uint64_t m_state;
};

struct Sizes
{
    int components = 20;
    int arrows = 30;
    int domains = 5;
};

/// Nested domains, sets, cycles, parallel arrows, instances spread over domains; without positions.
linchpin::Design randomDesign(std::uint64_t seed, const Sizes& sizes);
/// The same with the components strewn over a loose grid, as if by hand; no domains.
linchpin::Design strewnDesign(std::uint64_t seed, const Sizes& sizes);

linchpin::ComponentId component(int number);
linchpin::DomainId domain(int number);
linchpin::ConnectionId arrow(int number);
linchpin::Component newComponent(int number);
linchpin::Domain newDomain(int number);
linchpin::Connection newArrow(int number, int from, int to);
linchpin::Rect cardOf(const linchpin::Component& component);
