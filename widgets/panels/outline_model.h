// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/outline_tree.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <unordered_map>

namespace linchpin
{

/// The outline as a tree of items; a new outline changes the rows that differ and no others.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject* parent = nullptr);
    ~OutlineModel() override;

    void show(const std::vector<OutlineBranch>& branches);
    const OutlineRow& row(const QModelIndex& index) const;
    /// Invalid where there is none.
    QModelIndex indexOf(const ElementId& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Typed in place; the model itself keeps the old name until it is shown another.
    void renamed(const linchpin::ElementId& id, const QString& name);

private:
    struct Node;

    Node& nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    std::unique_ptr<Node> made(const OutlineBranch& branch, Node* parent);
    void forget(const Node& node);
    void sync(Node& parent, const std::vector<OutlineBranch>& wanted);
    void removeGone(Node& parent, const std::vector<OutlineBranch>& wanted);
    void insert(Node& parent, std::size_t at, const OutlineBranch* first, std::size_t count);
    static void number(Node& parent, std::size_t from);

    std::unique_ptr<Node> m_root;
    std::unordered_map<ElementId, Node*> m_byId;
};

} // namespace linchpin
