// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layers.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace linchpin::layout
{

namespace
{

using Neighbours = std::vector<std::vector<std::pair<int, int>>>; ///< node and weight

struct Graph
{
    Neighbours out;
    Neighbours in;
};

/// A line of all nodes in which little weight leads backwards.
class Sequence
{
public:
    explicit Sequence(const Graph& graph)
        : m_graph(graph)
        , m_outWeight(graph.out.size())
        , m_inWeight(graph.out.size())
        , m_isTaken(graph.out.size())
    {
        for (std::size_t node = 0; node < graph.out.size(); ++node) {
            for (const auto& [other, weight] : graph.out[node])
                m_outWeight[node] += weight;
            for (const auto& [other, weight] : graph.in[node])
                m_inWeight[node] += weight;
            m_waiting.insert(keyOf(static_cast<int>(node)));
        }
    }

    std::vector<int> made()
    {
        std::vector<int> front;
        std::vector<int> back;
        while (!m_waiting.empty()) {
            const auto [rank, minusGain, node] = *m_waiting.begin();
            take(node);
            (rank == 1 ? back : front).push_back(node);
        }
        front.insert(front.end(), back.rbegin(), back.rend());
        return front;
    }

private:
    struct Key
    {
        int rank; ///< 0: a source, 1: a sink, 2: neither
        int minusGain;
        int node;
        auto operator<=>(const Key&) const = default;
    };

    Key keyOf(int node) const
    {
        if (m_inWeight[node] == 0)
            return {0, 0, node};
        if (m_outWeight[node] == 0)
            return {1, 0, node};
        return {2, m_inWeight[node] - m_outWeight[node], node};
    }

    void take(int node)
    {
        m_waiting.erase(keyOf(node));
        m_isTaken[node] = true;
        for (const auto& [other, weight] : m_graph.out[node])
            lighten(other, m_inWeight, weight);
        for (const auto& [other, weight] : m_graph.in[node])
            lighten(other, m_outWeight, weight);
    }

    void lighten(int node, std::vector<int>& weights, int by)
    {
        if (m_isTaken[node])
            return;
        m_waiting.erase(keyOf(node));
        weights[node] -= by;
        m_waiting.insert(keyOf(node));
    }

    const Graph& m_graph;
    std::vector<int> m_outWeight;
    std::vector<int> m_inWeight;
    std::vector<bool> m_isTaken;
    std::set<Key> m_waiting;
};

Graph graphOf(int nodes, const std::vector<Edge>& edges)
{
    Graph graph{Neighbours(static_cast<std::size_t>(nodes)), Neighbours(static_cast<std::size_t>(nodes))};
    for (const Edge& edge : edges) {
        if (edge.from == edge.to)
            continue;
        graph.out[edge.from].emplace_back(edge.to, edge.weight);
        graph.in[edge.to].emplace_back(edge.from, edge.weight);
    }
    return graph;
}

/// Moves a node towards the side that pulls harder, as far as its neighbours let it.
bool shortened(int node, const Graph& graph, std::vector<int>& layers)
{
    int earliest = 0;
    int latest = std::numeric_limits<int>::max();
    int pull = 0;
    for (const auto& [other, weight] : graph.in[node]) {
        earliest = std::max(earliest, layers[other] + 1);
        pull -= weight;
    }
    for (const auto& [other, weight] : graph.out[node]) {
        latest = std::min(latest, layers[other] - 1);
        pull += weight;
    }
    const int goal = pull > 0 ? latest : pull < 0 ? earliest : layers[node];
    const bool moves = goal != layers[node];
    layers[node] = goal;
    return moves;
}

} // namespace

std::vector<int> layersOf(int nodes, const std::vector<Edge>& edges)
{
    const std::vector<int> sequence = Sequence(graphOf(nodes, edges)).made();
    std::vector<int> place(static_cast<std::size_t>(nodes));
    for (std::size_t i = 0; i < sequence.size(); ++i)
        place[sequence[i]] = static_cast<int>(i);

    std::vector<Edge> onwards = edges;
    for (Edge& edge : onwards) {
        if (place[edge.from] > place[edge.to])
            std::swap(edge.from, edge.to);
    }
    const Graph graph = graphOf(nodes, onwards);
    std::vector<int> layers(static_cast<std::size_t>(nodes));
    for (const int node : sequence) {
        for (const auto& [other, weight] : graph.in[node])
            layers[node] = std::max(layers[node], layers[other] + 1);
    }

    constexpr int passes = 8;
    for (int pass = 0; pass < passes; ++pass) {
        bool moved = false;
        for (auto node = sequence.rbegin(); node != sequence.rend(); ++node)
            moved = shortened(*node, graph, layers) || moved;
        for (const int node : sequence)
            moved = shortened(node, graph, layers) || moved;
        if (!moved)
            break;
    }
    return layers;
}

} // namespace linchpin::layout
