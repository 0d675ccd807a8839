// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/difference_model.h"

namespace linchpin
{

void DifferenceModel::show(std::vector<DifferenceRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DifferenceRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return row.detail;
    case HeadingRole:
        return row.isHeading;
    case IconRole:
        return row.icon;
    default:
        return {};
    }
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && m_rows[static_cast<std::size_t>(index.row())].isHeading;
    return isHeading ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index);
}

} // namespace linchpin
