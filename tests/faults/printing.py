#!/usr/bin/env python3
"""A sheet is printed, and the inbox ends at ten moments of that, in five ways: Q, Ctrl+C, SIGTERM, SIGKILL, and no end at
all. Afterwards no 64 bytes of what the printer was given, and nothing that the patient typed, may stand in any file of
spool, home, runtime folder, TMPDIR and working folder.

usage: printing.py UKETSUKE SUBMIT MODE [planted]
    ends MOMENTS    every way × so many moments of the printer, and SIGKILL before it was started (strace)
    repeats         P is pressed thirty times: one sheet
    cut DISK        on DISK/mnt, a disk of disk.sh: a power cut at each moment, and the raw bytes of what it leaves
planted: the mistake, a printer that is given a file, as the first version wrote it
exit 0: held   1: violated   3: cannot run
"""
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib

sys.dont_write_bytecode = True
from kiosk import cannot  # noqa: E402
from reception import Office  # noqa: E402
from replay import events  # noqa: E402
from traces import Traces, written  # noqa: E402

uketsuke, submit = map(os.path.abspath, sys.argv[1:3])
mode, words = sys.argv[3], sys.argv[4:]
planted = words[-1:] == ["planted"]
TENTHS = 10


def quit_by(way, inbox):
    """Ends the inbox while it prints; returns when it is gone."""
    if way in ("q", "\x03"):
        inbox.press(way)
        # It asks, as a sheet is on its way; some ways to end do not.
        inbox.wait("an answer", lambda: inbox.is_gone() or inbox.shows("1 sheet has"))
        if not inbox.is_gone():
            inbox.press("\r")
    else:
        os.kill(inbox.pid, way)
    inbox.wait("the end of the inbox", inbox.is_gone)
    inbox.end()


def anew(office, how):
    """An inbox where nothing is known to have been printed: else it would ask before it prints once more."""
    shutil.rmtree(f"{office.root}/spool/journal", ignore_errors=True)
    return office.open(how)


def print_once(office, inbox, tenths):
    """Presses P and waits until the printer has taken so much and waits itself."""
    count = len(office.begun())
    office.tell(tenths, False)
    inbox.press("p")
    inbox.wait("the printer", lambda: len(office.begun()) > count)
    return office.begun()[-1]


def whole(office, run):
    """Lets the printer go on; what it has been given, in the end."""
    office.tell(0, True)
    end = time.monotonic() + 30
    while not os.path.exists(f"{run}/whole"):
        if time.monotonic() > end:
            raise TimeoutError("the printer was not given the whole sheet")
        time.sleep(0.01)
    time.sleep(0.05 if planted else 0)
    with open(f"{run}/whole", "rb") as file:
        sheet = file.read()
    assert sheet.startswith(b"%PDF-") and sheet.rstrip().endswith(b"%%EOF"), "no whole sheet"
    return sheet


WAYS = {"Q": "q", "Ctrl+C": "\x03", "SIGTERM": signal.SIGTERM, "SIGKILL": signal.SIGKILL}


def found(office, traces):
    """The first thing that stands in a file and should not."""
    wrong, read = traces.files(office.root)
    if office.sealed not in read:
        cannot("the scan does not even find the declaration")
    for folder in os.listdir(f"{office.root}/run") if planted else []:
        shutil.rmtree(f"{office.root}/run/{folder}")
    return wrong[:1]


def ends(office, moments):
    traces, trials, wrong = Traces(office.canaries), 0, []
    for moment in range(moments):
        tenths = moment * (TENTHS - 1) // max(moments - 1, 1)
        for what, way in WAYS.items():
            inbox = anew(office, "file" if moment % 2 else "stdin")
            run = print_once(office, inbox, tenths)
            quit_by(way, inbox)
            traces.learn(whole(office, run))
            shutil.rmtree(run)
            trials += 1
            wrong += [f"{what} after {tenths} tenths: {one}" for one in found(office, traces)]
    # Before the printer has it: at each call on the way. The sheet is the same each time.
    office.tell(0, True)
    skipped = ""
    for call in CALLS:
        inbox = anew(office, "stdin")
        tracer = kill_at(call, inbox)
        if tracer is None:
            skipped = "skipped=strace "
            inbox.end()
            break
        count = len(office.begun())
        inbox.press("p")
        # A printer that was killed instead of the inbox has failed, and the inbox says so.
        try:
            inbox.wait("an end", lambda: inbox.is_gone() or len(office.begun()) > count, 3)
        except TimeoutError:
            pass
        inbox.end()
        tracer.wait()
        trials += 1
        wrong += [f"SIGKILL at {call}: {one}" for one in found(office, traces)]
    # Sheets that differ say that the last ones were looked for in vain.
    return trials, wrong, f"sheets={len(traces.sheets)} {skipped}"


