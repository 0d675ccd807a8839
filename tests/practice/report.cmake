# SPDX-License-Identifier: GPL-3.0-or-later
linchpin_test(practice_report SOURCES report_test.cpp LIBRARIES linchpin::practice_panel)
linchpin_test(practice_attempts_view SOURCES attempts_view_test.cpp LIBRARIES linchpin::practice_panel)
linchpin_test(practice_interviewer SOURCES interviewer_test.cpp LIBRARIES linchpin::practice_panel)
linchpin_test(practice_answer_beside SOURCES answer_beside_test.cpp LIBRARIES linchpin::practice_panel)
