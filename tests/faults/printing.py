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
import json
import os
import random
import shutil
import signal
import string
import subprocess
import sys
import tempfile
import time
import tomllib

sys.dont_write_bytecode = True
from kiosk import Program, cannot  # noqa: E402
from replay import events  # noqa: E402

uketsuke, submit = map(os.path.abspath, sys.argv[1:3])
mode, words = sys.argv[3], sys.argv[4:]
planted = words[-1:] == ["planted"]
# A run of so many bytes is found, whatever else they stand in.
RUN, CHUNK, SECTOR = 64, 32, 512
TENTHS = 10

# Takes so many tenths of the sheet (the file `tenths`), waits for the file `go`, takes the rest. What it has been given
# it keeps where nothing is looked for.
PRINTER = """#!/bin/sh
# Here the inbox leads the terminal's session, which hangs up on all when it ends.
trap '' HUP
aside=$1 sheet=${2:-/dev/fd/0}
run=$(mktemp -d "$aside/sheet.XXXXXX")
if [ -e "$aside/planted" ]; then
    # As the first version did: a folder of its own, and only the inbox takes it away.
    inbox=$PPID folder=$XDG_RUNTIME_DIR/uketsuke-$(od -An -N8 -tx1 /dev/urandom | tr -d ' \\n')
    mkdir -m 700 "$folder"
    cat "$sheet" >"$folder/sheet.pdf"
    sync "$folder/sheet.pdf"
    sheet=$folder/sheet.pdf
fi
exec <"$sheet"
tenths=$(cat "$aside/tenths")
head -c $(($(stat -Lc %s "$sheet") * tenths / 10)) >"$run/taken"
echo "$run" >>"$aside/begun"
while [ ! -e "$aside/go" ]; do sleep 0.02; done
cat >>"$run/taken"
mv "$run/taken" "$run/whole"
[ ! -e "$aside/planted" ] || ! kill -0 "$inbox" 2>/dev/null || rm -r "$folder"
"""
FIELDS = ["writer choice self", "sex choice female", "insured choice yes", "scheme choice employee", "issued choice month"]


class Office:
    """Reception's PC: everything that it could write to lies under one folder."""

    def __init__(self, root, aside):
        self.root, self.aside = root, aside
        for part in ("home", "run", "tmp", "desk"):
            os.makedirs(f"{root}/{part}", mode=0o700)
        if planted:
            open(f"{aside}/planted", "w", encoding="ascii").close()
        printer = f"{aside}/printer"
        with open(printer, "w", encoding="ascii") as file:
            file.write(PRINTER)
        os.chmod(printer, 0o755)
        self.printers = {"stdin": [printer, aside], "file": [printer, aside, "{file}"]}
        self.run(f"{root}/desk", "spool", "keygen", "-o", "clinic.key")
        with open(f"{root}/desk/clinic.key", encoding="ascii") as file:
            recipient = next(word for word in file.read().split() if word.startswith("age1"))
        self.config(recipient, "stdin")
        self.run(f"{root}/desk", "--config", "stdin.toml", "spool", "init")
        self.config(recipient, "file")
        # What nobody else would have written.
        chance = random.SystemRandom()
        kana = "".join(chance.choices("アイウエオカキクケコサシスセソタチツテト", k=9))
        phone = "090" + "".join(chance.choices(string.digits, k=8))
        self.canaries = {"name": f"龘{kana}", "kana": kana, "phone": phone, "address": f"鸞鳳市{kana[::-1]}"}
        name = "k1-000012-20261125T014200Z-aaaaaaaaaaaaaaam.json.age"
        record = json.dumps(self.record(name.split(".", maxsplit=1)[0]), ensure_ascii=False).encode()
        subprocess.run(
            [submit, f"{root}/spool", name, "good", recipient], input=record, capture_output=True, check=True
        )
        with open(f"{root}/spool/new/{name}", "rb") as file:
            self.sealed = file.read()

    def config(self, recipient, way):
        with open(f"{self.root}/desk/{way}.toml", "w", encoding="ascii") as file:
            file.write(f'[spool]\ndir = "../spool"\nrecipients = ["{recipient}"]\n[staff]\nlanguage = "en"\n')
            file.write(f"print = {json.dumps(self.printers[way])}\n")

    def run(self, cwd, *args):
        subprocess.run([uketsuke, *args], cwd=cwd, capture_output=True, check=True)

    def record(self, identity):
        typed = self.canaries
        fields = [dict(zip(("id", "kind", "value"), line.split())) for line in FIELDS]
        fields += [{"id": key, "kind": "text", "value": typed[key]} for key in ("name", "address")]
        fields += [{"id": "kana", "kind": "kana", "value": typed["kana"]}]
        fields += [{"id": "phone", "kind": "phone", "value": typed["phone"]}]
        fields += [{"id": "birth", "kind": "date", "value": "1951-03-08", "typed": "S26.3.8"}]
        fields += [{"id": "postcode", "kind": "postcode", "value": "150-0002"}]
        fields += [{"id": "insurer", "kind": "text", "value": {"unknown": True}}]
        fields += [{"id": "workplace", "kind": "text", "value": "渋谷商事"}]
        fields += [{"id": "share", "kind": "choice", "value": "30"}]
        order = "writer name kana birth sex postcode address phone insured scheme insurer workplace issued share".split()
        return {
            "v": 1, "id": identity, "kiosk": "k1", "seq": 12, "pickup": "A012", "created": "2026-11-25T10:42:00+09:00",
            "started": "2026-11-25T10:35:00+09:00", "form": "2023-07/1", "locale": "ja", "cause": "network",
            "reader_code": None, "holdings": ["card"], "card_seen": True, "visit": None, "trial": False,
            "fields": sorted(fields, key=lambda field: order.index(field["id"])), "end": True,
        }  # fmt: skip

    def open(self, way, before=()):
        """The inbox, once the declaration stands in it."""
        root = self.root
        env = {"HOME": f"{root}/home", "XDG_RUNTIME_DIR": f"{root}/run", "TMPDIR": f"{root}/tmp"}
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ.pop(name, None)
        command = [*before, uketsuke, "--config", f"{way}.toml", "staff", "--identity", "clinic.key"]
        inbox = Program(command, f"{root}/desk", env, f"{root}/home/log")
        inbox.until(self.canaries["name"])
        return inbox

    def tell(self, tenths, go):
        with open(f"{self.aside}/tenths", "w", encoding="ascii") as file:
            file.write(str(tenths))
        if go:
            open(f"{self.aside}/go", "w", encoding="ascii").close()
        elif os.path.exists(f"{self.aside}/go"):
            os.unlink(f"{self.aside}/go")

    def begun(self):
        """The sheets that the printer was given so far, a folder each."""
        try:
            with open(f"{self.aside}/begun", encoding="ascii") as file:
                return file.read().split()
        except FileNotFoundError:
            return []


