// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstdint>

namespace linchpin::bench
{

/// One region of three zones. A product: DNS, two balancers, a service of three instances over the zones
/// that needs two of ten shared platform services (pairs over two zones), its own primary and replica, an
/// optional cache, an asynchronous queue; one journey a product. 20 + 8 x products components.
Design platform(int products);

/// The largest platform of at most that many components.
Design platformOf(int components);

/// Systems of 20 components, two of them a pair, each system in its zone; components are asked by others before
/// them, and a few by other systems. Exactly that many components and arrows.
Design landscape(int components, int arrows, std::uint64_t seed = 1);

/// A fat-tree of k ports: k^3/4 hosts; each needs its rack switch, that any aggregation switch of its pod,
/// that any core switch of its group. A service for every four hosts, placed at random, two needed; one
/// journey needs every service.
Design fatTree(int k, std::uint64_t seed = 1);

/// Components that ask random others: about 0.9 sets and 2.8 arrows for three components, eight domains,
/// three journeys. Acyclic. No structure to make use of: hard for its size.
Design tangled(int components, std::uint64_t seed = 1);

/// Services in a mesh: each is a pair, and each pair asks `degree` others at random; cycles everywhere.
Design mesh(int services, int degree, std::uint64_t seed = 1);

} // namespace linchpin::bench
