#!/bin/bash
# A power cut while a sheet is printed: everything that the inbox could write to lies on a disk that logs every write.
#
# usage: printcut.sh UKETSUKE SUBMIT ext4|xfs|btrfs [planted]     exit 0: held   1: violated   3: cannot run
uketsuke=$1 submit=$2 fs=$3 planted=${4:-} option=''
. "$(dirname "$0")/disk.sh"
plug_in
# shellcheck disable=SC2086 # no word where nothing is planted
/usr/bin/python3 "$here/printing.py" "$uketsuke" "$submit" cut "$disk" $planted
