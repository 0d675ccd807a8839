// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/suggestion.h"

#include <QtWidgets/QScrollArea>

#include <array>

class QLabel;

namespace linchpin
{

/// Why a suggestion is one: the consequence first, the technique, and every figure before and after.
class GainsDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit GainsDetail(QWidget* parent = nullptr);

    /// \param design today's; null suggestion: nothing to say
    void show(const Suggestion* suggestion, const Design& design);

    static constexpr int roomNeeded = 272;

private:
    enum Figure { Availability, Downtime, Spofs, Cost };

    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_technique;
    std::array<QLabel*, 4> m_figures{};
};

} // namespace linchpin
