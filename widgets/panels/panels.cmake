# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_widgets_library(panels
    SOURCES
        bars.cpp
        drag_picture.cpp
        elided_label.cpp
        finding_rows.cpp
        findings_delegate.cpp
        findings_model.cpp
        findings_panel.cpp
        headline.cpp
        headline_text.cpp
        improve_chart.cpp
        improve_panel.cpp
        palette.cpp
        palette_delegate.cpp
        palette_list.cpp
        palette_model.cpp
        panel_header.cpp
        spof_mark.cpp
        spof_pill.cpp
        tabular_text.cpp
        weak_pairs.cpp
    PUBLIC
        linchpin::document
    PRIVATE
        Qt6::PrintSupport QCustomPlotQt6::QCustomPlotQt6)
