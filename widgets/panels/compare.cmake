# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_widgets_library(compare
    SOURCES
        compare_panel.cpp
        difference_delegate.cpp
        difference_model.cpp
        difference_rows.cpp
        figure_rows.cpp
        figure_table.cpp
    PUBLIC
        linchpin::inspector linchpin::panels)
