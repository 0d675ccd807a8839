// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/ladder_model.h"

#include "core/engine/analysis.h"
#include "core/engine/words.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <algorithm>
#include <numeric>

namespace linchpin
{

namespace
{

QString percent(double share)
{
    const double percents = share * 100;
    return percents < 0.1 ? QStringLiteral("< %1 %").arg(numeral(QStringLiteral("0.1")))
                          : QStringLiteral("%1 %").arg(numeral(QString::number(percents, 'f', percents < 10 ? 1 : 0)));
}

} // namespace

void LadderModel::show(std::shared_ptr<const LadderRows> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    m_kinds.clear();
    if (m_all) {
        for (const LadderRow& row : m_all->rows) {
            if (!m_kinds.contains(row.kind))
                m_kinds << row.kind;
        }
    }
    std::sort(m_kinds.begin(), m_kinds.end(),
              [](const QString& one, const QString& other) { return one.localeAwareCompare(other) < 0; });
    order();
    choose();
    endResetModel();
}

template<class Do>
void LadderModel::rearrange(const Do& it)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> kept;
    for (const QModelIndex& each : before)
        kept.push_back(m_shown[static_cast<std::size_t>(each.row())]);
    it();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const auto at = std::find(m_shown.begin(), m_shown.end(), kept[static_cast<std::size_t>(i)]);
        after << (at == m_shown.end() ? QModelIndex()
                                      : index(static_cast<int>(at - m_shown.begin()), before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void LadderModel::order()
{
    m_order.resize(m_all ? m_all->rows.size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (m_sortColumn < 0)
        return;
    std::vector<double> keys;
    keys.reserve(m_order.size());
    for (const std::uint32_t row : m_order)
        keys.push_back(sortKey(m_all->rows[row], m_sortColumn));
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t one, std::uint32_t other) {
        return m_sortOrder == Qt::AscendingOrder ? keys[one] < keys[other] : keys[one] > keys[other];
    });
}

void LadderModel::choose()
{
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown), [this](std::uint32_t at) {
        const LadderRow& row = m_all->rows[at];
        return (!m_onlyStopping || row.stopsSomething())
            && std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString& word) { return row.sought.contains(word, Qt::CaseInsensitive); });
    });
}

void LadderModel::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rearrange([this] { choose(); });
}

void LadderModel::setOnlyStopping(bool only)
{
    m_onlyStopping = only;
    rearrange([this] { choose(); });
}

void LadderModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange([this] {
        this->order();
        choose();
    });
}

void LadderModel::setUnavailability(std::optional<double> ofSystem)
{
    if (ofSystem == m_unavailability)
        return;
    m_unavailability = ofSystem;
    if (m_sortColumn == ShareColumn)
        sort(m_sortColumn, m_sortOrder);
    if (!m_shown.empty())
        emit dataChanged(index(0, ShareColumn), index(rowCount() - 1, ShareColumn));
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

std::optional<double> LadderModel::share(const LadderRow& row) const
{
    if (!row.stopsSystem || row.probability <= 0 || !m_unavailability || *m_unavailability <= 0)
        return {};
    return std::min(1.0, row.probability / *m_unavailability);
}

QString LadderModel::text(const LadderRow& row, int column) const
{
    switch (column) {
    case WhatColumn:
        return row.what;
    case KindColumn:
        return row.kind;
    case StopsColumn:
        return row.stops;
    case HoursColumn:
        return row.probability > 0 ? toQString(durationOfHours(row.probability * hoursPerYear)) : tr("cannot fail");
    default: {
        const auto part = share(row);
        return part ? percent(*part) : QStringLiteral("–");
    }
    }
}

double LadderModel::sortKey(const LadderRow& row, int column) const
{
    switch (column) {
    case WhatColumn:
        return row.nameOrder;
    case StopsColumn:
        return row.journeys + (row.stopsSystem ? 1'000'000 : 0);
    case HoursColumn:
        return row.probability;
    case ShareColumn:
        return share(row).value_or(-1);
    default:
        return static_cast<double>(m_kinds.indexOf(row.kind));
    }
}

QString LadderModel::explanation(const LadderRow& row, int column) const
{
    switch (column) {
    case HoursColumn:
        return row.isPair ? tr("Of a year, both are down at once") : tr("Of a year, it is down");
    case ShareColumn:
        if (share(row))
            return tr("So much of the system's downtime");
        return row.stopsSystem ? QString() : tr("It does not stop the system");
    default:
        return text(row, column);
    }
}

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LadderRow& row = rowAt(index.row());
    const int column = index.column();
    const bool isFigure = column == HoursColumn || column == ShareColumn;
    const Theme& theme = Appearance::instance().theme();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return textFont(12, column == WhatColumn ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        if (column == StopsColumn && row.stopsSystem)
            return theme.spofText;
        return column == WhatColumn || (column == StopsColumn && row.journeys > 0) || column == HoursColumn
            ? theme.text
            : theme.muted;
    case Qt::DecorationRole:
        if (column == StopsColumn && row.stopsSystem && !row.isPair)
            return icon(QStringLiteral("status/spof"), theme.spof);
        return {};
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == HoursColumn || section == ShareColumn;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == ShareColumn ? tr("Share of the system's downtime")
                                      : tr("Click to sort, a third click for the order of harm");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What fails");
    case KindColumn:
        return tr("Kind");
    case StopsColumn:
        return tr("Stops");
    case HoursColumn:
        return tr("Down a year");
    default:
        return tr("Share");
    }
}

} // namespace linchpin
