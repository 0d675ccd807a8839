// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/search_model.h"

namespace linchpin
{

void SearchModel::show(std::vector<SearchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleTextRole) {
        QStringList words{shown.text};
        if (!shown.aside.isEmpty())
            words << shown.aside;
        if (!shown.isEnabled)
            words << tr("not available now");
        return words.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace linchpin
