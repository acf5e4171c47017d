#!/usr/bin/env python3
"""The inbox through ssh, as a desk with another system opens it: what staff do all day, at two sizes and while they
change; then the line is cut, in three ways, at each of its pages. Afterwards the inbox and ssh have ended, nothing of the
patient stands in any file, no desk listens, and the declaration is where the journal says.

usage: ssh.py UKETSUKE SUBMIT ROUNDS [planted]
    ROUNDS  so often the line is cut while a declaration is being collected
planted: the mistake, a session that is written down (script)
exit 0: held   1: violated   3: cannot run
"""
import fcntl
import getpass
import json
import os
import random
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import time

sys.dont_write_bytecode = True
import kiosk  # noqa: E402
from kiosk import Program, Screen, cannot, children  # noqa: E402
from reception import Office  # noqa: E402
from traces import Traces  # noqa: E402

uketsuke, submit = map(os.path.abspath, sys.argv[1:3])
rounds, planted = int(sys.argv[3]), sys.argv[4:] == ["planted"]
SIZES = ((24, 80), (30, 120))


def documented(user, command):
    """What docs/install.md tells sshd, for this user and command, and with less patience."""
    with open(os.path.join(os.path.dirname(__file__), "../../docs/install.md"), encoding="utf-8") as file:
        lines = iter(file.read().splitlines())
    rules = [next(line for line in lines if line.strip() == "Match User reception").replace("reception", user)]
    for line in lines:
        if not line.strip():
            break
        what, value = line.split(maxsplit=1)
        instead = {"ForceCommand": command, "ClientAliveInterval": "1", "ClientAliveCountMax": "2"}
        rules.append(f"{what} {instead.get(what, value)}")
    return "\n".join(rules) + "\n"


class Glass(Screen):
    """What stood there before comes back when a program leaves the other screen."""

    def obey(self, what, numbers):
        super().obey(what, numbers)
        if what == "l" and 1049 in numbers:
            self.clear()


class Line:
    """A real sshd, as an ordinary process, that lets the desk do one thing."""

    def __init__(self, home, command):
        self.home = home
        for tool, package in (("/usr/sbin/sshd", "openssh-server"), ("ssh", "openssh-client")):
            if not shutil.which(tool):
                cannot(f"needs {package}")
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{home}/{key}"], check=True)
        with open(f"{home}/sshd", "w", encoding="ascii") as file:
            file.write(
                f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {home}/host\nAuthorizedKeysFile {home}/user.pub\n"
                f"PidFile none\nStrictModes no\nUsePAM no\nPermitRootLogin yes\n{documented(getpass.getuser(), command)}"
            )
        self.sshd = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", f"{home}/sshd"], stderr=subprocess.DEVNULL)
        end = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except OSError:
                if self.sshd.poll() is not None or time.monotonic() > end:
                    cannot("sshd does not start")
                time.sleep(0.05)

    def ssh(self, *options, command=()):
        known = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"]
        where = ["-p", str(self.port), "-i", f"{self.home}/user", f"{getpass.getuser()}@127.0.0.1"]
        return ["ssh", "-F", "/dev/null", *known, "-o", "BatchMode=yes", *options, *where, *command]

    def open(self):
        """The inbox as Windows Terminal would ask for it, once the declarations stand in it."""
        program = Program(self.ssh("-t", command=["uketsuke", "staff"]), self.home, log=f"{self.home}/log")
        program.screen = Glass()
        return program

    def processes(self):
        """Those of sshd for one connection, and what they have started: the inbox."""
        serving, found, todo = [], [], children(self.sshd.pid)
        for pid in todo:
            with open(f"/proc/{pid}/comm", encoding="utf-8") as file:
                is_sshd = file.read().startswith("sshd")
            (serving if is_sshd else found).append(pid)
            if is_sshd:
                todo += children(pid)
        return serving, found


