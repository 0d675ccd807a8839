// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/partition_model.h"

#include "widgets/drills/partition_words.h"
#include "widgets/style/text.h"

namespace linchpin
{

void PartitionModel::show(const Partition& partition, const QString& a, const QString& b)
{
    beginResetModel();
    m_partition = partition;
    m_a = a;
    m_b = b;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, AColumn, BColumn);
}

void PartitionModel::clear()
{
    show({}, {}, {});
}

const PartitionedSet& PartitionModel::setAt(int row) const
{
    return m_partition.sets[static_cast<std::size_t>(row) - m_partition.journeys.size()];
}

ElementId PartitionModel::elementAt(int row) const
{
    return isJourney(row) ? ElementId(m_partition.journeys[static_cast<std::size_t>(row)].id.text()) : setAt(row).id;
}

QString PartitionModel::name(int row) const
{
    return toQString(isJourney(row) ? m_partition.journeys[static_cast<std::size_t>(row)].name : setAt(row).name);
}

SideService PartitionModel::service(const QModelIndex& index) const
{
    const int row = index.row();
    const bool isA = index.column() == AColumn;
    if (!isJourney(row))
        return isA ? setAt(row).a : setAt(row).b;
    const PartitionedJourney& journey = m_partition.journeys[static_cast<std::size_t>(row)];
    return isA ? journey.a : journey.b;
}

QString PartitionModel::spoken(int row) const
{
    const SideService a = service(index(row, AColumn));
    const SideService b = service(index(row, BColumn));
    QString text = tr("%1: %2; %3: %4").arg(m_a, spokenService(a), m_b, spokenService(b));
    if (!isJourney(row))
        text += QStringLiteral(". ") + tradeOffWord(setAt(row).tradeOff) + QStringLiteral(". ")
            + toQString(setAt(row).sentence);
    return text;
}

int PartitionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partition.journeys.size() + m_partition.sets.size());
}

int PartitionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PartitionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? name(index.row()) : spokenService(service(index));
    case Qt::AccessibleDescriptionRole:
        return isName ? spoken(index.row()) : QString();
    case Qt::ToolTipRole:
        return isName ? name(index.row()) : spokenService(service(index));
    case ServiceRole:
        return isName ? QVariant() : QVariant::fromValue(service(index));
    case TradeOffRole:
        return isJourney(index.row()) ? QString() : tradeOffWord(setAt(index.row()).tradeOff);
    case SentenceRole:
        return isJourney(index.row()) ? QString() : toQString(setAt(index.row()).sentence) + QLatin1Char('.');
    default:
        return {};
    }
}

QVariant PartitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("With the link cut") : section == AColumn ? m_a : m_b;
}

} // namespace linchpin
