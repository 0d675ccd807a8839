// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/document.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

namespace linchpin
{

class CanvasView;
class Legend;

/// What the marks mean that occur in the drawing, in the canvas's lower left corner. Away while none does.
class LegendCard : public QWidget
{
    Q_OBJECT

public:
    explicit LegendCard(CanvasView& view);
    ~LegendCard() override;

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(const Change& change);
    void refresh();
    void moveToCorner();

    CanvasView& m_view;
    QTimer m_timer; ///< runs while the legend is older than the answer
    std::unique_ptr<Legend> m_legend;
    bool m_isOn = false;
};

} // namespace linchpin
