// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/suggestion.h"

#include <QtCore/QString>

#include <memory>
#include <vector>

namespace linchpin
{

/// A bar of the chart of gains.
struct Bar
{
    std::shared_ptr<const Suggestion> suggestion;
    QString label;       ///< "Second DNS provider"
    QString figures;     ///< "53 min saved · 5/mo"
    QString explanation; ///< why and by which technique
    double savedHours = 0;

    const std::string& id() const { return suggestion->candidate.id; }
};

/// The design with a suggestion done; the same where it cannot be done after all.
Design designAfter(const Suggestion& suggestion, const Design& design);

/// Best first.
std::vector<Bar> bars(const std::vector<std::shared_ptr<const Suggestion>>& suggestions);

} // namespace linchpin
