// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linchpin
{

/// From now on SIGTERM, SIGINT and SIGHUP end the event loop without a question, so that what is open
/// goes the way of an unclean end: its draft is written. Once, with an application.
void endOnSignals();

} // namespace linchpin
