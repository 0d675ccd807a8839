// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/random_trees.h"

#include "core/tree/gate_builder.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace linchpin::test
{

std::uint64_t Random::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

namespace
{

double randomProbability(Random& random)
{
    constexpr double scale[] = {1e-3, 1e-4, 1e-5, 1e-6};
    return (1 + random.below(600)) * scale[random.below(4)];
}

class Growth
{
public:
    Growth(Random& random, RandomTree& grown, std::uint32_t maxInputs)
        : m_random(random)
        , m_grown(grown)
        , m_build(grown.tree)
        , m_maxInputs(maxInputs)
        , m_sharing(random.below(3))
        , m_type(random.below(6))
    {
        for (std::uint32_t event = 0; event < grown.tree.eventCount; ++event) {
            m_pool.push_back(2 + event);
            m_unused.push_back(2 + event);
        }
    }

    Node grow()
    {
        if (m_random.oneIn(5) && m_pool.size() > m_grown.tree.eventCount) {
            // A chain of like gates goes on.
            const Node last = m_pool.back();
            if (m_grown.tree.isGate(last))
                return add(m_grown.tree.gate(last).type, {last, pick()});
        }
        const GateType type =
            m_type < 3 && !m_random.oneIn(3) ? static_cast<GateType>(m_type) : static_cast<GateType>(m_random.below(3));
        std::vector<Node> inputs;
        const std::uint32_t count = 2 + m_random.below(m_maxInputs - 1);
        for (std::uint32_t i = 0; i < count; ++i)
            inputs.push_back(i > 0 && m_random.oneIn(8) ? inputs[m_random.below(i)] : pick());
        return add(type, inputs);
    }

private:
    Node pick()
    {
        if (m_sharing < 2 && !m_unused.empty() && !m_random.oneIn(m_sharing == 0 ? 12 : 3)) {
            const std::uint32_t at = m_random.below(m_unused.size());
            const Node node = m_unused[at];
            m_unused.erase(m_unused.begin() + at);
            return node;
        }
        if (m_random.oneIn(2))
            return m_pool[m_pool.size() - 1 - m_random.below(std::min<std::size_t>(m_pool.size(), 6))];
        return m_pool[m_random.below(m_pool.size())];
    }

    Node add(GateType type, const std::vector<Node>& inputs)
    {
        const std::uint32_t k = 1 + m_random.below(inputs.size());
        const Node node = type == GateType::Any ? m_build.any(inputs)
            : type == GateType::All             ? m_build.all(inputs)
                                                : m_build.atLeast(k, inputs);
        if (node + 1 == m_grown.tree.nodeCount() && m_pool.back() != node) {
            m_pool.push_back(node);
            m_unused.push_back(node);
        }
        return node;
    }

    Random& m_random;
    RandomTree& m_grown;
    GateBuilder m_build;
    std::uint32_t m_maxInputs;
    std::uint32_t m_sharing; ///< 0: hardly any
    std::uint32_t m_type;    ///< below 3: that one prevails
    std::vector<Node> m_pool;
    std::vector<Node> m_unused;
};

RandomTree start(Random& random, std::uint32_t events)
{
    RandomTree result;
    result.tree.eventCount = events;
    for (std::uint32_t event = 0; event < events; ++event)
        result.probability.push_back(randomProbability(random));
    return result;
}

} // namespace

RandomTree randomTree(std::uint64_t seed)
{
    Random random(seed);
    const std::uint32_t more = random.below(12);
    RandomTree result = start(random, 3 + std::min(more, random.below(12)));
    Growth growth(random, result, 2 + random.below(4));
    const std::uint32_t gates = 1 + random.below(25);
    Node last = neverFails;
    for (std::uint32_t gate = 0; gate < gates; ++gate)
        last = growth.grow();
    result.roots.push_back(last);
    const std::uint32_t otherRoots = random.below(4);
    for (std::uint32_t i = 0; i < otherRoots; ++i)
        result.roots.push_back(2 + random.below(result.tree.nodeCount() - 2));
    return result;
}

RandomTree largeRandomTree(std::uint64_t seed, std::uint32_t events, std::uint32_t gates)
{
    Random random(seed);
    RandomTree result = start(random, events);
    Growth growth(random, result, 3 + random.below(30));
    Node last = neverFails;
    for (std::uint32_t gate = 0; gate < gates; ++gate)
        last = growth.grow();
    result.roots.push_back(last);
    return result;
}

Enumeration::Enumeration(const FaultTree& tree, const std::vector<double>& probability)
    : m_events(tree.eventCount)
    , m_probability(probability)
    , m_truth(tree.nodeCount(), std::vector<std::uint8_t>(std::size_t(1) << tree.eventCount, 0))
    , m_weight(1, 1)
{
    const std::size_t states = std::size_t(1) << m_events;
    m_truth[alwaysFails].assign(states, 1);
    for (std::uint32_t event = 0; event < m_events; ++event) {
        for (std::size_t state = 0; state < states; ++state)
            m_truth[2 + event][state] = state >> event & 1;
    }
    std::vector<std::uint8_t> count;
    for (Node node = tree.firstGate(); node < tree.nodeCount(); ++node) {
        const Gate& gate = tree.gate(node);
        count.assign(states, 0);
        for (const Node input : tree.inputsOf(node)) {
            for (std::size_t state = 0; state < states; ++state)
                count[state] = static_cast<std::uint8_t>(count[state] + m_truth[input][state]);
        }
        const std::uint32_t enough = gate.type == GateType::Any ? 1
            : gate.type == GateType::All                        ? gate.inputCount
                                                                : gate.atLeast;
        for (std::size_t state = 0; state < states; ++state)
            m_truth[node][state] = count[state] >= enough;
    }
    for (std::uint32_t event = 0; event < m_events; ++event) {
        const long double p = probability[event];
        for (std::size_t state = 0; state < std::size_t(1) << event; ++state)
            m_weight.push_back(m_weight[state] * p);
        for (std::size_t state = 0; state < std::size_t(1) << event; ++state)
            m_weight[state] *= 1 - p;
    }
}

double Enumeration::unavailability(Node node, State perfect) const
{
    long double sum = 0;
    for (State state = 0; state < m_weight.size(); ++state) {
        if ((state & perfect) == 0 && fails(node, state))
            sum += m_weight[state];
    }
    for (std::uint32_t event = 0; event < m_events; ++event) {
        if (perfect >> event & 1)
            sum /= 1 - static_cast<long double>(m_probability[event]);
    }
    return static_cast<double>(sum);
}

double Enumeration::birnbaum(Node node, std::uint32_t event) const
{
    const State bit = 1u << event;
    long double sum = 0;
    for (State state = 0; state < m_weight.size(); ++state) {
        if ((state & bit) == 0 && fails(node, state | bit) && !fails(node, state))
            sum += m_weight[state] + m_weight[state | bit];
    }
    return static_cast<double>(sum);
}

bool Enumeration::dependsOn(Node node, std::uint32_t event) const
{
    const State bit = 1u << event;
    for (State state = 0; state < m_weight.size(); ++state) {
        if (fails(node, state | bit) != fails(node, state))
            return true;
    }
    return false;
}

std::vector<std::uint32_t> Enumeration::singleFailures(Node node) const
{
    std::vector<std::uint32_t> singles;
    for (std::uint32_t event = 0; event < m_events; ++event) {
        if (fails(node, 1u << event))
            singles.push_back(event);
    }
    return singles;
}

std::vector<std::vector<std::uint32_t>> Enumeration::minimalCutSets(Node node, unsigned maxOrder) const
{
    std::vector<std::vector<std::uint32_t>> sets;
    for (State state = 0; state < m_weight.size(); ++state) {
        if (!fails(node, state) || static_cast<unsigned>(std::popcount(state)) > maxOrder)
            continue;
        std::vector<std::uint32_t> events;
        for (std::uint32_t event = 0; event < m_events; ++event) {
            if (state >> event & 1)
                events.push_back(event);
        }
        if (std::none_of(events.begin(), events.end(),
                         [&](std::uint32_t event) { return fails(node, state & ~(1u << event)); }))
            sets.push_back(events);
    }
    std::sort(sets.begin(), sets.end());
    return sets;
}

double Enumeration::probabilityOf(const std::vector<std::uint32_t>& cutSet) const
{
    double product = 1;
    for (const std::uint32_t event : cutSet)
        product *= m_probability[event];
    return product;
}

bool areClose(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

std::string text(const Gates& gates, Node node)
{
    if (node < 2)
        return node == neverFails ? "never" : "always";
    if (gates.isEvent(node))
        return "e" + std::to_string(gates.eventOf(node));
    const Gate& gate = gates.gate(node);
    std::string result = gate.type == GateType::Any ? "any("
        : gate.type == GateType::All                ? "all("
                                                    : "atLeast(" + std::to_string(gate.atLeast) + ": ";
    for (const Node input : gates.inputsOf(node)) {
        if (result.back() != '(' && result.back() != ' ')
            result += ", ";
        result += result.size() < 2000 ? text(gates, input) : "...";
    }
    return result + ")";
}

} // namespace linchpin::test
