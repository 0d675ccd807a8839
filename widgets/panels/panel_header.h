// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QHBoxLayout;
class QLabel;
class QWidget;

namespace linchpin
{

/// The line at the top of a panel: a title, something beside it (or null), small print at the right.
QHBoxLayout* panelHeader(const QString& title, QWidget* beside, QLabel* smallPrint);

} // namespace linchpin
