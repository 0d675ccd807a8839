// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace linchpin
{

class Practice;

/// What one phase shows between header and footer; made anew each time the phase is entered.
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    explicit PracticePage(Practice& practice, QWidget* parent = nullptr);

    /// Something of the attempt has changed.
    virtual void follow() = 0;

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    Practice& practice() { return m_practice; }
    QVBoxLayout& column() { return *m_column; }

private:
    Practice& m_practice;
    QVBoxLayout* m_column;
};

} // namespace linchpin
