// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include "core/engine/words.h"

#include <algorithm>
#include <vector>

namespace linchpin::cli
{

namespace
{

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

std::string_view withoutDashes(std::string_view name)
{
    name.remove_prefix(std::min(name.find_first_not_of('-'), name.size()));
    return name;
}

} // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> names)
{
    constexpr std::size_t longestWord = 40;
    constexpr std::size_t shortestBeginning = 3;
    const std::string_view bare = withoutDashes(word);
    if (bare.empty() || bare.size() > longestWord)
        return std::nullopt;
    std::optional<std::string_view> best;
    std::size_t least = 0;
    for (const std::string_view name : names) {
        const std::string_view bareName = withoutDashes(name);
        if (bare.size() >= shortestBeginning && bareName.starts_with(bare))
            return name;
        const std::size_t far = distance(bare, bareName);
        if (far <= std::max<std::size_t>(1, bareName.size() / 3) && far < bareName.size() && (!best || far < least)) {
            best = name;
            least = far;
        }
    }
    return best;
}

std::string remedyFor(std::string_view word, std::span<const std::string_view> names, std::string_view what)
{
    constexpr std::size_t most = 20;
    if (const auto near = nearest(word, names))
        return "did you mean " + std::string(*near) + "?";
    return "the " + std::string(what) + " are " + listed({names.begin(), names.end()}, most);
}

} // namespace linchpin::cli
