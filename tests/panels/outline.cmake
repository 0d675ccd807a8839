# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_test(panels_outline SOURCES outline_test.cpp LIBRARIES linchpin::outline linchpin::bench_designs)
