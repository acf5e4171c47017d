#!/usr/bin/env python3
"""What a worker could do that was taken over: makes each of its threads, from outside, call the kernel for files, networks
and programs. All must be refused; the supervisor and an ordinary process, made to do the same, must succeed, else
nothing is shown. Afterwards the clinic's commands must still start.

usage: lockdown.py UKETSUKE [worker|supervisor]     supervisor: the mistake, a process that is not shut off
exit 0: held   1: violated   3: cannot run
"""
import ctypes
import errno
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from kiosk import Program, cannot, children  # noqa: E402

uketsuke = os.path.abspath(sys.argv[1])
victim = sys.argv[2] if len(sys.argv) > 2 else "worker"

if platform.machine() != "x86_64":
    cannot("knows the system calls of x86-64 only")
if os.getuid() and not os.environ.get("INSIDE"):
    # A worker cannot be looked into by its own user. In a user namespace its root may.
    if subprocess.run(["unshare", "-Ur", "true"], capture_output=True, check=False).returncode:
        cannot("needs root, or user namespaces (unshare)")
    os.execvpe("unshare", ["unshare", "-Ur", sys.executable, *sys.argv], {**os.environ, "INSIDE": "1"})

libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
libc.ptrace.restype = ctypes.c_long
PEEK, POKE, STEP, GETREGS, SETREGS, DETACH, CALL = 2, 5, 9, 12, 13, 17, 24
SEIZE, INTERRUPT, TELL_EXEC = 0x4206, 0x4207, 0x10
STEPPED, EXECUTED = signal.SIGTRAP, signal.SIGTRAP | 4 << 8
ALL = 0x40000000
NAMES = (
    "r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi orig_rax rip cs eflags rsp ss fs_base gs_base ds es fs gs"
).split()


class Registers(ctypes.Structure):
    _fields_ = [(name, ctypes.c_ulonglong) for name in NAMES]


def ptrace(request, tid, address=0, data=0):
    ctypes.set_errno(0)
    result = libc.ptrace(request, tid, address, data)
    if ctypes.get_errno():
        if request == SEIZE and ctypes.get_errno() == errno.EPERM:
            cannot("may not trace here (ptrace)")
        raise OSError(ctypes.get_errno(), f"ptrace {request}: {os.strerror(ctypes.get_errno())}")
    return result


class Puppet:
    """A thread that calls the kernel as it is told, and then goes on as if nothing had been."""

    def __init__(self, tid):
        self.tid = tid
        ptrace(SEIZE, tid, 0, TELL_EXEC)
        ptrace(INTERRUPT, tid)
        self.wait()
        while self.bytes(self.registers().rip - 2) != b"\x0f\x05":
            # Not in a call: on to the next one.
            ptrace(CALL, tid)
            self.wait()
        self.before = self.registers()
        # Below all that the thread has on its stack.
        self.room = (self.before.rsp - 4096) & ~15

    def wait(self):
        _, status = os.waitpid(self.tid, ALL)
        if not os.WIFSTOPPED(status):
            raise ProcessLookupError(f"thread {self.tid} ended with {status}")
        return status >> 8

    def registers(self):
        registers = Registers()
        ptrace(GETREGS, self.tid, 0, ctypes.addressof(registers))
        return registers

    def bytes(self, address):
        return (ptrace(PEEK, self.tid, address) & 0xFFFF).to_bytes(2, "little")

    def put(self, data):
        """Bytes where the thread can read them, and where that is."""
        at = self.room
        data += bytes(-len(data) % 8)
        for offset in range(0, len(data), 8):
            ptrace(POKE, self.tid, at + offset, int.from_bytes(data[offset : offset + 8], "little"))
        self.room += len(data)
        return at

    def call(self, number, *arguments):
        """What the kernel answers; None if the process became another program."""
        self.room = (self.before.rsp - 4096) & ~15
        registers = Registers.from_buffer_copy(self.before)
        places = [self.put(value) if isinstance(value, bytes) else value for value in map(self.plain, arguments)]
        for name, value in zip(("rdi", "rsi", "rdx", "r10", "r8"), places):
            setattr(registers, name, value & 0xFFFFFFFFFFFFFFFF)
        registers.rax, registers.orig_rax, registers.rip = number, 0xFFFFFFFFFFFFFFFF, self.before.rip - 2
        ptrace(SETREGS, self.tid, 0, ctypes.addressof(registers))
        while True:
            ptrace(STEP, self.tid)
            said = self.wait()
            if said == EXECUTED:
                return None
            if said == STEPPED:
                return ctypes.c_longlong(self.registers().rax).value

    def plain(self, value):
        if isinstance(value, str):
            return value.encode() + b"\0"
        if isinstance(value, list):
            places = [self.put(word.encode() + b"\0") for word in value]
            return b"".join(place.to_bytes(8, "little") for place in [*places, 0])
        return value

    def let_go(self):
        ptrace(SETREGS, self.tid, 0, ctypes.addressof(self.before))
        self.leave()

    def leave(self):
        ptrace(DETACH, self.tid)


OPEN, CLOSE, SOCKET, EXECVE, CREAT, OPENAT, EXECVEAT = 2, 3, 41, 59, 85, 257, 322
HERE, WRITE, READ_WRITE, NEW = -100, os.O_WRONLY, os.O_RDWR, os.O_CREAT
INET, INET6, NETLINK, STREAM, DATAGRAM = 2, 10, 16, 1, 2
loaders = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-musl-x86_64.so.1"]
loader = next((path for path in loaders if os.path.exists(path)), None)
home = tempfile.TemporaryDirectory()
there, new = f"{home.name}/there", f"{home.name}/new"
open(there, "w", encoding="ascii").close()

