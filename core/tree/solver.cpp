// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/solver.h"

#include "core/tree/bounds.h"
#include "core/tree/diagram.h"
#include "core/tree/diagram_attempt.h"
#include "core/tree/evaluate_page.h"
#include "core/tree/sampling.h"
#include "core/tree/single_failures.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace linchpin
{

Solver::Solver(FaultTree tree, std::vector<double> probability, SolverOptions options, std::stop_token stop)
    : m_tree(std::move(tree))
    , m_probability(std::move(probability))
    , m_options(options)
    , m_stop(std::move(stop))
{ }

double Solver::low(Node node) const
{
    if (node < 2)
        return node;
    return m_tree.isEvent(node) ? m_probability[m_tree.eventOf(node)] : page(node).low;
}

double Solver::high(Node node) const
{
    if (node < 2)
        return node;
    return m_tree.isEvent(node) ? m_probability[m_tree.eventOf(node)] : page(node).high;
}

Interval Solver::likely(Node node) const
{
    return m_tree.isGate(node) ? page(node).likely : Interval{low(node), low(node)};
}

void Solver::solve(Node root)
{
    if (!m_tree.isGate(root))
        return;
    m_open = {root};
    while (!m_open.empty()) {
        const Node node = m_open.back();
        m_open.pop_back();
        if (!hasPage(node))
            process(node);
    }
    for (const Node node : pagesBelow(root)) {
        Page& page = m_pages[static_cast<std::size_t>(m_pageOf[node])];
        if (!page.isEvaluated)
            evaluate(page);
    }
}

std::vector<Node> Solver::pagesBelow(Node root) const
{
    std::vector<Node> found;
    if (!m_tree.isGate(root))
        return found;
    found.push_back(root);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const Node part : page(found[i]).parts) {
            if (m_tree.isGate(part))
                found.push_back(part);
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<std::uint32_t> Solver::singleFailuresOf(Node root) const
{
    // What fails a page alone is one of its parts; of a diagram those on the way where all else is up.
    std::vector<std::uint32_t> events;
    std::vector<Node> open = {root};
    while (!open.empty()) {
        const Node node = open.back();
        open.pop_back();
        if (m_tree.isEvent(node))
            events.push_back(m_tree.eventOf(node));
        if (!m_tree.isGate(node))
            continue;
        const Page& of = page(node);
        if (of.kind == Page::Kind::Any)
            open.insert(open.end(), of.parts.begin(), of.parts.end());
        for (std::uint32_t at = of.kind == Page::Kind::Diagram ? of.root : 0; at > 1; at = of.steps[at - 2].low) {
            if (of.steps[at - 2].high == 1)
                open.push_back(of.parts[of.steps[at - 2].part]);
        }
    }
    std::sort(events.begin(), events.end());
    return events;
}

void Solver::process(Node node)
{
    checkStop(m_stop);
    m_cutter.clearLeaves();
    const LocalTree whole = m_cutter.cut(node);
    std::vector<Node> modules;
    for (std::uint32_t item = 0; item < whole.root(); ++item) {
        if (whole.module[item]) {
            modules.push_back(whole.items[item].node);
            m_cutter.takeAsLeaf(modules.back());
        }
    }
    for (const Node module : modules) {
        if (!hasPage(module))
            makePage(module, m_cutter.cut(module));
    }
    makePage(node, modules.empty() ? whole : m_cutter.cut(node));
}

void Solver::makePage(Node node, const LocalTree& tree)
{
    const GateType type = tree.items[tree.root()].type;
    const auto since = std::chrono::steady_clock::now();
    const std::vector<std::uint32_t> singles = singleFailures(tree, m_stop);
    m_singleFailureSeconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
    if (type == GateType::Any || singles.size() > 1) {
        // Where n fails the root alone, root = n or (root with n held up), by Shannon; the same again for
        // every such n: the root is any of them, each with the others held up.
        std::vector<Node> operands;
        std::vector<Node> mapped(tree.items.size(), neverFails);
        std::vector<Node> inputs;
        auto single = singles.begin();
        for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
            if ((item & 0xFFF) == 0)
                checkStop(m_stop);
            const LocalTree::Item& data = tree.items[item];
            Node value = data.node;
            if (!tree.isLeaf(item)) {
                inputs.clear();
                for (const std::uint32_t input : tree.inputsOf(item))
                    inputs.push_back(mapped[input]);
                value = m_build.like({data.type, data.atLeast, 0, 0}, inputs);
            }
            if (single != singles.end() && *single == item) {
                ++single;
                if (value != neverFails)
                    operands.push_back(value);
            } else {
                mapped[item] = value;
            }
        }
        std::sort(operands.begin(), operands.end());
        operands.erase(std::unique(operands.begin(), operands.end()), operands.end());
        if (operands.size() > 1 || operands.front() != node) {
            makeParts(node, Page::Kind::Any, m_cutter.independentGroups(operands));
            return;
        }
    }
    std::vector<Node> inputs;
    for (const std::uint32_t input : tree.inputsOf(tree.root()))
        inputs.push_back(tree.items[input].node);
    auto groups = m_cutter.independentGroups(inputs);
    if (type == GateType::All && groups.size() > 1)
        makeParts(node, Page::Kind::All, std::move(groups));
    else if (type == GateType::AtLeast && groups.size() == inputs.size())
        makeParts(node, Page::Kind::AtLeast, std::move(groups));
    else
        makeCore(node);
}

void Solver::makeParts(Node node, Page::Kind kind, std::vector<std::vector<Node>> groups)
{
    Page page;
    page.kind = kind;
    if (kind == Page::Kind::AtLeast)
        page.atLeast = m_tree.gate(node).atLeast;
    for (const std::vector<Node>& group : groups) {
        const Node part = group.size() == 1 ? group.front()
            : kind == Page::Kind::All       ? m_build.all(group)
                                            : m_build.any(group);
        if (part == node) {
            makeCore(node);
            return;
        }
        // What fails it alone is apart already, and it does not fall into groups.
        if (group.size() > 1 && !hasPage(part))
            makeCore(part);
        page.parts.push_back(part);
    }
    add(node, std::move(page));
}

void Solver::makeCore(Node node)
{
    if (m_options.maxNodes == 0) {
        Page page;
        page.kind = Page::Kind::Bounded;
        page.high = 1;
        add(node, std::move(page));
        return;
    }
    LocalTree core = m_cutter.cut(node);
    const auto rewrite = [&](const auto& isNeeded, const auto& inputsFor) {
        if (!isNeeded(core))
            return;
        std::vector<Node> mapped(core.items.size(), neverFails);
        std::vector<Node> inputs;
        for (std::uint32_t item = 0; item < core.items.size(); ++item) {
            if ((item & 0xFFF) == 0)
                checkStop(m_stop);
            const LocalTree::Item& data = core.items[item];
            mapped[item] = data.node;
            if (core.isLeaf(item))
                continue;
            if (core.module[item] && item != core.root()) {
                m_cutter.takeAsLeaf(data.node);
                continue;
            }
            inputs.clear();
            inputsFor(item, mapped, inputs);
            mapped[item] = m_build.like({data.type, data.atLeast, 0, 0}, inputs);
        }
        core = m_cutter.cut(mapped[core.root()]);
    };

    // Modules become parts, and chains of like gates one gate.
    const auto isChained = [](const LocalTree& tree, std::uint32_t item, std::uint32_t input) {
        return tree.items[item].type != GateType::AtLeast && tree.items[input].type == tree.items[item].type
            && tree.items[input].uses == 1 && !tree.isLeaf(input) && !tree.module[input];
    };
    rewrite(
        [&](const LocalTree& tree) {
            for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
                if (tree.module[item] && item != tree.root())
                    return true;
                for (const std::uint32_t input : tree.inputsOf(item)) {
                    if (isChained(tree, item, input))
                        return true;
                }
            }
            return false;
        },
        [&](std::uint32_t item, const std::vector<Node>& mapped, std::vector<Node>& inputs) {
            for (const std::uint32_t input : core.inputsOf(item)) {
                const Node value = mapped[input];
                if (isChained(core, item, input) && m_tree.isGate(value)
                    && m_tree.gate(value).type == core.items[item].type) {
                    const auto further = m_tree.inputsOf(value);
                    inputs.insert(inputs.end(), further.begin(), further.end());
                } else {
                    inputs.push_back(value);
                }
            }
        });

    // What only one gate uses is one part of it.
    const auto isOwn = [](const LocalTree& tree, std::uint32_t item, std::uint32_t input) {
        return tree.items[item].type != GateType::AtLeast && tree.isLeaf(input) && tree.items[input].uses == 1;
    };
    std::vector<Node> own;
    rewrite(
        [&](const LocalTree& tree) {
            for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
                const auto inputs = tree.inputsOf(item);
                if (std::count_if(inputs.begin(), inputs.end(),
                                  [&](std::uint32_t input) { return isOwn(tree, item, input); })
                    > 1)
                    return true;
            }
            return false;
        },
        [&](std::uint32_t item, const std::vector<Node>& mapped, std::vector<Node>& inputs) {
            own.clear();
            for (const std::uint32_t input : core.inputsOf(item))
                (isOwn(core, item, input) ? own : inputs).push_back(mapped[input]);
            if (own.size() > 1) {
                const Node part = m_build.like({core.items[item].type, 1, 0, 0}, own);
                m_cutter.takeAsLeaf(part);
                own.assign(1, part);
            }
            inputs.insert(inputs.begin(), own.begin(), own.end());
        });

    Page page;
    page.kind = Page::Kind::Diagram;
    if (core.items.size() > m_options.maxNodes || !makeDiagram(page, core)) {
        m_options.maxNodes = std::max<std::size_t>(m_options.maxNodes / 2, 1); // all that fail cost no more than two
        page.kind = Page::Kind::Bounded;
        page.core = core.items[core.root()].node;
        page.high = 1;
        for (std::uint32_t item = 0; item < core.items.size(); ++item) {
            if (core.isLeaf(item))
                page.parts.push_back(core.items[item].node);
        }
    }
    add(node, std::move(page));
}

