// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_words.h"

#include "app/cli/text_page.h"
#include "core/engine/words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace linchpin::cli
{

namespace
{

constexpr double smallCost = 10;
constexpr double plainCost = 1e9;
constexpr std::size_t longestCurrency = 8;
/// A difference that is a smaller part of the two is none.
constexpr double leastDifference = 1e-9;

std::string amount(double cost)
{
    const double size = std::abs(cost);
    char text[32];
    if (size >= plainCost)
        std::snprintf(text, sizeof text, "%.3g", size);
    else
        std::snprintf(text, sizeof text, "%.*f", size < smallCost && std::abs(size - std::round(size)) > 0.05 ? 1 : 0,
                      size);
    return text;
}

bool isNothing(double cost)
{
    return amount(cost) == "0";
}

std::string unitOf(const std::string& currency)
{
    const std::string clean = cleaned(currency);
    return clean.empty() || columnsOf(clean) > longestCurrency ? "" : " " + clean;
}

int digitsApart(double one, double other)
{
    constexpr int mostDigits = 15;
    int digits = 2;
    if (std::abs(one - other) > leastDifference * std::max(one, other)) {
        while (digits < mostDigits && percentOfUnavailability(one, digits) == percentOfUnavailability(other, digits))
            ++digits;
    }
    return digits;
}

std::string forCost(double monthly, const std::string& currency)
{
    if (isNothing(monthly))
        return "at no cost";
    return "for " + costText(std::abs(monthly), currency) + " a month " + (monthly > 0 ? "more" : "less");
}

std::string verdictOn(const Plan& plan, const PlanOptions& wanted)
{
    if (!wanted.target)
        return percentOfUnavailability(plan.unavailabilityAfter) + " is what it comes to";
    const auto [is, target] = linchpin::percentsApart(plan.unavailabilityAfter, 1 - *wanted.target);
    const bool isMet = plan.end == PlanEnd::TargetMet;
    return is + (isMet ? " meets the target of " : " misses the target of ") + target;
}

} // namespace

std::string costText(double monthly, const std::string& currency)
{
    return (monthly < 0 && !isNothing(monthly) ? "-" : "") + amount(monthly) + unitOf(currency);
}

std::string addedCost(double monthly, const std::string& currency)
{
    if (isNothing(monthly))
        return "no cost";
    return (monthly > 0 ? "+" : "") + costText(monthly, currency) + "/mo";
}

std::vector<std::string> percentsApart(const std::vector<double>& unavailabilities)
{
    std::vector<std::string> texts;
    int before = 0;
    for (std::size_t i = 0; i < unavailabilities.size(); ++i) {
        const int after =
            i + 1 < unavailabilities.size() ? digitsApart(unavailabilities[i], unavailabilities[i + 1]) : 2;
        texts.push_back(percentOfUnavailability(unavailabilities[i], std::max(before, after)));
        before = after;
    }
    return texts;
}

std::string endingOf(const Plan& plan, const PlanOptions& wanted, const std::string& currency)
{
    const std::string verdict = verdictOn(plan, wanted);
    const std::string comesTo = verdict + ", " + forCost(plan.monthlyCost, currency);
    const bool isEmpty = plan.steps.empty();
    switch (plan.end) {
    case PlanEnd::TargetMet:
        return isEmpty ? verdict + " already" : comesTo;
    case PlanEnd::NothingHelps:
        return isEmpty ? "Nothing helps: " + verdict : "Nothing more helps: " + comesTo;
    case PlanEnd::BudgetSpent:
        return "What would help" + std::string(isEmpty ? "" : " more") + " exceeds the budget of "
            + costText(wanted.budget.value_or(0), currency) + " a month: " + (isEmpty ? verdict : comesTo);
    case PlanEnd::TooManySteps:
        return "The plan ends after " + counted(plan.steps.size(), "step") + ", and more may help: " + comesTo;
    case PlanEnd::NotExact:
        return "No plan: the figures are not exact";
    }
    return {};
}

} // namespace linchpin::cli
