#!/bin/bash
# A real write error below a real file system: it must not be acknowledged, and a retry, after the disk works again,
# must be whole after a mount.
#
# usage: fsyncgate.sh SUBMIT MODE ext4|xfs|btrfs eio1|eio|enospc     exit 0: held   1: violated   3: cannot run
submit=$1 mode=$2 fs=$3 fault=$4
. "$(dirname "$0")/disk.sh"
# Larger than what btrfs keeps twice, among its metadata.
{ head -c 6000 /dev/zero | tr '\0' x; echo END; } >"$payload"
plug_in
file=$(name 1) violations=0
wrong() { violations=$((violations + 1)); echo "  $1"; }
echo "$fault" >"$disk/control"
if "$submit" "$disk/mnt" "$file" "$mode" <"$payload" >"$disk/ack" 2>/dev/null; then first=acknowledged; else first=refused; fi
echo ok >"$disk/control"
again() { "$submit" "$disk/mnt" "$file" "$mode" <"$payload" >"$disk/ack" 2>/dev/null; }
remount() { umount "$disk/mnt"; mount "$loop" "$disk/mnt"; }
if [ $first = acknowledged ]; then
    # One failed write may have been a block that nobody needs, or the file system tried again by itself: then it must
    # be there, now.
    remount
    cmp -s "$disk/mnt/new/$file" "$payload" || wrong "acknowledged and not whole after a mount"
    retry=unneeded
elif again; then
    retry=acknowledged
    remount
    cmp -s "$disk/mnt/new/$file" "$payload" || wrong "acknowledged at the retry and not whole after a mount"
else
    # A file system that has turned read-only says no until it is mounted anew; then it must go on.
    remount || wrong "does not mount any more"
    again || wrong "refused for ever"
    remount
    cmp -s "$disk/mnt/new/$file" "$payload" || wrong "not whole"
    retry=after-a-mount
fi
echo "mode=$mode fs=$fs fault=$fault first=$first retry=$retry violations=$violations"
[ "$violations" -eq 0 ]
