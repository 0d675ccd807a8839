// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/answer.h"

#include <QtCore/QString>

#include <memory>
#include <vector>

namespace linchpin
{

/// A bar of the improve panel.
struct Bar
{
    std::shared_ptr<const Suggestion> suggestion;
    QString label;       ///< "Second DNS provider"
    QString figures;     ///< "53 min saved · 5/mo"
    QString explanation; ///< why and by which technique
    double savedHours = 0;

    const std::string& id() const { return suggestion->candidate.id; }
};

/// Best first.
std::vector<Bar> bars(const Answer& answer);

} // namespace linchpin
