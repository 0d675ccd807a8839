// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/open_psa_reader.h"
#include "core/model/error.h"
#include "core/tree/named_tree.h"

#include <QByteArray>
#include <QList>

#include <string>
#include <string_view>
#include <vector>

namespace linchpin::test
{

/// A model of one fault tree "t" on line 1, then these elements; ' stands for ".
inline std::string model(const QByteArray& elements, const QByteArray& data = {})
{
    QByteArray text = "<opsa-mef><define-fault-tree name='t'>\n" + elements + "\n</define-fault-tree>";
    if (!data.isEmpty())
        text += "<model-data>\n" + data + "\n</model-data>";
    text += "</opsa-mef>\n";
    return text.replace('\'', '"').toStdString();
}

/// `<define-gate name='NAME'>FORMULA</define-gate>`
inline QByteArray gate(const QByteArray& name, const QByteArray& formula)
{
    return "<define-gate name='" + name + "'>" + formula + "</define-gate>";
}

inline QByteArray basic(const QByteArray& name, const QByteArray& expression = "<float value='0.1'/>")
{
    return "<define-basic-event name='" + name + "'>" + expression + "</define-basic-event>";
}

/// References: "a b" gives `<basic-event name='a'/><basic-event name='b'/>`; capitals are gates.
inline QByteArray refs(const QByteArray& names)
{
    QByteArray text;
    for (const QByteArray& name : names.split(' '))
        text += QByteArray(name[0] >= 'A' && name[0] <= 'Z' ? "<gate" : "<basic-event") + " name='" + name + "'/>";
    return text;
}

/// "or(a and(b c))", events by their names.
inline std::string shown(const NamedTree& tree, Node node)
{
    if (node == neverFails || node == alwaysFails)
        return node == alwaysFails ? "true" : "false";
    if (tree.tree.isEvent(node))
        return tree.events[tree.tree.eventOf(node)].name;
    const Gate& gate = tree.tree.gate(node);
    std::string text = gate.type == GateType::Any ? "or"
        : gate.type == GateType::All              ? "and"
                                                  : std::to_string(gate.atLeast) + "of";
    char before = '(';
    for (const Node input : tree.tree.inputsOf(node)) {
        text += before + shown(tree, input);
        before = ' ';
    }
    return text + ")";
}

/// "TOP = or(a b); OTHER = a"
inline std::string shown(const NamedTree& tree)
{
    std::string text;
    for (const NamedTree::Top& top : tree.tops)
        text += (text.empty() ? "" : "; ") + top.name + " = " + shown(tree, top.node);
    return text;
}

/// Adds a gate as it is, unlike GateBuilder.
inline Node add(FaultTree& tree, GateType type, const std::vector<Node>& inputs, std::uint32_t atLeast = 1)
{
    tree.gates.push_back(
        {type, atLeast, static_cast<std::uint32_t>(tree.inputs.size()), static_cast<std::uint32_t>(inputs.size())});
    tree.inputs.insert(tree.inputs.end(), inputs.begin(), inputs.end());
    return static_cast<Node>(tree.nodeCount()) - 1;
}

/// A tree over events of these names, which fail with 0.1, 0.2, ...
inline NamedTree treeOver(const std::vector<std::string>& names)
{
    NamedTree tree;
    tree.title = "Tree";
    for (const std::string& name : names)
        tree.events.push_back({name, "", 0.1 * static_cast<double>(tree.events.size() + 1)});
    tree.tree.eventCount = static_cast<std::uint32_t>(names.size());
    return tree;
}

/// Summed over all combinations of failures.
inline double bruteForce(const NamedTree& tree, Node root)
{
    double sum = 0;
    for (unsigned mask = 0; mask < 1u << tree.events.size(); ++mask) {
        double weight = 1;
        std::vector<char> fails(tree.tree.nodeCount(), 0);
        fails[alwaysFails] = 1;
        for (std::uint32_t e = 0; e < tree.events.size(); ++e) {
            fails[2 + e] = mask >> e & 1;
            weight *= fails[2 + e] ? tree.events[e].probability : 1 - tree.events[e].probability;
        }
        for (Node node = tree.tree.firstGate(); node < tree.tree.nodeCount(); ++node) {
            const Gate& gate = tree.tree.gate(node);
            std::uint32_t down = 0;
            for (const Node input : tree.tree.inputsOf(node))
                down += fails[input];
            fails[node] = down >= (gate.type == GateType::Any       ? 1
                                       : gate.type == GateType::All ? gate.inputCount
                                                                    : gate.atLeast);
        }
        sum += fails[root] ? weight : 0;
    }
    return sum;
}

} // namespace linchpin::test
