# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_test(panels_palette SOURCES palette_test.cpp LIBRARIES linchpin::panels)
linchpin_test(panels_findings SOURCES findings_test.cpp LIBRARIES linchpin::panels)
linchpin_test(panels_headline SOURCES headline_test.cpp LIBRARIES linchpin::panels)
linchpin_test(panels_improve SOURCES improve_test.cpp LIBRARIES linchpin::improve)
linchpin_test(panels_plan SOURCES plan_test.cpp LIBRARIES linchpin::improve)
