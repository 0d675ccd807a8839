// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/ladder_filter.h"

#include "widgets/drills/ladder_model.h"

#include <algorithm>

namespace linchpin
{

LadderFilter::LadderFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LadderModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LadderFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void LadderFilter::setOnlyStopping(bool only)
{
    m_onlyStopping = only;
    invalidateFilter();
}

bool LadderFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& model = *sourceModel();
    if (m_onlyStopping && !model.index(row, 0, parent).data(LadderModel::StopsSomethingRole).toBool())
        return false;
    QString all;
    for (const int column : {LadderModel::WhatColumn, LadderModel::KindColumn, LadderModel::StopsColumn})
        all += model.index(row, column, parent).data().toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace linchpin
