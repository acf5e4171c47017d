#!/bin/bash
# Fails every call of the publishing path once, with several errors, and looks at the spool. A failed write,
# sync or rename is never acknowledged; an interrupted one is begun again and acknowledged; after one
# retry there is exactly one whole file.
#
# usage: errors.sh SUBMIT MODE [ERRNO...]     exit 0: held everywhere   1: violated   3: cannot run
submit=$1 mode=$2
shift 2
[ $# -gt 0 ] || set -- EIO EINTR
. "$(dirname "$0")/lib.sh"
trace_points
grep -E '^(openat|mkdirat?|newfstatat|fstat|pread64|write|pwrite64|fsync|fdatasync|renameat|rename|unlinkat) ' "$work/points" >"$work/failing"
while read -r call nth <&3; do
    for errno; do
        points=$((points + 1)) file=$(name $((points + 1))) what="$errno at $call #$nth"
        traced -o "$work/trace" -e "inject=$call:error=$errno:when=$nth" >"$work/acks" 2>/dev/null
        # Calls before the spool is touched are the loader's and the runtime's.
        failed=$(grep INJECTED "$work/trace" | grep -E '^[0-9]+ +(write|pwrite64|fsync|fdatasync|renameat?)\(' | grep -cv 'ACK')
        if [ "$failed" -gt 0 ]; then
            case $errno in
            EINTR) acknowledged || wrong "not begun again" "$what" ;;
            *) acknowledged && wrong "acknowledged after a failure" "$what" ;;
            esac
        fi
        look "$what"
        retry "$what"
    done
done 3<"$work/failing" 2>/dev/null
echo "mode=$mode points=$points violations=$violations not-one=$not_one"
[ "$points" -ge 20 ] || exit 3
[ "$violations" -eq 0 ] && [ "$not_one" -eq 0 ]
