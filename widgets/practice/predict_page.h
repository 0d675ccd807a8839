// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice_page.h"

#include <set>
#include <string>

class QVBoxLayout;

namespace linchpin
{

/// What is taken for single points of failure and, once they are revealed, how that stands to the truth.
class PredictPage : public PracticePage
{
    Q_OBJECT

public:
    explicit PredictPage(Practice& practice, QWidget* parent = nullptr);

    void follow() override;

private:
    QWidget* markedRow(const std::string& id);

    QVBoxLayout* m_rows;
    std::set<std::string> m_shown;
    bool m_isRevealed = false;
    bool m_isKnown = false; ///< what the true ones are
};

} // namespace linchpin
