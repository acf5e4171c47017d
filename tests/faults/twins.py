#!/usr/bin/env python3
"""Two kiosks, in terminals, on one spool.

usage: twins.py UKETSUKE one PLACE SECONDS [planted]
           two from one kiosk.toml: the second takes no declaration while the first lives (watched for so long), tells
           patients and staff, and is let in after kill -9 of the first
       twins.py UKETSUKE two PLACE COUNT [planted]
           two ids: so many patients of each, and kills while somebody sends; no number twice
PLACE: local       one machine, one folder
       mount       the second sees the folder through sshfs, and is another machine
       mounts      both do, each through a mount of its own
       asleep      the same, and the first is not killed but stopped, and goes on once the second was let in
Through sshfs: as root. A server of its own is started for it on a free port, and ended.
planted: the mistakes that must be found, a lease that got lost and two kiosks of one letter
exit 0: held   1: violated   3: cannot run
"""
import json
import os
import random
import re
import signal
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
from kiosk import Program  # noqa: E402
from share import Server  # noqa: E402

uketsuke = os.path.abspath(sys.argv[1])
what, place = sys.argv[2:4]
amount, planted = int(sys.argv[4]), sys.argv[5:] == ["planted"]
PAPER = "申立書は紙で"
# Somebody without anything to show, first visit, in Japanese; then the form.
GUIDE = "013+6++21++"
FORM = "1 髙﨑葵\r タカサキ\r 昭和64年1月7日\r 2 124-9999\r 東京都1-1\r 090-1234-5678\r 1 1 \t\r 受付商事\r 1 1 ++++++".split(" ")
F8 = "\x1b[19~"
# Without a sign of life for 65 seconds; it looks every ten.
SILENT, LOOKS = 65, 10


class Kiosk:
    """One of the two."""

    def __init__(self, home, name, spool, kiosk="", elsewhere=False):
        self.home = f"{home}/{name}"
        os.makedirs(self.home)
        with open(f"{self.home}/kiosk.toml", "w", encoding="ascii") as file:
            file.write(f'[staff]\nlanguage = "en"\n[spool]\ndir = "{spool}"\nplaintext = true\n{kiosk}')
        self.command, self.numbers = [uketsuke, "--config", "kiosk.toml"], []
        if elsewhere:
            # Another machine is another run of a kernel.
            with open(f"{self.home}/boot", "w", encoding="ascii") as file:
                file.write(f"{name}-4d0c-4a5e-9c43-0123456789ab\n")
            script = f"mount --bind {self.home}/boot /proc/sys/kernel/random/boot_id && exec \"$@\""
            self.command = ["unshare", "-m", "sh", "-c", script, "sh", *self.command]
        self.start()

    def start(self):
        self.program = Program(self.command, self.home, {"XDG_STATE_HOME": self.home}, f"{self.home}/log")
        self.until_free()

    def is_free(self):
        return self.program.shows("English") and not self.program.shows("もどる")

    def until_free(self):
        self.program.wait("the first screen", self.is_free)

    def means_paper(self):
        self.program.read()
        return self.program.shows(PAPER)

    def log(self):
        with open(f"{self.home}/log", encoding="utf-8") as file:
            return file.read()

    def number(self):
        """The number on the glass."""
        found = re.search(r"\b[AB][0-9]{3}\b", self.program.screen.text())
        return found and found[0]

    def send(self):
        self.program.press("\r")
        self.program.until("もどる")
        self.program.press(GUIDE)
        self.program.press("".join(FORM))

    def killed_while_sending(self, seconds):
        """The patient may have been told a number just before."""
        self.send()
        time.sleep(seconds)
        os.kill(self.program.pid, signal.SIGKILL)
        self.program.wait("the end", self.program.is_gone)
        self.program.read()
        self.numbers += filter(None, [self.number()])
        self.program.end()
        self.start()

    def try_to_declare(self, seconds):
        """The number that the patient is told, if any. Afterwards somebody else may come."""
        self.send()
        try:
            self.program.wait("a number", self.number, seconds)
        except TimeoutError:
            self.program.press(F8)
            self.program.until("最初から")
            self.program.press("2")
            self.until_free()
            return None
        self.numbers.append(self.number())
        self.program.press("+2")
        self.until_free()
        return self.numbers[-1]


wrong = []


def check(good, why):
    if not good:
        wrong.append(why)


def wait(is_so, seconds):
    """After how many seconds this was so."""
    begin = time.monotonic()
    while not is_so():
        if time.monotonic() > begin + seconds:
            return None
        time.sleep(0.02)
    return time.monotonic() - begin


def names(server):
    return sorted(os.listdir(f"{server.spool}/new"))


def told_staff(server):
    """Whether a file of status/ says that there are two, and what is wrong with that."""
    folder, said = f"{server.spool}/status", []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if name.endswith(".json") and not name.startswith("."):
            with open(f"{folder}/{name}", encoding="utf-8") as file:
                said.append(json.load(file))
    return any(one.get("twin") and one.get("kiosk") == "k1" for one in said), any("twin" in one for one in said)


