// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/findings_model.h"

#include <algorithm>

namespace linchpin
{

namespace
{

auto withKey(const std::string& key)
{
    return [&key](const FindingRow& row) { return row.key == key; };
}

} // namespace

void FindingsModel::show(const std::vector<FindingRow>& rows)
{
    removeGone(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        put(static_cast<int>(i), rows[i]);
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, static_cast<int>(rows.size()), rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

void FindingsModel::removeGone(const std::vector<FindingRow>& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto at = m_rows.begin() + row;
        if (std::none_of(wanted.begin(), wanted.end(), withKey(at->key))) {
            beginRemoveRows({}, row, row);
            m_rows.erase(at);
            endRemoveRows();
        }
    }
}

void FindingsModel::put(int row, const FindingRow& wanted)
{
    const auto place = m_rows.begin() + row;
    const auto found = std::find_if(place, m_rows.end(), withKey(wanted.key));
    if (found == m_rows.end()) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, wanted);
        endInsertRows();
        return;
    }
    if (found != place) {
        const int from = static_cast<int>(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(place, found, found + 1);
        endMoveRows();
    }
    if (!(*place == wanted)) {
        *place = wanted;
        emit dataChanged(index(row), index(row));
    }
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FindingRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.measures;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return row.detail;
    case MarkRole:
        return static_cast<int>(row.mark);
    default:
        return {};
    }
}

} // namespace linchpin
