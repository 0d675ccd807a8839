// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtGui/QIcon>

#include <vector>

namespace linchpin
{

/// One line of what a search found.
struct SearchRow
{
    QString text;
    std::vector<int> marks = {}; ///< positions in the text of what was typed
    QString aside = {};          ///< muted, at the right
    QIcon icon = {};
    bool isEnabled = true;
    bool isKey = false; ///< what stands aside is a key
};

class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<SearchRow> rows);
    const SearchRow& row(int i) const { return m_rows[static_cast<std::size_t>(i)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchRow> m_rows;
};

} // namespace linchpin
