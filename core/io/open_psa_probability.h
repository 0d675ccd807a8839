// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/open_psa_model.h"

namespace linchpin
{

/// Of a basic event; follows parameters.
/// \throws Error for an expression that is not read, and where there is none
double probabilityOf(const OpenPsaModel& model, const OpenPsaDefinition& event);

/// The state of a house event, or the value of a `constant` in a formula.
/// @{
bool stateOf(const OpenPsaModel& model, const OpenPsaDefinition& houseEvent);
bool truthOf(const OpenPsaModel& model, const OpenPsaElement& constant);
/// @}

} // namespace linchpin
