// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

namespace linchpin
{

/// Where all that is drawn learns what is common to it.
struct CanvasStyle
{
    const Theme* theme = nullptr;
};

} // namespace linchpin
