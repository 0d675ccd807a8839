// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_view.h"

#include <QtCore/QObject>

#include <optional>
#include <unordered_set>
#include <vector>

class QLabel;
class QMainWindow;

namespace linchpin
{

class Laser;

/// The drawing alone on the whole screen, step by step: all of it, each outermost domain, what each journey uses.
class Presentation : public QObject
{
    Q_OBJECT

public:
    Presentation(QMainWindow& window, CanvasView& view);

    bool isOn() const { return m_isOn; }
    void start();
    void end();
    /// To the next step, or back.
    void step(int by);
    std::size_t at() const { return m_at; }
    std::size_t steps() const { return m_steps.size(); }
    Laser& laser() { return *m_laser; }

signals:
    void changed();

private:
    struct Step
    {
        QString text;
        std::vector<ElementId> seen; ///< empty: everything
        std::optional<std::unordered_set<ElementId>> emphasis;
    };

    std::vector<Step> planned() const;
    void show();

    QMainWindow& m_window;
    CanvasView& m_view;
    Laser* m_laser;
    QLabel* m_caption;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    bool m_isOn = false;
    QByteArray m_state; ///< of docks and bars before
    Qt::WindowStates m_windowState;
    CanvasView::Place m_place; ///< before
};

} // namespace linchpin
