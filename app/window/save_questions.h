// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace linchpin
{

class Error;

enum class SaveAnswer { Cancel, Elsewhere, Replace };

/// The file to be saved to holds what somebody else wrote.
SaveAnswer askToReplace(QWidget& window, const QString& path);
/// Says why it was not saved. Elsewhere or Cancel.
SaveAnswer sayNotSaved(QWidget& window, const QString& path, const Error& error);

} // namespace linchpin
