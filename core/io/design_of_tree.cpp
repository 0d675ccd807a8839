// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_of_tree.h"

#include "core/io/distinct_names.h"
#include "core/model/error.h"
#include "core/model/validation.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace linchpin
{

namespace
{

constexpr std::size_t longestId = 64;

std::string slugOf(std::string_view text, const char* fallback)
{
    std::string slug;
    for (const char c : text.substr(0, longestId)) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (c >= 'A' && c <= 'Z')
            slug += static_cast<char>(c - 'A' + 'a');
        else if (isPlain || (!slug.empty() && (c == '.' || c == '_')))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug.empty() ? fallback : slug;
}

class DesignMaker
{
public:
    explicit DesignMaker(const NamedTree& source)
        : m_source(source)
        , m_tree(source.tree)
        , m_rows(m_tree.nodeCount(), 0)
        , m_uses(m_tree.nodeCount(), 0)
    {
        std::vector<Node> roots;
        for (const NamedTree::Top& top : source.tops)
            roots.push_back(top.node);
        m_needed = m_tree.reachableFrom(roots);
    }

    Design make()
    {
        countUses();
        placeEvents();
        nameJourneys();
        placeGates();
        for (Node node = m_tree.firstGate(); node < m_tree.nodeCount(); ++node) {
            if (m_needed[node])
                connectGate(node);
        }
        for (std::size_t i = 0; i < m_source.tops.size(); ++i)
            m_design.journeys[i].entries = {m_components[entryOf(m_source.tops[i])].id.as<ElementId>()};
        if (m_components.size() > maxComponents) {
            throw Error("",
                        "the fault tree would become " + std::to_string(m_components.size())
                            + " components, more than the limit of " + std::to_string(maxComponents),
                        "take a part of it");
        }
        nameConnections();
        m_design.title = m_source.title;
        m_design.components = Table<Component>::of(std::move(m_components));
        m_design.sets = Table<RedundancySet>::of(std::move(m_sets));
        m_design.connections = Table<Connection>::of(std::move(m_connections));
        return std::move(m_design);
    }

private:
    using Row = std::size_t;

    void countUses()
    {
        for (Node node = m_tree.firstGate(); node < m_tree.nodeCount(); ++node) {
            if (!m_needed[node])
                continue;
            for (const Node input : m_tree.inputsOf(node))
                ++m_uses[input];
        }
        m_components.reserve(m_tree.nodeCount() + m_tree.inputs.size() / 2);
        m_connections.reserve(2 * m_tree.inputs.size());
        m_ids.reserve(m_components.capacity() + m_connections.capacity());
    }

    void placeEvents()
    {
        std::unordered_map<std::string_view, std::size_t> labels;
        for (const NamedTree::Event& event : m_source.events)
            ++labels[event.label];
        for (std::uint32_t e = 0; e < m_tree.eventCount; ++e) {
            if (!m_needed[2 + e])
                continue;
            const NamedTree::Event& event = m_source.events[e];
            const bool isAlone = labels[event.label] == 1;
            std::string name = event.label.empty()     ? event.name
                : isAlone || event.label == event.name ? event.label
                                                       : event.label + " (" + event.name + ")";
            m_rows[2 + e] = place(slugOf(event.name, "event"), std::move(name));
            if (event.probability < 1)
                m_components.back().availability = Availability::ofUnavailability(event.probability);
        }
        // Behind the events, whose ids it is not to take.
        for (std::uint32_t e = 0; e < m_tree.eventCount; ++e) {
            if (m_needed[2 + e] && !(m_source.events[e].probability < 1))
                connect(m_rows[2 + e], alwaysDown());
        }
    }

    void nameJourneys()
    {
        // A design of several journeys is written with a top for all that count: beside it none counts again.
        const bool hasSystem = m_source.tops.size() > 1
            && std::any_of(m_source.tops.begin(), m_source.tops.end(),
                           [](const auto& top) { return top.name == "system"; });
        for (const NamedTree::Top& top : m_source.tops) {
            Journey journey;
            journey.critical = !hasSystem || top.name == "system";
            journey.id = JourneyId(m_ids.take(slugOf(top.name, "journey")));
            journey.name = top.label.empty() ? top.name : top.label;
            m_design.journeys.push_back(std::move(journey));
        }
    }

    void placeGates()
    {
        std::unordered_map<Node, const NamedTree::Top*> tops;
        for (const NamedTree::Top& top : m_source.tops)
            tops.emplace(top.node, &top);
        for (Node node = m_tree.firstGate(); node < m_tree.nodeCount(); ++node) {
            if (!m_needed[node])
                continue;
            const auto top = tops.find(node);
            const auto named = m_source.gateNames.find(node);
            const auto labelled = m_source.gateLabels.find(node);
            std::string name = top != tops.end()    ? top->second->name
                : named != m_source.gateNames.end() ? named->second
                                                    : "Gate " + std::to_string(node - m_tree.firstGate() + 1);
            const std::string slug = slugOf(name, "gate");
            if (top != tops.end() && !top->second->label.empty())
                name = top->second->label;
            else if (labelled != m_source.gateLabels.end())
                name = labelled->second;
            m_rows[node] = place(slug, std::move(name));
        }
    }

    void connectGate(Node node)
    {
        const Gate& gate = m_tree.gate(node);
        const Row row = m_rows[node];
        const auto inputs = m_tree.inputsOf(node);
        if (gate.type == GateType::Any) {
            for (const Node input : inputs)
                connect(row, m_rows[input]);
            return;
        }
        RedundancySet set;
        set.id = SetId(m_ids.take(m_components[row].id.text() + "-set"));
        set.name = m_components[row].name;
        set.required = gate.type == GateType::All ? 1 : static_cast<int>(inputs.size() - gate.atLeast + 1);
        for (const Node input : inputs) {
            const Row member = m_uses[input] > 1 ? proxyFor(m_rows[input]) : m_rows[input];
            set.members.push_back(m_components[member].id);
            connect(row, member);
        }
        m_sets.push_back(std::move(set));
    }

    Row proxyFor(Row row)
    {
        const Row proxy = place(m_components[row].id.text(), std::string(m_components[row].name));
        connect(proxy, row);
        return proxy;
    }

    Row entryOf(const NamedTree::Top& top)
    {
        if (top.node == alwaysFails)
            return alwaysDown();
        return top.node == neverFails ? place("never-down", "Never down") : m_rows[top.node];
    }

    /// Needs two of a set where it is connected to one.
    Row alwaysDown()
    {
        if (!m_alwaysDown) {
            m_alwaysDown = place("always-down", "Always down");
            const Row within = place("within-reach", "Within reach");
            const Row beyond = place("out-of-reach", "Out of reach");
            connect(*m_alwaysDown, within);
            RedundancySet set;
            set.id = SetId(m_ids.take("always-down-set"));
            set.name = "Always down";
            set.members = {m_components[within].id, m_components[beyond].id};
            set.required = 2;
            m_sets.push_back(std::move(set));
        }
        return *m_alwaysDown;
    }

    /// In the order in which they are sorted.
    void nameConnections()
    {
        const std::size_t width = std::to_string(m_connections.size()).size();
        std::size_t number = 0;
        for (Connection& connection : m_connections) {
            const std::string digits = std::to_string(++number);
            connection.id = ConnectionId(m_ids.take("arrow-" + std::string(width - digits.size(), '0') + digits));
        }
    }

    /// A component that never fails and costs nothing.
    Row place(std::string_view slug, std::string name)
    {
        ComponentId id(m_ids.take(slug));
        Component& component = m_components.emplace_back();
        component.id = std::move(id);
        component.name = std::move(name);
        component.monthlyCost = 0;
        return m_components.size() - 1;
    }

    void connect(Row from, Row to)
    {
        Connection& connection = m_connections.emplace_back();
        connection.from = m_components[from].id;
        connection.to = m_components[to].id;
    }

    const NamedTree& m_source;
    const FaultTree& m_tree;
    std::vector<bool> m_needed;        ///< by node
    std::vector<Row> m_rows;           ///< by node: its component
    std::vector<std::uint32_t> m_uses; ///< by node: how often gates have it as an input
    DistinctNames m_ids{'-', longestId};
    std::vector<Component> m_components;
    std::vector<RedundancySet> m_sets;
    std::vector<Connection> m_connections;
    std::optional<Row> m_alwaysDown;
    Design m_design;
};

} // namespace

Design designOf(const NamedTree& tree)
{
    return DesignMaker(tree).make();
}

} // namespace linchpin
