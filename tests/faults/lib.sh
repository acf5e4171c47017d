# What the fault tools share; sourced with `submit` and `mode` set. Exits with 3 when it cannot run.
set -u
command -v strace >/dev/null || { echo "strace is missing"; exit 3; }
# In memory where possible: these tools look at calls, not at a disk.
[ -n "${TMPDIR:-}" ] || [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
spool=$work/spool payload=$work/payload
mkdir -p "$spool"/{tmp,new,collected,damaged}
{ head -c 2000 /dev/zero | tr '\0' x; echo END; } >"$payload"
points=0 violations=0 not_one=0

name() { printf 'k1-%06d-20261126T035405Z-aaaaaaaaaaaaaaaa.json.age' "$1"; }
publish() { "$submit" "$spool" "$file" "$1" <"$payload"; }
traced() { strace -f -qq "$@" "$submit" "$spool" "$file" "$mode" <"$payload"; }
acknowledged() { grep -q '^ACK ' "$work/acks"; }
wrong() { violations=$((violations + 1)); echo "  $1: $2"; }

# Every visible file is whole, and the acknowledged one is there. $1 says what was done.
look() {
    local seen
    for seen in "$spool"/new/*; do
        [ -e "$seen" ] || continue
        cmp -s "$seen" "$payload" || wrong "partial and visible" "$1"
    done
    if acknowledged && [ ! -e "$spool/new/$file" ]; then wrong "acknowledged and lost" "$1"; fi
}

# After one more try there is exactly one whole file, and nothing half.
retry() {
    publish good >"$work/acks" 2>"$work/errors" || wrong "the retry failed" "$1, $(cat "$work/errors")"
    look "$1, then tried again"
    local visible half
    visible=$(find "$spool/new" -type f | wc -l) half=$(find "$spool/tmp" -type f | wc -l)
    if [ "$visible" -ne 1 ] || [ "$half" -ne 0 ]; then
        not_one=$((not_one + 1)); echo "  $visible visible and $half half after the retry: $1"
    fi
    rm -f "$spool"/new/* "$spool"/tmp/*
}

# Every call of one publish as `name occurrence`, into $work/points. Traced twice, because the first run
# finds no number file and the others do. strace counts `when=` per name, hence the pairs.
trace_points() {
    for file in $(name 0) $(name 1); do
        traced -o "$work/trace" >"$work/acks" || { echo "cannot trace"; exit 3; }
    done
    rm -f "$spool"/new/*
    awk '{ sub(/^[0-9]+ +/, "") }
        match($0, /^[a-z_0-9]+\(/) {
            call = substr($0, 1, RLENGTH - 1); count[call]++
            if (call !~ /^(execve|exit_group)$/) print call, count[call]
        }' "$work/trace" >"$work/points"
}
