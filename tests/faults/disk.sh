# A real file system on a disk that logs and fails; sourced with `fs` set. Needs root, /dev/fuse, loop devices, mkfs.
# Exits with 3 and the name of the package when it cannot run.
[ "$(id -u)" = 0 ] || { echo "needs root"; exit 3; }
[ -e /dev/fuse ] && [ -e /dev/loop-control ] || { echo "needs /dev/fuse and loop devices"; exit 3; }
/usr/bin/python3 -c 'import fusepy' 2>/dev/null || /usr/bin/python3 -c 'import fuse' 2>/dev/null || { echo "needs python3-fusepy"; exit 3; }
declare -A package=([ext4]=e2fsprogs [xfs]=xfsprogs [btrfs]=btrfs-progs) megabytes=([ext4]=24 [xfs]=320 [btrfs]=140)
command -v "mkfs.$fs" >/dev/null || { echo "needs ${package[$fs]}"; exit 3; }
# In memory where possible: the log decides what is durable, not the disk below.
[ -n "${TMPDIR:-}" ] || [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
here=$(dirname "$0")
disk=$(mktemp -d) payload=$disk/payload
{ head -c 2000 /dev/zero | tr '\0' x; echo END; } >"$payload"
mkdir "$disk/fuse" "$disk/mnt"

# What has just ended may hold it for a moment longer, and a loop device the file below.
away() {
    for _ in $(seq 100); do
        umount "$1" 2>/dev/null
        mountpoint -q "$1" || return 0
        sleep 0.1
    done
    umount -l "$1"
}
pull_out() {
    away "$disk/mnt"
    [ -z "${loop:-}" ] || losetup -d "$loop" 2>/dev/null
    away "$disk/fuse"
    [ -z "${fuse:-}" ] || wait "$fuse" 2>/dev/null
    loop='' fuse=''
}
trap 'pull_out; rm -rf --one-file-system "$disk"' EXIT

# A fresh file system with a spool on it, on the disk.
plug_in() {
    truncate -s "${megabytes[$fs]}M" "$disk/image"
    case $fs in ext4) "mkfs.$fs" -q -F "$disk/image" ;; *) "mkfs.$fs" -q -f "$disk/image" ;; esac || exit 3
    mount -o loop "$disk/image" "$disk/mnt" || exit 3
    mkdir "$disk/mnt"/{tmp,new,collected,damaged}
    umount "$disk/mnt"
    cp --sparse=always "$disk/image" "$disk/base"
    : >"$disk/log"
    echo ok >"$disk/control"
    /usr/bin/python3 "$here/blockfuse.py" "$disk/fuse" "$disk/image" "$disk/log" "$disk/control" >"$disk/said" 2>&1 &
    fuse=$!
    for _ in $(seq 100); do [ -e "$disk/fuse/disk" ] && break; sleep 0.1; done
    loop=$(losetup -f --show "$disk/fuse/disk") || { cat "$disk/said"; exit 3; }
    mount ${option:+-o "$option"} "$loop" "$disk/mnt" || exit 3
}
name() { printf 'k1-%06d-20261126T035405Z-aaaaaaaaaaaaaaaa.json.age' "$1"; }
