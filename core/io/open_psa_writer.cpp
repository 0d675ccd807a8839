// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/open_psa_writer.h"

#include "core/io/distinct_inputs.h"
#include "core/io/distinct_names.h"
#include "core/io/json_writer.h"
#include "core/io/xml_text.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace linchpin
{

namespace
{

constexpr std::size_t longestName = 200;

/// No dots, no blanks, no digit first, dashes single and inside.
std::string legalName(std::string_view text, const char* fallback)
{
    std::string name;
    for (const char c : text.substr(0, longestName)) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool isDigit = c >= '0' && c <= '9';
        const bool isDash = c == '-' && !name.empty() && name.back() != '-';
        if (isDigit && name.empty())
            name = "_";
        name += isLetter || isDigit || isDash ? c : '_';
    }
    if (name.ends_with('-'))
        name.back() = '_';
    return name.empty() ? fallback : name;
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

class OpenPsaWriter
{
public:
    explicit OpenPsaWriter(const NamedTree& source)
        : m_source(source)
        , m_distinct(distinctInputs(source.tree, rootsOf(source)))
        , m_tree(m_distinct.tree)
        , m_needed(m_tree.reachableFrom(m_distinct.roots))
        , m_isTop(m_tree.nodeCount(), false)
        , m_names(m_tree.nodeCount())
        , m_labels(m_tree.nodeCount())
    {
        nameAll();
    }

    std::string write()
    {
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opsa-mef>\n  <define-fault-tree name=\""
            + legalName(m_source.title, "design") + "\">\n";
        label(4, m_source.title);
        for (std::size_t i = 0; i < m_source.tops.size(); ++i) {
            if (!m_ownName[i].empty())
                topGate(i);
            else
                gate(m_distinct.roots[i]);
        }
        for (auto node = static_cast<Node>(m_tree.nodeCount()); node-- > m_tree.firstGate();) {
            if (m_needed[node] && !m_isTop[node])
                gate(node);
        }
        m_out += "  </define-fault-tree>\n";
        events();
        return std::move(m_out) + "</opsa-mef>\n";
    }

private:
    static std::vector<Node> rootsOf(const NamedTree& tree)
    {
        std::vector<Node> roots;
        for (const NamedTree::Top& top : tree.tops)
            roots.push_back(top.node);
        return roots;
    }

    void nameAll()
    {
        DistinctNames names('_', longestName + 20);
        std::vector<bool> isInput(m_tree.nodeCount(), false);
        for (Node node = m_tree.firstGate(); node < m_tree.nodeCount(); ++node) {
            if (!m_needed[node])
                continue;
            for (const Node input : m_tree.inputsOf(node))
                isInput[input] = true;
        }
        std::vector<std::size_t> tops(m_tree.nodeCount(), 0);
        for (const Node root : m_distinct.roots)
            ++tops[root];
        m_ownName.resize(m_source.tops.size());
        for (std::size_t i = 0; i < m_source.tops.size(); ++i) {
            const Node root = m_distinct.roots[i];
            std::string name = names.take(legalName(m_source.tops[i].name, "top"));
            if (!m_tree.isGate(root) || isInput[root] || tops[root] > 1) {
                m_ownName[i] = std::move(name);
                continue;
            }
            m_isTop[root] = true;
            m_names[root] = std::move(name);
            m_labels[root] = m_source.tops[i].label;
        }
        for (std::uint32_t e = 0; e < m_tree.eventCount; ++e) {
            if (m_needed[2 + e])
                m_names[2 + e] = names.take(legalName(m_source.events[e].name, "event"));
        }
        for (Node before = m_source.tree.firstGate(); before < m_source.tree.nodeCount(); ++before) {
            const Node node = m_distinct.made[before];
            const auto name = m_source.gateNames.find(before);
            if (!m_tree.isGate(node) || !m_names[node].empty() || name == m_source.gateNames.end())
                continue;
            m_names[node] = names.take(legalName(name->second, "gate"));
            if (const auto text = m_source.gateLabels.find(before); text != m_source.gateLabels.end())
                m_labels[node] = text->second;
        }
        std::size_t number = 0;
        for (auto node = static_cast<Node>(m_tree.nodeCount()); node-- > m_tree.firstGate();) {
            if (m_needed[node] && m_names[node].empty())
                m_names[node] = names.take("gate_" + std::to_string(++number));
        }
    }

    /// A gate that passes on what another top has too, what is a part of another, or is no gate.
    void topGate(std::size_t top)
    {
        const Node root = m_distinct.roots[top];
        open("define-gate", m_ownName[top], m_source.tops[top].label);
        if (root == neverFails || root == alwaysFails)
            m_out += std::string("      <constant value=\"") + (root == alwaysFails ? "true" : "false") + "\"/>\n";
        else
            reference(6, root);
        m_out += "    </define-gate>\n";
    }

    void gate(Node node)
    {
        const Gate& gate = m_tree.gate(node);
        const std::string connective = gate.type == GateType::Any ? "or"
            : gate.type == GateType::All                          ? "and"
                                                                  : "atleast";
        open("define-gate", m_names[node], m_labels[node]);
        m_out += "      <" + connective;
        if (gate.type == GateType::AtLeast)
            m_out += " min=\"" + std::to_string(gate.atLeast) + "\"";
        m_out += ">\n";
        for (const Node input : m_tree.inputsOf(node))
            reference(8, input);
        m_out += "      </" + connective + ">\n    </define-gate>\n";
    }

    void events()
    {
        const auto first = m_needed.begin() + 2;
        if (std::find(first, first + m_tree.eventCount, true) == first + m_tree.eventCount)
            return;
        m_out += "  <model-data>\n";
        for (std::uint32_t e = 0; e < m_tree.eventCount; ++e) {
            if (!m_needed[2 + e])
                continue;
            open("define-basic-event", m_names[2 + e], m_source.events[e].label);
            m_out += "      <float value=\"" + numberText(m_source.events[e].probability)
                + "\"/>\n    </define-basic-event>\n";
        }
        m_out += "  </model-data>\n";
    }

    void open(const char* element, const std::string& name, const std::string& text)
    {
        m_out.append("    <").append(element).append(" name=\"").append(name).append("\">\n");
        label(6, text);
    }
    void label(std::size_t indent, const std::string& text)
    {
        if (!isBlank(text))
            m_out.append(indent, ' ').append("<label>").append(xmlText(text)).append("</label>\n");
    }
    void reference(std::size_t indent, Node node)
    {
        m_out.append(indent, ' ').append(m_tree.isGate(node) ? "<gate" : "<basic-event");
        m_out.append(" name=\"").append(m_names[node]).append("\"/>\n");
    }

    const NamedTree& m_source;
    DistinctInputs m_distinct;
    const FaultTree& m_tree;
    std::vector<bool> m_needed;         ///< by node
    std::vector<bool> m_isTop;          ///< by node: it carries the name of a top
    std::vector<std::string> m_names;   ///< by node
    std::vector<std::string> m_labels;  ///< by node, of gates
    std::vector<std::string> m_ownName; ///< by top that needs a gate of its own
    std::string m_out;
};

} // namespace

std::string writeOpenPsa(const NamedTree& tree)
{
    return OpenPsaWriter(tree).write();
}

} // namespace linchpin
