// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/wayfinding.h"

#include "app/window/actions.h"
#include "app/window/presentation.h"
#include "core/model/catalogue.h"
#include "widgets/navigation/command_popup.h"
#include "widgets/navigation/find_popup.h"
#include "widgets/navigation/key_sheet.h"
#include "widgets/navigation/legend_card.h"
#include "widgets/navigation/minimap.h"
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
    , m_legend(new LegendCard(editor.view()))
    , m_presentation(new Presentation(window, editor.view()))
{
    m_minimap->setOn(QSettings().value(QStringLiteral("minimap"), true).toBool());
    m_legend->setOn(isLegendOn());
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

void Wayfinding::setLegendOn(bool isOn)
{
    QSettings().setValue(QStringLiteral("legend"), isOn);
    m_legend->setOn(isOn);
}

bool Wayfinding::isLegendOn() const
{
    return QSettings().value(QStringLiteral("legend"), false).toBool();
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

void Wayfinding::lookAt(const Perspective& perspective)
{
    m_perspective = perspective;
    showPerspective();
}

void Wayfinding::follow(const Change& change)
{
    if (change.reset)
        m_perspective = {};
    if ((change.design || change.reset) && !m_presentation->isOn())
        showPerspective();
}

void Wayfinding::showPerspective()
{
    m_editor.scene().setEmphasis(seenIn(m_editor.document().design(), m_perspective));
}

void Wayfinding::fillPerspectives(QMenu& menu)
{
    const Design& design = m_editor.document().design();
    const bool isAll = !seenIn(design, m_perspective);
    const auto add = [&](QMenu& to, const QString& text, const Perspective& perspective) {
        QAction* action = to.addAction(text, this, [this, perspective] { lookAt(perspective); });
        action->setCheckable(true);
        const bool isNone = std::holds_alternative<std::monostate>(perspective);
        action->setChecked(isNone ? isAll : !isAll && perspective == m_perspective);
    };
    const auto literal = [](const std::string& name) {
        return toQString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
    };
    add(menu, tr("&Everything"), {});
    QMenu& journeys = *menu.addMenu(tr("One &journey"));
    for (const Journey& journey : design.journeys)
        add(journeys, literal(journey.name), journey.id);
    QMenu& domains = *menu.addMenu(tr("One &domain"));
    for (const Domain& domain : design.domains)
        add(domains, literal(domain.name), domain.id);
    QMenu& kinds = *menu.addMenu(tr("One &kind"));
    for (const ComponentKind kind : allOf<ComponentKind>()) {
        if (!ofKind(design, kind).empty())
            add(kinds, literal(kindWord(kind)), kind);
    }
    for (QMenu* part : {&journeys, &domains, &kinds})
        part->setEnabled(!part->isEmpty());
}

} // namespace linchpin
