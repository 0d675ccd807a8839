// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice_page.h"

class QVBoxLayout;

namespace linchpin
{

/// What is left to mend: targets not met, single points of failure, cost against budget.
class ImprovePage : public PracticePage
{
    Q_OBJECT

public:
    explicit ImprovePage(Practice& practice, QWidget* parent = nullptr);

    void follow() override;

private:
    void addTargets();
    void addSpofs();

    QVBoxLayout* m_rows;
};

} // namespace linchpin
