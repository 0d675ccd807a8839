// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "core/model/geometry.h"

#include <string>

namespace linchpin
{

/// The note with other bounds.
/// \throws Error also when the width or height is not above 0
Edited resizeNote(const Design& design, const NoteId& id, const Rect& bounds);

Edited withText(const Design& design, const NoteId& id, const std::string& text);

} // namespace linchpin
