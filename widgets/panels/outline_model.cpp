// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/outline_model.h"

#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <algorithm>
#include <unordered_set>

namespace linchpin
{

struct OutlineModel::Node
{
    OutlineRow row;
    Node* parent = nullptr;
    std::size_t at = 0; ///< among the parent's children
    std::vector<std::unique_ptr<Node>> children = {};
};

namespace
{

/// Tells the same row in two outlines.
QString keyOf(const OutlineRow& row)
{
    return row.id.empty() ? QLatin1Char('/') + row.name : QString::fromStdString(row.id.text());
}

} // namespace

OutlineModel::OutlineModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{ }

OutlineModel::~OutlineModel() = default;

void OutlineModel::show(const std::vector<OutlineBranch>& branches)
{
    if (!m_root->children.empty()) {
        sync(*m_root, branches);
        return;
    }
    beginResetModel();
    for (const OutlineBranch& branch : branches)
        m_root->children.push_back(made(branch, m_root.get()));
    number(*m_root, 0);
    endResetModel();
}

std::unique_ptr<OutlineModel::Node> OutlineModel::made(const OutlineBranch& branch, Node* parent)
{
    auto node = std::make_unique<Node>();
    node->row = branch.row;
    node->parent = parent;
    for (const OutlineBranch& child : branch.children)
        node->children.push_back(made(child, node.get()));
    number(*node, 0);
    if (!branch.row.id.empty())
        m_byId[branch.row.id] = node.get();
    return node;
}

void OutlineModel::forget(const Node& node)
{
    // It may already stand elsewhere.
    if (const auto known = m_byId.find(node.row.id); known != m_byId.end() && known->second == &node)
        m_byId.erase(known);
    for (const auto& child : node.children)
        forget(*child);
}

void OutlineModel::number(Node& parent, std::size_t from)
{
    for (std::size_t i = from; i < parent.children.size(); ++i)
        parent.children[i]->at = i;
}

void OutlineModel::removeGone(Node& parent, const std::vector<OutlineBranch>& wanted)
{
    std::unordered_set<QString> keys;
    for (const OutlineBranch& branch : wanted)
        keys.insert(keyOf(branch.row));
    for (std::size_t end = parent.children.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && !keys.contains(keyOf(parent.children[begin - 1]->row)))
            --begin;
        if (begin < end) {
            beginRemoveRows(indexOf(parent), static_cast<int>(begin), static_cast<int>(end) - 1);
            const auto first = parent.children.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto last = parent.children.begin() + static_cast<std::ptrdiff_t>(end);
            std::for_each(first, last, [this](const auto& node) { forget(*node); });
            parent.children.erase(first, last);
            number(parent, begin);
            endRemoveRows();
        }
        end = begin > 0 ? begin - 1 : 0;
    }
}

void OutlineModel::insert(Node& parent, std::size_t at, const OutlineBranch* first, std::size_t count)
{
    beginInsertRows(indexOf(parent), static_cast<int>(at), static_cast<int>(at + count) - 1);
    std::vector<std::unique_ptr<Node>> nodes;
    for (std::size_t i = 0; i < count; ++i)
        nodes.push_back(made(first[i], &parent));
    parent.children.insert(parent.children.begin() + static_cast<std::ptrdiff_t>(at),
                           std::make_move_iterator(nodes.begin()), std::make_move_iterator(nodes.end()));
    number(parent, at);
    endInsertRows();
}

void OutlineModel::sync(Node& parent, const std::vector<OutlineBranch>& wanted)
{
    removeGone(parent, wanted);
    std::unordered_set<QString> there;
    for (const auto& node : parent.children)
        there.insert(keyOf(node->row));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        std::size_t fresh = i;
        while (fresh < wanted.size() && !there.contains(keyOf(wanted[fresh].row)))
            ++fresh;
        if (fresh > i) {
            insert(parent, i, &wanted[i], fresh - i);
            i = fresh - 1;
            continue;
        }
        auto& children = parent.children;
        const auto place = children.begin() + static_cast<std::ptrdiff_t>(i);
        const QString key = keyOf(wanted[i].row);
        const auto found =
            std::find_if(place, children.end(), [&key](const auto& node) { return keyOf(node->row) == key; });
        if (found != place) {
            const int from = static_cast<int>(found - children.begin());
            const QModelIndex above = indexOf(parent);
            beginMoveRows(above, from, from, above, static_cast<int>(i));
            std::rotate(place, found, found + 1);
            number(parent, i);
            endMoveRows();
        }
        Node& node = *children[i];
        if (!(node.row == wanted[i].row)) {
            node.row = wanted[i].row;
            emit dataChanged(indexOf(node), indexOf(node));
        }
        sync(node, wanted[i].children);
    }
}

OutlineModel::Node& OutlineModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex OutlineModel::indexOf(const Node& node) const
{
    return node.parent ? createIndex(static_cast<int>(node.at), 0, &node) : QModelIndex();
}

QModelIndex OutlineModel::indexOf(const ElementId& id) const
{
    const auto node = m_byId.find(id);
    return node == m_byId.end() ? QModelIndex() : indexOf(*node->second);
}

const OutlineRow& OutlineModel::row(const QModelIndex& index) const
{
    return nodeOf(index).row;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node& node = nodeOf(parent);
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= node.children.size())
        return {};
    return createIndex(row, 0, node.children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*nodeOf(index).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(nodeOf(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineRow& shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return shown.spoken();
    case Qt::DecorationRole: {
        const Theme& theme = Appearance::instance().theme();
        return shown.icon.isEmpty()
            ? QVariant()
            : QVariant(icon(shown.icon, shown.category ? theme.category(*shown.category) : theme.muted));
    }
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == row(index).name)
        return false;
    emit renamed(row(index).id, value.toString());
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index).id.empty())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

} // namespace linchpin
