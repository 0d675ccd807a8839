// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/navigation/key_groups.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QFrame;

namespace linchpin
{

/// All keys and gestures on one sheet over the window; Esc, ? or a click closes it.
class KeySheet : public QWidget
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget* window);

    void open(const std::vector<KeyGroup>& groups);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    void place();

    QFrame* m_card = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace linchpin
