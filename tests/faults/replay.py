#!/usr/bin/env python3
"""Builds disks as a power cut could leave them out of a log of blockfuse.py, mounts each, and looks.

What was flushed is there; of what was written since, a drive may keep anything: nothing, all, each single write, and a
few random choices are tried, at every flush and every acknowledgement.

usage: replay.py DIR PAYLOAD FS [MOUNT-OPTION]     DIR holds `base` (the disk before) and `log`
exit 0: nothing wrong   1: some   3: nothing to replay
"""
import concurrent.futures
import os
import random
import re
import struct
import subprocess
import sys
import threading


def events(log):
    at, found = 0, []
    while at < len(log):
        kind = log[at : at + 1]
        if kind == b"W":
            offset, length = struct.unpack_from("<QI", log, at + 1)
            found.append(("write", offset, log[at + 13 : at + 13 + length]))
            at += 13 + length
        elif kind == b"F":
            found.append(("flush",))
            at += 1
        else:
            (length,) = struct.unpack_from("<I", log, at + 1)
            found.append(("ack", log[at + 5 : at + 5 + length].decode().strip()))
            at += 5 + length
    return found


def look(spool, acknowledged, payload):
    """What is wrong in a spool after the power came back."""
    try:
        names = os.listdir(f"{spool}/new")
    except OSError as error:
        return [f"new/ cannot be listed: {error.strerror}"]
    wrong = []
    for name in names:
        try:
            with open(f"{spool}/new/{name}", "rb") as file:
                whole = file.read() == payload
        except OSError:
            whole = False
        if not whole:
            wrong.append(f"partial and visible: {name}")
    wrong += [f"acknowledged and lost: {name}" for name in acknowledged if f"{name}.json.age" not in names]
    # The kiosk's numbers go on after the last one that a patient was told.
    numbers = [int(match[1]) for match in (re.match(r"k1-(\d+)-", name) for name in names) if match]
    try:
        with open(f"{spool}/seq-k1", encoding="ascii", errors="replace") as file:
            numbers += [int(text) for text in re.findall(r"^(\d{9})$", file.read(), re.M)]
    except OSError:
        pass
    told = [int(name.split("-")[1]) for name in acknowledged]
    if max(numbers, default=0) < max(told, default=0):
        wrong.append("a number would be given out twice")
    return wrong


def after(base, writes, options, acknowledged, payload, scratch):
    mine = f"{scratch}/{threading.get_ident()}"
    image, mounted = f"{mine}.crash", f"{mine}.look"
    subprocess.run(["cp", "--sparse=always", base, image], check=True)
    with open(image, "r+b") as disk:
        for _, offset, data in writes:
            disk.seek(offset)
            disk.write(data)
    os.makedirs(mounted, exist_ok=True)
    ran = subprocess.run(["mount", "-o", options, image, mounted], capture_output=True, text=True, check=False)
    if ran.returncode:
        return [f"does not mount: {ran.stderr.strip()[:80]}"]
    try:
        return look(mounted, acknowledged, payload)
    finally:
        subprocess.run(["umount", mounted], check=True)


def main():
    scratch, payload_file, fs = sys.argv[1:4]
    options = ",".join(["loop", *sys.argv[4:]])
    # All these disks are called the same; xfs wants to be told, btrfs would mix them up.
    if fs == "xfs":
        options += ",nouuid"
    several = concurrent.futures.ThreadPoolExecutor(1 if fs == "btrfs" else 8)
    chance = random.Random(7)
    with open(payload_file, "rb") as file:
        payload = file.read()
    with open(f"{scratch}/log", "rb") as file:
        log = events(file.read())
    points = [at for at, event in enumerate(log) if event[0] != "write"] + [len(log)]
    seen, looks = set(), []
    for point in points:
        acknowledged = [event[1] for event in log[: point + 1] if event[0] == "ack"]
        flushed = max((at for at in range(min(point + 1, len(log))) if log[at][0] == "flush"), default=-1)
        next_flush = next((at for at in range(point + 1, len(log)) if log[at][0] == "flush"), len(log))
        durable = [event for event in log[: flushed + 1] if event[0] == "write"]
        pending = [event for event in log[flushed + 1 : point + 1] if event[0] == "write"]
        later = [event for event in log[point + 1 : next_flush] if event[0] == "write"]
        choices = [[], pending, pending + later] + [[write] for write in pending[:6]]
        if pending or later:
            choices += [[write for write in pending + later if chance.random() < 0.5] for _ in range(4)]
        for choice in choices:
            state = (flushed, tuple(id(write) for write in choice), len(acknowledged))
            if state in seen:
                continue
            seen.add(state)
            look_at = (f"{scratch}/base", durable + choice, options, acknowledged, payload, scratch)
            looks.append((f"event {point}, {len(choice)} unflushed", several.submit(after, *look_at)))
    states = len(looks)
    violations = [f"{what}: {wrong}" for what, look in looks for wrong in look.result()]
    acknowledged = sum(event[0] == "ack" for event in log)
    print(f"acks={acknowledged} states={states} violations={len(violations)}")
    for violation in violations[:3]:
        print(f"    {violation}")
    if acknowledged == 0 or (states < 10 and not violations):
        sys.exit(3)
    sys.exit(1 if violations else 0)


if __name__ == "__main__":
    main()
