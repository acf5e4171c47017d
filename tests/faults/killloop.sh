#!/bin/bash
# Kills `submit` at random moments, also inside of system calls, and looks at the spool at the end.
#
# usage: killloop.sh SUBMIT MODE N     exit 0: held   1: violated   3: cannot run
submit=$1 mode=$2 runs=$3
. "$(dirname "$0")/lib.sh"
: >"$work/all"
killed=0
for number in $(seq "$runs"); do
    file=$(name "$number")
    # Between nothing and a little more than one publish takes.
    timeout -s KILL "0.00$((RANDOM % 10))$((RANDOM % 10))1" "$submit" "$spool" "$file" "$mode" <"$payload" >>"$work/all"
    [ $? -gt 100 ] && killed=$((killed + 1))
done 2>/dev/null
: >"$work/acks"
look "killed at random"
while read -r id; do [ -e "$spool/new/$id.json.age" ] || wrong "acknowledged and lost" "$id"; done < <(sed -n 's/^ACK //p' "$work/all")
echo "mode=$mode runs=$runs killed=$killed acked=$(grep -c '^ACK' "$work/all") violations=$violations"
[ "$killed" -gt $((runs / 20)) ] && [ "$killed" -lt "$runs" ] || exit 3
[ "$violations" -eq 0 ]
