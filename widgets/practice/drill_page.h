// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice_page.h"

#include "core/model/design.h"

#include <set>
#include <string>

class QVBoxLayout;

namespace linchpin
{

/// One failure of the own drawing after another: what stops, then the truth in waves.
class DrillPage : public PracticePage
{
    Q_OBJECT

public:
    explicit DrillPage(Practice& practice, QWidget* parent = nullptr);

    void follow() override;

private:
    void showAsking();
    void showTruth();
    void showWaves();
    const Design& design();

    QVBoxLayout* m_rows;
    QVBoxLayout* m_guesses = nullptr; ///< what is said to stop; null: not asking
    QVBoxLayout* m_waves = nullptr;   ///< null: not revealed
    std::size_t m_drill = 0;
    std::size_t m_shownWaves = 0;
    bool m_isAsking = false;
    bool m_isNew = true;
    std::set<std::string> m_stops;
};

} // namespace linchpin
