// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/gate_builder.h"
#include "core/tree/local_tree.h"
#include "core/tree/truncated.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// A part of a failure function that shares no event with the rest: its function of smaller parts, which
/// share nothing with each other.
struct Page
{
    enum class Kind : std::uint8_t {
        Any,
        All,
        AtLeast, ///< of the parts
        Diagram, ///< a decision diagram over the parts
        Bounded, ///< out of reach: only bounds are known
    };
    /// A node of the diagram. Indices count from 2; 0 never fails, 1 always does.
    struct Step
    {
        std::uint32_t part; ///< index into parts
        std::uint32_t low;
        std::uint32_t high;
    };

    Kind kind = Kind::Any;
    std::uint32_t atLeast = 1;
    std::vector<Node> parts; ///< events, or nodes that have pages of their own
    std::vector<Step> steps; ///< children before parents; parts ascend from the root down
    std::uint32_t root = 0;  ///< of the diagram
    Node core = neverFails;  ///< Kind::Bounded: the function of the parts
    bool isEvaluated = false;
    double low = 0;  ///< unavailability, at least
    double high = 0; ///< unavailability, at most; the same where it is exact
    Interval likely; ///< where it is not: with the confidence that the solver states
};

struct SolverOptions
{
    /// Of one diagram; about 40 bytes each with its tables. 0: none is made, what fails alone is found all the same.
    std::size_t maxNodes = 8'000'000;
    /// Nodes that a diagram is cut down to where no whole one is in reach. 0: no bounds are looked for then.
    std::size_t keptNodes = 3'000;
    /// Where the bounds stay wide: gates evaluated in sampling, 256 scenarios at once. 0: no sampling.
    std::uint64_t maxSampling = 300'000'000;
    /// Whether what a hard function is made of is solved by itself, for its bounds.
    bool boundsByInputs = true;
};

/// Solves failure functions: what fails one alone is set apart, then modules, then decision diagrams in
/// the first of several orders that stays small (Rauzy 1993; Dutuit & Rauzy 1996).
class Solver
{
public:
    /// \param tree        grows by gates that the solution needs
    /// \param probability of being down, by event
    Solver(FaultTree tree, std::vector<double> probability, SolverOptions options = {}, std::stop_token stop = {});
    Solver(const Solver&) = delete;
    Solver& operator=(const Solver&) = delete;

    /// Makes the page of the node and of all that it is made of. \throws Cancelled (core/tree/diagram.h)
    void solve(Node root);

    const FaultTree& tree() const { return m_tree; }
    /// \pre the node is a gate below one that has been solved
    const Page& page(Node node) const { return m_pages[static_cast<std::size_t>(m_pageOf[node])]; }
    bool hasPage(Node node) const { return node < m_pageOf.size() && m_pageOf[node] >= 0; }
    /// Bounds on the unavailability of a constant, an event or a solved node.
    double low(Node node) const;
    double high(Node node) const;
    bool isExact(Node node) const { return low(node) == high(node); }
    /// Narrower bounds that hold with confidence(); the certain ones where nothing was sampled.
    Interval likely(Node node) const;
    bool isSampled() const { return m_samplings > 0; }
    double confidence() const { return 1 - static_cast<double>(m_samplings) * samplingRisk; }
    /// The events that fail a solved node alone, ascending.
    std::vector<std::uint32_t> singleFailuresOf(Node root) const;
    /// Nodes of all diagrams made.
    std::size_t diagramNodes() const { return m_diagramNodes; }
    /// Seconds spent on finding what fails alone, so far.
    double singleFailureSeconds() const { return m_singleFailureSeconds; }
    /// The pages below a solved gate, parts before what they are parts of, itself last.
    std::vector<Node> pagesBelow(Node root) const;

private:
    static constexpr double samplingRisk = 0.01;

    void process(Node node);
    void makePage(Node node, const LocalTree& tree);
    void makeParts(Node node, Page::Kind kind, std::vector<std::vector<Node>> groups);
    void makeCore(Node node);
    bool makeDiagram(Page& page, const LocalTree& core);
    void bound(Page& page);
    /// Of the inputs of the root of a core, each by itself; by item.
    std::vector<Interval> boundsOfInputs(const LocalTree& core) const;
    void add(Node node, Page page);
    void evaluate(Page& page);

    FaultTree m_tree;
    std::vector<double> m_probability;
    SolverOptions m_options;
    std::stop_token m_stop;
    GateBuilder m_build{m_tree};
    LocalTreeCutter m_cutter{m_tree, m_stop};
    std::vector<Page> m_pages;
    std::vector<std::int32_t> m_pageOf; ///< by node; -1: none yet
    std::vector<Node> m_open;           ///< nodes that want a page
    std::size_t m_diagramNodes = 0;
    std::size_t m_samplings = 0;
    double m_singleFailureSeconds = 0;
};

} // namespace linchpin