CALLS = [
    ("open a new file for writing", OPEN, new, WRITE | NEW, 0o600),
    ("create a file", CREAT, new, 0o600),
    ("openat a new file for writing", OPENAT, HERE, new, WRITE | NEW, 0o600),
    ("openat a file for writing", OPENAT, HERE, there, WRITE, 0),
    ("openat a file for appending", OPENAT, HERE, there, WRITE | os.O_APPEND, 0),
    ("openat a file for reading and writing", OPENAT, HERE, there, READ_WRITE, 0),
    ("openat a file without a name", OPENAT, HERE, home.name, WRITE | os.O_TMPFILE, 0o600),
    ("openat /dev/null for writing", OPENAT, HERE, "/dev/null", WRITE, 0),
    ("openat a file for reading", OPENAT, HERE, "/etc/passwd", 0, 0),
    ("socket(AF_INET, SOCK_STREAM)", SOCKET, INET, STREAM, 0),
    ("socket(AF_INET, SOCK_DGRAM)", SOCKET, INET, DATAGRAM, 0),
    ("socket(AF_INET6, SOCK_STREAM)", SOCKET, INET6, STREAM, 0),
    ("socket(AF_INET6, SOCK_DGRAM)", SOCKET, INET6, DATAGRAM, 0),
    ("socket(AF_NETLINK)", SOCKET, NETLINK, DATAGRAM, 0),
]
shell = ["/bin/sh", "-c", "exit 42"]
PROGRAMS = [
    ("execve /bin/sh", EXECVE, "/bin/sh", shell, 0),
    ("execveat /bin/sh", EXECVEAT, HERE, "/bin/sh", shell, 0, 0),
]
if loader:
    PROGRAMS += [
        ("execve ld.so /bin/sh", EXECVE, loader, [loader, *shell], 0),
        ("execveat ld.so /bin/sh", EXECVEAT, HERE, loader, [loader, *shell], 0, 0),
    ]


def ordinary(what):
    """Whether an ordinary process can do this."""
    child = subprocess.Popen(["sleep", "60"])
    try:
        puppet = Puppet(child.pid)
        answer = puppet.call(*what[1:])
        if answer is None:
            puppet.leave()
            return child.wait(30) == 42
        puppet.let_go()
        return answer >= 0
    finally:
        child.kill()
        child.wait()


def tasks(pid):
    return sorted(int(tid) for tid in os.listdir(f"/proc/{pid}/task"))


def done_by(tid, calls):
    """The calls that this thread was not refused."""
    puppet, allowed = Puppet(tid), []
    for name, number, *arguments in calls:
        answer = puppet.call(number, *arguments)
        if answer is None:
            puppet.leave()
            return [*allowed, name]
        if answer >= 0:
            puppet.call(CLOSE, answer)
        if -answer not in (errno.EPERM, errno.EACCES):
            allowed.append(name if answer >= 0 else f"{name}: {os.strerror(-answer)}")
    puppet.let_go()
    return allowed


blind = [what[0] for what in CALLS + PROGRAMS if not ordinary(what)]
calls = [what for what in CALLS if what[0] not in blind]
everything = calls + [what for what in PROGRAMS if what[0] not in blind]
if len(everything) < 12:
    cannot(f"an ordinary process cannot do it here either: {', '.join(blind)}")

hook, said = f"{home.name}/size", f"{home.name}/said"
with open(hook, "w", encoding="ascii") as file:
    file.write(f'#!/bin/sh\necho "$1" >>{said}\n')
os.chmod(hook, 0o755)
with open(f"{home.name}/kiosk.toml", "w", encoding="ascii") as file:
    sizes = "".join(f'{size} = ["{hook}", "{size}"]\n' for size in ("larger", "smaller", "reset"))
    file.write(f'[spool]\ndir = "spool"\nplaintext = true\n[display]\n{sizes}')
os.mkdir(f"{home.name}/spool")
program = Program([uketsuke, "--config", "kiosk.toml"], home.name, {"XDG_STATE_HOME": home.name}, f"{home.name}/log")
trials, wrong = 0, []


def came(size):
    return os.path.exists(said) and size in open(said, encoding="ascii").read().split()


def try_all(moment):
    global trials
    pid = children(program.pid)[0] if victim == "worker" else program.pid
    for tid in tasks(pid):
        # A supervisor that became a shell would be no supervisor.
        asked = everything if victim == "worker" else calls
        trials += len(asked)
        wrong.extend(f"{moment}, thread {tid} of {pid}: {name}" for name in done_by(tid, asked))


try:
    program.until("English")
    program.wait("the command for each patient", lambda: came("reset"))
    with open(f"{home.name}/log", encoding="utf-8") as log:
        for line in log:
            if "this kernel has no" in line:
                cannot(line.strip())
    free = done_by(program.pid, calls)
    if len(free) != len(calls):
        cannot(f"the supervisor was refused too: {sorted({what[0] for what in calls} - set(free))}")
    try_all("at the first screen")
    before = program.screen.text()
    program.press("\r")
    program.wait("the languages", lambda: program.screen.text() != before)
    try_all("with a patient")
    for size, key in (("larger", "\x1bOR"), ("smaller", "\x1bOS")):
        trials += 1
        for _ in range(20):
            program.press(key)
            end = time.monotonic() + 1
            while not came(size) and time.monotonic() < end:
                program.read()
        if not came(size):
            wrong.append(f"the command for {size} text did not start")
finally:
    program.end()
for line in wrong[:6]:
    print(f"  not refused: {line}" if "thread" in line else f"  {line}")
print(f"calls={len(everything)} trials={trials} violations={len(wrong)}{' blind:' + ', '.join(blind) if blind else ''}")
sys.exit(1 if wrong else 0)
