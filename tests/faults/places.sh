#!/bin/bash
# A spool that cannot take it: full, without inodes, read-only, gone, a file in its place, another file system inside,
# too many open files, too large a file, a clock that jumps. Nothing is acknowledged and lost, nothing half is visible,
# and it goes on once the trouble is over.
#
# usage: places.sh SUBMIT MODE     as root     exit 0: held   1: violated   3: cannot run
submit=$1 mode=$2
. "$(dirname "$0")/lib.sh"
[ "$(id -u)" = 0 ] || { echo "needs root"; exit 3; }
trials=0 skipped=''
place=$work/place
mounted() { mkdir -p "$place"; mount -t tmpfs -o "$1" none "$place" || { echo "cannot mount here"; exit 3; }; spool=$place/spool; mkdir -p "$spool"/{tmp,new,collected,damaged}; }
away() { umount -l "$place"; spool=$work/spool; }
# One publish that must be refused, then the trouble ends ($2) and it must be taken.
refused() {
    trials=$((trials + 1)) file=$(name $trials)
    publish "$mode" >"$work/acks" 2>/dev/null && wrong "acknowledged" "$1"
    eval "$2"
    publish "$mode" >"$work/acks" 2>"$work/errors" || wrong "the retry failed: $(cat "$work/errors")" "$1"
    look "$1"
    rm -f "$spool/new/$file"
}
# Fills it with declarations until one is refused.
filled() {
    local number=1000
    : >"$work/all"
    while [ $number -lt 9000 ]; do
        number=$((number + 1)) trials=$((trials + 1)) file=$(name $number)
        publish "$mode" >"$work/acks" 2>/dev/null || break
        cat "$work/acks" >>"$work/all"
    done
    [ $number -lt 9000 ] || wrong "never full" "$1"
    : >"$work/acks"
    look "$1"
    while read -r id; do [ -e "$spool/new/$id.json.age" ] || wrong "acknowledged and lost: $id" "$1"; done < <(sed -n 's/^ACK //p' "$work/all")
    [ "$(find "$spool/tmp" -type f | wc -l)" -eq 0 ] || wrong "something half is left" "$1"
    # Reception takes one away: there is room again.
    rm -f "$spool/new/$(name 1001)"
    publish "$mode" >"$work/acks" 2>/dev/null || wrong "no room after one was taken away" "$1"
    look "$1"
}
mounted size=200k; filled "a full disk"; away
mounted nr_inodes=40; filled "no inodes"; away
mounted size=1m
mount --bind "$spool" "$spool" && mount -o remount,bind,ro "$spool"
refused "a read-only disk" 'umount "$spool"'
mkdir "$place/other" && mount --bind "$place/other" "$spool/new"
refused "another file system in new/" 'umount "$spool/new"'
away
mv "$spool/new" "$work/gone" && touch "$spool/new"
refused "a file in the place of new/" 'rm "$spool/new"; mv "$work/gone" "$spool/new"'
mv "$spool/tmp" "$work/gone" && ln -s "$work" "$spool/tmp"
refused "a link in the place of tmp/" 'rm "$spool/tmp"; mv "$work/gone" "$spool/tmp"'
# Directories that are gone are made anew.
rm -rf "$spool"/{tmp,new}; trials=$((trials + 1)) file=$(name 500)
publish "$mode" >"$work/acks" 2>/dev/null || wrong "not made anew" "folders that vanished"
look "folders that vanished"; rm -f "$spool/new/$file"
if touch "$work/x" && chattr +i "$work/x" 2>/dev/null; then
    chattr -i "$work/x"
    for part in new tmp; do chattr +i "$spool/$part"; refused "$part/ may not be changed" 'chattr -i "$spool/'$part'"'; done
else
    skipped="$skipped chattr(tmpfs)"
fi
limited() {
    trials=$((trials + 1)) file=$(name $trials)
    (trap '' XFSZ; prlimit "$2" "$submit" "$spool" "$file" "$mode" <"$payload" >"$work/acks" 2>/dev/null)
    look "$1"
    retry "$1"
}
limited "a file that may not grow" --fsize=1000
for files in 3 4 5 6 7 8; do limited "$files open files" --nofile=$files; done
if command -v faketime >/dev/null; then
    for clock in '1970-01-02' '1999-12-31 23:59:59' '2038-01-19 03:14:08' '2099-12-31 23:59:58'; do
        trials=$((trials + 1)) file=$(name $trials)
        faketime "$clock" "$submit" "$spool" "$file" "$mode" <"$payload" >"$work/acks" 2>/dev/null
        acknowledged || wrong "refused" "the clock says $clock"
        look "the clock says $clock"
    done
else
    skipped="$skipped faketime"
fi
echo "mode=$mode trials=$trials violations=$violations${skipped:+ skipped:$skipped}"
[ "$violations" -eq 0 ]
