// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/attempt_scores.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QStyledItemDelegate>

namespace linchpin
{

/// The scenarios on offer: title, level and time, and the best score so far.
class ScenarioModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole, Best };

    /// \param shelf, scores must outlive it
    ScenarioModel(const ScenarioShelf& shelf, const AttemptScores& scores, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    /// Empty: none yet.
    QString bestOf(const Scenario& scenario) const;

    const ScenarioShelf& m_shelf;
    const AttemptScores& m_scores;
};

class ScenarioDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace linchpin
