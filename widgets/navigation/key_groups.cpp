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

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyGroups)
};

KeyGroup& groupNamed(std::vector<KeyGroup>& groups, const QString& title)
{
    const auto at = std::find_if(groups.begin(), groups.end(), [&](const KeyGroup& g) { return g.title == title; });
    return at != groups.end() ? *at : groups.emplace_back(KeyGroup{title, {}});
}

KeyGroup mouse()
{
    return {Words::tr("Mouse"),
            {{Words::tr("Place a part"), {Words::tr("drag from the palette"), Words::tr("click, click")}},
             {Words::tr("Put it in between"), {Words::tr("drop on an arrow")}},
             {Words::tr("Connect"), {Words::tr("drag a handle")}},
             {Words::tr("Connect to something new"), {Words::tr("drag a handle to nothing")}},
             {Words::tr("Clone and connect"), {Words::tr("click a handle")}},
             {Words::tr("Attach an arrow elsewhere"), {Words::tr("drag its end")}},
             {Words::tr("Bend an arrow"), {Words::tr("drag its line or a bend")}},
             {Words::tr("Remove a bend"), {Words::tr("double-click the bend")}},
             {Words::tr("Resize a domain or a note"), {Words::tr("drag a corner")}},
             {Words::tr("Put in a domain, take out"), {Words::tr("drag in, drag out")}},
             {Words::tr("Place by name"), {Words::tr("double-click on nothing")}},
             {Words::tr("Rename"), {Words::tr("double-click")}},
             {Words::tr("Select several"), {Words::tr("drag on nothing"), Words::tr("Shift+click")}},
             {Words::tr("Duplicate"), {Words::tr("Alt+drag")}},
             {Words::tr("Ignore neighbours and grid"), {Words::tr("Alt while dragging")}},
             {Words::tr("Move the view"),
              {Words::tr("Space+drag"), Words::tr("right-drag"), Words::tr("middle-drag"), Words::tr("wheel")}},
             {Words::tr("Move it sideways"), {Words::tr("Shift+wheel")}},
             {Words::tr("Zoom at the pointer"), {Words::tr("Ctrl+wheel")}},
             {Words::tr("Menu"), {Words::tr("right-click")}}}};
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
