// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/sheet.h"

#include <memory>
#include <optional>
#include <vector>

namespace linchpin
{

/// What can be exported: a design with what is known about it, or the selected part of it.
class PictureSubject
{
public:
    /// \param analysis of that design; null: made when it is needed
    /// \param improvements those known by now
    PictureSubject(const Design& design, std::shared_ptr<const Analysis> analysis = nullptr,
                   Improvements improvements = {}, const std::vector<ElementId>& selection = {});

    bool hasImprovements() const { return !m_improvements.bars.empty(); }
    /// Whether there is a part that can be drawn.
    bool hasSelection() const { return m_part.has_value(); }

    /// What the picture carries: the part is a design of its own, so that nothing else leaves with it.
    const Design& design(bool onlySelection) const;
    /// The part is marked as what it is in the whole.
    Sheet sheet(const PictureOptions& options, bool onlySelection);

private:
    const Analysis& analysis();

    Design m_design;
    std::shared_ptr<const Analysis> m_analysis;
    Improvements m_improvements;
    std::optional<Design> m_part;
};

} // namespace linchpin
