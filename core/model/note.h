// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/extras.h"
#include "core/model/geometry.h"
#include "core/model/id.h"

#include <optional>
#include <string>

namespace linchpin
{

/// Words on the canvas; means nothing to the engine.
struct Note
{
    NoteId id;
    std::string text;
    std::optional<Rect> bounds;
    int z = 0;
    Extras extras;

    bool operator==(const Note&) const = default;
};

} // namespace linchpin
