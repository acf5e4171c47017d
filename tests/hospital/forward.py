#!/usr/bin/env python3
"""What sends declarations to the hospital's server, tried against a real PostgreSQL with TLS and client certificates:
nothing is lost, nothing comes twice, and every refusal is said in plain words.

usage: forward.py UKETSUKE SUBMIT MODE [N] [planted]
    arrive N        N declarations arrive in order, each once; the rest of the spool finds nothing wrong
    server N        the server is killed (kill -9) between INSERT and its answer, N times
    cut N           the line is cut at N places of a hand-over under TLS
    plain N         the line is cut at each Nth byte of a hand-over in plain text, through a socket of the server's machine
    points N        the program is killed at each Nth of its system calls
    full            the server's disk is full (53100); with room everything arrives
    certificates    wrong, expired and foreign certificates on both sides, a key that others can read
    refusals        what the server does not take is set aside and named; what it may take later waits
    standby         a commit that no standby confirmed is not believed, also when it is sent again
    failover N      a standby takes the dead server's place in the midst of N: nothing that was confirmed is lost
    standbys N      one of two standbys dies in the midst of N, then the other: declarations go on, or do as docs/hospital.md says
    package         with users, groups and folders as the package makes them
    clock           a kiosk whose clock is a day back, and who purges with such a clock
    privacy         a dump of the database and the traffic hold nothing of a patient; what is planted is found
    call            a call reaches a desk and is answered; one for which nobody listens is not kept for later
planted: a mistake that must be found
exit 0: held   1: violated   3: cannot run
"""
import collections
import glob
import hashlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from cluster import Cluster, Question, cannot  # noqa: E402
from proxy import Proxy  # noqa: E402

uketsuke, submit = map(os.path.abspath, sys.argv[1:3])
mode, words = sys.argv[3], sys.argv[4:]
planted = "planted" in words
number = next((int(word) for word in words if word.isdigit()), 10)
violations, trials = [], 0
home = tempfile.mkdtemp(prefix="kiosk-")


children, clusters = [], []


def start(line, folder):
    """A program that goes on beside; it ends with this one."""
    with open(f"{home}/said", "w", encoding="utf-8") as said:
        children.append(subprocess.Popen(line, cwd=folder, stdout=said, stderr=said))
    return children[-1]


def end(program):
    """Asks it to end, as systemd does."""
    program.send_signal(signal.SIGTERM)
    check(program.wait(20) == 0, "it ends when it is asked to")


def wrong(what):
    violations.append(what)
    print(f"  {what}")


def check(is_so, what):
    global trials
    trials += 1
    if not is_so:
        wrong(what)


