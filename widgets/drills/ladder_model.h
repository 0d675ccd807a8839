// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/ladder_rows.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace linchpin
{

/// The ladder as a table: the rows that have the words looked for, in the order asked for. It sorts and filters by
/// itself, since tens of thousands of rows take a proxy model too long.
class LadderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, KindColumn, StopsColumn, HoursColumn, ShareColumn, columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: none.
    void show(std::shared_ptr<const LadderRows> rows);
    /// What shares are of; nothing: none are known.
    void setUnavailability(std::optional<double> ofSystem);
    /// Rows have each of these, apart by spaces, in one of their columns.
    void setWords(const QString& words);
    void setOnlyStopping(bool only);
    const LadderRow& rowAt(int row) const { return m_all->rows[m_shown[static_cast<std::size_t>(row)]]; }

    /// Of the system's downtime; nothing where it is not known, or the system does not stop.
    std::optional<double> share(const LadderRow& row) const;

    /// \param column -1: the order of harm
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LadderRow& row, int column) const;
    double sortKey(const LadderRow& row, int column) const;
    QString explanation(const LadderRow& row, int column) const;
    void order();
    void choose();
    /// Does it, and says that rows may have come, gone or moved.
    template<class Do>
    void rearrange(const Do& it);

    std::shared_ptr<const LadderRows> m_all;
    QStringList m_kinds;                ///< ascending
    std::vector<std::uint32_t> m_order; ///< of all, as they are sorted
    std::vector<std::uint32_t> m_shown; ///< of those, the ones that are wanted
    std::optional<double> m_unavailability;
    QStringList m_words;
    bool m_onlyStopping = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace linchpin
