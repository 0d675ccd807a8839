// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/partition.h"

#include <QtCore/QAbstractTableModel>

namespace linchpin
{

/// What still works on each side of a cut link: the journeys, then the sets with what they give up.
class PartitionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AColumn, BColumn, columns };
    enum Role {
        ServiceRole = Qt::UserRole, ///< a SideService, of the columns of sides
        TradeOffRole,               ///< in a word; empty for a journey
        SentenceRole,               ///< the same
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param a, b names of the sides
    void show(const Partition& partition, const QString& a, const QString& b);
    void clear();
    /// A component, a set or a journey.
    ElementId elementAt(int row) const;
    bool isJourney(int row) const { return row < static_cast<int>(m_partition.journeys.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PartitionedSet& setAt(int row) const;
    SideService service(const QModelIndex& index) const;
    QString name(int row) const;
    QString spoken(int row) const;

    Partition m_partition;
    QString m_a;
    QString m_b;
};

} // namespace linchpin

Q_DECLARE_METATYPE(linchpin::SideService)