# From the sheet's memory to the end of the printer.
CALLS = ("memfd_create", "lseek", "fcntl", "pipe2", "clone3,vfork,clone", "execve", "wait4,waitid")


def kill_at(call, inbox):
    """Lets whoever makes this call next be killed at it; None where that cannot be arranged."""
    if not shutil.which("strace"):
        return None
    what = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when=1"]
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-o", "/dev/null", *what, "-p", str(inbox.pid)], stderr=subprocess.DEVNULL
    )

    def is_traced(thread):
        with open(f"/proc/{inbox.pid}/task/{thread}/status", encoding="ascii") as file:
            return "TracerPid:\t0\n" not in file.read()

    while tracer.poll() is None:
        if all(map(is_traced, os.listdir(f"/proc/{inbox.pid}/task"))):
            return tracer
        time.sleep(0.01)
    return None


def repeats(office):
    """How often P is pressed, and what was printed more than once."""
    wrong, trials = [], 0
    for what, pause in (("in one go", 0), ("ten a second", 0.1), ("fifty a second", 0.02)):
        inbox = anew(office, "stdin")
        count = len(office.begun())
        # The printer has taken it, or some of it, before the last of them comes.
        office.tell(0 if pause else 5, bool(pause))
        for _ in range(30 if pause else 1):
            inbox.press("p" if pause else "p" * 30)
            inbox.read(pause)
        inbox.wait("the printer", lambda: len(office.begun()) > count)
        office.tell(0, True)
        whole(office, office.begun()[-1])
        inbox.until("Print it once more" if pause else "went to the printer")
        sheets = len(office.begun()) - count
        trials += 1
        wrong += [f"thirty P, {what}: {sheets} sheets"] if sheets != 1 else []
        # One who answers gets another: it is counted.
        inbox.press("" if pause else "p")
        inbox.until("Print it once more")
        inbox.press("\r")
        inbox.wait("the second sheet", lambda: len(office.begun()) > count + 1)
        whole(office, office.begun()[-1])
        inbox.end()
    return trials, wrong, ""


def cut(office, disk):
    traces, cuts, wrong = Traces(office.canaries), [], []
    root = os.open(office.root, os.O_RDONLY)
    for moment in range(TENTHS):
        inbox = anew(office, "file" if moment % 2 else "stdin")
        run = print_once(office, inbox, moment)
        if moment % 3:
            # The kernel happens to have written everything back before.
            ctypes.CDLL(None).syncfs(root)
        cuts.append((f"power cut after {moment} tenths", os.path.getsize(f"{disk}/log")))
        traces.learn(whole(office, run))
        inbox.end()
    ctypes.CDLL(None).syncfs(root)
    os.close(root)
    with open(f"{disk}/log", "rb") as file:
        log = file.read()
    seen = False
    for what, length in cuts:
        for at, data in written(events(log[:length])):
            seen |= office.sealed in data
            trace = traces.find(data, f"the disk from byte {at}")
            wrong += [f"{what}: {trace}"] if trace else []
    # A drive may keep any of the writes, also those that were written over later, and lose the others.
    for event in events(log):
        trace = event[0] == "write" and traces.find(event[2], f"what was written to byte {event[1]}")
        wrong += [f"all that was ever written: {trace}"] if trace else []
    if not seen:
        cannot("the scan does not even find the declaration")
    return len(cuts), wrong, ""


def main():
    # What the printer was given lies elsewhere.
    elsewhere = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=elsewhere) as aside, tempfile.TemporaryDirectory() as home:
        with open(os.path.join(os.path.dirname(__file__), "../../kiosk.toml"), "rb") as file:
            fonts = tomllib.load(file)["staff"]["fonts"]
        if not any(map(os.path.exists, fonts)):
            cannot("needs a Japanese font (fonts-noto-cjk)")
        root = f"{words[0]}/mnt/office" if mode == "cut" else f"{home}/office"
        office = Office(uketsuke, submit, root, aside, planted)
        if mode == "ends":
            trials, wrong, note = ends(office, int(words[0]))
        elif mode == "repeats":
            trials, wrong, note = repeats(office)
        else:
            trials, wrong, note = cut(office, words[0])
    for line in wrong[:6]:
        print(f"  {line}")
    print(f"mode={mode} {note}trials={trials} violations={len(wrong)}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
