// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/gates.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linchpin::test
{

/// splitmix64: the same numbers on every machine.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t next();
    /// 0 to bound - 1.
    std::uint32_t below(std::size_t bound) { return static_cast<std::uint32_t>(next() % bound); }
    bool oneIn(std::uint32_t n) { return below(n) == 0; }

private:
    std::uint64_t m_state;
};

struct RandomTree
{
    FaultTree tree;
    std::vector<double> probability; ///< by event, 1e-6 to 0.6
    std::vector<Node> roots;         ///< events too, now and then
};

/// 3 to 14 events, rather few than many, under 1 to 25 gates of all types: tree-like or tangled, with chains of like
/// gates and inputs counted several times.
RandomTree randomTree(std::uint64_t seed);
/// Many events, as wide and tangled as it comes; with one root.
RandomTree largeRandomTree(std::uint64_t seed, std::uint32_t events, std::uint32_t gates);

/// All states of a small tree, one by one.
class Enumeration
{
public:
    using State = std::uint32_t; ///< a bit an event: it is down

    explicit Enumeration(const RandomTree& random)
        : Enumeration(random.tree, random.probability)
    { }
    Enumeration(const FaultTree& tree, const std::vector<double>& probability);

    bool fails(Node node, State down) const { return m_truth[node][down] != 0; }
    /// Where the events in `perfect` cannot fail.
    double unavailability(Node node, State perfect = 0) const;
    double birnbaum(Node node, std::uint32_t event) const;
    bool dependsOn(Node node, std::uint32_t event) const;
    std::vector<std::uint32_t> singleFailures(Node node) const;
    /// Sorted events, in ascending order.
    std::vector<std::vector<std::uint32_t>> minimalCutSets(Node node, unsigned maxOrder = 32) const;
    double probabilityOf(const std::vector<std::uint32_t>& cutSet) const;

private:
    std::uint32_t m_events;
    std::vector<double> m_probability;
    std::vector<std::vector<std::uint8_t>> m_truth; ///< by node, state
    std::vector<long double> m_weight;              ///< by state: its probability
};

bool areClose(double a, double b, double relative = 1e-9);
/// The gates below the node, readable, for messages.
std::string text(const Gates& gates, Node node);

} // namespace linchpin::test
