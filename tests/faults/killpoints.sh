#!/bin/bash
# Kills `submit` at every system call, one run each, and looks at the spool. At each point: no partial
# file is visible, what was acknowledged is there, and after one retry there is exactly one whole file.
# A kill proves nothing about power cuts; alice_lite.py is for those.
#
# usage: killpoints.sh SUBMIT MODE [SIGNAL]     exit 0: held everywhere   1: violated   3: cannot run
submit=$1 mode=$2 signal=${3:-KILL}
. "$(dirname "$0")/lib.sh"
trace_points
killed=0
while read -r call nth <&3; do
    points=$((points + 1)) file=$(name $((points + 1))) what="killed at $call #$nth"
    { traced -o /dev/null -e "inject=$call:signal=$signal:when=$nth" >"$work/acks"; } 2>/dev/null
    [ $? -gt 100 ] && killed=$((killed + 1))
    look "$what"
    retry "$what"
done 3<"$work/points" 2>/dev/null
echo "mode=$mode signal=$signal points=$points killed=$killed violations=$violations not-one=$not_one"
# A sweep that hit nothing shows nothing.
[ "$points" -ge 20 ] && [ "$killed" -ge $((points / 2)) ] || exit 3
[ "$violations" -eq 0 ] && [ "$not_one" -eq 0 ]