class Kiosk:
    """A spool, its settings, and what sends."""

    def __init__(self, url, name="k1"):
        self.dir = tempfile.mkdtemp(dir=home)
        self.spool, self.name, self.made, self.as_kiosk = f"{self.dir}/spool", name, 0, []
        key = subprocess.run(
            [uketsuke, "spool", "keygen", "-o", f"{self.dir}/clinic.key"], capture_output=True, text=True, check=False
        )
        self.recipient = next(word for word in (key.stdout + key.stderr).split() if word.startswith("age1"))
        self.settings(url)
        subprocess.run([uketsuke, "spool", "init"], cwd=self.dir, capture_output=True, check=True)
        for folder in ("forwarded", "refused"):
            os.makedirs(f"{self.spool}/{folder}", mode=0o700, exist_ok=True)

    def settings(self, url):
        with open(f"{self.dir}/kiosk.toml", "w", encoding="utf-8") as file:
            file.write(f'[kiosk]\nid = "{self.name}"\n[spool]\ndir = "{self.spool}"\nrecipients = ["{self.recipient}"]\n')
            file.write(f'[staff]\nlanguage = "en"\nidentity = ["clinic.key"]\n[hospital]\nserver = "{url}"\n')

    def publish(self, payload=None, tag=None, ago=0):
        """One that waits, sealed; its id. `ago`: by so many seconds the kiosk's clock is back."""
        self.made += 1
        sent = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(time.time() - 60 - ago + self.made % 60))
        tag = tag or "".join(random.choices("234567abcdefghij", k=16))
        one = f"{self.name}-{self.made:06}-{sent}-{tag}"
        payload = payload or json.dumps({"v": 1, "seq": self.made}).encode()
        line = [*self.as_kiosk, submit, self.spool, f"{one}.json.age", "good", self.recipient]
        subprocess.run(line, input=payload, capture_output=True, check=True)
        return one

    def line(self, *args):
        return [uketsuke, "forward", *args]

    def once(self, prefix=(), timeout=60):
        done = subprocess.run(
            [*prefix, *self.line("--once")], cwd=self.dir, capture_output=True, text=True, timeout=timeout, check=False
        )
        return done.returncode, done.stderr

    def files(self, folder):
        return sorted(name.split(".")[0] for name in os.listdir(f"{self.spool}/{folder}") if not name.startswith("."))

    def status(self):
        try:
            with open(f"{self.spool}/status/{self.name}.forward.json", encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            return {}


def rows(cluster):
    return cluster.sql("SELECT id FROM uketsuke.declaration ORDER BY id").split()


def all_there(cluster, kiosk, ids, about):
    """Each is at the server once, and nowhere waits."""
    there = rows(cluster)
    check(there == sorted(ids), f"{about}: {len(ids)} sent, at the server: {len(there)} ({len(set(there))} different)")
    waiting = kiosk.files("new")
    check(not waiting and kiosk.files("forwarded") == sorted(ids), f"{about}: {len(waiting)} still wait")


def safe(cluster, kiosk, one, about, question=None):
    """At each moment: it waits, or the server has it."""
    if question:
        there = int(question.ask(f"SELECT count(*) FROM uketsuke.declaration WHERE id = '{one}'"))
    else:
        there = rows(cluster).count(one)
    waits = one in kiosk.files("new")
    forwarded = one in kiosk.files("forwarded")
    check(there <= 1 and (there == 1 or waits), f"{about}: lost or doubled: {there} rows, waits: {waits}")
    check(not forwarded or there == 1, f"{about}: moved on, and the server does not have it")
    check(waits != forwarded, f"{about}: it waits: {waits}, it was moved: {forwarded}")


def until(what, about, seconds=20):
    """It is so in time."""
    deadline = time.monotonic() + seconds
    while not what() and time.monotonic() < deadline:
        time.sleep(0.02)
    check(what(), about)


def site(settings="", data=None, ago=None):
    cluster = Cluster(uketsuke, settings, data, ago)
    clusters.append(cluster)
    cluster.kiosk()
    return cluster, Kiosk(cluster.url())


def arrive():
    cluster, kiosk = site()
    ids = [kiosk.publish() for _ in range(number)]
    if planted:
        # The mistake: one is moved on that nobody has sent.
        name = os.path.basename(glob.glob(f"{kiosk.spool}/new/*")[0])
        os.rename(f"{kiosk.spool}/new/{name}", f"{kiosk.spool}/forwarded/{name}")
    began = time.monotonic()
    code, said = kiosk.once()
    took = time.monotonic() - began
    check(code == 0, f"exit {code}: {said}")
    all_there(cluster, kiosk, ids, "arrive")
    order = cluster.sql("SELECT id FROM uketsuke.declaration ORDER BY sent, id").split()
    check(order == sorted(order, key=lambda one: (one.split("-")[2], one)), "not in order")
    verify = subprocess.run([uketsuke, "spool", "verify"], cwd=kiosk.dir, capture_output=True, text=True, check=False)
    check(verify.returncode == 0, f"spool verify: {verify.stdout}{verify.stderr}")
    # Again, as after a backup was put back: nothing comes twice.
    again = subprocess.run(kiosk.line("--again", "forwarded"), cwd=kiosk.dir, capture_output=True, text=True, check=False)
    check(again.returncode == 0 and len(kiosk.files("new")) == number, f"--again: {again.stderr}")
    kiosk.once()
    all_there(cluster, kiosk, ids, "sent again")
    print(f"measured: {number} declarations in {took:.2f} s, {number / took:.0f} a second")
    cluster.stop()


def hand_over_bytes(cluster, kiosk):
    """How many bytes pass for one declaration."""
    proxy = Proxy(("127.0.0.1", cluster.port))
    kiosk.settings(cluster.url(port=proxy.port))
    kiosk.publish()
    code, said = kiosk.once()
    check(code == 0, f"through the proxy: {said}")
    time.sleep(0.1)
    proxy.close()
    return proxy.passed


def cut():
    cluster, kiosk = site()
    total = hand_over_bytes(cluster, kiosk)
    ids = list(rows(cluster))
    for place in range(number):
        at = 1 + place * total // number
        proxy = Proxy(("127.0.0.1", cluster.port), at=at)
        kiosk.settings(cluster.url(port=proxy.port))
        one = kiosk.publish()
        ids.append(one)
        code, said = kiosk.once()
        proxy.close()
        check("panic" not in said and code in (0, 1), f"cut at {at} of {total}: {code} {said}")
        if planted and one in kiosk.files("new"):
            # The mistake: moved on before the server has said anything.
            name = f"{one}.json.age"
            os.rename(f"{kiosk.spool}/new/{name}", f"{kiosk.spool}/forwarded/{name}")
        safe(cluster, kiosk, one, f"cut at {at} of {total}")
        kiosk.settings(cluster.url())
        code, said = kiosk.once()
        check(code == 0, f"after the cut at {at}: {said}")
        if planted and violations:
            break
    if not planted:
        all_there(cluster, kiosk, ids, "after all cuts")
    print(f"measured: {total} bytes for one declaration, connection and TLS included")
    cluster.stop()


def plain():
    """Every byte is a place, the server's and the kiosk's own. The program speaks without TLS only through a socket of the
    machine that it runs on."""
    cluster, kiosk = site()
    folder, held, ids = f"{home}/line", f"{home}/held", []
    path = f"{folder}/.s.PGSQL.{cluster.port}"
    for each in (folder, held):
        os.makedirs(each)
    kiosk.settings(f"host={folder} port={cluster.port} user=k1 dbname=uketsuke")
    question = Question(cluster)

    def through(at):
        """Sends one through a line that is cut there."""
        proxy = Proxy(f"{cluster.home}/.s.PGSQL.{cluster.port}", at=at, listen=path)
        ids.append(kiosk.publish())
        code, said = kiosk.once()
        proxy.close()
        os.unlink(path)
        return code, said, proxy.passed

    code, said, total = through(None)
    check(code == 0, f"the whole line: {said}")
    places = range(1, total + 1, number)
    left = 0
    for at in places:
        code, said, _ = through(at)
        check("panic" not in said and code in (0, 1), f"cut at {at} of {total}: {code} {said}")
        one = ids[-1]
        file = f"{kiosk.spool}/new/{one}.json.age"
        if planted and os.path.exists(file):
            # The mistake: moved on before the server has said anything.
            os.rename(file, f"{kiosk.spool}/forwarded/{one}.json.age")
        safe(cluster, kiosk, one, f"cut at {at} of {total}", question)
        if os.path.exists(file):
            # Once all is over: now the next one is tried by itself.
            left += 1
            os.rename(file, f"{held}/{one}.json.age")
        if planted and violations:
            break
    question.close()
    check(left > len(places) // 2, f"only {left} of {len(places)} were struck")
    for name in os.listdir(held):
        os.rename(f"{held}/{name}", f"{kiosk.spool}/new/{name}")
    kiosk.settings(cluster.url())
    code, said = kiosk.once(timeout=300)
    check(code == 0, f"after all cuts: {said}")
    if not planted:
        all_there(cluster, kiosk, ids, "after all cuts")
    print(f"measured: {total} bytes for one declaration; cut behind {'each' if number == 1 else f'every {number}th'}, {left} waited and arrived later")
    cluster.stop()


def server():
    cluster, kiosk = site()
    total = hand_over_bytes(cluster, kiosk)
    ids, struck = list(rows(cluster)), 0
    for turn in range(number):
        # The last answers are held back: between INSERT, COMMIT and their answers.
        at = total - 60 - turn * 700 // number
        proxy = Proxy(("127.0.0.1", cluster.port), at=at, hold=True)
        kiosk.settings(cluster.url(port=proxy.port))
        one = kiosk.publish()
        ids.append(one)
        program = start(kiosk.line("--once"), kiosk.dir)
        deadline = time.monotonic() + 20
        while not proxy.reached.wait(0.01) and program.poll() is None and time.monotonic() < deadline:
            pass
        check(proxy.reached.is_set() or program.poll() is not None, f"{at} bytes never passed")
        struck += proxy.reached.is_set()
        cluster.kill()
        proxy.close()
        program.wait(60)
        with open(f"{home}/said", encoding="utf-8") as file:
            check("panic" not in file.read(), "it panicked")
        cluster.up()
        safe(cluster, kiosk, one, f"killed at {at} of {total}")
        kiosk.settings(cluster.url())
        code, said = kiosk.once()
        check(code == 0, f"after the server came back: {said}")
    all_there(cluster, kiosk, ids, "after all kills")
    check(struck * 2 >= number, f"only {struck} of {number} hand-overs were struck")
    print(f"measured: {struck} of {number} hand-overs were under way when the server died")
    cluster.stop()


def points():
    if not shutil.which("strace"):
        cannot("strace is missing")
    cluster, kiosk = site()
    kiosk.publish()
    trace = f"{home}/trace"
    code, said = kiosk.once(("strace", "-f", "-qq", "-o", trace))
    check(code == 0, f"traced: {said}")
    ids, calls, seen, begun = list(rows(cluster)), [], collections.Counter(), False
    with open(trace, encoding="utf-8", errors="replace") as file:
        for text in file:
            call = re.match(r"\d+ +([a-z_0-9]+)\(", text)
            if not call or call[1] in ("execve", "exit", "exit_group"):
                continue
            seen[call[1]] += 1
            # From where the spool is opened on; before that nothing can be lost.
            begun = begun or '"new"' in text
            if begun:
                calls.append((call[1], seen[call[1]]))
    struck = 0
    moves = [at for at, (call, _) in enumerate(calls) if call in ("renameat2", "fsync", "sendto", "recvfrom", "connect")]
    chosen = [at for at in range(len(calls)) if at % number == 0 or at in moves]
    for at in chosen:
        call, nth = calls[at]
        one = kiosk.publish()
        ids.append(one)
        inject = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={nth}")
        code, _ = kiosk.once(inject)
        struck += code != 0
        safe(cluster, kiosk, one, f"killed at {call} #{nth}")
        # A server that has lost its client may still hold what it did not finish.
        code, said = kiosk.once()
        check(code == 0, f"after the kill at {call} #{nth}: {said}")
    all_there(cluster, kiosk, ids, "after all kills")
    print(f"measured: {len(calls)} system calls in a hand-over, killed at {len(chosen)}, struck {struck}")
    if struck * 2 < len(chosen):
        wrong(f"only {struck} of {len(chosen)} were killed")
    cluster.stop()


def full():
    if os.geteuid():
        cannot("a small disk needs root")
    disk = tempfile.mkdtemp(prefix="small-")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=150m,mode=777", "tmpfs", disk], check=False)
    if not os.path.ismount(disk):
        cannot("no tmpfs can be mounted")
    try:
        cluster, kiosk = site("wal_keep_size = 0\nmin_wal_size = 32MB\nmax_wal_size = 32MB", f"{disk}/data")
        ids = [kiosk.publish()]
        check(kiosk.once()[0] == 0, "with room")
        room = os.statvfs(disk)
        with open(f"{disk}/ballast", "wb") as file:
            file.write(b"x" * (room.f_bavail * room.f_frsize - 16384))
        filled = 0
        try:
            while True:
                # What is left of the pages that it has already.
                cluster.sql("INSERT INTO uketsuke.journal (act, id, person) SELECT 'opened', repeat('x', 900), 'p' FROM generate_series(1, 200)")
                filled += 1
        except RuntimeError as error:
            check("No space" in str(error) or "could not" in str(error), str(error))
        big = os.urandom(24000).hex().encode()
        ids += [kiosk.publish(big) for _ in range(3)]
        code, said = kiosk.once()
        check(code == 1 and "disk is full" in said, f"full: exit {code}: {said}")
        check(kiosk.files("refused") == [], "a full disk sets nothing aside")
        check(kiosk.status().get("away") == "full", f"status: {kiosk.status()}")
        os.unlink(f"{disk}/ballast")
        deadline = time.monotonic() + 60
        while kiosk.once()[0] and time.monotonic() < deadline:
            time.sleep(1)
            try:
                cluster.sql("SELECT 1")
            except RuntimeError:
                cluster.up()
        all_there(cluster, kiosk, ids, "with room again")
        cluster.stop()
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


def certificates():
    cluster, kiosk = site()
    past = "-not_before 20200101000000Z -not_after 20200201000000Z"
    old = subprocess.run(["openssl", "x509", "-help"], capture_output=True, text=True, check=False)
    cluster.authority("foreign")
    client = "extendedKeyUsage=clientAuth"
    cluster.certificate("k1", client, ca="foreign", file="foreign-k1")
    cluster.certificate("k2", client)
    if "not_before" in old.stderr + old.stdout:
        cluster.certificate("k1", client, file="expired-k1", dates=past)
    else:
        cluster.certificate("k1", client, file="expired-k1", dates="-days -1")
    shutil.copy(f"{cluster.home}/k1.key", f"{cluster.home}/open-k1.key")
    shutil.copy(f"{cluster.home}/k1.crt", f"{cluster.home}/open-k1.crt")
    os.chmod(f"{cluster.home}/open-k1.key", 0o644)
    one = kiosk.publish()

    def refused(about, url, away, word):
        kiosk.settings(url)
        code, said = kiosk.once()
        check(code == 1 and word in said, f"{about}: exit {code}: {said}")
        check(kiosk.files("new") == [one] and not rows(cluster), f"{about}: it did not wait")
        check(kiosk.status().get("away") == away, f"{about}: {kiosk.status()}")

    unwelcome = "does not let this kiosk in"
    refused("a foreign certificate", cluster.url(files="foreign-k1"), "unwelcome", unwelcome)
    refused("an expired certificate", cluster.url(files="expired-k1"), "unwelcome", unwelcome)
    refused("another kiosk's certificate", cluster.url(files="k2"), "unwelcome", unwelcome)
    refused("a foreign authority", cluster.url(ca="foreign"), "untrusted", "no valid certificate")
    refused("a key that others can read", cluster.url(files="open-k1"), "spool", "key")
    for about, extension, dates in (
        ("a server of another name", "subjectAltName=DNS:elsewhere", "-days 2"),
        ("a server whose certificate has expired", "subjectAltName=DNS:localhost", "-days -1"),
    ):
        cluster.certificate("server", extension, dates=past if dates == "-days -1" and "not_before" in old.stderr + old.stdout else dates)
        os.chown(f"{cluster.home}/server.key", 65534, 65534) if not os.geteuid() else None
        cluster.sql("SELECT pg_reload_conf()")
        time.sleep(0.5)
        refused(about, cluster.url(), "untrusted", "no valid certificate")
    cluster.certificate("server", "subjectAltName=DNS:localhost,IP:127.0.0.1")
    os.chown(f"{cluster.home}/server.key", 65534, 65534) if not os.geteuid() else None
    cluster.sql("SELECT pg_reload_conf()")
    time.sleep(0.5)
    kiosk.settings(f"host=localhost port={cluster.port} user=k1 sslmode=disable")
    code, said = kiosk.once()
    check(code == 1 and "TLS" in said, f"without TLS in the settings: exit {code}: {said}")
    bare = subprocess.run(
        [f"{cluster.bin}/psql", f"host=127.0.0.1 port={cluster.port} user=k1 dbname=uketsuke sslmode=disable", "-c", "SELECT 1"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    check(bare.returncode and "no pg_hba.conf entry" in bare.stderr, f"a client without TLS: {bare.stderr}")
    kiosk.settings(cluster.url())
    code, said = kiosk.once()
    check(code == 0, f"the right ones: {said}")
    all_there(cluster, kiosk, [one], "at last")
    cluster.stop()


def refusals():
    cluster, kiosk = site()
    cluster.sql("UPDATE uketsuke.kiosk SET rows_a_day = 3")
    ids = [kiosk.publish() for _ in range(5)]
    code, said = kiosk.once()
    check(code == 1 and "as many as it may in a day" in said, f"quota: {said}")
    check(len(rows(cluster)) == 3 and len(kiosk.files("new")) == 2, "quota: 3 arrive, 2 wait")
    check(kiosk.files("refused") == [] and kiosk.status().get("away") == "quota", f"quota: {kiosk.status()}")
    # Desks learn at the server that some wait, and since when.
    with open(f"{kiosk.spool}/status/k1.json", "w", encoding="utf-8") as file:
        json.dump({"version": 1, "kiosk": "k1", "since": "2026-11-26T10:00:00+09:00"}, file)
    program = start(kiosk.line(), kiosk.dir)
    told = (
        "SELECT says::json->>'away', says::json->>'waiting', unsent FROM uketsuke.status"
        " WHERE oldest = (says::json->>'oldest')::timestamptz"
    )
    until(lambda: cluster.sql(told) == "quota|2|2", "desks are told of the quota", 10)
    program.terminate()
    program.wait(20)
    cluster.sql("UPDATE uketsuke.kiosk SET rows_a_day = 100")
    code, said = kiosk.once()
    check(code == 0, f"quota raised: {said}")
    # Of another kiosk, in this spool: named, and the others go on.
    stranger = kiosk.publish()
    other = stranger.replace("k1-", "k9-")
    os.rename(f"{kiosk.spool}/new/{stranger}.json.age", f"{kiosk.spool}/new/{other}.json.age")
    ids.append(kiosk.publish())
    code, said = kiosk.once()
    check(code == 0 and other in said and "id of another kiosk" in said, f"another's: exit {code}: {said}")
    check(kiosk.files("refused") == [other] and rows(cluster) == sorted(ids), "another's is set aside, the rest arrives")
    verify = subprocess.run([uketsuke, "spool", "verify"], cwd=kiosk.dir, capture_output=True, text=True, check=False)
    check(verify.returncode == 1 and other in verify.stdout, f"verify: {verify.stdout}")
    # Other bytes under an id that was purged.
    one = kiosk.publish()
    kiosk.once()
    cluster.sql(
        f"UPDATE uketsuke.declaration SET taken_by = 'p@d', taken_at = now(), sealed = NULL, purged_at = now() WHERE id = '{one}'"
    )
    shutil.copy(f"{kiosk.spool}/forwarded/{one}.json.age", f"{kiosk.spool}/new/{one}.json.age")
    code, said = kiosk.once()
    check(code == 0 and not kiosk.files("new"), f"the same copy after a purge: {said}")
    check(cluster.sql(f"SELECT sealed IS NULL FROM uketsuke.declaration WHERE id = '{one}'") == "t", "purged and back again")
    os.unlink(f"{kiosk.spool}/forwarded/{one}.json.age")
    payload = json.dumps({"v": 1, "other": True}).encode()
    subprocess.run([submit, kiosk.spool, f"{one}.json.age", "good", kiosk.recipient], input=payload, capture_output=True, check=True)
    code, said = kiosk.once()
    check(one in kiosk.files("refused") and "has been purged" in said, f"another one after a purge: {said}")
    # No schema, no right, a kiosk that was taken out: all wait.
    last = kiosk.publish()
    for about, change, back in (
        ("taken out", "DELETE FROM uketsuke.quota; DELETE FROM uketsuke.kiosk", "INSERT INTO uketsuke.kiosk (id) VALUES ('k1')"),
        ("no right", "REVOKE INSERT (id, sha256, sealed) ON uketsuke.declaration FROM uketsuke_kiosk",
         "GRANT INSERT (id, sha256, sealed) ON uketsuke.declaration TO uketsuke_kiosk"),
        ("no table", "ALTER TABLE uketsuke.declaration RENAME TO gone", "ALTER TABLE uketsuke.gone RENAME TO declaration"),
        ("read only", "ALTER DATABASE uketsuke SET default_transaction_read_only = on",
         "ALTER DATABASE uketsuke RESET default_transaction_read_only"),
    ):  # fmt: skip
        cluster.sql(change)
        code, said = kiosk.once()
        check(code == 1 and kiosk.files("new") == [last], f"{about}: exit {code}: {said}")
        check(kiosk.status().get("away") in ("unready", "unreachable"), f"{about}: {kiosk.status()}")
        subprocess.run(
            [f"{cluster.bin}/psql", "-Xq", "-h", cluster.home, "-p", str(cluster.port), "-U", "postgres", "-d", "uketsuke",
             "-c", "SET default_transaction_read_only = off", "-c", back], capture_output=True, check=True,
        )  # fmt: skip
    code, said = kiosk.once()
    check(code == 0 and last in rows(cluster), f"all right again: {said}")
    cluster.stop()


def standby():
    cluster, kiosk = site()
    cluster.sql("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
    cluster.sql("SELECT pg_reload_conf()")
    time.sleep(0.5)
    one = kiosk.publish()
    program = start(kiosk.line("--once"), kiosk.dir)
    deadline = time.monotonic() + 20
    wait = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND usename = 'k1'"
    while not cluster.sql(wait) and time.monotonic() < deadline:
        time.sleep(0.1)
    check(cluster.sql(wait) != "", "the commit waits for a standby")
    check(kiosk.files("new") == [one], "and nothing was moved")
    # Somebody breaks the wait off: done here, nowhere else.
    pid = cluster.sql(wait).split()[0]
    cluster.sql(f"SELECT pg_cancel_backend({pid})")
    time.sleep(2)
    check(rows(cluster) == [one] and kiosk.files("new") == [one], "a commit that no standby confirmed is not believed")
    program.kill()
    program.wait()
    # A new try finds the row: it is not told of a commit that still nobody has.
    try:
        kiosk.once(timeout=5)
        wrong("sent again: believed, although no standby has it")
    except subprocess.TimeoutExpired:
        pass
    check(kiosk.files("new") == [one], "sent again: it waits as well")
    cluster.sql("ALTER SYSTEM SET synchronous_standby_names = ''")
    cluster.sql("SELECT pg_reload_conf()")
    deadline = time.monotonic() + 60
    while kiosk.once()[0] and time.monotonic() < deadline:
        time.sleep(1)
    all_there(cluster, kiosk, [one], "without standbys")
    cluster.stop()


def load(kiosk, count, at=lambda turn: None):
    """So many, a kiosk's rush."""
    ids = []
    for turn in range(count):
        at(turn)
        ids.append(kiosk.publish())
    return ids


def arrived(cluster, kiosk, ids):
    return lambda: not kiosk.files("new") and len(rows(cluster)) == len(ids)


def failover():
    cluster, kiosk = site()
    other = cluster.standby("db2")
    cluster.wait_for(["db2"])
    kiosk.settings(cluster.url(ports=[cluster.port, other.port]))
    program = start(kiosk.line(), kiosk.dir)
    gone = []

    def at(turn):
        if planted and turn == number // 4:
            # The mistake: nobody waits for the standby, and it has stopped to follow.
            cluster.set("synchronous_standby_names", "")
            other.set("primary_conninfo", "")
            time.sleep(1)
        if turn == number // 2:
            until(lambda: len(kiosk.files("forwarded")) > number // 3, "the load goes on")
            cluster.kill()
            time.sleep(1)
            gone.append(set(kiosk.files("forwarded")))
            lost = gone[0] - set(rows(other))
            check(not lost, f"confirmed and lost with the server: {len(lost)} of {len(gone[0])}")

    if not planted:
        ids = load(kiosk, number, at)
        check(set(kiosk.files("forwarded")) == gone[0], "the standby confirms nothing before it is promoted")
        other.promote()
        began = time.monotonic()
        until(arrived(other, kiosk, ids), "all arrive at the promoted one", 90)
        took = time.monotonic() - began
        check(took < 60, f"only after {took:.0f} s")
        all_there(other, kiosk, ids, "after the failover")
        end(program)
        print(f"measured: {len(gone[0])} of {number} confirmed before the server died, the rest there {took:.1f} s after the promotion")
    else:
        load(kiosk, number // 2 + 1, at)
    cluster.stop()


def standbys():
    cluster, kiosk = site()
    first, second = cluster.standby("db2"), cluster.standby("db3")
    cluster.wait_for(["db2", "db3"])
    program = start(kiosk.line(), kiosk.dir)
    part = number // 3
    ids = load(kiosk, 2 * part, lambda turn: first.kill() if turn == part else None)
    began = time.monotonic()
    until(arrived(cluster, kiosk, ids), "with one standby of two all arrive", 30)
    one = time.monotonic() - began
    second.kill()
    before = len(kiosk.files("forwarded"))
    ids += load(kiosk, part)
    time.sleep(3)
    check(len(kiosk.files("forwarded")) == before, "without a standby nothing is confirmed")
    check(len(kiosk.files("new")) == part, "and all of it waits")
    with open(f"{os.path.dirname(os.path.abspath(__file__))}/../../docs/hospital.md", encoding="utf-8") as file:
        said = "ALTER SYSTEM SET synchronous_standby_names = ''"
        check(said in file.read(), "docs/hospital.md says otherwise")
    cluster.set("synchronous_standby_names", "")
    began = time.monotonic()
    until(arrived(cluster, kiosk, ids), "with the documented command all arrive", 90)
    took = time.monotonic() - began
    check(took < 60, f"only after {took:.0f} s")
    all_there(cluster, kiosk, ids, "without standbys")
    end(program)
    print(f"measured: {one:.1f} s after the last of {2 * part} with one of two; {took:.1f} s after the documented command with none")
    cluster.stop()


def clock():
    if not shutil.which("faketime"):
        cannot("faketime is missing")
    # Its certificates are from before the clock stood still.
    cluster, kiosk = site(ago="-3d")
    cluster.desk("night", "keeper")
    back = ("env", "FAKETIME_DONT_FAKE_MONOTONIC=1", "faketime", "-f", "-1d")
    day = 24 * 60 * 60
    ids = [kiosk.publish() for _ in range(2)]
    check(kiosk.once()[0] == 0, "with the right clock")
    ids += [kiosk.publish(ago=day) for _ in range(3)]
    code, said = kiosk.once(back)
    check(code == 0, f"a day back: {said}")
    all_there(cluster, kiosk, ids, "a day back")
    order = cluster.sql("SELECT string_agg(seq::text, ' ' ORDER BY sent, seq) FROM uketsuke.declaration")
    check(order == "1 2 3 4 5", f"the server tells the order by its own clock: {order}")
    ids.append(kiosk.publish())
    check(kiosk.once()[0] == 0, "right again")
    all_there(cluster, kiosk, ids, "right again")

    def purge(prefix=()):
        line = [*prefix, uketsuke, "spool", "purge", "--older-than", "0d", "--yes", "--depot", cluster.url("night")]
        done = subprocess.run(line, cwd=kiosk.dir, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    cluster.sql("UPDATE uketsuke.declaration SET taken_by = 'anna@desk1', taken_at = now()")
    code, said = purge(back)
    left = cluster.sql("SELECT count(sealed) FROM uketsuke.declaration")
    check(code == 1 and "clock" in said and left == str(len(ids)), f"purge with a clock a day back: exit {code}, {left} left: {said}")
    code, said = purge()
    check(code == 0 and cluster.sql("SELECT count(sealed) FROM uketsuke.declaration") == "0", f"with the right clock: {said}")
    # From before its certificate begins nobody can say who the server is: it waits, and says so.
    cluster.ago = None
    cluster.certificate("server", "subjectAltName=DNS:localhost,IP:127.0.0.1")
    if not os.geteuid():
        os.chown(f"{cluster.home}/server.key", 65534, 65534)
    cluster.sql("SELECT pg_reload_conf()")
    time.sleep(0.5)
    one = kiosk.publish(ago=day)
    code, said = kiosk.once(back)
    check(code == 1 and "no valid certificate" in said and kiosk.files("new") == [one], f"before the certificate: exit {code}: {said}")
    check(kiosk.once()[0] == 0 and one in rows(cluster), "and arrives once the clock is right")
    cluster.stop()


def package():
    """Users, groups and folders as the package makes them."""
    if os.geteuid() or not shutil.which("systemd-sysusers"):
        cannot("needs root and systemd-sysusers")
    root, files = f"{home}/root", f"{os.path.dirname(os.path.abspath(__file__))}/../../packaging"
    os.chmod(home, 0o755)
    for tool in ("sysusers", "tmpfiles"):
        os.makedirs(f"{root}/usr/lib/{tool}.d")
        for file, name in ((f"{tool}.conf", "uketsuke.conf"), (f"{tool}-hospital.conf", "uketsuke-hospital.conf")):
            shutil.copy(f"{files}/{file}", f"{root}/usr/lib/{tool}.d/{name}")
    os.makedirs(f"{root}/etc")
    subprocess.run(["systemd-sysusers", f"--root={root}"], capture_output=True, check=True)
    # It warns of what only a whole system has.
    subprocess.run(["systemd-tmpfiles", f"--root={root}", "--create"], capture_output=True, check=False)
    with open(f"{root}/etc/group", encoding="ascii") as file:
        groups = {line.split(":")[0]: line.strip().split(":") for line in file}
    ids = {name: of[2] for name, of in groups.items()}

    def user(name, umask="0077", without=()):
        """What starts a program as this user of the package, with the umask of its unit."""
        own = [of[2] for of in groups.values() if name in of[3].split(",") and of[0] not in without]
        with open(f"{root}/etc/passwd", encoding="ascii") as file:
            number = next(line.split(":")[2] for line in file if line.startswith(f"{name}:"))
        set_to = [f"--reuid={number}", f"--regid={ids[name]}", f"--groups={','.join(own) or ids[name]}"]
        return ["setpriv", *set_to, "sh", "-c", f'umask {umask}; exec "$@"', "sh"]

    cluster, kiosk = site()
    for each in (cluster.home, kiosk.dir):
        os.chmod(each, 0o755)
    kiosk.spool, kiosk.as_kiosk = f"{root}/var/spool/uketsuke", user("uketsuke", umask="0027")
    # As docs/hospital.md has them installed.
    for name, mode, owner in (("k1.key", 0o600, "uketsuke-forward"), ("k1.crt", 0o644, None), ("ca.crt", 0o644, None)):
        to = f"{root}/etc/uketsuke/hospital/{name}"
        shutil.copy(f"{cluster.home}/{name}", to)
        os.chmod(to, mode)
        if owner:
            os.chown(to, int(ids[owner]), int(ids[owner]))
    kiosk.settings(cluster.url().replace(cluster.home, f"{root}/etc/uketsuke/hospital"))
    os.chown(f"{kiosk.dir}/kiosk.toml", 0, int(ids["uketsuke-spool"]))
    os.chmod(f"{kiosk.dir}/kiosk.toml", 0o640)
    ids_sent = [kiosk.publish() for _ in range(3)]
    stranger = kiosk.publish()
    other = stranger.replace("k1-", "k9-")
    os.rename(f"{kiosk.spool}/new/{stranger}.json.age", f"{kiosk.spool}/new/{other}.json.age")
    forwarder = user("uketsuke-forward")
    # Without the group of staff it may move nothing.
    code, said = kiosk.once(user("uketsuke-forward", without=("uketsuke-staff",)))
    check(code == 1 and len(kiosk.files("new")) == 4, f"without its groups: exit {code}: {said}")
    code, said = kiosk.once(forwarder)
    check(code == 0, f"as the unit's user: exit {code}: {said}")
    all_there(cluster, kiosk, ids_sent, "as the unit's user")
    check(kiosk.files("refused") == [other], "and another's is set aside")
    check(os.path.exists(f"{kiosk.spool}/status/k1.forward.json"), "staff are told")
    for folder in ("forwarded", "refused"):
        look = subprocess.run([*user("uketsuke"), "ls", f"{kiosk.spool}/{folder}"], capture_output=True, check=False)
        check(look.returncode != 0, f"the kiosk's user sees {folder}")
    key = subprocess.run([*user("uketsuke"), "cat", f"{root}/etc/uketsuke/hospital/k1.key"], capture_output=True, check=False)
    check(key.returncode != 0, "the kiosk's user reads the key of what sends")
    cluster.stop()


CANARY = "髙﨑カナリア太郎", "0901234567890", "tanakataro"


def forms(text):
    """As it could stand somewhere."""
    import base64

    for coding in ("utf-8", "utf-16-le", "utf-16-be", "shift_jis", "euc_jp"):
        try:
            raw = text.encode(coding)
        except UnicodeEncodeError:
            continue
        yield raw
        yield raw.hex().encode()
        yield base64.b64encode(raw)[:-4] or raw
    yield json.dumps(text)[1:-1].encode()


def scan(places, canaries):
    """Where something of a patient stands."""
    found = []
    for where, data in places:
        lower = data.lower()
        found += [f"{where}: {word}" for word in canaries for form in forms(word) if form in data or form.lower() in lower]
    return found


def contents(cluster):
    """A dump, and all files of the server."""
    cluster.sql("CHECKPOINT")
    yield "dump", cluster.run("pg_dumpall", "-h", cluster.home, "-p", str(cluster.port), "-U", "postgres").encode()
    for folder, _, names in os.walk(cluster.data):
        for name in names:
            try:
                with open(f"{folder}/{name}", "rb") as file:
                    yield name, file.read()
            except OSError:
                pass


def privacy():
    cluster, kiosk = site()
    payload = json.dumps({"v": 1, "name": CANARY[0], "phone": CANARY[1], "romaji": CANARY[2]}, ensure_ascii=False).encode()
    check(scan([("the record", payload)], CANARY) != [], "the scan sees a record")
    # Without TLS, so that what passes can be read: through a socket of this machine.
    os.makedirs(f"{home}/line")
    os.chmod(home, 0o755)
    proxy = Proxy(f"{cluster.home}/.s.PGSQL.{cluster.port}", listen=f"{home}/line/.s.PGSQL.{cluster.port}")
    kiosk.settings(f"host={home}/line port={cluster.port} user=k1 dbname=uketsuke")
    ids = [kiosk.publish(payload) for _ in range(3)]
    code, said = kiosk.once()
    check(code == 0, said)
    check(b"INSERT INTO uketsuke.declaration" in proxy.heard, "the traffic can be read")
    found = scan([("traffic", bytes(proxy.heard)), *contents(cluster)], CANARY)
    check(found == [], f"found: {found}")
    check(rows(cluster) == sorted(ids), "they arrived")
    # The mistakes: what is not sealed, whatever its name says.
    name = kiosk.publish()
    with open(f"{kiosk.spool}/new/{name}.json.age", "rb+") as file:
        file.truncate()
        file.write(payload)
    heard = len(proxy.heard)
    code, said = kiosk.once()
    check(kiosk.files("refused") == [name] and "not sealed" in said, f"unsealed: {said}")
    check(scan([("traffic", bytes(proxy.heard[heard:]))], CANARY) == [], "what is not sealed was sent")
    plain = kiosk.publish().replace("x", "x")
    os.rename(f"{kiosk.spool}/new/{plain}.json.age", f"{kiosk.spool}/new/{plain}.json")
    kiosk.once()
    check(kiosk.files("new") == [plain], "what says that it is not sealed stays")
    # The server would not take it either.
    raw = "\\x" + payload.hex()
    insert = f"INSERT INTO uketsuke.declaration (id, sha256, sealed) VALUES ('{name}', sha256('{raw}'), '{raw}')"
    direct = subprocess.run(
        [f"{cluster.bin}/psql", "-X", "-h", cluster.home, "-p", str(cluster.port), "-U", "k1", "-d", "uketsuke", "-c", insert],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    check("declaration_sealed" in direct.stderr, f"the server took what is not sealed: {direct.stderr}")
    # A name in a file's name is found by the same scan.
    kiosk.publish(tag="tanakatarotanaka")
    kiosk.once()
    check(scan(contents(cluster), CANARY) != [], "planted in a file's name, and not found")
    with open(f"{kiosk.dir}/kiosk.toml", encoding="utf-8") as file:
        text = file.read()
    with open(f"{kiosk.dir}/kiosk.toml", "w", encoding="utf-8") as file:
        file.write(re.sub("recipients = .*", "plaintext = true", text))
    code, said = kiosk.once()
    check(code == 1 and "never sent" in said, f"plaintext: exit {code}: {said}")
    proxy.close()
    cluster.stop()


def call():
    cluster, kiosk = site()
    says = {"kiosk": "k1", "locale": "vi", "screen": "heading-causes", "question": None, "cause": "certificate",
            "time": "2026-11-26T10:00:00+09:00", "unanswered": False}  # fmt: skip
    program = start(kiosk.line(), kiosk.dir)

    desks = lambda: glob.glob(f"{kiosk.spool}/desks/*.json")  # noqa: E731
    time.sleep(1)
    check(desks() == [], "nobody listens, and the kiosk is told so")
    cluster.sql("INSERT INTO uketsuke.desk (role, place, until) VALUES ('desk1', 'anna@pc', now() + interval '1 hour')")
    until(lambda: len(desks()) == 1, "a desk listens at the server, and the kiosk sees one")
    holder = open(f"{kiosk.spool}/calls/k1-1.json", "w", encoding="ascii")  # noqa: SIM115
    import fcntl

    fcntl.flock(holder, fcntl.LOCK_EX)
    began = time.monotonic()
    json.dump({"version": 1, "remote": False, **says}, holder)
    holder.flush()
    os.rename(f"{kiosk.spool}/calls/k1-1.json", f"{kiosk.spool}/calls/k1-7.json")
    until(lambda: cluster.sql("SELECT seq FROM uketsuke.call WHERE until > now()") == "7", "the call arrives")
    arrived = time.monotonic() - began
    cluster.sql("UPDATE uketsuke.call SET heard_by = 'anna@desk1'")
    until(lambda: os.path.exists(f"{kiosk.spool}/calls/k1-7.heard"), "heard comes back")
    heard = time.monotonic() - began
    check(heard < 2, f"later than the kiosk waits: {heard:.2f} s")
    cluster.sql("UPDATE uketsuke.call SET coming_by = 'anna@desk1'")
    until(lambda: os.path.exists(f"{kiosk.spool}/calls/k1-7.coming"), "coming comes back")
    for left in glob.glob(f"{kiosk.spool}/calls/*"):
        os.unlink(left)
    holder.close()
    until(lambda: cluster.sql("SELECT count(*) FROM uketsuke.call WHERE until > now()") == "0", "it is over at the server")
    # The line is gone: nobody hears, and what was called meanwhile is not called later.
    cluster.kill()
    until(lambda: desks() == [], "the server is away, and the kiosk sees no desk", 30)
    cluster.up()
    until(lambda: len(desks()) == 1, "it is back", 90)
    check(cluster.sql("SELECT count(*) FROM uketsuke.call WHERE until > now()") == "0", "called too late")
    end(program)
    print(f"measured: a call is at the server after {arrived * 1000:.0f} ms, heard by the kiosk after {heard * 1000:.0f} ms")
    cluster.stop()


MODES = {of.__name__: of for of in (arrive, server, cut, plain, points, full, certificates, refusals, standby, failover,
                                       standbys, clock, package, privacy, call)}  # fmt: skip
try:
    MODES[mode]()
finally:
    for child in children:
        child.kill()
    for left in clusters:
        left.stop()
    shutil.rmtree(home, ignore_errors=True)
print(f"mode={mode} trials={trials} violations={len(violations)}")
assert hashlib
sys.exit(1 if violations else 0)
