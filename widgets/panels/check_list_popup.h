// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/check_list_field.h"

#include <QtWidgets/QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace linchpin
{

/// The list of a CheckListField while it is open. Deletes itself when it closes.
class CheckListPopup : public QFrame
{
    Q_OBJECT

public:
    CheckListPopup(const QList<CheckOption>& options, const QStringList& checked, const QString& hint, QWidget* parent);

    void showBelow(const QWidget& field);

signals:
    void tried(const QStringList& keys);
    void chosen(const QStringList& keys);
    void dropped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void toggle(QListWidgetItem* item);
    void filter(const QString& text);

    QLineEdit* m_search;
    QListWidget* m_list;
    QStringList m_before;
    QStringList m_checked;
    bool m_isDropped = false;
};

} // namespace linchpin