def one(server, home):
    elsewhere = place != "local"
    theirs = server.mount() if place in ("mounts", "asleep") else server.spool
    first = Kiosk(home, "first", theirs, elsewhere=place in ("mounts", "asleep"))
    lease = f"{server.spool}/lease-k1"
    if wait(lambda: os.path.exists(lease) and os.path.getsize(lease), 30) is None:
        return check(False, "the first kiosk never began")
    second = Kiosk(home, "second", server.mount() if elsewhere else server.spool, elsewhere=elsewhere)
    kiosks = [first, second]
    try:
        check(wait(second.means_paper, 30) is not None, "the second does not tell patients that it is on paper")
        check(wait(lambda: "another kiosk with this id" in second.log(), 5) is not None, "the journal does not say why")
        staff = wait(lambda: told_staff(server)[0], 5) is not None
        if not staff and not told_staff(server)[1]:
            print("  note: this program's status/ knows nothing of two")
        else:
            check(staff, "status/ does not say why")
        check(first.try_to_declare(30) == "A001", "the first does not give A001")
        check(second.try_to_declare(6) is None, "the second told a number")
        if planted:
            os.unlink(lease)
        end, always = time.monotonic() + amount, True
        while time.monotonic() < end:
            always &= second.means_paper()
            first.program.read()
        check(always and len(names(server)) == 1, "the second was let in while the first lived")
        os.kill(first.program.pid, signal.SIGSTOP if place == "asleep" else signal.SIGKILL)
        most = LOOKS + 10 + (SILENT if elsewhere else 0)
        after = wait(lambda: not second.means_paper() and second.is_free(), most)
        if after is None:
            return check(False, f"the second was not let in {most} seconds after the first was gone")
        note = f"let-in-after={after:.0f}"
        check(not elsewhere or after > SILENT - 25, f"the second was let in after {after:.0f} seconds, too early")
        check(second.try_to_declare(30) == "A002", "the second does not go on with A002")
        check(not told_staff(server)[0], "status/ still says that there are two")
        if place == "asleep":
            os.kill(first.program.pid, signal.SIGCONT)
            told = first.try_to_declare(6)
            check(told is None, f"the first told {told} after it had slept")
            check(wait(first.means_paper, 30) is not None, "the first does not see that it was replaced")
            check(second.try_to_declare(30) == "A003", "the second does not go on with A003")
        seqs = [name.split("-")[1] for name in names(server)]
        check(seqs == [f"{seq:06}" for seq in range(1, len(seqs) + 1)], f"numbers in the spool: {seqs}")
        return note
    finally:
        for kiosk in kiosks:
            kiosk.program.end()


def two(server, home):
    mounts = [server.spool, server.spool]
    if place == "mount":
        mounts[1] = server.mount()
    elif place == "mounts":
        mounts = [server.mount(), server.mount()]
    kiosks = [
        Kiosk(home, name, mount, f'[kiosk]\nid = "k{seq}"\npickup = "{letter}"\n')
        for name, mount, seq, letter in (("first", mounts[0], 1, "A"), ("second", mounts[1], 2, "A" if planted else "B"))
    ]
    failed = []

    def work(kiosk):
        try:
            for count in range(1, amount + 1):
                if count % max(amount // 12, 4) == 0:
                    # A number comes after some 30 milliseconds.
                    kiosk.killed_while_sending(random.uniform(0, 0.05))
                else:
                    check(kiosk.try_to_declare(60), f"a number was not told: {count}")
        except (OSError, TimeoutError) as error:
            failed.append(f"{kiosk.home}: {error}")

    threads = [threading.Thread(target=work, args=(kiosk,)) for kiosk in kiosks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for kiosk in kiosks:
        kiosk.program.end()
    wrong.extend(failed)
    told = [number for kiosk in kiosks for number in kiosk.numbers]
    check(len(set(told)) == len(told), f"told twice: {sorted({one for one in told if told.count(one) > 1})[:5]}")
    kept = [name.split("-")[:2] for name in names(server)]
    for kiosk, letter in (("k1", "A"), ("k2", "A" if planted else "B")):
        # A kill may leave a gap.
        seqs = sorted(int(seq) for of, seq in kept if of == kiosk)
        check(len(set(seqs)) == len(seqs) and max(seqs) <= amount, f"{kiosk} kept a number twice, or too high a one")
        lost = {one for one in told if one.startswith(letter)} - {f"{letter}{seq:03}" for seq in seqs}
        check(not lost, f"told and lost: {sorted(lost)[:5]}")
    return f"told={len(told)} kept={len(kept)}"


def main():
    with tempfile.TemporaryDirectory() as home:
        server = Server(home, place != "local")
        try:
            note = (one if what == "one" else two)(server, home) or ""
        except TimeoutError as error:
            wrong.append(str(error))
            note = ""
        finally:
            server.end()
    for line in wrong[:6]:
        print(f"  {line}")
    trials = 2 * amount if what == "two" else 1
    print(f"what={what} place={place} {note} trials={trials} violations={len(wrong)}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
