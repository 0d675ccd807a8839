// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/evaluate_page.h"

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
    std::vector<double> derivatives(parts.size(), 0);
    if (page.kind == Page::Kind::Bounded)
        return derivatives;
    const std::vector<double> values = stepValues(page, parts);
    std::vector<double> reach(values.size(), 0);
    reach[page.root] = 1;
    for (std::size_t i = page.steps.size(); i-- > 0;) {
        const Page::Step& step = page.steps[i];
        const double p = parts[step.part];
        const double here = reach[i + 2];
        derivatives[step.part] += here * (values[step.high] - values[step.low]);
        reach[step.high] += here * p;
        reach[step.low] += here * (1 - p);
    }
    return derivatives;
}

} // namespace linchpin
