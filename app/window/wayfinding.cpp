// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/wayfinding.h"

#include "app/window/actions.h"
#include "app/window/presentation.h"
#include "widgets/navigation/command_popup.h"
#include "widgets/navigation/find_popup.h"
#include "widgets/navigation/key_sheet.h"
#include "widgets/navigation/minimap.h"
#include "widgets/navigation/perspective.h"
#include "widgets/style/text.h"
#include "widgets/tools/editor.h"

#include <QtCore/QSettings>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace linchpin
{

Wayfinding::Wayfinding(QMainWindow& window, Editor& editor, Actions& actions)
    : QObject(&window)
    , m_window(window)
    , m_editor(editor)
    , m_actions(actions)
    , m_commands(new CommandPopup(editor.view().viewport()))
    , m_find(new FindPopup(editor.view()))
    , m_keys(new KeySheet(&window))
    , m_minimap(new Minimap(editor.view()))
    , m_presentation(new Presentation(window, editor.view()))
{
    m_minimap->setOn(QSettings().value(QStringLiteral("minimap"), true).toBool());
    connect(&editor.document(), &Document::changed, this, &Wayfinding::follow);
    connect(m_presentation, &Presentation::changed, this, [this] {
        m_minimap->setOn(isMinimapOn() && !m_presentation->isOn());
        if (!m_presentation->isOn())
            showPerspective();
    });
}

void Wayfinding::openCommands()
{
    std::vector<QAction*> commands;
    for (QAction* action : m_actions.all()) {
        if (action != m_actions[QStringLiteral("commands")])
            commands.push_back(action);
    }
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>())
        commands.push_back(dock->toggleViewAction());
    m_commands->open(std::move(commands));
}

void Wayfinding::openFind()
{
    m_find->open();
}

void Wayfinding::openKeys()
{
    m_keys->open(keyGroups(m_actions.all()));
}

void Wayfinding::setMinimapOn(bool isOn)
{
    QSettings().setValue(QStringLiteral("minimap"), isOn);
    m_minimap->setOn(isOn && !m_presentation->isOn());
}

bool Wayfinding::isMinimapOn() const
{
    return QSettings().value(QStringLiteral("minimap"), true).toBool();
}

void Wayfinding::toggleFullScreen()
{
    if (!leave())
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
}

bool Wayfinding::isFullScreen() const
{
    return m_window.windowState().testFlag(Qt::WindowFullScreen);
}

void Wayfinding::togglePresentation()
{
    if (!leave())
        m_presentation->start();
}

bool Wayfinding::leave()
{
    const bool wasOn = m_presentation->isOn();
    m_presentation->end();
    return wasOn;
}

void Wayfinding::lookAt(const JourneyId& journey)
{
    m_journey = journey;
    showPerspective();
}

void Wayfinding::follow(const Change& change)
{
    if (change.reset)
        m_journey = {};
    if ((change.design || change.reset) && !m_presentation->isOn())
        showPerspective();
}

void Wayfinding::showPerspective()
{
    const Design& design = m_editor.document().design();
    const Journey* journey = design.journey(m_journey);
    if (journey)
        m_editor.scene().setEmphasis(usedBy(design, *journey));
    else
        m_editor.scene().setEmphasis({});
}

void Wayfinding::fillPerspectives(QMenu& menu)
{
    const Design& design = m_editor.document().design();
    const auto add = [&](const QString& text, const JourneyId& id) {
        QAction* action = menu.addAction(text, this, [this, id] { lookAt(id); });
        action->setCheckable(true);
        action->setChecked(id == m_journey || (id.empty() && !design.journey(m_journey)));
    };
    add(tr("&All journeys"), {});
    menu.addSeparator();
    for (const Journey& journey : design.journeys)
        add(toQString(journey.name).replace(QLatin1Char('&'), QStringLiteral("&&")), journey.id);
}

} // namespace linchpin
