// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/document/answer.h"

#include <QtCore/QString>

namespace linchpin
{

/// How an element stands to the journeys, in one line.
struct Standing
{
    QString text;
    bool isSpof = false; ///< and its risk is not accepted
    QString brief = {};  ///< where the text has no room; blank: it has one length
};

/// Of a component, a domain or a set of the answer's design; blank for anything else.
Standing standingOf(const Answer& answer, const ElementId& id);

/// "any 1 of 2", "2 of 3 quorum", "primary + 1 replica, automatic failover".
QString summaryOf(const RedundancySet& set);

/// The instances by domain: "2 in Zone A, 1 in Zone B".
QString spreadOf(const Design& design, const Component& component);

} // namespace linchpin
