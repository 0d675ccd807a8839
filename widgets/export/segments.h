// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QButtonGroup;

namespace linchpin
{

/// One choice of few: all of them side by side, below their heading. The arrow keys choose.
class Segments : public QWidget
{
    Q_OBJECT

public:
    /// \param name of the whole and, with "." and its number behind, of each button
    Segments(const QString& name, const QString& heading, const QStringList& choices, QWidget* parent = nullptr);

    int chosen() const;
    void choose(int number);

signals:
    /// The user has chosen another.
    void changed();

private:
    QButtonGroup* m_buttons;
};

} // namespace linchpin
