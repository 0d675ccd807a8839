#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: core_only_vectors.sh LINCHPIN VECTORS
# Compares `LINCHPIN analyze --format json` with each VECTORS/*.expected.json. Needs jq.
set -uo pipefail

readonly linchpin=$1 vectors=$2

# Unavailabilities to a relative 1e-9, availability to 1e-12, downtime to 1e-9 of the system's; everything else exactly.
read -r -d '' differences <<'JQ'
def near($a; $b; $scale): ($a - $b | fabs) <= 1e-9 * $scale;
def same($what; $a; $b): if $a == $b then empty else "\($what): \($a) instead of \($b)" end;
def close($what; $a; $b; $scale):
    if ($a | type) == "number" and near($a; $b; $scale) then empty else "\($what): \($a) instead of \($b)" end;
def by_order: map(sort) | sort_by([length, .]);

.[0] as $wanted | .[1] as $given
| (($given.journeys // []) | map({ key: .id, value: . }) | from_entries) as $journeys
| [ same("method"; $given.method; "exact"),
    close("unavailability"; $given.unavailability; $wanted.unavailability; $wanted.unavailability),
    close("availability"; $given.availability; $wanted.availability; 1e-3),
    close("downtimeHoursPerYear"; $given.downtimeHoursPerYear; $wanted.downtimeHoursPerYear; $wanted.downtimeHoursPerYear),
    same("journeys"; $journeys | keys; $wanted.journeys | keys),
    ($wanted.journeys | to_entries[]
        | close("journey \(.key)"; $journeys[.key].unavailability; .value; .value)),
    ($wanted.journeySpofs | to_entries[]
        | same("spofs of journey \(.key)"; ($journeys[.key].spofs // []) | sort; .value | sort)),
    same("spofs"; [$given.spofs[]?.id] | sort; $wanted.spofs | sort),
    same("cutSets"; $given.cutSets | by_order; $wanted.cutSets | by_order),
    same("boxes"; $given.downtimeCausedHours | keys; $wanted.downtimeCausedHours | keys),
    ($wanted.downtimeCausedHours | to_entries[]
        | close("downtime caused by \(.key)"; $given.downtimeCausedHours[.key]; .value; $wanted.downtimeHoursPerYear))
  ] | .[]
JQ

passed=0 failed=0
for expected in "$vectors"/*.expected.json; do
    name=$(basename -- "$expected" .expected.json)
    if found=$("$linchpin" analyze "$vectors/$name.linchpin" --format json | jq -r -s "$differences" "$expected" - 2>&1) \
        && [ -z "$found" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: %s\n' "$name" "${found:-no answer}" >&2
    fi
done
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
