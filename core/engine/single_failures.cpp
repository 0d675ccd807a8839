// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/single_failures.h"

#include "core/engine/diagram.h"
#include "core/engine/evaluate.h"

#include <algorithm>
#include <array>
#include <bit>

namespace linchpin
{

namespace
{

using Word = std::uint64_t;
constexpr std::uint32_t scenarios = 64;

/// Failures in 64 scenarios at once: in scenario i the i-th of the candidates is down by itself.
struct WordAlgebra
{
    using Value = Word;

    const std::vector<std::int32_t>& scenarioOf; ///< by node; -1: none

    Word constant(bool fails) const { return fails ? ~Word(0) : 0; }
    Word own(Node node) const
    {
        return scenarioOf[node] < 0 ? 0 : Word(1) << static_cast<std::uint32_t>(scenarioOf[node]);
    }
    Word event(std::uint32_t event) const { return own(2 + event); }
    Word forced(Node node, Word value) const { return value | own(node); }
    template<class Inputs>
    Word gate(const Gate& gate, const Inputs& inputs) const
    {
        switch (gate.type) {
        case GateType::Any: {
            Word any = 0;
            for (std::uint32_t i = 0; i < gate.inputCount; ++i)
                any |= inputs(i);
            return any;
        }
        case GateType::All: {
            Word all = ~Word(0);
            for (std::uint32_t i = 0; i < gate.inputCount; ++i)
                all &= inputs(i);
            return all;
        }
        case GateType::AtLeast:
            break;
        }
        // Counters by bit planes, compared with the threshold from the highest plane down.
        std::array<Word, 32> planes{};
        std::uint32_t used = 0;
        for (std::uint32_t i = 0; i < gate.inputCount; ++i) {
            Word carry = inputs(i);
            for (std::uint32_t plane = 0; carry; ++plane) {
                const Word sum = planes[plane] ^ carry;
                carry &= planes[plane];
                planes[plane] = sum;
                used = std::max(used, plane + 1);
            }
        }
        if (static_cast<std::uint32_t>(std::bit_width(gate.atLeast)) > used)
            return 0;
        Word greater = 0;
        Word equal = ~Word(0);
        for (std::uint32_t plane = used; plane-- > 0;) {
            const Word bit = gate.atLeast >> plane & 1 ? ~Word(0) : 0;
            greater |= equal & planes[plane] & ~bit;
            equal &= ~(planes[plane] ^ bit);
        }
        return greater | equal;
    }
};

} // namespace

std::vector<std::vector<Node>> singleFailures(const Structure& structure, const std::vector<Node>& roots,
                                              std::stop_token stop)
{
    std::vector<std::vector<Node>> singles(roots.size());
    const std::vector<bool> needed = structure.reachableFrom(roots);
    std::vector<Word> values(structure.nodeCount(), 0);
    std::vector<std::int32_t> scenarioOf(structure.nodeCount(), -1);
    std::vector<Node> candidates;
    for (Node node = 2; node < structure.nodeCount(); ++node) {
        if (needed[node])
            candidates.push_back(node);
    }
    constexpr std::size_t inBatch = scenarios - 1; // in the last scenario everything is up
    for (std::size_t first = 0; first < candidates.size(); first += inBatch) {
        if (stop.stop_requested())
            throw Cancelled();
        const auto batch = std::span(candidates).subspan(first, std::min(inBatch, candidates.size() - first));
        for (std::size_t i = 0; i < batch.size(); ++i)
            scenarioOf[batch[i]] = static_cast<std::int32_t>(i);
        WordAlgebra algebra{scenarioOf};
        evaluateInto(structure, algebra, needed, values);
        for (std::size_t root = 0; root < roots.size(); ++root) {
            const Word fails = values[roots[root]];
            const bool isBroken = fails >> inBatch & 1;
            for (std::size_t i = 0; i < batch.size() && !isBroken; ++i) {
                if (fails >> i & 1)
                    singles[root].push_back(batch[i]);
            }
        }
        for (const Node node : batch)
            scenarioOf[node] = -1;
    }
    return singles;
}

} // namespace linchpin
