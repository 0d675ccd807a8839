// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linchpin
{

/// How a picture of a design looks.
struct PictureOptions
{
    int scale = 1;         ///< pixels of the picture a pixel of the drawing at 100 %, 1 to 3
    bool annotated = true; ///< false: the drawing alone, without marks
    bool dark = false;
    bool transparent = false;  ///< no background
    bool improvements = false; ///< on an annotated one: what would gain most
};

} // namespace linchpin
