// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/place.h"
#include "core/model/id.h"

namespace linchpin
{

/// What lies under the pointer.
struct Hit
{
    enum class What {
        Nothing,
        Handle, ///< of a component: connect from it
        Component,
        Connection,
        Set,          ///< the label of its band
        DomainTitle,  ///< its tab or its border: moves it
        DomainCorner, ///< its lower right corner: resizes it
        DomainInside,
        Note,
    };

    What what = What::Nothing;
    ElementId id;
    Direction side = Direction::Right; ///< of a handle
};

} // namespace linchpin
