#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# real_window.sh WINDOW_PROGRAM COMMAND_LINE_PROGRAM FOLDER
# Draws, saves and opens a design in the real window by mouse and keys alone, and asks the command line what came of it.
# A failure leaves a picture of the screen in FOLDER.
set -uo pipefail

readonly program=$1 cli=$2 pictures=$3
readonly patience=25 # seconds for one step, on a busy machine too

if [ -z "${LINCHPIN_STORY:-}" ]; then
    for tool in xvfb-run xauth xdotool import jq; do
        if ! command -v "$tool" >/dev/null; then
            echo "$tool is not installed: skipped"
            exit 77
        fi
    done
    export LINCHPIN_STORY=1
    exec xvfb-run -a -s '-screen 0 1366x768x24' "${BASH_SOURCE[0]}" "$@"
fi

folder=$(mktemp -d) || exit
readonly folder saved=$folder/story.linchpin said=$folder/said
pid='' window='' found=''
# Called by the trap.
# shellcheck disable=SC2317
clean_up() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null
    rm -rf -- "$folder"
}
trap clean_up EXIT

mkdir -m 700 -- "$folder/home" "$folder/run" || exit
export HOME=$folder/home XDG_CONFIG_HOME=$folder/home/.config XDG_RUNTIME_DIR=$folder/run
export LINCHPIN_LESS_MOTION=1 LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=1 QT_FONT_DPI=96 NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE

# Parts of the screen, in import's notation: the canvas without the status line, and the verdict in the tool bar.
readonly canvas=848x440+214+62 headline=366x54+1000+0

fail() {
    local picture=$pictures/real_window_failed.png
    echo "FAILED: $1" >&2
    import -window root "$picture" && echo "the screen: $picture" >&2
    [ ! -s "$said" ] || sed 's/^/the program said: /' "$said" >&2
    exit 1
}

# until_so WHAT COMMAND...: waits until the command succeeds.
until_so() {
    local what=$1 end=$((SECONDS + patience))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || fail "in vain waited for: $what"
        kill -0 "$pid" 2>/dev/null || fail "the program ended while waiting for: $what"
        sleep 0.05
    done
}

pixels() { import -window root -crop "$1" -depth 8 rgb:- | sha256sum; }
shows() { [ "$(pixels "$1")" = "$2" ]; }
shows_other() { ! shows "$@"; }
is_at_rest() { shows "$1" "$(pixels "$1")"; }
# The analysis may come late, and nothing says that it is still to come.
is_at_rest_long() {
    local before
    before=$(pixels "$1")
    sleep 1
    shows "$1" "$before"
}
is_titled() { [[ $(xdotool getwindowname "$window" 2>/dev/null) == "$1 "* ]]; }
has_keys() { xdotool windowfocus "$1" && [ "$(xdotool getwindowfocus)" = "$1" ]; }

# find_window CRITERION: puts the window into found. A name is matched without the program's name at the title's end.
find_window() {
    found=$(timeout 5 xdotool search --onlyvisible "$@" 2>/dev/null | head -n 1)
    [ -n "$found" ]
}

# on_canvas WHAT XDOTOOL_COMMANDS...: does it, and waits until the canvas shows that something came of it.
on_canvas() {
    local what=$1 before
    shift
    until_so "the canvas at rest before: $what" is_at_rest "$canvas"
    before=$(pixels "$canvas")
    xdotool "$@" || fail "xdotool refused: $what"
    until_so "$what" shows_other "$canvas" "$before"
}

# place_by_name NAME X Y
place_by_name() {
    on_canvas "the list of parts for $1" mousemove "$2" "$3" key slash
    on_canvas "the name $1 typed" type --delay 20 "$1"
    on_canvas "$1 placed by its name" key Return
}

# place_from_palette NAME ROW X Y: ROW is the height of the palette's row on the screen.
place_from_palette() {
    xdotool mousemove 70 "$2" click 1
    on_canvas "$1 under the pointer" mousemove "$3" "$4"
    on_canvas "$1 placed from the palette" click 1
}

