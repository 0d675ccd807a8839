// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice_page.h"

class QLabel;

namespace linchpin
{

/// What is to be drawn: the journeys with their targets, the budget and what the drawing costs by now.
class DrawPage : public PracticePage
{
    Q_OBJECT

public:
    explicit DrawPage(Practice& practice, QWidget* parent = nullptr);

    void follow() override;

private:
    QLabel* m_cost;
};

} // namespace linchpin
