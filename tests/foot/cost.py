#!/usr/bin/env python3
"""What the kiosk costs in foot, beside a page in Chromium if it is installed: rounds take turns, medians are told.

usage: cost.py [ROUNDS [PAGE.html]]      as root: memory and calls of others are looked at. The page says PAINTED on its
console when it has been drawn.
"""
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from glass import BORN, Glass  # noqa: E402
from machine import Machine  # noqa: E402
from patient import Patient  # noqa: E402
from processes import children, field, memory, name, until, written  # noqa: E402

CHROMIUM = "/usr/lib/chromium/chromium"
SCREENS = ["causes", "holdings-ticked", "step-download-iphone", "plan-notice", "name"]
# Seconds in which nobody does anything.
QUIET = 10


def cpu(*pids):
    """Milliseconds that the threads of these have run."""
    spent = 0
    for pid in pids:
        for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
            spent += int((task / "schedstat").read_text().split()[0])
    return spent / 1e6


def tree(pid):
    return [pid, *(below for child in children(pid) for below in tree(child))]


def switches(*pids):
    tasks = (task for pid in pids for task in pathlib.Path(f"/proc/{pid}/task").iterdir())
    return sum(field(f"{task.parent.parent.name}/task/{task.name}", "status", "voluntary_ctxt") for task in tasks)


class Costs:
    def __init__(self):
        self.of = {}

    def add(self, what, value):
        self.of.setdefault(what, []).append(value)

    def change(self, what, glass, act):
        """What the worker needs for what follows from a key."""
        worker = glass.worker()
        glass.quiet(0.15)
        before, wrote = cpu(worker), written(worker)
        act()
        time.sleep(0.3)
        glass.quiet(0.15)
        self.add(f"{what}: CPU ms", cpu(worker) - before)
        self.add(f"{what}: bytes", written(worker) - wrote)

    def kiosk(self, machine, locale="vi"):
        with Glass(machine, BORN, 16) as glass:
            patient = Patient(glass, locale)
            glass.shows(locale, "attract")
            time.sleep(0.5)
            both = glass.supervisor(), glass.worker()
            self.add("first picture: CPU ms of supervisor and worker", cpu(*both))
            for screen in SCREENS:
                patient.go(screen)
                glass.shows(locale, screen)
                # Over it and back: all of both is drawn.
                for key in ("F9", "F7"):
                    self.change("page", glass, lambda key=key: glass.keys(key))
                glass.shows(locale, screen)
            self.change("first letter", glass, lambda: glass.type("k"))
            for letter in "imanonamae":
                self.change("letter", glass, lambda typed=letter: glass.type(typed))
            self.add("form: PSS MiB of supervisor and worker", sum(map(memory, (glass.supervisor(), glass.worker()))) / 1024)
            all_ = [pid for process in glass.processes for pid in tree(process.pid)]
            all_ = [pid for pid in all_ if name(pid) in ("cage", "sway", "foot", "uketsuke")]
            self.add("form: PSS MiB with foot and cage", sum(map(memory, all_)) / 1024)
            glass.quiet()
            ours = glass.supervisor(), glass.worker()
            calls, spent = switches(*ours), cpu(*ours)
            time.sleep(QUIET)
            self.add(f"idle {QUIET} s: wakeups", switches(*ours) - calls)
            self.add(f"idle {QUIET} s: CPU ms", cpu(*ours) - spent)

    def chromium(self, page):
        with tempfile.TemporaryDirectory() as folder:
            words = ["--headless", "--no-sandbox", "--disable-gpu", "--kiosk", "--window-size=1280,720", "--no-first-run"]
            words += [f"--user-data-dir={folder}", "--enable-logging=stderr", page.resolve().as_uri()]
            log = open(f"{folder}/log", "wb")
            process = subprocess.Popen([CHROMIUM, *words], stdout=log, stderr=log, start_new_session=True)
            try:
                if not until(lambda: "PAINTED" in pathlib.Path(log.name).read_text(errors="replace"), 30):
                    raise RuntimeError("Chromium does not paint")
                self.add("Chromium, first picture: CPU ms", cpu(*tree(process.pid)))
                time.sleep(2)
                all_ = tree(process.pid)
                self.add("Chromium: PSS MiB", sum(map(memory, all_)) / 1024)
                calls = switches(*all_)
                time.sleep(QUIET)
                self.add(f"Chromium, idle {QUIET} s: wakeups", switches(*tree(process.pid)) - calls)
            finally:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                time.sleep(0.3)


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    page = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 and shutil.which(CHROMIUM) else None
    machine, costs = Machine(), Costs()
    try:
        for _ in range(rounds):
            costs.kiosk(machine)
            if page:
                costs.chromium(page)
    finally:
        machine.close()
    for what, values in costs.of.items():
        print(f"{statistics.median(values):12.2f}  {min(values):10.2f} {max(values):10.2f} {len(values):4}  {what}")


if __name__ == "__main__":
    main()