# drag WHAT X Y TO_X TO_Y
drag() {
    on_canvas "$1: picked up" mousemove "$2" "$3" mousedown 1 mousemove $((($2 + $4) / 2)) $((($3 + $5) / 2))
    on_canvas "$1" mousemove "$4" "$5" mousemove_relative 1 0 mouseup 1
}

# connect_by_name X Y NAME
connect_by_name() {
    on_canvas "the source of the arrow to $3 selected" mousemove "$1" "$2" click 1
    on_canvas "the list of targets for $3" key a
    on_canvas "the target $3 typed" type --delay 20 "$3"
    on_canvas "the arrow to $3" key Return
}

start() {
    "$program" "$@" 2>>"$said" &
    pid=$!
    until_so "the window" find_window --classname '^linchpin-window$'
    window=$found
    until_so "the keyboard in the window" has_keys "$window"
}

quit() {
    local end=$((SECONDS + patience)) status
    until_so "the keyboard in the window" has_keys "$window"
    xdotool key ctrl+q
    while kill -0 "$pid" 2>/dev/null; do
        [ "$SECONDS" -lt "$end" ] || fail "the program did not end on Ctrl+Q"
        sleep 0.05
    done
    wait "$pid"
    status=$?
    pid=
    [ "$status" = 0 ] || fail "the program ended with status $status"
}

# holds WHAT FILTER FILE
holds() {
    if ! jq -e "$2" "$3" >/dev/null; then
        cat -- "$3" >&2
        fail "$1"
    fi
}

draw() {
    xdotool key ctrl+n
    until_so "an empty new design" is_titled 'Untitled'
    place_by_name client 320 300
    until_so "the mark of an unsaved change" is_titled 'Untitled*'
    place_from_palette 'Load balancer' 248 540 300
    place_from_palette Service 409 760 180
    place_by_name database 960 300
    drag "the service moved" 760 180 761 299
    on_canvas "handles around the client" mousemove 320 300 mousemove_relative 1 1
    drag "an arrow by the client's handle" 404 300 520 300
    connect_by_name 540 300 service
    connect_by_name 760 300 database
}

# The canvas scrolls to what R made, so the headline tells: its count of single points of failure, and the availability.
replicate() {
    local one two
    on_canvas "the database selected" mousemove 960 300 click 1
    until_so "the verdict on one database" is_at_rest_long $headline
    one=$(pixels $headline)
    xdotool key r
    until_so "another verdict on two databases" shows_other $headline "$one"
    until_so "the verdict on two databases" is_at_rest_long $headline
    two=$(pixels $headline)
    xdotool key ctrl+z
    until_so "the verdict on one database after undo" shows $headline "$one"
    xdotool key ctrl+shift+z
    until_so "the verdict on two databases after redo" shows $headline "$two"
}

save() {
    xdotool key ctrl+shift+s
    until_so "the dialog to save in" find_window --name '^Save the design'
    until_so "the keyboard in the dialog" has_keys "$found"
    xdotool key ctrl+a type --delay 20 "$saved"
    xdotool key Return
    until_so "the file" test -s "$saved"
    until_so "the file's name without a mark in the title" is_titled 'story'
}

check() {
    local analysis=$folder/analysis.json
    holds "the components in the file" \
        '[.components[].kind] | sort == ["client", "database", "database", "load-balancer", "service"]' "$saved"
    holds "the connections in the file" '[.connections[] | "\(.from) \(.to)"] | sort == ["client load-balancer",
        "load-balancer service", "service database", "service database-2"]' "$saved"
    holds "the dragged service in line with the client" \
        '[.components[] | select(.kind == "client" or .kind == "service") | .position[1]] | unique | length == 1' "$saved"
    holds "a set of two databases with failover" '.sets | length == 1 and
        (.[0] | .mode == "primary-replica" and .members == ["database", "database-2"] and .failover.coverage > 0)' "$saved"
    "$cli" analyze --format json "$saved" >"$analysis" || fail "the command line could not analyse the file"
    holds "the single points of failure" '[.spofs[].id] | sort == ["load-balancer", "service"]' "$analysis"
}

start
draw
replicate
save
quit
check
start "$saved"
until_so "the saved design opened" is_titled 'story'
quit
if grep -v XDG_RUNTIME_DIR "$said"; then
    fail "the program said something on standard error"
fi
echo "drawn, saved, opened again"
