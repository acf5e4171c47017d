#!/usr/bin/env python3
"""The commands of docs/hospital.md, as they stand there, on this machine: three clusters of Debian's PostgreSQL on three ports in
place of three hosts, and the forwarder with the unit's own command line. Needs root and postgresql.

Replaced are host names and addresses (by this machine and a port), the cluster `main` (by trydb1, trydb2, trydb3), folders of
backups, and what installs or needs systemd: each kind of replacement stands below.

usage: docs.py UKETSUKE SUBMIT
exit 0: held   1: violated   3: cannot run
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from cluster import cannot, free_port  # noqa: E402

uketsuke, submit = map(os.path.abspath, sys.argv[1:3])
here = os.path.dirname(os.path.abspath(__file__))
if os.geteuid() or not shutil.which("pg_ctlcluster"):
    cannot("needs root, and postgresql of Debian")
version = sorted(os.listdir("/etc/postgresql") or os.listdir("/usr/lib/postgresql"), key=int)[-1]
with open(f"{here}/../../docs/hospital.md", encoding="utf-8") as file:
    page = file.read()
home = tempfile.mkdtemp(prefix="docs-")
os.chmod(home, 0o755)
os.makedirs(f"{home}/backups", mode=0o777)
os.chmod(f"{home}/backups", 0o777)
os.makedirs(f"{home}/bin")
os.symlink(uketsuke, f"{home}/bin/uketsuke")
ports = {host: free_port() for host in ("db1", "db2", "db3")}
violations, ran = [], 0
# What is not there, or is not to be done to this machine.
SKIP = ("apt install", "systemctl", "journalctl", "$ uketsuke staff")


def commands(section):
    """Prompt and command, in order; a command may go on for lines."""
    text = page.split(f"\n## {section}")[1].split("\n## ")[0]
    for block in re.findall(r"```\n(.*?)```", text, re.S):
        lines = re.split(r"^(?=(?:ca\$|db\d#|k1#|\$) )", block, flags=re.M)
        for line in lines:
            match = re.match(r"(ca\$|db\d#|k1#) (.*)", line, re.S)
            if match:
                yield match[1][:-1], match[2].rstrip("\n")


def here_as(host, line):
    """The command on this machine."""
    copied = re.fullmatch(r"scp db1:/etc/postgresql/\$V/main/(\S+) (\S+)", line)
    if copied:
        # Two hosts have the same paths; here they differ.
        name = os.path.basename(copied[1])
        line = f"sed s/trydb1/try{host}/g /etc/postgresql/$V/trydb1/{copied[1]} > {copied[2]}{name}"
    line = re.sub(r"(/main\b)", f"/try{host}", line)
    line = re.sub(r"\$V main\b", f"$V try{host}", line)
    line = re.sub(r"'host=(db\d) ", lambda of: f"'host={of[1]} hostaddr=127.0.0.1 port={ports[of[1]]} ", line)
    if "--cluster" not in line:
        line = re.sub(r'"(psql -X|createdb|pg_dump|pg_dumpall)\b', rf'"\1 -p {ports.get(host, 0)}', line)
    line = line.replace("/var/backups", f"{home}/backups").replace("192.0.2.0/24", "127.0.0.0/8")
    return re.sub(r"192\.0\.2\.1[123]", "127.0.0.1", line)


def run(host, line, fails=False):
    global ran
    if any(word in line for word in SKIP):
        return ""
    ran += 1
    folder = f"{home}/hospital-ca" if os.path.exists(f"{home}/hospital-ca") else home
    script = f"set -eu\nV={version}\ncd {folder}\n" if "mkdir hospital-ca" not in line else f"set -eu\ncd {home}\n"
    env = {**os.environ, "PATH": f"{home}/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["bash", "-c", script + here_as(host, line)], capture_output=True, text=True, env=env, check=False)
    if (done.returncode != 0) != fails:
        violations.append(line)
        print(f"  {host}: {line}\n    exit {done.returncode}: {done.stdout}{done.stderr}")
        raise SystemExit(end())
    return done.stdout


def section(name, only=lambda host, line: True):
    said = ""
    for host, line in commands(name):
        if only(host, line):
            said += run(host, line)
    return said


def until(host, query, wanted, seconds=30):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        line = ["su", "postgres", "-c", f"psql -XAtq -p {ports[host]} -d uketsuke -c \"{query}\""]
        said = subprocess.run(line, capture_output=True, text=True, check=False).stdout.strip()
        if said == wanted:
            return
        time.sleep(0.3)
    violations.append(f"{host}: {query}: {said}, not {wanted}")
    print("  " + violations[-1])


def end():
    for host in ports:
        subprocess.run(["pg_dropcluster", "--stop", version, f"try{host}"], capture_output=True, check=False)
    subprocess.run(["pg_dropcluster", "--stop", version, "trial"], capture_output=True, check=False)
    shutil.rmtree(home, ignore_errors=True)
    print(f"trials={ran} violations={len(violations)}")
    return 1 if violations else 0


def kiosk():
    """A spool that sends to these three, and one that waits in it."""
    spool = f"{home}/kiosk"
    os.makedirs(spool)
    made = subprocess.run([uketsuke, "spool", "keygen", "-o", f"{spool}/clinic.key"], capture_output=True, text=True, check=False)
    recipient = next(word for word in (made.stdout + made.stderr).split() if word.startswith("age1"))
    url = re.search(r'^server = "(.*)"$', page, re.M)[1]
    hosts = ",".join(f"{host}:{port}" for host, port in ports.items())
    url = url.replace("db1,db2,db3", hosts).replace("/etc/uketsuke/hospital", f"{home}/hospital-ca")
    url = re.sub(r"192\.0\.2\.1[123]", "127.0.0.1", url)
    with open(f"{spool}/kiosk.toml", "w", encoding="utf-8") as file:
        file.write(f'[kiosk]\nid = "k1"\n[spool]\ndir = "spool"\nrecipients = ["{recipient}"]\n[hospital]\nserver = "{url}"\n')
    subprocess.run([uketsuke, "spool", "init"], cwd=spool, capture_output=True, check=True)
    return spool, recipient


def send(spool, recipient, seq):
    name = f"k1-{seq:06}-20261126T0354{seq:02}Z-{'abcdefghij234567'}.json.age"
    subprocess.run([submit, "spool", name, "good", recipient], cwd=spool, input=b'{"v":1}', capture_output=True, check=True)
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        done = subprocess.run([uketsuke, "forward", "--once"], cwd=spool, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode == 0:
            return
        time.sleep(1)
    violations.append(f"not sent: {done.stderr}")
    print("  " + violations[-1])


for host, port in ports.items():
    subprocess.run(["pg_createcluster", "--start", version, f"try{host}", "-p", str(port)], capture_output=True, check=True)
try:
    section("1.")
    # The same for the others, as the page says.
    for host in ("db2", "db3"):
        for prompt, line in commands("1."):
            if "db1" in line and "verify" not in line:
                run(prompt, line.replace("db1", host))
    for prompt, line in commands("1."):
        if "k1" in line and "verify" not in line:
            run(prompt, line.replace("/CN=k1", "/CN=uketsuke_standby").replace("k1.", "standby."))
    section("2.")
    section("3.", lambda host, line: host == "db2")
    for host, line in commands("3."):
        if host == "db2":
            run("db3", re.sub(r"(?<!host=)db2(\.key|\.crt)", r"db3\1", line).replace("-S db2", "-S db3").replace("application_name=db2", "application_name=db3"))
    with open(f"/etc/postgresql/{version}/trydb2/conf.d/uketsuke.conf", "a", encoding="ascii") as file:
        file.write("synchronous_standby_names = 'ANY 1 (db1, db3)'\n")
    run("db2", "pg_ctlcluster $V main restart")
    for host, line in commands("3."):
        if host == "db1" and "ANY 1" in line:
            run(host, line)
    until("db1", "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'quorum'", "2")
    spool, recipient = kiosk()
    send(spool, recipient, 1)
    until("db1", "SELECT count(*) FROM uketsuke.declaration", "1")
    # A standby is away: reception goes on with the other.
    run("db3", "pg_ctlcluster $V main stop")
    send(spool, recipient, 2)
    run("db3", "pg_ctlcluster $V main start")
    # Section 7 while all is well.
    said = section("7.", lambda host, line: host == "db1")
    if "2 |" not in said:
        violations.append(f"restored: {said}")
    # Section 6: the first is gone.
    run("db1", "pg_ctlcluster $V main stop -m immediate")
    for host, line in commands("6."):
        if host != "db1":
            run(host, line)
    until("db2", "SELECT pg_is_in_recovery()", "f")
    until("db2", "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'", "1", 60)
    send(spool, recipient, 3)
    until("db2", "SELECT count(*) FROM uketsuke.declaration", "3")
    # One standby only, and that one away.
    run("db3", "pg_ctlcluster $V main stop")
    for host, line in commands("3."):
        if host == "db1" and "''" in line:
            run("db2", line)
    send(spool, recipient, 4)
    until("db2", "SELECT count(*) FROM uketsuke.declaration", "4")
    # From the kiosk's own copies.
    done = subprocess.run([uketsuke, "forward", "--again", "forwarded"], cwd=spool, capture_output=True, text=True, check=False)
    if done.returncode or len(glob.glob(f"{spool}/spool/new/*")) != 4:
        violations.append(f"--again: {done.stderr}")
    send(spool, recipient, 5)
    until("db2", "SELECT count(*) FROM uketsuke.declaration", "5")
finally:
    code = end()
sys.exit(code)
