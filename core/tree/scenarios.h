// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/gates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace linchpin
{

/// A truth value in 64 x `words` scenarios at once.
template<std::size_t words>
struct Scenarios
{
    std::array<std::uint64_t, words> bits{};

    static Scenarios all()
    {
        Scenarios result;
        result.bits.fill(~std::uint64_t(0));
        return result;
    }
    void set(std::size_t i) { bits[i / 64] |= std::uint64_t(1) << (i % 64); }
    bool has(std::size_t i) const { return bits[i / 64] >> (i % 64) & 1; }
    bool any() const
    {
        return std::any_of(bits.begin(), bits.end(), [](std::uint64_t word) { return word != 0; });
    }

    Scenarios& operator|=(const Scenarios& other)
    {
        for (std::size_t w = 0; w < words; ++w)
            bits[w] |= other.bits[w];
        return *this;
    }
    Scenarios& operator&=(const Scenarios& other)
    {
        for (std::size_t w = 0; w < words; ++w)
            bits[w] &= other.bits[w];
        return *this;
    }
    bool operator==(const Scenarios&) const = default;
};

/// What a gate is in each scenario; counts failures by bit planes (bit-sliced counters).
/// \param input the value of input i
template<std::size_t words, class Input>
Scenarios<words> gateOf(GateType type, std::uint32_t atLeast, std::uint32_t inputCount, const Input& input)
{
    using Values = Scenarios<words>;
    if (type == GateType::Any) {
        Values any{};
        for (std::uint32_t i = 0; i < inputCount; ++i)
            any |= input(i);
        return any;
    }
    if (type == GateType::All) {
        Values all = Values::all();
        for (std::uint32_t i = 0; i < inputCount; ++i)
            all &= input(i);
        return all;
    }
    std::array<Values, 32> planes{};
    std::uint32_t used = 0;
    for (std::uint32_t i = 0; i < inputCount; ++i) {
        Values carry = input(i);
        for (std::uint32_t plane = 0; carry.any(); ++plane) {
            Values next = carry;
            next &= planes[plane];
            for (std::size_t w = 0; w < words; ++w)
                planes[plane].bits[w] ^= carry.bits[w];
            carry = next;
            used = std::max(used, plane + 1);
        }
    }
    Values greater{};
    if (static_cast<std::uint32_t>(std::bit_width(atLeast)) > used)
        return greater;
    Values equal = Values::all();
    for (std::uint32_t plane = used; plane-- > 0;) {
        const std::uint64_t bit = atLeast >> plane & 1 ? ~std::uint64_t(0) : 0;
        for (std::size_t w = 0; w < words; ++w) {
            greater.bits[w] |= equal.bits[w] & planes[plane].bits[w] & ~bit;
            equal.bits[w] &= ~(planes[plane].bits[w] ^ bit);
        }
    }
    greater |= equal;
    return greater;
}

} // namespace linchpin
