#!/usr/bin/env python3
"""A disk in user space: a file system with one file, `disk`, whose writes and flushes are logged and can be made to
fail. A loop device on it and ext4, xfs or btrfs on that: what dm-log-writes and dm-flakey do, without kernel modules.

usage: blockfuse.py MOUNTPOINT IMAGE LOG CONTROL
CONTROL holds one word, read before each write: ok, eio (all fail), eio1 (one fails), enospc.
LOG: b"W" offset(8) length(4) data | b"F" a flush | b"M" length(4) text, whatever is written to the file `mark`.
"""
import errno
import os
import struct
import sys

try:
    from fusepy import FUSE, FuseOSError, Operations  # Debian: python3-fusepy
except ImportError:
    from fuse import FUSE, FuseOSError, Operations


class Disk(Operations):
    use_ns = True

    def __init__(self, image, log, control):
        self.image = os.open(image, os.O_RDWR)
        self.log = open(log, "ab", buffering=0)
        self.control = control
        self.size = os.fstat(self.image).st_size

    def getattr(self, path, fh=None):
        if path == "/":
            return {"st_mode": 0o40755, "st_nlink": 2}
        if path in ("/disk", "/mark"):
            return {"st_mode": 0o100600, "st_nlink": 1, "st_size": self.size if path == "/disk" else 0}
        raise FuseOSError(errno.ENOENT)

    def readdir(self, path, fh):
        return [".", "..", "disk", "mark"]

    def open(self, path, flags):
        return 1

    def truncate(self, path, length, fh=None):
        pass

    def read(self, path, size, offset, fh):
        return os.pread(self.image, size, offset)

    def write(self, path, data, offset, fh):
        if path == "/mark":
            self.log.write(b"M" + struct.pack("<I", len(data)) + data)
            return len(data)
        with open(self.control, encoding="ascii") as control:
            fault = control.read().strip()
        if fault == "eio1":
            with open(self.control, "w", encoding="ascii") as control:
                control.write("ok")
        if fault in ("eio", "eio1"):
            raise FuseOSError(errno.EIO)
        if fault == "enospc":
            raise FuseOSError(errno.ENOSPC)
        os.pwrite(self.image, data, offset)
        self.log.write(b"W" + struct.pack("<QI", offset, len(data)) + data)
        return len(data)

    def fsync(self, path, datasync, fh):
        self.log.write(b"F")
        return 0

    def flush(self, path, fh):
        return 0


if __name__ == "__main__":
    FUSE(
        Disk(*sys.argv[2:5]), sys.argv[1],
        foreground=True, nothreads=True, big_writes=True, max_write=131072, direct_io=True, allow_other=True,
    )
