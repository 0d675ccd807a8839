#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: structure.sh SOURCE_FOLDER
# Prints each place where the tree departs from its layers and house rules, and fails if there is one.
set -uo pipefail
shopt -s nullglob dotglob
cd -- "$1" || exit

# What a folder may include besides itself, of this project's own folders.
declare -A may_include=(
    [core/model]=''
    [core/edit]='core/model core/layout'
    [core/tree]=''
    [core/engine]='core/model core/tree'
    [core/advice]='core/model core/edit core/engine core/tree'
    [core/drill]='core/model core/engine core/tree'
    [core/practice]='core/model core/edit core/tree core/engine core/advice core/drill core/io'
    [core/layout]='core/model'
    [core/io]='core/model core/tree'
    [widgets]='core'
    [app/cli]='core'
    [app]='core widgets'
    [tests]='core widgets app'
)
readonly qt='^#include ["<](Q[A-Z]|Qt|q[a-z]+\.h[">])'
readonly own='^#include "(core|widgets|app|tests)/'
readonly folder='^#include "((core/[^/"]+|app/cli|[^/"]+)[^"]*)"'
found=0

breach() {
    printf '%s: %s\n' "$1" "$2"
    found=1
}

# layer FILE: the longest folder of the table that FILE is in
layer() {
    local at=$1
    while [ "$at" != . ]; do
        at=$(dirname "$at")
        [ -z "${may_include[$at]+known}" ] || break
    done
    echo "$at"
}

check_include() {
    local place=$1 file=$2 from=$3 line=$4 allowed
    if [[ $line =~ $qt && ($from == core/* || $from == app/cli) ]]; then
        breach "$place" "$from knows no Qt"
    fi
    if [[ $line == *qcustomplot* && $file != widgets/panels/improve_chart.* && $file != widgets/drills/time_charts.* ]]; then
        breach "$place" "only widgets/panels/improve_chart.* and widgets/drills/time_charts.* draw with QCustomPlot"
    fi
    if [[ $line == *\"*../* ]]; then
        breach "$place" "a file of another folder is included by its path from the top"
    fi
    [[ $line =~ $own && $line =~ $folder ]] || return 0
    for allowed in "$from" ${may_include[$from]}; do
        [[ ${BASH_REMATCH[1]} != "$allowed"/* ]] || return 0
    done
    breach "$place" "$from does not include ${BASH_REMATCH[2]}"
}

check_source() {
    local file=$1 from number line first lines
    IFS= read -r first <"$file"
    [ "$first" = '// SPDX-License-Identifier: GPL-3.0-or-later' ] || breach "$file:1" "the SPDX line comes first"
    lines=$(wc -l <"$file")
    [ "$lines" -le 500 ] || breach "$file" "$lines lines, and 500 is the ceiling"
    from=$(layer "$file")
    if [ "$from" = . ]; then
        breach "$file" "its folder is not in the table of layers"
        return
    fi
    while IFS=: read -r number line; do
        check_include "$file:$number" "$file" "$from" "$line"
    done < <(sed -E 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*/#include /' "$file" | grep -n '^#include ')
}

for entry in *; do
    case $entry in
        CMakeLists.txt | README.md | app | core | widgets | resources | samples | tests | installer) ;;
        CMakePresets.json | LICENSE | .clang-format | .clang-tidy | .editorconfig | .gitignore | .ci) ;;
        .git | build | build-* | .cache | compile_commands.json | CMakeUserPresets.json | *.user) ;;
        *) breach "$entry" "nothing but the agreed names stands at the top" ;;
    esac
done

while IFS= read -r file; do
    check_source "$file"
done < <(find app core widgets tests -name '*.cpp' -o -name '*.h' | sort)

[ "$found" = 0 ] && echo "The tree keeps its layers and house rules."
