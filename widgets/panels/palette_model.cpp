// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/palette_model.h"

#include <algorithm>
#include <memory>

namespace linchpin
{

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
{
    showAll();
}

void PaletteModel::search(const QString& query)
{
    const QString trimmed = query.trimmed();
    if (trimmed == m_query)
        return;
    beginResetModel();
    m_query = trimmed;
    m_rows.clear();
    if (isSearching())
        showMatches();
    else
        showAll();
    endResetModel();
}

void PaletteModel::showAll()
{
    QString group;
    for (const PaletteEntry& entry : paletteEntries()) {
        if (entry.group != group) {
            group = entry.group;
            m_rows.push_back({nullptr, group, {}});
        }
        m_rows.push_back({&entry, {}, {}});
    }
}

void PaletteModel::showMatches()
{
    std::vector<std::pair<int, Row>> found;
    for (const PaletteEntry& entry : paletteEntries()) {
        if (const auto match = matchOf(entry, m_query))
            found.push_back({match->rank, {&entry, {}, match->alias}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [rank, row] : found)
        m_rows.push_back(row);
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].entry : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.entry ? row.entry->name : row.heading;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.entry ? row.entry->figures : QVariant();
    case IsHeading:
        return row.entry == nullptr;
    case Alias:
        return row.alias;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                        : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QStringList PaletteModel::mimeTypes() const
{
    return {QLatin1String(kindMimeType)};
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    const PaletteEntry* dragged = indexes.isEmpty() ? nullptr : entry(indexes.first());
    if (!dragged)
        return nullptr;
    return kindPayload(dragged->kind).release();
}

} // namespace linchpin
