// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drill_mode.h"

#include "widgets/drills/drill_panel.h"
#include "widgets/tools/editor.h"

#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>

namespace linchpin
{

DrillMode::DrillMode(Editor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_drill(editor.document())
    , m_tool(m_drill, editor.view())
{
    connect(&m_drill, &Drill::switched, this, &DrillMode::switchTool);
    connect(&m_drill, &Drill::switched, this, &DrillMode::switched);
    connect(&m_tool, &DrillTool::leaveWanted, this, &DrillMode::leave);
    connect(&editor, &Editor::modeChanged, this, [this](EditorMode mode) {
        if (mode != EditorMode::Select)
            leave();
    });
}

DrillMode::~DrillMode()
{
    if (m_editor.view().tool() == &m_tool)
        m_editor.view().setTool(nullptr);
}

void DrillMode::setDock(QDockWidget& dock)
{
    m_dock = &dock;
    auto* room = new QWidget(&dock); // a dock without one, or with one that has no least size, has a negative one
    room->setMinimumSize(1, 1);
    dock.setWidget(room);
    connect(dock.toggleViewAction(), &QAction::toggled, this, &DrillMode::followDock);
}

void DrillMode::followDock()
{
    // Hidden with the window it is still open.
    const bool isOpen = !m_dock->isHidden();
    if (isOpen && !m_panel) {
        delete m_dock->widget();
        m_panel = new DrillPanel(m_editor.document(), m_drill, m_dock);
        m_dock->setWidget(m_panel);
        connect(m_panel, &DrillPanel::goTo, &m_editor, &Editor::goTo);
        connect(m_panel, &DrillPanel::leaveWanted, this, &DrillMode::leave);
    }
    m_drill.setOn(isOpen);
}

void DrillMode::toggle()
{
    if (isOn() && !m_dock->visibleRegion().isEmpty()) {
        leave();
        return;
    }
    m_dock->show();
    m_dock->raise();
    m_editor.view().setFocus(Qt::OtherFocusReason);
}

void DrillMode::leave()
{
    if (!isOn())
        return;
    m_dock->hide();
    m_editor.view().setFocus(Qt::OtherFocusReason);
}

void DrillMode::switchTool(bool isOn)
{
    if (!isOn)
        m_dock->hide();
    if (isOn) {
        m_editor.setMode(EditorMode::Select);
        m_editor.view().setTool(&m_tool);
        m_editor.scene().setHandlesShown(false);
    } else if (m_editor.view().tool() == &m_tool) {
        m_editor.setMode(EditorMode::Select);
    }
}

QString DrillMode::wordsAtPointer() const
{
    const auto at = m_editor.view().pointerOver();
    return at ? m_tool.wordsAt(*at) : QString();
}

} // namespace linchpin
