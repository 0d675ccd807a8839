// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLabel>

namespace linchpin
{

/// One line that floats at the lower left of the canvas: what the pointer is on, or for some seconds
/// what was just said.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent);

    /// What the pointer is on; empty: nothing.
    void describe(const QString& text);
    /// Stays for some seconds.
    void say(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QString m_described;
    QString m_said;
    QTimer m_timer;
};

} // namespace linchpin
