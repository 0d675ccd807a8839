// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/bars.h"

#include <QtWidgets/QWidget>

#include <optional>

class QCustomPlot;

namespace linchpin
{

/// The bars, a row each. Has a current bar, by pointer or keyboard; as high as it has rows.
class ImproveChart : public QWidget
{
    Q_OBJECT

public:
    explicit ImproveChart(QWidget* parent = nullptr);

    /// The current bar stays where it is the same suggestion.
    void plot(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return m_bars; }
    /// Row of the current bar, or -1.
    int current() const { return m_current; }
    void setCurrent(int row);
    /// Whether the keyboard made the current bar so, and not the pointer.
    bool isLedByKeyboard() const { return m_isLedByKeyboard; }
    /// Pales what is not the newest any more.
    void setDimmed(bool dimmed);
    /// Whether a bar explains itself in a tip, where nothing else does.
    void setExplaining(bool explains) { m_explains = explains; }
    QRect rowRect(int row) const;
    /// Only that part of it is plotted: thousands of rows would take a picture of hundreds of megabytes.
    /// Before it is told, all of it is. \param part in its own pixels
    void setSeen(const QRect& part);

signals:
    /// \param row -1: none
    void currentChanged(int row);
    void activated(int row);

protected:
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Bars;

    int rowAt(const QPoint& at) const;
    void lead(int row);
    void describe();
    void style();
    void replot();
    QRect plottedRect() const;

    QCustomPlot* m_plot;
    Bars* m_plotted; ///< owned by the plot
    std::vector<Bar> m_bars;
    std::optional<QRect> m_seen;
    bool m_explains = true;
    int m_current = -1;
    int m_pressed = -1;
    bool m_isLedByKeyboard = false;
};

} // namespace linchpin
