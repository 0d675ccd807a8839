// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/difference_rows.h"

#include <QtCore/QAbstractListModel>

namespace linchpin
{

/// The list of what differs; headings cannot be chosen.
class DifferenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, DetailRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<DifferenceRow> rows);
    const std::vector<DifferenceRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<DifferenceRow> m_rows;
};

} // namespace linchpin
