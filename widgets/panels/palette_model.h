// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/palette_entry.h"

#include <QtCore/QAbstractListModel>

namespace linchpin
{

/// The rows of the palette: headings with their entries, or while searching the matches, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeading = Qt::UserRole, Alias };

    explicit PaletteModel(QObject* parent = nullptr);

    void search(const QString& query);
    bool isSearching() const { return !m_query.isEmpty(); }
    /// Null for a heading.
    const PaletteEntry* entry(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Row
    {
        const PaletteEntry* entry = nullptr; ///< null: a heading
        QString heading;
        QString alias;
    };

    void showAll();
    void showMatches();

    QString m_query;
    std::vector<Row> m_rows;
};

} // namespace linchpin
