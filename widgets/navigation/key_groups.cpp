// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/key_groups.h"

#include "widgets/navigation/command_popup.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>

#include <algorithm>

namespace linchpin
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("KeyGroups", text);
}

KeyGroup& groupNamed(std::vector<KeyGroup>& groups, const QString& title)
{
    const auto at = std::find_if(groups.begin(), groups.end(), [&](const KeyGroup& g) { return g.title == title; });
    return at != groups.end() ? *at : groups.emplace_back(KeyGroup{title, {}});
}

KeyGroup mouse()
{
    return {tr("Mouse"),
            {{tr("Place a part"), {tr("drag from the palette"), tr("click, click")}},
             {tr("Put it in between"), {tr("drop on an arrow")}},
             {tr("Connect"), {tr("drag a handle")}},
             {tr("Clone and connect"), {tr("click a handle")}},
             {tr("Place by name"), {tr("double-click on nothing")}},
             {tr("Rename"), {tr("double-click")}},
             {tr("Select several"), {tr("drag on nothing"), tr("Shift+click")}},
             {tr("Duplicate"), {tr("Alt+drag")}},
             {tr("Ignore neighbours and grid"), {tr("Alt while dragging")}},
             {tr("Move the view"), {tr("Space+drag"), tr("right-drag"), tr("wheel")}},
             {tr("Zoom at the pointer"), {tr("Ctrl+wheel")}},
             {tr("Menu"), {tr("right-click")}}}};
}

} // namespace

std::vector<KeyGroup> keyGroups(const std::vector<QAction*>& commands)
{
    std::vector<KeyGroup> groups;
    QStringList families;
    for (const QAction* command : commands) {
        const QString title = command->property("group").toString();
        const QString family = command->property("family").toString();
        if (command->shortcuts().isEmpty() || title.isEmpty() || families.contains(family))
            continue;
        if (family.isEmpty()) {
            groupNamed(groups, title).rows.push_back({commandText(*command), {commandKey(*command)}});
        } else {
            families << family;
            groupNamed(groups, title).rows.push_back({family, {command->property("familyKeys").toString()}});
        }
    }
    groups.push_back(mouse());
    return groups;
}

} // namespace linchpin
