// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/events.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linchpin
{

/// A design where all that is drawn can be made to fail, also what is said never to.
class Fallible
{
public:
    explicit Fallible(Design design);

    /// The one given, where each part has its event.
    const Design& design() const { return m_design; }
    const Events& events() const { return m_events; }

    /// The events that an id stands for: an event, all instances of a component, a domain, all members of a set.
    /// \throws Error for an id that is none of them
    std::vector<std::int32_t> eventsNamed(const std::string& id) const;

private:
    Design m_design;
    Events m_events;
};

} // namespace linchpin
