// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/evaluate_page.h"

#include <algorithm>

namespace linchpin
{

namespace
{

std::vector<double> stepValues(const Page& page, const std::vector<double>& parts)
{
    std::vector<double> values(page.steps.size() + 2);
    values[0] = 0;
    values[1] = 1;
    for (std::size_t i = 0; i < page.steps.size(); ++i) {
        const Page::Step& step = page.steps[i];
        const double p = parts[step.part];
        values[i + 2] = p * values[step.high] + (1 - p) * values[step.low];
    }
    return values;
}

/// By part: the product of factor(p) over the other parts.
template<class Factor>
std::vector<double> productsOfOthers(const std::vector<double>& parts, const Factor& factor)
{
    std::vector<double> products(parts.size(), 1);
    double before = 1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        products[i] = before;
        before *= factor(parts[i]);
    }
    double after = 1;
    for (std::size_t i = parts.size(); i-- > 0;) {
        products[i] *= after;
        after *= factor(parts[i]);
    }
    return products;
}

/// By part: the probability that exactly `count` of the others are down.
std::vector<double> exactlyOfOthers(const std::vector<double>& parts, std::uint32_t count)
{
    const auto extend = [count](std::vector<double> down, double p) {
        for (std::uint32_t j = count + 1; j-- > 0;)
            down[j] = (1 - p) * down[j] + (j > 0 ? p * down[j - 1] : 0);
        return down;
    };
    std::vector<double> none(count + 1, 0);
    none[0] = 1;
    std::vector<std::vector<double>> before = {none};
    for (const double p : parts)
        before.push_back(extend(before.back(), p));
    std::vector<double> result(parts.size(), 0);
    std::vector<double> after = none;
    for (std::size_t i = parts.size(); i-- > 0;) {
        for (std::uint32_t j = 0; j <= count; ++j)
            result[i] += before[i][j] * after[count - j];
        after = extend(std::move(after), parts[i]);
    }
    return result;
}

} // namespace

double unavailabilityOf(const Page& page, const std::vector<double>& parts)
{
    double result = 0;
    switch (page.kind) {
    case Page::Kind::Any:
        for (const double p : parts)
            result += (1 - result) * p;
        break;
    case Page::Kind::All:
        result = 1;
        for (const double p : parts)
            result *= p;
        break;
    case Page::Kind::AtLeast: {
        // down[j]: at least j of the parts taken so far
        std::vector<double> down(page.atLeast + 1, 0);
        down[0] = 1;
        for (const double p : parts) {
            for (std::uint32_t j = page.atLeast; j > 0; --j)
                down[j] = p * down[j - 1] + (1 - p) * down[j];
        }
        result = down[page.atLeast];
        break;
    }
    case Page::Kind::Diagram:
        result = stepValues(page, parts)[page.root];
        break;
    case Page::Kind::Bounded:
        break;
    }
    return result;
}

std::vector<double> derivativesOf(const Page& page, const std::vector<double>& parts)
{
    switch (page.kind) {
    case Page::Kind::Any:
        return productsOfOthers(parts, [](double p) { return 1 - p; });
    case Page::Kind::All:
        return productsOfOthers(parts, [](double p) { return p; });
    case Page::Kind::AtLeast:
        return exactlyOfOthers(parts, page.atLeast - 1);
    case Page::Kind::Diagram:
    case Page::Kind::Bounded:
        break;
    }
    if (page.kind == Page::Kind::Diagram)
        return DiagramValues(page, parts).derivatives();
    return std::vector<double>(parts.size(), 0);
}

DiagramValues::DiagramValues(const Page& page, std::vector<double> parts)
    : m_page(page)
    , m_parts(std::move(parts))
    , m_values(stepValues(page, m_parts))
    , m_reach(m_values.size(), 0)
    , m_derivatives(m_parts.size(), 0)
    , m_endOfPart(m_parts.size(), 0)
{
    m_reach[page.root] = 1;
    for (auto i = static_cast<std::uint32_t>(page.steps.size()); i-- > 0;) {
        const Page::Step& step = page.steps[i];
        const double p = m_parts[step.part];
        const double here = m_reach[i + 2];
        m_derivatives[step.part] += here * (m_values[step.high] - m_values[step.low]);
        m_reach[step.high] += here * p;
        m_reach[step.low] += here * (1 - p);
        m_endOfPart[step.part] = std::max(m_endOfPart[step.part], i + 1);
    }
}

double DiagramValues::unavailabilityWith(const std::vector<std::pair<std::uint32_t, double>>& changes) const
{
    std::vector<std::pair<std::uint32_t, double>> changed = changes;
    std::sort(changed.begin(), changed.end());
    const std::uint32_t top = changed.front().first;
    const std::uint32_t bottom = changed.back().first;
    const std::uint32_t first = bottom + 1 < m_parts.size() ? m_endOfPart[bottom + 1] : 0;
    const std::uint32_t end = m_endOfPart[top];
    // What lies below keeps its value, what lies above passes on how likely each node between is come to.
    std::vector<double> values(end - first);
    std::vector<double> entered(end - first);
    const auto valueOf = [&](std::uint32_t node) {
        return node >= first + 2 && node < end + 2 ? values[node - first - 2] : m_values[node];
    };
    std::vector<double> now(bottom - top + 1);
    std::copy(m_parts.begin() + top, m_parts.begin() + bottom + 1, now.begin());
    for (const auto& [part, value] : changed)
        now[part - top] = value;
    for (std::uint32_t i = first; i < end; ++i) {
        const Page::Step& step = m_page.steps[i];
        const double p = now[step.part - top];
        values[i - first] = p * valueOf(step.high) + (1 - p) * valueOf(step.low);
        entered[i - first] = m_reach[i + 2];
    }
    for (std::uint32_t i = first; i < end; ++i) {
        const Page::Step& step = m_page.steps[i];
        const double p = m_parts[step.part];
        if (step.high >= first + 2)
            entered[step.high - first - 2] -= m_reach[i + 2] * p;
        if (step.low >= first + 2)
            entered[step.low - first - 2] -= m_reach[i + 2] * (1 - p);
    }
    double result = m_values[m_page.root];
    for (std::uint32_t i = first; i < end; ++i)
        result -= std::max(0.0, entered[i - first]) * (m_values[i + 2] - values[i - first]);
    return std::max(0.0, result);
}

} // namespace linchpin
