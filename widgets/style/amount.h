// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace linchpin
{

/// A sum as people type it: grouped as the window's language does ("1,200"), else with a point or a comma before the
/// decimals; nothing where the text is no finite number.
std::optional<double> amountIn(const QString& text);

} // namespace linchpin
