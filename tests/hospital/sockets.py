#!/usr/bin/env python3
"""A whole journey, from the first touch to a saved declaration, in a kiosk that has a hospital's server: no socket but AF_UNIX in
any of its processes. What sends is traced likewise: there one is seen, or the look is asleep.

usage: sockets.py UKETSUKE
exit 0: held   1: violated   3: cannot run
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from cluster import cannot, free_port  # noqa: E402

uketsuke = os.path.abspath(sys.argv[1])
if not shutil.which("strace"):
    cannot("strace is missing")
home = tempfile.mkdtemp(prefix="sockets-")
# To the form with nothing in the hands; then its questions.
LINES = (
    ["3", "1", "6", "2", "1", "+", "1", "Nguyen Thi Anh", "", "1989/1/7", "", "2", "100-0001", "", "1-1-205", "", "090-1234-5678"]
    + ["", "1", "1", "A", "", "B", "", "1", "1", "+", "+", "2"]
)


def sockets(line, text=None):
    """The families of all sockets of a program and of what it starts; its exit code."""
    trace = f"{home}/trace"
    traced = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", trace, *line]
    done = subprocess.run(traced, cwd=home, input=text, capture_output=True, text=True, timeout=180, check=False)
    with open(trace, encoding="utf-8", errors="replace") as file:
        seen = file.read()
    return re.findall(r"socket\((AF_\w+|PF_\w+)", seen), seen.count("connect("), done


violations = []
try:
    key = subprocess.run([uketsuke, "spool", "keygen", "-o", "clinic.key"], cwd=home, capture_output=True, text=True, check=False)
    recipient = next(word for word in (key.stdout + key.stderr).split() if word.startswith("age1"))
    url = f"postgres://k1@127.0.0.1:{free_port()}/uketsuke?sslrootcert=no.crt&sslcert=no.crt&sslkey=no.key"
    with open(f"{home}/clinic.toml", "w", encoding="utf-8") as file:
        file.write(f'[spool]\ndir = "spool"\nrecipients = ["{recipient}"]\n[hospital]\nserver = "{url}"\n')
    subprocess.run([uketsuke, "--config", "clinic.toml", "spool", "init"], cwd=home, capture_output=True, check=True)
    families, _, done = sockets([uketsuke, "--config", "clinic.toml", "--plain"], "\n".join(LINES) + "\n")
    saved = glob.glob(f"{home}/spool/new/*.json.age")
    if done.returncode or len(saved) != 1:
        violations.append(f"the journey did not come to its end: {done.returncode}, {saved}, {done.stdout[-600:]}{done.stderr}")
    if "server and kept there" not in done.stdout.replace("\n", " "):
        violations.append("the notice does not name the hospital's server")
    if set(families) - {"AF_UNIX"}:
        violations.append(f"sockets of {sorted(set(families))}")
    # Anybody's certificates: it must get as far as to a connection.
    for name in ("no",):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.crt", "-subj", "/CN=k1"],
            cwd=home, capture_output=True, check=True,
        )  # fmt: skip
    sending, _, _ = sockets([uketsuke, "--config", "clinic.toml", "forward", "--once"])
    if "AF_INET" not in sending:
        violations.append(f"what sends has opened no socket of a network: the look is asleep: {sending}")
finally:
    shutil.rmtree(home, ignore_errors=True)
for what in violations:
    print(f"  {what}")
print(f"measured: {len(families)} sockets in the journey")
print(f"trials=1 violations={len(violations)}")
sys.exit(1 if violations else 0)
