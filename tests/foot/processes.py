"""Processes from outside, and waiting for them. Not a tool itself."""
import os
import pathlib
import time

# How long anything may take, in seconds, on a machine that has nothing else to do.
DEADLINE = 10


def busy():
    """How many times longer everything takes, by what else waits for a core."""
    return max(1, os.getloadavg()[0] / (os.cpu_count() or 1))


def children(pid):
    try:
        tasks = pathlib.Path(f"/proc/{pid}/task").iterdir()
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def name(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/comm").read_text().strip()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def field(pid, file, key):
    """A number from a table of a process."""
    line = next(line for line in pathlib.Path(f"/proc/{pid}/{file}").read_text().splitlines() if line.startswith(key))
    return int(line.split()[1])


def memory(pid):
    """PSS in KiB."""
    return field(pid, "smaps_rollup", "Pss:")


def kept(pid):
    """What only this process has written, and what it shares with the compositor, in KiB. Pages of files are not in it:
    a font is mapped while it is used."""
    return field(pid, "status", "RssAnon:") + field(pid, "status", "RssShmem:")


def written(pid):
    """Bytes."""
    return field(pid, "io", "wchar:")


def below(pid, wanted):
    """The nearest descendant of this name."""
    heap = children(pid)
    while heap:
        heap, next_ = [], heap
        for child in next_:
            if name(child) == wanted:
                return child
            heap += children(child)
    return None


def until(true, seconds=DEADLINE, every=0.05):
    """What it gave, once it gives something; nothing if it does not, with patience on a busy machine."""
    end = time.monotonic() + seconds * busy()
    while True:
        got = true()
        if got or time.monotonic() > end:
            return got
        time.sleep(every)
