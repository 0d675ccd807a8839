// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace linchpin
{

/// The rows of a LadderModel that have the words looked for in one of their columns.
class LadderFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LadderFilter(QObject* parent = nullptr);

    void setWords(const QString& words);
    void setOnlyStopping(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    bool m_onlyStopping = true;
};

} // namespace linchpin
