// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/actions.h"
#include "app/window/drill_mode.h"
#include "app/window/files.h"
#include "app/window/practice_mode.h"
#include "app/window/safekeeping.h"
#include "widgets/document/comparison.h"
#include "widgets/document/document.h"
#include "widgets/tools/editor.h"

#include <QtWidgets/QMainWindow>

class QMenu;

namespace linchpin
{

class StatusLine;
class ToolBar;
struct Consequences;
class Wayfinding;

/// Composes the canvas, the panels and the actions; decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();

    Files& files() { return m_files; }
    Document& document() { return m_document; }
    Safekeeping& safekeeping() { return m_safekeeping; }

protected:
    void closeEvent(QCloseEvent* event) override;
    /// Esc that no panel wants leads back to the canvas.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makePanels();
    QDockWidget* addDock(const QString& name, const QString& title, Qt::DockWidgetArea area);
    /// With a panel that is made in its place: one that is moved there is styled twice.
    template<class Panel, class... Arguments>
    Panel* fill(QDockWidget* dock, Arguments&... arguments);
    void makeToolBar();
    void makeMenu(QMenu& menu);
    void showContextMenu(const QPoint& globalAt, const QPointF& at);
    void describe(const ElementId& id);
    QString consequenceWords(const ElementId& id, const Consequences& consequences) const;
    void followDocument(const Change& change);
    void restore();

    Document m_document;
    Comparison m_comparison;
    Files m_files;
    Editor m_editor;
    Safekeeping m_safekeeping;
    DrillMode m_drill;
    PracticeMode m_practice;
    Actions m_actions;
    StatusLine* m_status;
    Wayfinding* m_ways = nullptr;
    ToolBar* m_bar = nullptr;
    QList<QDockWidget*> m_docks;
    QDockWidget* m_compareDock = nullptr;
    QDockWidget* m_drillDock = nullptr;
    QDockWidget* m_practiceDock = nullptr;
    bool m_panelsUnlocked = false;
};

} // namespace linchpin
