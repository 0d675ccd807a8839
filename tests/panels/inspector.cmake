# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_test(panels_quantities SOURCES quantities_test.cpp LIBRARIES linchpin::inspector)
linchpin_test(panels_quantities_german SOURCES quantities_german_test.cpp LIBRARIES linchpin::inspector)
linchpin_test(panels_inspector SOURCES inspector_test.cpp LIBRARIES linchpin::inspector)
linchpin_test(panels_inspector_sets SOURCES inspector_sets_test.cpp LIBRARIES linchpin::inspector)
linchpin_test(panels_journeys SOURCES journeys_test.cpp LIBRARIES linchpin::inspector)
