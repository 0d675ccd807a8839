// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/sampling.h"

#include "core/tree/cancelled.h"
#include "core/tree/scenarios.h"
#include "core/tree/split_mix.h"

#include <boost/math/distributions/beta.hpp>

#include <cmath>
#include <limits>

namespace linchpin
{

namespace
{

constexpr std::size_t words = 4;
constexpr std::uint64_t atOnce = words * 64;

/// In which scenarios a leaf is down: the gaps between them are geometric.
class Failures
{
public:
    Failures(double probability, std::uint64_t seed)
        : m_random(seed)
        , m_scale(1 / std::log1p(-probability))
        , m_always(probability >= 1)
        , m_next(gap())
    { }

    Scenarios<words> next()
    {
        Scenarios<words> down;
        if (m_always)
            return Scenarios<words>::all();
        while (m_next < atOnce) {
            down.set(static_cast<std::size_t>(m_next));
            m_next += 1 + gap();
        }
        m_next -= atOnce;
        return down;
    }

private:
    std::uint64_t gap()
    {
        const double gap = std::floor(std::log(m_random.share()) * m_scale);
        return gap < 1e18 ? static_cast<std::uint64_t>(gap) : std::uint64_t(1) << 60;
    }

    SplitMix m_random;
    double m_scale;
    bool m_always;
    std::uint64_t m_next;
};

} // namespace

double Sample::low(double confidence) const
{
    if (failed == 0)
        return 0;
    const boost::math::beta_distribution<> beta(static_cast<double>(failed), static_cast<double>(taken - failed + 1));
    return boost::math::quantile(beta, (1 - confidence) / 2);
}

double Sample::high(double confidence) const
{
    if (failed == taken)
        return 1;
    const boost::math::beta_distribution<> beta(static_cast<double>(failed + 1), static_cast<double>(taken - failed));
    return boost::math::quantile(boost::math::complement(beta, (1 - confidence) / 2));
}

Sample sampled(const LocalTree& tree, const std::vector<double>& probability, std::uint64_t maxWork,
               const std::stop_token& stop)
{
    constexpr std::uint64_t enoughFailures = 70'000; // 1 % at 99 % confidence
    std::vector<Failures> leaves;
    leaves.reserve(tree.items.size());
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        if (tree.isLeaf(item))
            leaves.emplace_back(probability[item], 0xD1B54A32D192ED03ull * (item + 1));
    }
    std::vector<Scenarios<words>> values(tree.items.size());
    Sample sample;
    const std::uint64_t rounds = std::max<std::uint64_t>(1, maxWork / tree.items.size());
    for (std::uint64_t round = 0; round < rounds && sample.failed < enoughFailures; ++round) {
        checkStop(stop);
        auto leaf = leaves.begin();
        for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
            const LocalTree::Item& data = tree.items[item];
            const auto inputs = tree.inputsOf(item);
            values[item] = inputs.empty()
                ? (leaf++)->next()
                : gateOf<words>(data.type, data.atLeast, data.inputCount,
                                [&](std::size_t i) -> const Scenarios<words>& { return values[inputs[i]]; });
        }
        for (const std::uint64_t word : values[tree.root()].bits)
            sample.failed += static_cast<std::uint64_t>(std::popcount(word));
        sample.taken += atOnce;
    }
    return sample;
}

} // namespace linchpin
