#!/usr/bin/env python3
"""What staff do from the command line, killed on the way: each act at each of its system calls, or many at random moments.
After the next command, which settles what was left: act and line are both there or neither, no line is lost or doubled,
each declaration is on one shelf, and nothing is pending. Only before a sheet or an export comes its line, which may then
be there without it.

usage: acts.py UKETSUKE SUBMIT MODE [planted]
    points          killed at each call of each act, one run each (strace)
    changes         the same at the calls alone that change something
    errors          those fail instead, once each: the act is still done or not, and told once
    runs N          killed N times at random moments, the settling, too
planted: the mistake, a program that puts nothing down before it acts
exit 0: held   1: violated   3: cannot run
"""
import collections
import glob
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from kiosk import cannot  # noqa: E402
from reception import Office  # noqa: E402

uketsuke, submit = map(os.path.abspath, sys.argv[1:3])
mode, words = sys.argv[3], sys.argv[4:]
planted = words[-1:] == ["planted"]
# In memory where possible: these are kills, not power cuts.
memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
home = tempfile.TemporaryDirectory(dir=memory)
root, aside = f"{home.name}/root", f"{home.name}/aside"
desk, spool = f"{root}/desk", f"{root}/spool"
SHELVES = ("new", "collected", "damaged")
OUTCOMES = ("card-seen", "confirmed", "paid", "paid-in-full", "on-paper")
# From where to where a declaration goes; what is not here leaves it where it is.
MOVES = {
    "collected": ("new", "collected"),
    "put-back": ("collected", "new"),
    "set-aside": ("new", "damaged"),
    "purged": ("collected", None),
}
CHANGES = (
    "mkdirat fchownat fchmodat fchmod fchown openat write fsync fdatasync ftruncate utimensat renameat renameat2 "
    "unlinkat clone clone3 vfork"
).split()
violations = []


def wrong(what, about):
    violations.append(what)
    print(f"  {about}: {what}")


def open_office():
    for part in (root, aside):
        os.mkdir(part)
    office = Office(uketsuke, submit, root, aside, False)
    printer = f"{desk}/printer"
    with open(printer, "w", encoding="ascii") as file:
        file.write(f'#!/bin/sh\ncat >"$1.half" && mv "$1.half" "{aside}/sheet.$$"\n')
    os.chmod(printer, 0o755)
    with open(f"{desk}/clinic.key", encoding="ascii") as file:
        recipient = next(word for word in file.read().split() if word.startswith("age1"))
    with open(f"{desk}/kiosk.toml", "w", encoding="ascii") as file:
        file.write(f'[spool]\ndir = "../spool"\nrecipients = ["{recipient}"]\n[staff]\nlanguage = "en"\n')
        file.write(f'identity = ["clinic.key"]\nprint = ["{printer}", "{aside}/taking"]\n')
    os.unlink(glob.glob(f"{spool}/new/*")[0])
    for part in SHELVES:
        os.makedirs(f"{spool}/{part}", exist_ok=True)
    return office, recipient


office, recipient = open_office()
made = 0


def publish(broken=False):
    """One that waits; its id."""
    global made
    made += 1
    one = f"k1-{made:06}-20261125T014200Z-{''.join(random.choices('234567abcdefghij', k=16))}"
    record = office.record(one) | {"seq": made, "pickup": f"A{made % 1000:03}"}
    record = json.dumps(record, ensure_ascii=False).encode()
    name = f"{one}.json.age"
    subprocess.run([submit, spool, name, "good", recipient], input=record, capture_output=True, check=True)
    if broken:
        with open(f"{spool}/new/{name}", "rb+") as file:
            file.truncate(700)
    return one


def act(line):
    return [uketsuke, "spool", *line]


