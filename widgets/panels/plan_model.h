// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/plan.h"

#include <QtCore/QAbstractListModel>

#include <set>

namespace linchpin
{

/// The steps of a plan, each to tick; while it is looked for, and at its end, one more row says so.
class PlanModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FiguresRole = Qt::UserRole, ///< "53 min saved · 5/mo"
        NoteRole,                   ///< what is to know besides, may be empty
        AvailabilityRole,           ///< "99.95 %", after it
        TakenRole,
        EndRole, ///< whether it is the row at the end
    };

    explicit PlanModel(QObject* parent = nullptr);

    /// \param end the sentence of the last row
    void show(const Plan& plan, const std::set<std::size_t>& unticked, const QString& end);
    const Plan& plan() const { return m_plan; }
    bool isStep(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticked(int position, bool isTicked);

private:
    QString note(std::size_t position) const;
    QString availability(std::size_t position) const;
    QString spoken(const QModelIndex& index) const;

    Plan m_plan;
    std::set<std::size_t> m_unticked;
    QString m_end;
};

} // namespace linchpin
