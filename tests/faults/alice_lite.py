#!/usr/bin/env python3
"""Traces one publish and enumerates what a power cut could leave, after the abstract persistence model of
ALICE (OSDI 2014). Needs strace, no root, no block device.

Model, for every cut between two system calls:
- data of an inode is durable after fsync, fdatasync or syncfs of it; before that it may be absent or partial;
- an operation on names (create, rename, link, unlink) is durable after fsync of its directory or syncfs;
  before that any subset of the pending ones may have reached the disk, in any order.
Checked twice: with nothing more than POSIX promises, and with what ext4, xfs and btrfs add (fsync of a file
keeps its pending names as well).

Violations: V1 a visible file in new/ whose data is not durable, V2 acknowledged but new/ can be empty,
V3 acknowledged but the kiosk's number can be lost.

usage: alice_lite.py SPOOL -- COMMAND... < payload     exit 0: none   1: some   3: cannot run
"""
import itertools
import os
import re
import subprocess
import sys
import tempfile

CALLS = (
    "openat,write,pwrite64,writev,fsync,fdatasync,syncfs,sync,rename,renameat,renameat2,link,linkat,unlink,unlinkat"
)
# `7</spool/new>, "name"` names a file in a directory, `"/spool/new/name"` one by its path.
PATH = re.compile(r'(?:(?:\d+|AT_FDCWD)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
FILE = re.compile(r"^\w+\(\d+<([^>]*)>")


def operations(trace, spool):
    """What the trace did to the spool, in order."""
    found = []
    for line in trace:
        line = re.sub(r"^\d+\s+", "", line).rstrip()
        call = line.split("(", 1)[0]
        if " = -1 " in line or not re.match(r"\w+\(", line):
            continue
        paths = [os.path.normpath(os.path.join(base, name)) for base, name in PATH.findall(line)]
        file = FILE.match(line)
        file = file.group(1) if file else None
        if call == "openat" and "O_CREAT" in line and "O_TMPFILE" not in line:
            found.append(("create", paths[0]))
        elif call in ("write", "pwrite64", "writev"):
            if line.startswith("write(1<") and '"ACK ' in line:
                found.append(("ack",))
            elif file and file.startswith(spool):
                found.append(("data", file))
        elif call in ("fsync", "fdatasync"):
            found.append(("sync", file))
        elif call in ("syncfs", "sync"):
            found.append(("sync-all",))
        elif call.startswith("rename"):
            found.append(("rename", paths[0], paths[1]))
        elif call.startswith("link"):
            found.append(("link", paths[0], paths[1]))
        elif call.startswith("unlink"):
            found.append(("unlink", paths[0]))
    return [op for op in found if op[0] in ("ack", "sync-all") or op[1].startswith(spool)]


class Disk:
    """Names and data, durable and pending, after some of the operations."""

    def __init__(self, before, local):
        self.inode = {path: -number for number, path in enumerate(before, 1)}
        self.durable = dict(self.inode)
        self.pending = []  # {path: inode or None}, one for each operation on names
        # What was there before is durable, and counts as written once.
        self.written = {inode: 1 for inode in self.inode.values()}
        self.synced = dict(self.written)
        self.acknowledged, self.local, self.last = False, local, 0

    def change(self, names):
        for path, inode in names.items():
            put(self.inode, path, inode)
        self.pending.append(names)

    def settle(self, chosen):
        for names in [names for names in self.pending if chosen(names)]:
            for path, inode in names.items():
                put(self.durable, path, inode)
            self.pending.remove(names)

    def do(self, op):
        kind = op[0]
        if kind == "create" and op[1] in self.inode:
            pass  # opened, not made
        elif kind == "create":
            self.last += 1
            self.written[self.last] = self.synced[self.last] = 0
            self.change({op[1]: self.last})
        elif kind == "data":
            self.written[self.inode[op[1]]] += 1
        elif kind == "sync" and op[1] in self.inode:
            inode = self.inode[op[1]]
            self.synced[inode] = self.written[inode]
            if self.local:
                self.settle(lambda names: inode in names.values())
        elif kind == "sync":
            self.settle(lambda names: op[1] in map(os.path.dirname, names))
        elif kind == "sync-all":
            self.synced = dict(self.written)
            self.settle(lambda names: True)
        elif kind == "rename":
            self.change({op[1]: None, op[2]: self.inode[op[1]]})
        elif kind == "link":
            self.change({op[2]: self.inode[op[1]]})
        elif kind == "unlink":
            self.change({op[1]: None})
        elif kind == "ack":
            self.acknowledged = True

    def after_a_cut(self):
        """Every state of the names that a power cut could leave now."""
        for size in range(len(self.pending) + 1):
            for subset in itertools.combinations(self.pending, size):
                names = dict(self.durable)
                for change in subset:
                    for path, inode in change.items():
                        put(names, path, inode)
                yield names

    def is_whole(self, inode, total):
        """Whether all that will ever be written to it is durable."""
        return total.get(inode, 0) > 0 and self.synced.get(inode, 0) == total[inode]


def put(names, path, inode):
    if inode is None:
        names.pop(path, None)
    else:
        names[path] = inode


def check(ops, before, spool, local):
    """How many states there are, and what is wrong in them."""
    done = Disk(before, local)
    for op in ops:
        done.do(op)
    numbered = any(os.path.basename(path).startswith("seq-") for path in done.inode)
    states, violations = 0, set()
    for cut in range(len(ops) + 1):
        disk = Disk(before, local)
        for op in ops[:cut]:
            disk.do(op)
        where = f"cut after {cut}: {ops[cut - 1] if cut else 'nothing'}"
        for names in disk.after_a_cut():
            states += 1
            visible = {path: inode for path, inode in names.items() if path.startswith(spool + "/new/")}
            for path, inode in visible.items():
                if not disk.is_whole(inode, done.written):
                    violations.add(f"V1 partial and visible: {os.path.basename(path)}, {where}")
            if disk.acknowledged and not visible:
                violations.add(f"V2 acknowledged and absent, {where}")
            numbers = [inode for path, inode in names.items() if path.startswith(spool + "/seq-")]
            if disk.acknowledged and numbered and not any(
                disk.is_whole(inode, done.written) for inode in numbers
            ):
                violations.add(f"V3 acknowledged and the number is lost, {where}")
    return states, violations


def main():
    if len(sys.argv) < 4 or sys.argv[2] != "--":
        sys.exit(__doc__)
    spool, command = os.path.realpath(sys.argv[1]), sys.argv[3:]
    before = [os.path.join(dir, file) for dir, _, files in os.walk(spool) for file in files]
    with tempfile.NamedTemporaryFile("r") as trace:
        tracer = ["strace", "-f", "-y", "-qq", "-s", "256", "-e", f"trace={CALLS}", "-o", trace.name]
        try:
            ran = subprocess.run(tracer + command, stdout=subprocess.PIPE, check=False)
        except FileNotFoundError:
            print("strace is missing")
            sys.exit(3)
        ops = operations(trace, spool)
    if ran.returncode != 0 or ("ack",) not in ops or len(ops) < 4:
        print(f"the command did not publish ({ran.returncode}), or strace saw nothing: {ops}")
        sys.exit(3)
    failed = False
    for local, model in ((False, "POSIX alone"), (True, "ext4, xfs, btrfs")):
        states, violations = check(ops, before, spool, local)
        print(f"{model}: operations={len(ops)} states={states} violations={len(violations)}")
        for violation in sorted(violations)[:3]:
            print(f"    {violation}")
        failed = failed or bool(violations)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
