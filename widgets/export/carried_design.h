// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>

namespace linchpin
{

/// The keyword of the text chunk in a picture, and the type on the clipboard.
inline constexpr char designMimeType[] = "application/vnd.linchpin+json";

/// The design as JSON that survives every reader of text in pictures: ASCII alone, no line breaks, and
/// never two spaces in a row.
std::string carriedText(const Design& design);

} // namespace linchpin
