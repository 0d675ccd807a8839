// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/plan.h"
#include "widgets/chart/bars.h"

#include <QtCore/QByteArray>

namespace linchpin
{

/// Tables with every figure, as RFC 4180 has them: a header, CRLF, UTF-8; numbers with a dot and all their digits.
/// \param design today's
QByteArray suggestionsCsv(const std::vector<Bar>& bars, const Design& design);
QByteArray planCsv(const Plan& plan, const Design& design);

} // namespace linchpin
