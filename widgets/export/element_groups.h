// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace linchpin
{

/// Hears where the painting of an element begins and ends.
class ElementGroups
{
public:
    virtual ~ElementGroups() = default;

    /// \param id unique in the drawing: "c-<id>" for components, d- domains, s- sets, a- arrows, n- notes;
    /// l- labels of sets, t- of arrows
    /// \param description its figures, as they are written on it
    virtual void begin(const QString& id, const QString& name, const QString& description) = 0;
    virtual void end() = 0;
};

} // namespace linchpin
