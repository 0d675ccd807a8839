// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/bounds.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace linchpin
{

Interval associationBounds(const LocalTree& tree, const std::vector<double>& low, const std::vector<double>& high,
                           const std::vector<Interval>& known)
{
    std::vector<Interval> bounds(tree.items.size());
    std::vector<double> lows;
    std::vector<double> highs;
    const auto product = [](auto first, auto last) { return std::accumulate(first, last, 1.0, std::multiplies<>()); };
    const auto any = [](auto first, auto last) {
        return std::accumulate(first, last, 0.0, [](double sum, double p) { return sum + (1 - sum) * p; });
    };
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        if (tree.isLeaf(item)) {
            bounds[item] = {low[item], high[item]};
            continue;
        }
        lows.clear();
        highs.clear();
        for (const std::uint32_t input : tree.inputsOf(item)) {
            lows.push_back(bounds[input].low);
            highs.push_back(bounds[input].high);
        }
        std::sort(lows.rbegin(), lows.rend());
        std::sort(highs.begin(), highs.end());
        switch (tree.items[item].type) {
        case GateType::Any:
            bounds[item] = {lows.front(), any(highs.begin(), highs.end())};
            break;
        case GateType::All:
            bounds[item] = {product(lows.begin(), lows.end()), highs.front()};
            break;
        case GateType::AtLeast: {
            // It fails if k certain inputs do, and only if one of any n - k + 1 does; and k of them are down
            // no more often than their mean number over k.
            const auto k = static_cast<std::ptrdiff_t>(tree.items[item].atLeast);
            const double mean = std::accumulate(highs.begin(), highs.end(), 0.0) / static_cast<double>(k);
            bounds[item] = {product(lows.begin(), lows.begin() + k),
                            std::min(mean, any(highs.begin(), highs.end() - (k - 1)))};
            break;
        }
        }
        if (!known.empty()) {
            bounds[item].low = std::max(bounds[item].low, known[item].low);
            bounds[item].high = std::min(bounds[item].high, known[item].high);
        }
    }
    return bounds.back();
}

} // namespace linchpin
