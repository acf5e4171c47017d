#!/bin/bash
# Power cuts under a real file system: publishes N declarations on a disk that logs every write and flush, then replays
# what a cut could have left at each point (replay.py).
#
# usage: blocklog.sh SUBMIT MODE ext4|xfs|btrfs [N] [MOUNT-OPTION]     exit 0: held   1: violated   3: cannot run
submit=$1 mode=$2 fs=$3 count=${4:-30} option=${5:-}
. "$(dirname "$0")/disk.sh"
plug_in
for number in $(seq "$count"); do
    "$submit" "$disk/mnt" "$(name "$number")" "$mode" <"$payload" >"$disk/ack" || { echo "not acknowledged: $number"; exit 1; }
    sed 's/^ACK //' "$disk/ack" >"$disk/fuse/mark"
    sleep 0.05
done
# The cut: what the kernel still holds back does not count.
cp "$disk/log" "$disk/cut"
pull_out
mv "$disk/cut" "$disk/log"
echo -n "mode=$mode fs=$fs${option:+ $option} "
# shellcheck disable=SC2086 # no word where there is no option
/usr/bin/python3 "$here/replay.py" "$disk" "$payload" "$fs" $option
