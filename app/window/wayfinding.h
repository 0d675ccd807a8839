// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/navigation/perspective.h"

#include <QtCore/QObject>

class QMainWindow;
class QMenu;

namespace linchpin
{

class Actions;
class CommandPopup;
class Editor;
class FindPopup;
class KeySheet;
class LegendCard;
class Minimap;
class Presentation;
struct Change;

/// What helps to find one's way: commands by name, elements by name, the keys, the minimap, one journey alone,
/// the presentation.
class Wayfinding : public QObject
{
    Q_OBJECT

public:
    Wayfinding(QMainWindow& window, Editor& editor, Actions& actions);

    void openCommands();
    void openFind();
    void openKeys();
    void setMinimapOn(bool isOn);
    bool isMinimapOn() const;
    void setLegendOn(bool isOn);
    bool isLegendOn() const;
    void toggleFullScreen();
    bool isFullScreen() const;
    void togglePresentation();
    Presentation& presentation() { return *m_presentation; }
    /// Ends the presentation; whether there was one.
    bool leave();

    /// Everything else is drawn faintly.
    void lookAt(const Perspective& perspective);
    void fillPerspectives(QMenu& menu);

private:
    void follow(const Change& change);
    void showPerspective();

    QMainWindow& m_window;
    Editor& m_editor;
    Actions& m_actions;
    CommandPopup* m_commands;
    FindPopup* m_find;
    KeySheet* m_keys;
    Minimap* m_minimap;
    LegendCard* m_legend;
    Presentation* m_presentation;
    Perspective m_perspective;
};

} // namespace linchpin
