// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace linchpin
{

/// A property: its label at the left, a field at the right, and below a muted line or what is wrong.
class PropertyRow : public QWidget
{
    Q_OBJECT

public:
    /// \param name of the field among its siblings, and its accessible name the label
    PropertyRow(const QString& label, const QString& name, QWidget* field, QWidget* parent);
    /// Several fields in one line after another; the accessible name is theirs already.
    PropertyRow(const QString& label, const QList<QWidget*>& fields, QWidget* parent);

    void setDetail(const QString& text);
    /// A sentence in the place of the muted line; empty: the muted line again.
    void setProblem(const QString& sentence);
    QString problem() const;

private:
    void showLine();

    QLabel* m_detail;
    QLabel* m_problem;
};

} // namespace linchpin
