// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

#include <vector>

namespace linchpin
{

/// A line of a drill's lists.
struct DrillRow
{
    enum class Mark { Heading, Failed, Stopped, Down, Degraded, Fine, Next, Plain };

    Mark mark = Mark::Plain;
    QString text;
    QString detail;
    QString id; ///< what a click goes to; empty: nothing

    bool operator==(const DrillRow&) const = default;
};

class DrillRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MarkRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    /// Rows at the beginning that stay the same are not touched.
    void show(std::vector<DrillRow> rows);
    const std::vector<DrillRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<DrillRow> m_rows;
};

/// Headings and rows with a mark, a name and a reason, which goes into further lines where it is too long; without a
/// row it says what to do.
class DrillList : public QListView
{
    Q_OBJECT

public:
    enum class Reasons { Whole, InOneLine };

    explicit DrillList(const QString& accessibleName, Reasons reasons = Reasons::Whole, QWidget* parent = nullptr);

    void show(std::vector<DrillRow> rows);
    void showEmpty(const QString& words);
    const std::vector<DrillRow>& rows() const { return m_rows->rows(); }

signals:
    /// A line was clicked, or Enter or Space pressed on it.
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    DrillRows* m_rows;
    QString m_empty;
};

} // namespace linchpin
