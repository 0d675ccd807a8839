// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/navigation/search_model.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace linchpin
{

/// One line to type into, and below it what is found; floats over its parent. What is found, and what becomes
/// of it, is another's affair.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// \param name object name; those of the parts begin with it
    SearchPopup(const QString& name, const QString& title, int width, QWidget* parent);

    /// \param at upper left corner in the parent
    void open(const QPoint& at, const QString& placeholder);
    void close();
    void showRows(std::vector<SearchRow> rows, const QString& whenEmpty);
    /// At the right end of the line, such as "3 of 12".
    void setCount(const QString& text);
    int currentRow() const;
    int rowCount() const { return m_model->rowCount(); }
    QString typed() const;

signals:
    void typedChanged(const QString& text);
    void currentChanged(int row);
    /// Enter, or a click; -1: nothing is found.
    void accepted(int row);
    /// Esc.
    void rejected();
    /// The keyboard went elsewhere.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(int key);
    void step(int by);
    void applyTheme();

    SearchModel* m_model;
    QLineEdit* m_field;
    QLabel* m_count;
    QListView* m_list;
    QLabel* m_empty;
};

} // namespace linchpin