def resize(inbox, rows, columns):
    kiosk.SIZE = rows, columns
    inbox.screen.clear()
    fcntl.ioctl(inbox.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def everything(office, inbox, is_printed):
    """What staff do all day, from the list and back to it."""
    typed = office.canaries
    office.tell(0, True)
    taken = "went to the printer"
    printing = [("p", "Print it once more"), ("\r", taken)] if is_printed else [("p", taken)]
    steps = [
        ("\r", typed["address"]), ("\x1b", "Find number"), ("/012", "Find: 012"), ("\x1b", "Find number"),
        (typed["kana"][:4], "Find: "), ("\x1b", "Find number"), ("h", "hidden"), ("x", typed["name"]),
        ("c", "Collect A012?"), ("\x1b", "Find number"), *printing, ("w", "Print again"),
        ("\x1b", "Find number"), ("c", "Collect A012?"), ("\r", "A012 is collected"), ("\t", "Put back"),
        ("u", "A012 waits again"), ("\t", "Print and collect"), ("t", "once more and collect"), ("\r", "A012 is collected"),
        ("\t", "Put back"), ("u", "A012 waits again"), ("\t", "Print and collect"),
    ]  # fmt: skip
    for keys, shown in steps:
        inbox.press(keys)
        inbox.wait(f"{shown!r} after {keys!r}", lambda text=shown: inbox.shows(text), 15)
    for rows, columns in ((10, 40), (50, 200), (16, 60), kiosk.SIZE):
        resize(inbox, rows, columns)
        text = "too small" if rows == 10 else typed["name"][:3]
        inbox.wait(text, lambda text=text: inbox.shows(text), 15)
    inbox.press("q")
    inbox.wait("the end", inbox.is_gone)
    inbox.wait("an empty glass", lambda: not any(map(inbox.shows, typed.values())), 5)


# Where the line is cut, and how one comes there.
PAGES = {"list": "", "open": "\r", "question": "c", "search": "/", "hidden": "h", "printing": "t\r"}
SHOWN = {"question": "Collect A012?", "search": "Find:", "hidden": "hidden"}
WAYS = "sshd killed", "ssh killed", "silent"


def cut(way, line, inbox):
    """The line is gone; the server's side has to notice it."""
    serving, _ = line.processes()
    if way == "sshd killed":
        for pid in serving:
            os.kill(pid, signal.SIGKILL)
    elif way == "ssh killed":
        os.kill(inbox.pid, signal.SIGKILL)
    else:
        # The network swallows everything.
        os.kill(inbox.pid, signal.SIGSTOP)


def lives(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            return file.read().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def left(office, line, traces, inbox, pids):
    """What is wrong once the line is cut."""
    end = time.monotonic() + 20
    while any(map(lives, pids)) and time.monotonic() < end:
        time.sleep(0.02)
    wrong = ["the inbox goes on"] if any(map(lives, pids)) else []
    try:
        os.kill(inbox.pid, signal.SIGCONT)
    except ProcessLookupError:
        pass
    try:
        inbox.wait("the end of ssh", inbox.is_gone, 20)
    except TimeoutError:
        wrong.append("ssh goes on")
    inbox.end()
    wrong += traces.files(office.root)[0][:1]
    desks = os.listdir(f"{office.root}/spool/desks")
    wrong += [f"desks/{name} still listens" for name in desks if not name.startswith(".")]
    shelves = {name: len(os.listdir(f"{office.root}/spool/{name}")) for name in ("new", "collected", "tmp")}
    if shelves["new"] + shelves["collected"] != 1 or shelves["tmp"]:
        wrong.append(f"half an act: {shelves}")
    # Whoever writes to the journal next settles what was being done: whoever opens it.
    spool(office, "show", "A012", "--identity", "clinic.key")
    told = spool(office, "journal", "A012", "--json")
    acts = [json.loads(of)["act"] for of in told.splitlines()]
    moves = [act for act in acts if act in ("collected", "put-back")]
    if (moves[-1:] == ["collected"]) != bool(shelves["collected"]):
        wrong.append(f"the journal says {moves[-1:]} of {shelves}")
    return wrong


def spool(office, *words):
    command = [uketsuke, "--config", "stdin.toml", "spool", *words]
    ran = subprocess.run(command, cwd=f"{office.root}/desk", capture_output=True, text=True, check=True)
    return ran.stdout


def cuts(office, line, traces):
    trials, wrong = 0, []
    for size in SIZES:
        for page, keys in PAGES.items():
            # Silence takes its time.
            for way in WAYS if size == SIZES[0] else WAYS[:2]:
                kiosk.SIZE = size
                inbox = line.open()
                inbox.until(office.canaries["name"])
                office.tell(5, False)
                count = len(office.begun())
                inbox.press(keys)
                if page == "printing":
                    inbox.wait("the printer", lambda: len(office.begun()) > count)
                else:
                    inbox.until(office.canaries["address"] if page == "open" else SHOWN.get(page, "Waiting 1"))
                serving, pids = line.processes()
                if not serving or not pids:
                    cannot("sshd and the inbox behind it are not found")
                cut(way, line, inbox)
                trials += 1
                wrong += [f"{way}, {page}, {size}: {one}" for one in left(office, line, traces, inbox, pids)]
                office.tell(0, True)
    return trials, wrong


def collected(office, line, traces):
    """The line is cut while a declaration moves."""
    trials, wrong, both = 0, [], set()
    for _ in range(rounds):
        inbox = line.open()
        inbox.until(office.canaries["name"])
        inbox.press("c")
        inbox.until("Collect A012?")
        _, pids = line.processes()
        inbox.press("\r")
        time.sleep(random.uniform(0, 0.02))
        cut("sshd killed", line, inbox)
        trials += 1
        wrong += [f"while it was collected: {one}" for one in left(office, line, traces, inbox, pids)]
        is_taken = bool(os.listdir(f"{office.root}/spool/collected"))
        both.add(is_taken)
        if is_taken:
            spool(office, "put-back", "A012")
    return trials, wrong, len(both)


def main():
    elsewhere = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=elsewhere) as aside, tempfile.TemporaryDirectory() as home:
        office = Office(uketsuke, submit, f"{home}/office", aside, False)
        root = office.root
        spool(office, "init")
        command = f"{uketsuke} --config stdin.toml staff --identity clinic.key"
        if planted:
            command = f"script -qfc '{command}' {root}/tmp/typescript"
        places = f"HOME={root}/home XDG_RUNTIME_DIR={root}/run TMPDIR={root}/tmp"
        line = Line(aside, f"cd {root}/desk && exec env {places} {command}")
        traces, trials, wrong, ends = Traces(office.canaries), 0, [], 0
        try:
            for size in SIZES:
                kiosk.SIZE = size
                inbox = line.open()
                inbox.until(office.canaries["name"])
                everything(office, inbox, size != SIZES[0])
                trials += 1
                wrong += traces.files(root)[0][:1]
            # Nothing else is let in: no forwarding, and no other command.
            ran = subprocess.run(line.ssh(command=["id"]), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
            trials += 1
            wrong += ["another command ran"] if "uid=" in ran.stdout else []
            if not planted:
                count, found = cuts(office, line, traces)
                trials, wrong = trials + count, wrong + found
                count, found, ends = collected(office, line, traces)
                trials, wrong = trials + count, wrong + found
        finally:
            strays = len(os.listdir(f"{root}/spool/desks"))
            serving, found = line.processes()
            for pid in [*serving, *found]:
                os.kill(pid, signal.SIGKILL)
            line.sshd.terminate()
            line.sshd.wait()
    for one in wrong[:6]:
        print(f"  {one}")
    # Strays: files of desks that were cut off before they listened, which nobody reads. Ends, two: while it moved the line was cut early enough and late enough.
    print(f"strays={strays} ends={ends} trials={trials} violations={len(wrong)}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