std::vector<Interval> Solver::boundsOfInputs(const LocalTree& core) const
{
    constexpr std::size_t most = 4'096;
    std::vector<Interval> known(core.items.size());
    const auto inputs = core.inputsOf(core.root());
    if (!m_options.boundsByInputs || inputs.size() > most)
        return known;
    Solver solver(m_tree, m_probability, {std::min<std::size_t>(m_options.maxNodes, 20'000), 50, 0, false}, m_stop);
    for (const std::uint32_t input : inputs) {
        const Node node = core.items[input].node;
        if (core.isLeaf(input))
            continue;
        solver.solve(node);
        known[input] = {solver.low(node), solver.high(node)};
    }
    return known;
}

void Solver::bound(Page& page)
{
    if (m_options.maxNodes == 0 || m_options.keptNodes == 0)
        return;
    m_cutter.clearLeaves();
    for (const Node part : page.parts)
        m_cutter.takeAsLeaf(part);
    const LocalTree core = m_cutter.cut(page.core);
    std::vector<double> lows(core.items.size(), 0);
    std::vector<double> highs(core.items.size(), 0);
    std::vector<double> middles(core.items.size(), 0);
    for (std::uint32_t item = 0; item < core.items.size(); ++item) {
        if (core.isLeaf(item)) {
            const Node leaf = core.items[item].node;
            const Interval of = likely(leaf);
            lows[item] = low(leaf);
            highs[item] = high(leaf);
            middles[item] = (of.low + of.high) / 2;
        }
    }
    const auto narrow = [&page](const Interval& bounds) {
        page.low = std::max(page.low, bounds.low);
        page.high = std::min(page.high, bounds.high);
    };
    narrow(associationBounds(core, lows, highs, boundsOfInputs(core)));
    constexpr double narrowEnough = 1e-3;
    for (std::size_t keep = std::min<std::size_t>(300, m_options.keptNodes);
         page.high - page.low > narrowEnough * page.high; keep = std::min(keep * 10, m_options.keptNodes)) {
        narrow(truncatedBounds(core, lows, highs, leafOrder(core, Heuristic::DynamicWeight, m_stop), keep,
                               m_options.maxNodes, m_stop));
        if (keep == m_options.keptNodes)
            break;
    }
    page.likely = {page.low, page.high};
    constexpr double wide = 0.05;
    if (page.high - page.low > wide * page.high && m_options.maxSampling > 0) {
        const Sample sample = sampled(core, middles, m_options.maxSampling, m_stop);
        ++m_samplings;
        m_options.maxSampling /= 2;
        page.likely.low = std::clamp(sample.low(1 - samplingRisk), page.low, page.high);
        page.likely.high = std::clamp(sample.high(1 - samplingRisk), page.low, page.high);
    }
}

bool Solver::makeDiagram(Page& page, const LocalTree& core)
{
    constexpr std::size_t fewItems = 64;
    std::vector<Heuristic> heuristics = {Heuristic::Force, Heuristic::DynamicWeight, Heuristic::MostUsedFirst};
    if (core.items.size() <= fewItems) // any order will do, so the one that costs least comes first
        std::rotate(heuristics.begin(), heuristics.end() - 1, heuristics.end());
    else if (hasHubs(core))
        heuristics.insert(heuristics.begin(), Heuristic::HubsFirst);
    const std::size_t firstCap = std::max<std::size_t>(4'000, 16 * core.items.size());
    constexpr std::size_t growth = 3;
    std::vector<std::unique_ptr<DiagramAttempt>> attempts;
    const auto done = [&](const DiagramAttempt& attempt) {
        attempt.flatten(page);
        m_diagramNodes += attempt.nodeCount();
        return true;
    };
    std::size_t cap = std::min(firstCap, m_options.maxNodes);
    for (const Heuristic heuristic : heuristics) {
        attempts.push_back(std::make_unique<DiagramAttempt>(core, heuristic, m_stop));
        if (attempts.back()->advance(cap))
            return done(*attempts.back());
    }
    while (cap < m_options.maxNodes) {
        // Whichever is furthest goes on first, and further than the others.
        std::stable_sort(attempts.begin(), attempts.end(),
                         [](const auto& a, const auto& b) { return a->progress() > b->progress(); });
        cap = std::min(cap * growth, m_options.maxNodes);
        if (cap > 1'000'000) // large ones in every order would cost more than the last one is worth
            attempts.resize(std::min<std::size_t>(attempts.size(), 2));
        for (const auto& attempt : attempts) {
            const std::size_t lead = attempt == attempts.front() ? growth : 1;
            if (attempt->advance(std::min(cap * lead, m_options.maxNodes)))
                return done(*attempt);
        }
    }
    return false;
}

void Solver::add(Node node, Page page)
{
    for (const Node part : page.parts) {
        if (m_tree.isGate(part))
            m_open.push_back(part);
    }
    if (m_pageOf.size() <= node)
        m_pageOf.resize(m_tree.nodeCount() + m_tree.nodeCount() / 2, -1);
    m_pageOf[node] = static_cast<std::int32_t>(m_pages.size());
    m_pages.push_back(std::move(page));
}

void Solver::evaluate(Page& page)
{
    page.isEvaluated = true;
    if (page.kind == Page::Kind::Bounded) {
        bound(page);
        return;
    }
    const auto value = [&](const auto& of) {
        std::vector<double> parts;
        parts.reserve(page.parts.size());
        for (const Node part : page.parts)
            parts.push_back(of(part));
        return unavailabilityOf(page, parts);
    };
    page.low = page.high = value([this](Node part) { return low(part); });
    page.likely = {page.low, page.high};
    if (std::all_of(page.parts.begin(), page.parts.end(), [this](Node part) { return isExact(part); }))
        return;
    page.high = value([this](Node part) { return high(part); });
    page.likely = {value([this](Node part) { return likely(part).low; }),
                   value([this](Node part) { return likely(part).high; })};
}

} // namespace linchpin
