# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_test(panels_compare SOURCES compare_test.cpp LIBRARIES linchpin::compare linchpin::canvas)
