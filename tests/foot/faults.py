#!/usr/bin/env python3
"""What a real terminal makes of a kiosk that is killed, resized, or used for long.

usage: faults.py [--quick]      writes rows of the table. exit 0: all held   1: something did not   3: cannot run
"""
import os
import random
import signal
import sys
import time

sys.dont_write_bytecode = True
from glass import BORN, Glass  # noqa: E402
from machine import Machine  # noqa: E402
from patient import Patient  # noqa: E402
from processes import DEADLINE, kept, name, until, written  # noqa: E402

quick = "--quick" in sys.argv[1:]
machine = Machine()
failed = False
LARGE = (1920, 1080), 24
# Page changes after which memory is what it stays, and until which it does. Eight in a hundred of what foot keeps are as
# much as five in a hundred of it with the fonts that it maps.
EARLY, LATE = 1_000, 10_000
FLAT = {"foot": 1.08, "worker": 1.05, "supervisor": 1.05}
WRITES = {1, 20}


def row(promise, trials, failures, began, note=""):
    global failed
    failed = failed or failures > 0
    print("row", promise, trials, failures, int(time.monotonic() - began), note, sep="\t", flush=True)


def held(glass, locale, screen, told):
    """Whether the glass comes to show this screen, and not a pixel else."""
    apart, where, _ = glass.shows(locale, screen, seconds=2 * DEADLINE)
    if apart:
        print(f"  {told}: {apart:.3%} differ, at {where}", flush=True)
    return apart == 0


def writing(pid):
    """Whether a process waits for its terminal to take more."""
    try:
        with open(f"/proc/{pid}/syscall") as file:
            return int(file.read().split()[0]) in WRITES
    except (OSError, ValueError):
        return False


def cut():
    """A worker is killed while the terminal has half of its picture."""
    began, trials, failures, missed = time.monotonic(), 0, 0, 0
    with Glass(machine, *LARGE) as glass:
        for _ in range(2 if quick else 6):
            held(glass, "ja", "attract", "before")
            Patient(glass, "ja").go("causes")
            held(glass, "ja", "causes", "before")
            worker, foot = glass.worker(), glass.foot()
            os.kill(worker, signal.SIGSTOP)
            glass.keys("F2")
            time.sleep(0.2)
            # Nobody takes what the worker writes: it is stuck as soon as the terminal's buffer is full.
            os.kill(foot, signal.SIGSTOP)
            os.kill(worker, signal.SIGCONT)
            stuck = until(lambda: writing(worker), 2, 0.02)
            time.sleep(0.1)
            stuck = stuck and writing(worker)
            os.kill(worker, signal.SIGKILL)
            os.kill(foot, signal.SIGCONT)
            trials, missed = trials + bool(stuck), missed + (not stuck)
            failures += not held(glass, "ja", "attract", "killed in mid-picture")
    row("kill -9 of a worker whose picture has half arrived leaves a clean first screen", trials, failures, began,
        f"{missed} not caught in mid-picture" if missed else "")


def anywhere():
    """A worker is killed at some moment around a change of page."""
    began, failures, trials = time.monotonic(), 0, 4 if quick else 30
    chance = random.Random(1)
    with Glass(machine, BORN, 16) as glass:
        for _ in range(trials):
            Patient(glass, "vi").go("causes")
            worker = glass.worker()
            glass.keys("F2")
            time.sleep(chance.random() * 0.03)
            os.kill(worker, signal.SIGKILL)
            failures += not held(glass, "vi", "attract", "killed around a change of page")
    row("kill -9 of a worker around a change of page leaves a clean first screen", trials, failures, began)


def above():
    """The supervisor is killed: nobody may be left at a terminal without a kiosk."""
    began, failures, trials = time.monotonic(), 0, 1 if quick else 5
    for _ in range(trials):
        with Glass(machine, BORN, 16) as glass:
            Patient(glass, "ja").go("causes")
            worker, foot = glass.worker(), glass.foot()
            os.kill(glass.supervisor(), signal.SIGKILL)
            gone = until(glass.ended)
            gone = gone and until(lambda: name(worker) != "uketsuke" and name(foot) != "foot")
            if not gone:
                print(f"  the supervisor was killed: the worker is now {name(worker)!r}, the terminal {name(foot)!r}")
                failures += 1
    row("kill -9 of the supervisor ends worker, foot and cage, and the unit starts them anew", trials, failures, began)


