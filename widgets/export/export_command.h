// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace linchpin
{

/// `linchpin export` without its name: FILE -o OUT [--scale 1|2|3] [--plain] [--theme light|dark]
/// [--transparent]. Writes the picture; what is wrong goes to standard error as one line. Needs a
/// QApplication, of any platform.
/// \return the exit status: 0, or 2 for bad input or bad arguments
int exportCommand(const QStringList& arguments);

} // namespace linchpin
