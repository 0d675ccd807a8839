// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace linchpin
{

/// A smaller budget than the command line's: an interval in a second beats an exact answer in a minute.
inline AnalysisOptions liveOptions()
{
    AnalysisOptions options;
    options.maxNodes = 1'500'000;
    options.keptNodes = 1'000;
    options.maxSampling = 50'000'000;
    return options;
}

} // namespace linchpin
