#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: translations.sh SOURCE_FOLDER SCRATCH_FOLDER
# Fails where a text of the sources has no finished translation.
set -euo pipefail

for original in "$1"/resources/translations/*.ts; do
    copy=$2/$(basename -- "$original")
    cp -- "$original" "$copy"
    "$1/resources/translations/top-up" "$copy"
    if grep -q 'type="unfinished"' "$copy"; then
        awk '/<source>/ { source = $0 } /type="unfinished"/ { print source }' "$copy"
        echo "The texts above have no translation in $original; resources/translations/top-up adds them to it."
        exit 1
    fi
done
