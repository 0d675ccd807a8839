// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/attempt_scores.h"

#include <QtCore/QAbstractTableModel>

namespace linchpin
{

/// Attempts as rows: day, scenario, score, time.
class AttemptsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Title, Points, Time, columnTotal };

    /// \param scores must outlive it
    explicit AttemptsModel(const AttemptScores& scores, QObject* parent = nullptr);

    /// \param scenario its id; empty: of all
    void show(const std::string& scenario);
    /// Null where there is no such row.
    const KeptAttempt* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const KeptAttempt& kept, int column) const;

    const AttemptScores& m_scores;
    std::vector<KeptAttempt> m_rows;
};

/// "72", "…" while it is computed, "not finished", "its scenario is gone".
QString scoreWords(const AttemptScores& scores, const KeptAttempt& kept);

} // namespace linchpin
