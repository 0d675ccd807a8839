// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/drill_ground.h"

#include <memory>
#include <mutex>
#include <optional>

namespace linchpin
{

/// The ground of a design, compiled by whichever thread asks for it first; what can fail is known at once.
class LazyGround
{
public:
    explicit LazyGround(std::shared_ptr<const Design> design)
        : m_given(std::move(design))
        , m_fallible(*m_given)
    { }

    /// As it was given.
    const std::shared_ptr<const Design>& given() const { return m_given; }
    const Fallible& fallible() const { return m_fallible; }
    /// Takes long the first time, or until another thread has it: not for the window's thread.
    const DrillGround& compiled() const
    {
        std::call_once(m_once, [this] { m_compiled.emplace(*m_given); });
        return *m_compiled;
    }

private:
    std::shared_ptr<const Design> m_given;
    Fallible m_fallible;
    mutable std::once_flag m_once;
    mutable std::optional<DrillGround> m_compiled;
};

} // namespace linchpin
