// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/stairs_layout.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace linchpin
{

/// The staircase of a plan. The pointer chooses a step; the list beside it is for the keyboard.
class StairsChart : public QWidget
{
    Q_OBJECT

public:
    explicit StairsChart(QWidget* parent = nullptr);

    void plot(const Stairs& stairs);
    const Stairs& stairs() const { return m_stairs; }
    StairsLayout layOut() const;
    void setCurrent(std::optional<std::size_t> position);
    std::optional<std::size_t> current() const { return m_current; }
    /// Pales what is not the newest any more.
    void setDimmed(bool dimmed);

    QSize minimumSizeHint() const override { return {200, 96}; }

signals:
    /// \param position in the plan, -1: none
    void pointed(int position);
    void clicked(int position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Stairs m_stairs;
    std::optional<std::size_t> m_current;
    bool m_isDimmed = false;
};

} // namespace linchpin
