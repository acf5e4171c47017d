#!/usr/bin/env python3
"""Readers race writers: one lists new/ as fast as it can, one is woken by inotify; neither may see a partial file, no two
files may share a name, and none may be missing.

usage: race.py SUBMIT MODE N WRITERS     exit 0: held   1: violated
"""
import ctypes
import os
import select
import struct
import subprocess
import sys
import tempfile
import threading
import time

submit, mode, total, writers = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
each = total // writers
scratch = tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
spool = scratch.name
for part in ("tmp", "new", "collected", "damaged"):
    os.mkdir(f"{spool}/{part}")
new = f"{spool}/new"
body = os.urandom(60_000)
done = threading.Event()
reads, woken, partial, taken, failed = 0, 0, [], set(), []


def is_whole(name):
    with open(f"{new}/{name}", "rb") as file:
        return file.read() == body


def poll():
    """Reads whatever is there, again and again; takes away what is old, as staff do."""
    global reads
    while not done.is_set():
        names = os.listdir(new)
        for name in names:
            reads += 1
            if not is_whole(name):
                partial.append(name)
        for name in sorted(names)[:-30]:
            os.unlink(f"{new}/{name}")
            taken.add(name)


def wake():
    """Reads each file as soon as the kernel says that it is there."""
    global woken
    libc = ctypes.CDLL(None)
    watch = libc.inotify_init1(0)
    libc.inotify_add_watch(watch, new.encode(), 0x80 | 0x100)  # moved in, created
    while not done.is_set():
        if not select.select([watch], [], [], 0.1)[0]:
            continue
        events, at = os.read(watch, 65536), 0
        while at < len(events):
            length = struct.unpack_from("iIII", events, at)[3]
            name = events[at + 16 : at + 16 + length].rstrip(b"\0").decode()
            at += 16 + length
            woken += 1
            try:
                if not is_whole(name):
                    partial.append(name)
            except FileNotFoundError:
                pass


def write(kiosk):
    for number in range(1, each + 1):
        name = f"k{kiosk}-{number:06}-20261126T035405Z-aaaaaaaaaaaaaaaa.json.age"
        ran = subprocess.run([submit, spool, name, mode], input=body, stdout=subprocess.PIPE, check=False)
        if ran.returncode or not ran.stdout.startswith(b"ACK "):
            failed.append(name)


readers = [threading.Thread(target=poll), threading.Thread(target=wake)]
kiosks = [threading.Thread(target=write, args=(kiosk,)) for kiosk in range(writers)]
began = time.monotonic()
for thread in readers + kiosks:
    thread.start()
for thread in kiosks:
    thread.join()
done.set()
for thread in readers:
    thread.join()
there = taken | set(os.listdir(new))
half = len(os.listdir(f"{spool}/tmp"))
missing = each * writers - len(there)
violations = len(partial) + len(failed) + missing + half
print(
    f"mode={mode} writers={writers} published={each * writers} reads={reads} woken={woken} partial={len(partial)} "
    f"missing={missing} failed={len(failed)} half={half} seconds={time.monotonic() - began:.0f} violations={violations}"
)
sys.exit(1 if violations else 0)