class Traces:
    """What must not be found: any run of 64 bytes of a sheet, anything that the patient typed."""

    def __init__(self, office):
        self.office, self.chunks, self.sheets = office, {}, []
        self.typed = {
            text.encode(code): what for what, text in office.canaries.items() for code in ("utf-8", "utf-16-le", "utf-16-be")
        }

    def learn(self, sheet):
        if sheet in self.sheets:
            return
        number = len(self.sheets)
        self.sheets.append(sheet)
        # Each run of 64 bytes holds one of these. Runs of one or a few bytes stand in anything.
        for at in range(0, len(sheet) - CHUNK + 1, CHUNK):
            chunk = sheet[at : at + CHUNK]
            if len(set(chunk)) >= 8:
                self.chunks.setdefault(chunk, (number, at))

    def find(self, data, where):
        for typed, what in self.typed.items():
            if typed in data:
                return f"{what} of the patient in {where}"
        for at in range(len(data) - CHUNK + 1):
            found = self.chunks.get(data[at : at + CHUNK])
            if found and self.run(data, at, self.sheets[found[0]], found[1]) >= RUN:
                return f"{RUN} bytes of the sheet in {where}"
        return None

    @staticmethod
    def run(one, here, other, there):
        begin = 0
        while begin < RUN and min(here, there) > begin and one[here - begin - 1] == other[there - begin - 1]:
            begin += 1
        here, there, end = here - begin, there - begin, 0
        while end < RUN and here + end < len(one) and there + end < len(other) and one[here + end] == other[there + end]:
            end += 1
        return end

    def files(self):
        """What is wrong in the files, and whether the declaration itself was seen among them."""
        wrong, seen = [], False
        for folder, folders, names in os.walk(self.office.root):
            for name in folders + names:
                path = os.path.join(folder, name)
                found = self.find(os.fsencode(name), f"the name of {path}")
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as file:
                        data = file.read()
                    found = found or self.find(data, path)
                    seen |= data == self.office.sealed
                wrong += [found] if found else []
        for folder in os.listdir(f"{self.office.root}/run") if planted else []:
            shutil.rmtree(f"{self.office.root}/run/{folder}")
        if not seen:
            cannot("the scan does not even find the declaration")
        return wrong


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


def ends(office, moments):
    traces, trials, wrong = Traces(office), 0, []
    for moment in range(moments):
        tenths = moment * (TENTHS - 1) // max(moments - 1, 1)
        for what, way in WAYS.items():
            inbox = office.open("file" if moment % 2 else "stdin")
            run = print_once(office, inbox, tenths)
            quit_by(way, inbox)
            traces.learn(whole(office, run))
            shutil.rmtree(run)
            trials += 1
            wrong += [f"{what} after {tenths} tenths: {found}" for found in traces.files()[:1]]
    # Before the printer has it: at each call on the way. The sheet is the same each time.
    office.tell(0, True)
    skipped = ""
    for call in CALLS:
        inbox = office.open("stdin")
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
        wrong += [f"SIGKILL at {call}: {found}" for found in traces.files()[:1]]
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
        inbox = office.open("stdin")
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


def written(log):
    """What stands on the disk after these writes, where anything was written: runs of sectors."""
    sectors = {}
    for event in log:
        if event[0] == "write":
            for at in range(0, len(event[2]), SECTOR):
                sectors[event[1] + at] = event[2][at : at + SECTOR]
    run, begin = [], None
    for at in sorted(sectors):
        if begin is not None and at != begin + SECTOR * len(run):
            yield begin, b"".join(run)
            run, begin = [], None
        begin = at if begin is None else begin
        run.append(sectors[at])
    if run:
        yield begin, b"".join(run)


def cut(office, disk):
    traces, cuts, wrong = Traces(office), [], []
    root = os.open(office.root, os.O_RDONLY)
    for moment in range(TENTHS):
        inbox = office.open("file" if moment % 2 else "stdin")
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
            found = traces.find(data, f"the disk from byte {at}")
            wrong += [f"{what}: {found}"] if found else []
    # A drive may keep any of the writes, also those that were written over later, and lose the others.
    for event in events(log):
        found = event[0] == "write" and traces.find(event[2], f"what was written to byte {event[1]}")
        wrong += [f"all that was ever written: {found}"] if found else []
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
        office = Office(f"{words[0]}/mnt/office" if mode == "cut" else f"{home}/office", aside)
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
