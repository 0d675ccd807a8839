#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# structure.sh is quiet about a tree that keeps the rules, and names every kind of breach.
set -uo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd) || exit
tree=$(mktemp -d) || exit
trap 'rm -rf -- "$tree"' EXIT
failed=0

# source_file FILE LINE...: FILE in the tree, with the SPDX line and then the lines
source_file() {
    local file=$tree/$1
    shift
    mkdir -p -- "$(dirname -- "$file")"
    printf '%s\n' '// SPDX-License-Identifier: GPL-3.0-or-later' "$@" >"$file"
}

clean() {
    find "$tree" -mindepth 1 -delete
    source_file core/model/design.h '#include <queue>' '#include <string>'
    source_file core/edit/place.cpp '#include "core/edit/place.h"' '#include "core/model/design.h"'
    source_file core/practice/score.cpp '#include "core/drill/chaos.h"'
    source_file widgets/panels/improve_chart.cpp '#include <qcustomplot.h>' '#include "core/advice/plan.h"'
    source_file app/window/main.cpp '#include "widgets/canvas/view.h"' '#include <QApplication>'
    source_file app/cli/main.cpp '#include "core/io/design_file.h"' '#include "app/cli/words.h"'
    source_file tests/io/io_test.cpp '#include "core/io/design_file.h"' '#include "io_test.moc"'
}

# expect BREACH: what structure.sh must print; nothing where BREACH is empty
expect() {
    local said status
    said=$("$here/structure.sh" "$tree")
    status=$?
    if [ -z "$1" ] && [ "$status" = 0 ]; then return; fi
    if [ -n "$1" ] && [ "$status" != 0 ] && [ "$said" = "$1" ]; then return; fi
    printf 'expected: %s\n     got: %s (status %s)\n' "${1:-no breach}" "$said" "$status"
    failed=1
}

# breach EXPECTED FILE LINE...
breach() {
    local expected=$1
    shift
    clean
    source_file "$@"
    expect "$expected"
}

clean
expect ''
breach 'core/model/a.h:2: core/model knows no Qt' core/model/a.h '#include <QString>'
breach 'core/io/a.h:3: core/io knows no Qt' core/io/a.h '' '  #  include <QtCore/qglobal.h>'
breach 'core/engine/a.h:2: core/engine knows no Qt' core/engine/a.h '#include "qstring.h"'
breach 'app/cli/a.cpp:2: app/cli knows no Qt' app/cli/a.cpp '#include <QApplication>'
breach 'app/cli/a.cpp:2: app/cli does not include widgets' app/cli/a.cpp '#include "widgets/canvas/view.h"'
breach 'core/edit/a.cpp:2: core/edit does not include widgets' core/edit/a.cpp '#include "widgets/canvas/view.h"'
breach 'core/io/a.cpp:2: core/io does not include app' core/io/a.cpp '#include "app/window/main.h"'
breach 'widgets/canvas/a.h:2: widgets does not include app' widgets/canvas/a.h '#include "app/window/main.h"'
breach 'app/window/a.h:2: app does not include tests' app/window/a.h '#include "tests/io/texts.h"'
breach 'core/model/a.h:2: core/model does not include core/edit' core/model/a.h '#include "core/edit/place.h"'
breach 'core/engine/a.h:2: core/engine does not include core/edit' core/engine/a.h '#include "core/edit/place.h"'
breach 'core/layout/a.h:2: core/layout does not include core/io' core/layout/a.h '#include "core/io/text.h"'
breach 'core/drill/a.h:2: core/drill does not include core/advice' core/drill/a.h '#include "core/advice/plan.h"'
breach 'core/io/a.cpp:2: a file of another folder is included by its path from the top' \
    core/io/a.cpp '#include "../engine/analysis.h"'
breach 'widgets/panels/inspector.cpp:2: only widgets/panels/improve_chart.* and widgets/drills/time_charts.* draw with QCustomPlot' \
    widgets/panels/inspector.cpp '#include <qcustomplot.h>'
breach 'core/fresh/a.h: its folder is not in the table of layers' core/fresh/a.h ''
breach 'core/io/long.cpp: 501 lines, and 500 is the ceiling' core/io/long.cpp '//'{1..500}

clean
echo '#pragma once' >"$tree/core/model/bare.h"
expect 'core/model/bare.h:1: the SPDX line comes first'
clean
touch "$tree/notes.txt"
expect 'notes.txt: nothing but the agreed names stands at the top'

[ "$failed" = 0 ] && echo "Every breach is named."
