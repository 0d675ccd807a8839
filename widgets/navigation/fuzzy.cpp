// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/fuzzy.h"

#include <algorithm>
#include <limits>

namespace linchpin
{

namespace
{

constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr int hit = 2;
constexpr int inARow = 9;
constexpr int wordBegins = 8;
constexpr int textBegins = 6;

bool beginsWord(const QString& text, qsizetype i)
{
    return i == 0 || (text[i].isLetterOrNumber() && !text[i - 1].isLetterOrNumber());
}

} // namespace

std::optional<Match> fuzzyMatch(const QString& typed, const QString& text)
{
    const QString letters = QString(typed).remove(QLatin1Char(' ')).toCaseFolded();
    if (letters.isEmpty())
        return Match{};
    const QString folded = text.toCaseFolded();
    const auto rows = static_cast<std::size_t>(letters.size());
    const auto width = static_cast<std::size_t>(folded.size());
    if (folded.size() != text.size() || rows > width)
        return std::nullopt;
    // best[r][i]: of the first r + 1 letters with the last of them at i; from[r][i]: where the one before stands.
    std::vector<std::vector<int>> best(rows, std::vector<int>(width, none));
    std::vector<std::vector<int>> from(rows, std::vector<int>(width, -1));
    for (std::size_t r = 0; r < rows; ++r) {
        int before = none;
        int beforeAt = -1;
        for (std::size_t i = 0; i < width; ++i) {
            if (r > 0 && i > 0 && best[r - 1][i - 1] > before) {
                before = best[r - 1][i - 1];
                beforeAt = static_cast<int>(i) - 1;
            }
            const auto at = static_cast<qsizetype>(i);
            if (folded[at] != letters[static_cast<qsizetype>(r)])
                continue;
            const int here = hit + (beginsWord(text, at) ? wordBegins : 0) + (i == 0 ? textBegins : 0);
            if (r == 0) {
                best[r][i] = here;
                continue;
            }
            const int follows = i > 0 ? best[r - 1][i - 1] + inARow : none;
            if (std::max(before, follows) <= none)
                continue;
            best[r][i] = here + std::max(before, follows);
            from[r][i] = follows >= before ? static_cast<int>(i) - 1 : beforeAt;
        }
    }
    const auto end = std::max_element(best.back().begin(), best.back().end());
    if (*end <= none / 2)
        return std::nullopt;
    Match match{*end * 8 - static_cast<int>(std::min<std::size_t>(width, 64)), std::vector<int>(rows)};
    int at = static_cast<int>(end - best.back().begin());
    for (std::size_t r = rows; r-- > 0; at = from[r][static_cast<std::size_t>(at)])
        match.marks[r] = at;
    return match;
}

} // namespace linchpin
