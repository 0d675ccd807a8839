// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/finding_rows.h"

#include <QtCore/QAbstractListModel>

namespace linchpin
{

/// The rows of the findings; a row that stays keeps its index, so that focus and scrolling stay too.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MarkRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<FindingRow>& rows);
    const std::vector<FindingRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void removeGone(const std::vector<FindingRow>& wanted);
    void put(int row, const FindingRow& wanted);

    std::vector<FindingRow> m_rows;
};

} // namespace linchpin