def forgotten():
    """Nobody is there any more, and the warning counts down."""
    began = time.monotonic()
    with Glass(machine, BORN, 16) as glass:
        Patient(glass, "ja").go("idle")
        failures = not held(glass, "ja", "idle", "forgotten")
    row("a forgotten screen: the warning is drawn, and what it counts down", 1, int(failures), began)


def pages(glass, worker, many, bytes_):
    """Changes the page until that many were drawn. Two keys in one reading are drawn once."""
    start = written(worker)
    while written(worker) - start < many * bytes_:
        for _ in range(25):
            glass.hand.press(["F2", "F7"], 0.012)


def once():
    """The window grows while the kiosk begins."""
    began, trials, failures = time.monotonic(), 0, 0
    for _ in range(3 if quick else 10):
        with Glass(machine, BORN, 16) as glass:
            failures += not held(glass, "ja", "attract", "at the beginning")
            worker = glass.worker()
            glass.quiet()
            first = written(worker)
            # The same in other colours. The first one was there in cells before.
            glass.keys("F9")
            glass.quiet()
            page = written(worker) - first
            trials += 1
            if not 0 < first < 1.75 * page:
                print(f"  {first} bytes at the beginning, {page} in other colours")
                failures += 1
    row("the first screen is drawn once", trials, failures, began)


def long():
    """A day's pages."""
    began = time.monotonic()
    early, late = (500, 1_000) if quick else (EARLY, LATE)
    with Glass(machine, BORN, 16) as glass:
        Patient(glass, "vi").go("causes")
        held(glass, "vi", "causes", "before")
        worker, foot, supervisor = glass.worker(), glass.foot(), glass.supervisor()
        before = written(worker)
        for _ in range(10):
            for key in ("F2", "F7"):
                glass.keys(key)
                time.sleep(0.15)
        bytes_ = (written(worker) - before) // 20
        pages(glass, worker, early, bytes_)
        of = {"foot": foot, "worker": worker, "supervisor": supervisor}
        first = {who: kept(pid) for who, pid in of.items()}
        began_at = time.monotonic()
        pages(glass, worker, late - early, bytes_)
        last = {who: kept(pid) for who, pid in of.items()}
        grown = sum(last[who] > FLAT[who] * first[who] for who in of)
        for who in of:
            print(f"  {who}: {first[who]} KiB after {early} pages of {bytes_} bytes, {last[who]} after {late}")
        print(f"  {(late - early) / (time.monotonic() - began_at):.0f} pages a second")
        grown += not held(glass, "vi", "causes", "after them")
    row(f"{late:,} changes of page: no more is kept than after {early:,} (ours 5 %, foot's 8 %), and the same picture", late, grown, began)


def sizes():
    """The glass is another one, the letters are others."""
    began, trials, failures = time.monotonic(), 0, 0
    ini = "\n[key-bindings]\nfont-increase=F12\nfont-decrease=F11\n"
    with Glass(machine, BORN, 16, ini) as glass:
        Patient(glass, "ja").go("holdings-ticked")
        held(glass, "ja", "holdings-ticked", "before")
        sizes_ = set()
        for key in ("F12", "F12", "F12", "F11", "F11", "F11", "F11"):
            cells = glass.cells()
            glass.keys(key)
            # A step may be too small for another cell.
            until(lambda was=cells: glass.cells() != was, 3)
            trials += 1
            failures += not held(glass, "ja", "holdings-ticked", f"letters of {glass.cells()}")
            sizes_.add(glass.cells())
        failures += len(sizes_) < 3
    row("larger and smaller letters of foot: all is drawn anew", trials, failures, began)
    began, trials, failures = time.monotonic(), 0, 0
    heights = range(700, 732, 16 if quick else 2)
    modes = [(1024, 768), (1920, 1080), (720, 1280), *((1280, height) for height in heights)]
    # With letters of which sixty stand side by side on the narrowest.
    with Glass(machine, BORN, 14) as glass:
        Patient(glass, "ja").go("holdings-ticked")
        for mode in modes:
            glass.resize(mode)
            trials += 1
            failures += not held(glass, "ja", "holdings-ticked", f"a glass of {mode}")
    row("a glass of another size, with any rest below the last row: all is drawn anew, nothing scrolls", trials, failures, began)


try:
    for trial in (once, cut, anywhere, above, sizes, long):
        trial()
    # It takes as long as nobody may be there.
    if not quick:
        forgotten()
finally:
    machine.close()
sys.exit(failed)
