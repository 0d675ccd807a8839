// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_writer.h"
#include "core/model/numeral.h"

#include <string>

namespace linchpin
{

/// "840 USD": as the cost of a design is written, for people.
inline std::string money(double amount, const std::string& currency)
{
    return numeral(numberText(amount)) + " " + currency;
}

} // namespace linchpin
