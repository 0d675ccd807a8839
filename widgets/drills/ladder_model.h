// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/ladder_rows.h"

#include <QtCore/QAbstractTableModel>

#include <optional>

namespace linchpin
{

/// The ladder as a table.
class LadderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, KindColumn, StopsColumn, HoursColumn, ShareColumn, columns };
    enum Role {
        SortRole = Qt::UserRole,
        StopsSomethingRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<LadderRow> rows);
    /// What shares are of; nothing: none are known.
    void setUnavailability(std::optional<double> ofSystem);
    const std::vector<LadderRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LadderRow& row, int column) const;
    QVariant sortKey(const LadderRow& row, int column) const;
    QString explanation(const LadderRow& row, int column) const;
    std::optional<double> share(const LadderRow& row) const;

    std::vector<LadderRow> m_rows;
    std::optional<double> m_unavailability;
};

} // namespace linchpin
