#!/bin/bash
# Kills `submit` at random moments, also inside of system calls, and looks at the spool at the end.
#
# usage: killloop.sh SUBMIT MODE N     exit 0: held   1: violated   3: cannot run
submit=$1 mode=$2 runs=$3
. "$(dirname "$0")/lib.sh"
: >"$work/all"
killed=0
# Microseconds that one publish takes here, with what is started around it: measured first, then made shorter after each
# that came through and longer after each that was killed, so that about half of them are.
begun=$(date +%s%N)
for number in $(seq 900001 900010); do
    file=$(name "$number")
    timeout -s KILL 10 "$submit" "$spool" "$file" "$mode" <"$payload" >"$work/acks"
done
# Most of it is the start of what is around it.
takes=$((($(date +%s%N) - begun) / 40000))
rm -f "$spool"/new/* "$spool"/seq-*
for number in $(seq "$runs"); do
    file=$(name "$number")
    after=$((takes / 2 + RANDOM * takes / 32768))
    timeout -s KILL "$(printf '0.%06d' $after)" "$submit" "$spool" "$file" "$mode" <"$payload" >>"$work/all"
    if [ $? -gt 100 ]; then killed=$((killed + 1)) takes=$((takes * 12 / 11)); else takes=$((takes * 11 / 12)); fi
done 2>/dev/null
: >"$work/acks"
look "killed at random"
while read -r id; do [ -e "$spool/new/$id.json.age" ] || wrong "acknowledged and lost" "$id"; done < <(sed -n 's/^ACK //p' "$work/all")
echo "mode=$mode runs=$runs killed=$killed acked=$(grep -c '^ACK' "$work/all") violations=$violations"
[ "$killed" -gt $((runs / 4)) ] && [ "$killed" -lt "$runs" ] || exit 3
[ "$violations" -eq 0 ]
