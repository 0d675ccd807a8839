// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/importance.h"

#include <algorithm>
#include <unordered_map>

namespace linchpin
{

namespace
{

std::vector<double> partsOf(const Solver& solver, const Page& page)
{
    std::vector<double> parts;
    parts.reserve(page.parts.size());
    for (const Node part : page.parts)
        parts.push_back(solver.low(part));
    return parts;
}

} // namespace

Importance::Importance(const Solver& solver, Node root)
    : m_solver(solver)
    , m_root(root)
    , m_pages(solver.pagesBelow(root))
    , m_local(m_pages.size())
    , m_placeOfEvent(solver.tree().eventCount)
    , m_placeOfPage(m_pages.size())
    , m_birnbaum(solver.tree().eventCount, 0)
    , m_support(solver.tree().eventCount, false)
    , m_changes(m_pages.size())
{
    const FaultTree& tree = solver.tree();
    if (tree.isEvent(root)) {
        m_birnbaum[tree.eventOf(root)] = 1;
        m_support[tree.eventOf(root)] = true;
    }
    std::unordered_map<Node, std::uint32_t> indexOf;
    for (std::uint32_t page = 0; page < m_pages.size(); ++page)
        indexOf.emplace(m_pages[page], page);
    std::vector<double> weight(m_pages.size(), 0);
    if (!weight.empty())
        weight.back() = 1;
    for (auto index = static_cast<std::uint32_t>(m_pages.size()); index-- > 0;) {
        const Page& page = solver.page(m_pages[index]);
        if (page.kind == Page::Kind::Diagram)
            m_local[index] =
                m_diagrams.emplace(index, DiagramValues(page, partsOf(solver, page))).first->second.derivatives();
        else
            m_local[index] = derivativesOf(page, partsOf(solver, page));
        for (std::uint32_t part = 0; part < page.parts.size(); ++part) {
            const double importance = weight[index] * m_local[index][part];
            const Node node = page.parts[part];
            if (tree.isEvent(node)) {
                m_placeOfEvent[tree.eventOf(node)] = {index, part};
                m_birnbaum[tree.eventOf(node)] = importance;
                m_support[tree.eventOf(node)] = true;
            } else {
                const std::uint32_t below = indexOf.at(node);
                m_placeOfPage[below] = {index, part};
                weight[below] = importance;
            }
        }
    }
}

double Importance::unavailabilityWithout(const std::vector<std::uint32_t>& events)
{
    std::vector<std::pair<std::uint32_t, double>> probabilities;
    probabilities.reserve(events.size());
    for (const std::uint32_t event : events)
        probabilities.emplace_back(event, 0);
    return unavailabilityWith(probabilities);
}

double Importance::unavailabilityWith(const std::vector<std::pair<std::uint32_t, double>>& probabilities)
{
    if (m_pages.empty()) {
        const auto ofRoot = std::find_if(probabilities.begin(), probabilities.end(),
                                         [this](const auto& change) { return m_support[change.first]; });
        return ofRoot == probabilities.end() ? m_solver.low(m_root) : ofRoot->second;
    }
    std::vector<std::uint32_t> changed; ///< a heap of pages, parts before what they are parts of
    const auto change = [&](Place place, double value) {
        if (m_changes[place.page].empty()) {
            changed.push_back(place.page);
            std::push_heap(changed.begin(), changed.end(), std::greater<>());
        }
        m_changes[place.page].emplace_back(place.part, value);
    };
    for (const auto& [event, probability] : probabilities) {
        if (m_support[event])
            change(m_placeOfEvent[event], probability);
    }
    double result = m_solver.low(m_root);
    while (!changed.empty()) {
        std::pop_heap(changed.begin(), changed.end(), std::greater<>());
        const std::uint32_t index = changed.back();
        changed.pop_back();
        const auto changes = std::move(m_changes[index]);
        m_changes[index].clear();
        const Page& page = m_solver.page(m_pages[index]);
        const double now = m_solver.low(m_pages[index]);
        if (changes.size() == 1) { // multilinear
            const auto [part, value] = changes.front();
            result = now - m_local[index][part] * (m_solver.low(page.parts[part]) - value);
        } else if (page.kind == Page::Kind::Diagram) {
            result = m_diagrams.at(index).unavailabilityWith(changes);
        }
        const bool isDifference = changes.size() == 1 || page.kind == Page::Kind::Diagram;
        if (!isDifference || result < now / 128) { // what is left of a difference has lost digits
            std::vector<double> parts = partsOf(m_solver, page);
            for (const auto& [part, value] : changes)
                parts[part] = value;
            result = unavailabilityOf(page, parts);
        }
        if (index + 1 < m_pages.size())
            change(m_placeOfPage[index], result);
    }
    return result;
}

} // namespace linchpin