def run(line):
    done = subprocess.run(act(line), cwd=desk, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def must(line, about):
    code, said = run(line)
    if code:
        wrong(f"{' '.join(line)} failed afterwards: {said.strip()}", about)


# What has been read of each file of the journal.
known = {}


def journal(about):
    """All lines, by time."""
    all_lines = []
    for name in glob.glob(f"{spool}/journal/*.jsonl"):
        with open(name, "rb") as file:
            lines, end = known.setdefault((name, os.fstat(file.fileno()).st_ino), ([], 0))
            file.seek(end)
            for line in file:
                try:
                    lines.append(json.loads(line))
                except ValueError:
                    wrong(f"no line: {line!r}", about)
            known[name, os.fstat(file.fileno()).st_ino] = lines, file.tell()
        all_lines += lines
    return sorted(all_lines, key=lambda line: line["at"])


def places():
    """Where each declaration lies, and what its file holds."""
    found = collections.defaultdict(list)
    for shelf in SHELVES:
        for name in os.listdir(f"{spool}/{shelf}"):
            if not name.startswith("."):
                with open(f"{spool}/{shelf}/{name}", "rb") as file:
                    found[name.split(".")[0]].append((shelf, hash(file.read())))
    return found


def look(about, published):
    """The journal tells how each declaration came to where it lies."""
    lines, found = journal(about), places()
    at = {one: "new" for one in published}
    told = set()
    for line in lines:
        key = (line["at"], line["act"], line["id"])
        if key in told:
            wrong(f"told twice: {key}", about)
        told.add(key)
        if line["act"] in MOVES:
            origin, to = MOVES[line["act"]]
            if at.get(line["id"]) != origin:
                wrong(f"{line['act']} of what lies in {at.get(line['id'])}: lost or doubled", about)
            at[line["id"]] = to
    for one, place in at.items():
        there = [shelf for shelf, _ in found[one]]
        if there != ([place] if place else []):
            wrong(f"the journal says {place}, it lies in {there}: {one}", about)
    left = os.listdir(f"{spool}/journal/pending")
    if left:
        wrong(f"pending: {left}", about)
    return lines, found


def count(lines, kind, one=None):
    return sum(line["act"] == kind and one in (None, line["id"]) for line in lines)


def settle(line, about):
    """The next command; before it the mistake, if it is planted."""
    if planted:
        for left in glob.glob(f"{spool}/journal/pending/*"):
            os.unlink(left)
    must(line, about)


def sure(lines):
    """Sheets that are known to have been printed."""
    return sum(line["act"] == "printed" and not line.get("unsure", False) for line in lines)


def sheets():
    return len(glob.glob(f"{aside}/sheet.*"))


def tidy():
    for left in glob.glob(f"{aside}/sheet.*") + glob.glob(f"{desk}/*.csv"):
        os.unlink(left)


def sweep(blow, changing):
    """Each act at each of its calls, from the same beginning."""
    waits, taken, also, other = (publish() for _ in range(4))
    bad = publish(broken=True)
    published = [waits, taken, also, other, bad]
    for one in (taken, also):
        must(["collect", one], "before")
    template = f"{root}/template"
    shutil.copytree(spool, template)
    fresh = f"{root}/unwritten"
    shutil.copytree(spool, fresh, ignore=lambda folder, names: {"journal"} & set(names))
    for back in (taken, also):
        os.rename(f"{fresh}/collected/{back}.json.age", f"{fresh}/new/{back}.json.age")
    acts = {
        "first": (["collect", waits], "collected", [waits]),
        "collect": (["collect", waits], "collected", [waits]),
        "put-back": (["put-back", taken], "put-back", [taken]),
        "set-aside": (["set-aside", bad], "set-aside", [bad]),
        "outcome": (["outcome", taken, "paid"], "outcome", [taken]),
        "print": (["print", waits], "printed", [waits]),
        "export": (["export", waits, other, "--format", "csv", "-o", "out.csv"], "exported", [waits, other]),
        "purge": (["purge", "--older-than", "0d", "--yes"], "purged", [taken, also]),
        "reseal": (["reseal"], "resealed", [waits, taken, also, other]),
    }
    points, struck = 0, 0

    def begin(name):
        shutil.rmtree(spool)
        known.clear()
        shutil.copytree(fresh if name == "first" else template, spool)
        tidy()

    for name, (line, kind, ids) in acts.items():
        begin(name)
        trace = f"{root}/trace"
        subprocess.run(["strace", "-f", "-qq", "-o", trace, *act(line)], cwd=desk, capture_output=True, check=False)
        for call, nth in calls(trace, changing):
            about = f"{name}, {blow} at {call} #{nth}"
            begin(name)
            before, earlier = contents(places()), journal(about)
            inject = f"inject={call}:{blow}:when={nth}"
            traced = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
            ran = subprocess.run([*traced, *act(line)], cwd=desk, capture_output=True, check=False)
            points, struck = points + 1, struck + (ran.returncode != 0)
            settle(["show", other], about)
            lines, found = look(about, published)
            told = {one: count(lines, kind, one) - count(earlier, kind, one) for one in ids}
            changed = [one for one in before if before[one] != contents(found).get(one, before[one])]
            if kind == "resealed" and changed != [one for one in before if told.get(one)]:
                wrong(f"sealed anew: {changed}, lines: {told}", about)
            if kind == "printed" and not sure(lines) <= sheets() <= count(lines, kind):
                wrong(f"{sheets()} sheets, {count(lines, kind)} lines, {sure(lines)} of them sure", about)
            if kind == "exported" and os.path.exists(f"{desk}/out.csv") and set(told.values()) != {1}:
                wrong(f"an export with {told} lines", about)
            if max(told.values()) > 1 or (ran.returncode == 0 and min(told.values()) < 1):
                wrong(f"exit {ran.returncode} with {told} lines", about)
            if len(lines) - len(earlier) - sum(told.values()) != 1:
                wrong("a line of nothing, or one lost", about)
            if planted and violations:
                return True
    print(f"mode={mode} points={points} struck={struck} violations={len(violations)}")
    return struck * 3 >= points


def contents(found):
    return {one: files[0][1] for one, files in found.items() if files}


def calls(trace, changing):
    """The calls of the program itself with which it is still to be killed: name and number."""
    with open(trace, encoding="utf-8", errors="replace") as file:
        lines = [re.match(r"(\d+) +([a-z_0-9]+)\(", line) and line for line in file]
    lines = [line for line in lines if line]
    pid = lines[0].split()[0]
    seen, begun = collections.Counter(), False
    for line in lines:
        if line.split()[0] != pid:
            continue
        call = re.match(r"\d+ +([a-z_0-9]+)\(", line)[1]
        seen[call] += 1
        begun = begun or '"../spool"' in line
        is_reading = call == "openat" and "O_CREAT" not in line
        if call in ("execve", "exit_group"):
            continue
        if not changing or (begun and call in CHANGES and not is_reading):
            yield call, seen[call]


def storm(total):
    """Acts that are killed one after the other, on one spool."""
    keeper = publish()
    published, bad, resealed = [keeper], set(), collections.Counter()
    takes = collections.defaultdict(lambda: 0.03)
    killed = ran = settled = 0
    must(["show", keeper], "before")

    def shot(line):
        """Whether it was killed. The moments are made shorter and longer so that about half are."""
        program = subprocess.Popen(act(line), cwd=desk, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            program.wait(takes[line[0]] * random.uniform(0.5, 1.2))
            takes[line[0]] /= 1.1
            return False
        except subprocess.TimeoutExpired:
            program.kill()
            takes[line[0]] *= 1.1
            return program.wait() != 0

    while killed < total and len(violations) < 20:
        found = places()
        waiting, collected = ([one for one, files in found.items() if files[0][0] == shelf] for shelf in SHELVES[:2])
        for is_bad in (False, False, True):
            published.append(publish(is_bad))
            waiting.append(published[-1])
            if is_bad:
                bad.add(published[-1])
            if len(waiting) > 9:
                break
        before = contents(places())
        sound = [one for one in waiting if one not in bad and one != keeper]
        broken = [one for one in waiting if one in bad]
        ran += 1
        choices = [
            (6, ["collect", random.choice(sound or [keeper])]),
            (4, ["put-back", random.choice(collected or [keeper])]),
            (4, ["set-aside", random.choice(broken or [keeper])]),
            (3, ["outcome", random.choice(collected or [keeper]), random.choice(OUTCOMES)]),
            (3, ["print", keeper]),
            (3, ["export", keeper, "--format", "json", "-o", f"{ran}.csv"]),
            (2, ["purge", "--older-than", "0d", "--yes"]),
            (1, ["reseal"]),
        ]
        line = random.choices([line for _, line in choices], [weight for weight, _ in choices])[0]
        about = f"run {ran}, {' '.join(line)}"
        settled += line[0] == "outcome"
        killed += shot(line)
        if random.random() < 0.3:
            killed += shot(["show", keeper])
        settle(["show", keeper], about)
        lines, found = look(about, published)
        resealed.update(one for one, now in contents(found).items() if before.get(one, now) != now)
        told = collections.Counter(line["id"] for line in lines if line["act"] == "resealed")
        if told != resealed:
            wrong(f"sealed anew, but for the lines: {resealed - told}; lines alone: {told - resealed}", about)
            resealed = told
        if not sure(lines) <= sheets() <= count(lines, "printed"):
            wrong(f"{sheets()} sheets, {count(lines, 'printed')} lines, {sure(lines)} of them sure", about)
        if count(lines, "outcome") > settled:
            wrong("an outcome that nobody has said, or one said twice", about)
        if len(glob.glob(f"{desk}/*.csv")) > count(lines, "exported"):
            wrong("an export without a line", about)
    acts = collections.Counter(line["act"] for line in lines)
    told = " ".join(f"{kind}={number}" for kind, number in sorted(acts.items()))
    print(f"mode={mode} ran={ran} runs={killed} {told} violations={len(violations)}")
    return len(acts) == 9


if mode in ("points", "changes", "errors") and not shutil.which("strace"):
    cannot("strace is missing")
match mode:
    case "points" | "changes":
        enough = sweep("signal=KILL", mode == "changes")
    case "errors":
        enough = sweep("error=EIO", True)
    case "runs":
        enough = storm(int(words[0]))
sys.exit(1 if violations else 0 if enough else 3)
