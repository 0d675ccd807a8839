# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_widgets_library(improve
    SOURCES
        advice_filters.cpp
        chart_file.cpp
        gainless_list.cpp
        gains_detail.cpp
        gains_view.cpp
        ghost.cpp
        improve_chart.cpp
        improve_panel.cpp
        menu_button.cpp
        plan_delegate.cpp
        plan_model.cpp
        plan_summary.cpp
        plan_view.cpp
        stairs_chart.cpp
    PUBLIC
        linchpin::chart linchpin::document linchpin::panels
    PRIVATE
        Qt6::PrintSupport QCustomPlotQt6::QCustomPlotQt6)
