// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice_page.h"

#include "core/practice/scenario.h"

#include <map>
#include <string>

class QLineEdit;

namespace linchpin
{

/// Figures to be guessed; once they are checked, the answers and how to get there.
class EstimatePage : public PracticePage
{
    Q_OBJECT

public:
    explicit EstimatePage(Practice& practice, QWidget* parent = nullptr);

    void follow() override;

private:
    void add(const Estimate& estimate);

    std::map<std::string, QLineEdit*> m_fields;
    std::map<std::string, QWidget*> m_answers; ///< shown once they are checked
};

} // namespace linchpin
