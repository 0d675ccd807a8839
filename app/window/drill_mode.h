// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/drill.h"
#include "widgets/drills/drill_tool.h"

#include <QtCore/QObject>

class QDockWidget;

namespace linchpin
{

class DrillPanel;
class Editor;

/// The drill in the window: it lasts as long as its dock is open, and another tool ends it.
class DrillMode : public QObject
{
    Q_OBJECT

public:
    DrillMode(Editor& editor, QObject* parent);
    ~DrillMode() override;

    /// Once. The panel is made when the dock is shown first.
    void setDock(QDockWidget& dock);
    Drill& drill() { return m_drill; }
    bool isOn() const { return m_drill.isOn(); }
    /// Opens the dock, brings it to the front, or closes it where it is there already.
    void toggle();
    void leave();
    /// What a click does where the pointer is; empty: nothing.
    QString wordsAtPointer() const;

signals:
    void switched(bool isOn);

private:
    void followDock();
    void switchTool(bool isOn);

    Editor& m_editor;
    Drill m_drill;
    DrillTool m_tool;
    QDockWidget* m_dock = nullptr;
    DrillPanel* m_panel = nullptr;
};

} // namespace linchpin
