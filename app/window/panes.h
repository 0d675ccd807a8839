// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace linchpin
{

/// Gives the keyboard to the next of the canvas and the docks that are seen, the first where none has it.
/// \param step 1 or -1
void focusPane(QWidget& canvas, int step);

} // namespace linchpin
