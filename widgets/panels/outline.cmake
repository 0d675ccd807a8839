# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_widgets_library(outline
    SOURCES
        outline_delegate.cpp
        outline_model.cpp
        outline_panel.cpp
        outline_tree.cpp
    PUBLIC
        linchpin::document linchpin::panels)
