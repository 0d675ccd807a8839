// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QToolButton;
class QWidget;

namespace linchpin
{

/// A small button of a drill's header: an icon of resources/icons, its words as tool tip and accessible name.
QToolButton* drillIconButton(const char* name, const QString& icon, const QString& words);
/// The same with its words on it.
QToolButton* drillTextButton(const char* name, const QString& words);
/// The icon in the theme of today and of later.
void setThemedIcon(QToolButton& button, const QString& icon);
/// A line between two columns.
QWidget* columnLine();

} // namespace linchpin
