// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace linchpin
{

/// Has the program, core with it, speak the first of those languages that it knows, and write numbers as its people
/// do. English is the language of the sources: its translation holds the plurals alone. Call it once, after the
/// application is made and before any thread. \param wanted as QLocale::uiLanguages() gives them, the best first:
/// "de-AT", "de", "en-US" \return the language spoken: "de", "en"
QString speak(const QStringList& wanted);

} // namespace linchpin
