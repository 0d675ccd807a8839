// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/route.h"

#include <string>

/// What is wrong with the shape of a route, or where it runs into cards; empty when nothing is.
std::string faultOf(const linchpin::Design& design, const linchpin::Route& route);
/// Whether the route keeps that distance from all cards but its ends.
bool keepsClear(const linchpin::Design& design, const linchpin::Route& route, int distance);
