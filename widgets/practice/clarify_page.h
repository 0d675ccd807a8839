// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice_page.h"

#include "core/practice/scenario.h"

#include <map>
#include <string>

class QLabel;
class QPushButton;

namespace linchpin
{

/// The question with its story; what is told is ticked, what is not told is asked for.
class ClarifyPage : public PracticePage
{
    Q_OBJECT

public:
    explicit ClarifyPage(Practice& practice, QWidget* parent = nullptr);

    void follow() override;

private:
    void addAsk(const Requirement& requirement);

    std::map<std::string, QLabel*> m_answers; ///< by hidden requirement
    std::map<std::string, QPushButton*> m_asks;
};

} // namespace linchpin
