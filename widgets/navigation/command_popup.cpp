// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/command_popup.h"

#include "widgets/navigation/fuzzy.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>

#include <algorithm>
#include <utility>

namespace linchpin
{

namespace
{

constexpr int popupWidth = 480;
constexpr int fromTop = 48;
constexpr std::pair<const char*, const char*> keySigns[] = {
    {"Backtab", "Tab"}, {"Left", "←"}, {"Right", "→"}, {"Up", "↑"}, {"Down", "↓"}};

} // namespace

QString commandText(const QAction& command)
{
    return command.text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString commandKey(const QAction& command)
{
    const auto native = [](const char* name) { return QCoreApplication::translate("QShortcut", name); };
    QString key = command.shortcut().toString(QKeySequence::NativeText);
    for (const auto& [name, sign] : keySigns) {
        if (key == native(name) || key.endsWith(QLatin1Char('+') + native(name)))
            key.replace(native(name), QString::fromUtf8(sign));
    }
    const QString plus = QStringLiteral("+");
    return key.replace(native("Shift") + plus, CommandPopup::tr("Shift", "a key, said briefly") + plus);
}

CommandPopup::CommandPopup(QWidget* parent)
    : SearchPopup(QStringLiteral("commands"), tr("Commands"), popupWidth, parent)
{
    connect(this, &SearchPopup::typedChanged, this, &CommandPopup::filter);
    connect(this, &SearchPopup::accepted, this, &CommandPopup::run);
    connect(this, &SearchPopup::rejected, this, &SearchPopup::close);
    connect(this, &SearchPopup::left, this, &SearchPopup::close);
}

void CommandPopup::open(std::vector<QAction*> commands)
{
    m_commands = std::move(commands);
    setCount({});
    const int left = std::max(8, (parentWidget()->width() - width()) / 2);
    SearchPopup::open({left, std::min(fromTop, parentWidget()->height() / 8)}, tr("Type a command"));
}

void CommandPopup::filter(const QString& text)
{
    struct Found
    {
        QAction* command;
        Match match;
    };
    std::vector<Found> found;
    for (QAction* command : m_commands) {
        if (auto match = fuzzyMatch(text, commandText(*command)))
            found.push_back({command, std::move(*match)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.match.score > b.match.score; });
    m_shown.clear();
    std::vector<SearchRow> rows;
    for (Found& each : found) {
        m_shown.push_back(each.command);
        rows.push_back({.text = commandText(*each.command),
                        .marks = std::move(each.match.marks),
                        .aside = commandKey(*each.command),
                        .icon = each.command->icon(),
                        .isEnabled = each.command->isEnabled(),
                        .isKey = true});
    }
    showRows(std::move(rows), tr("No command is called “%1”").arg(text.trimmed()));
}

void CommandPopup::run(int row)
{
    if (row < 0)
        return;
    QAction* command = m_shown[static_cast<std::size_t>(row)];
    if (!command->isEnabled())
        return;
    close();
    command->trigger();
}

} // namespace linchpin
