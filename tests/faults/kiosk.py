"""What the tools share that try the real program: a terminal for it, and what it says there. Not a tool itself."""
import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
import unicodedata

# How long anything may take on a busy machine, in seconds.
DEADLINE = 60


def cannot(why):
    """This machine cannot try it."""
    print(why)
    sys.exit(3)


SIZE = 24, 80
CODE = re.compile("\x1b(?:\\[([?0-9;]*)[ -/]*([@-~])|[][P^_X][^\x07\x1b]*(?:\x07|\x1b\\\\)|(?![][P^_X])[ -/]*[0-~])")


class Screen:
    """As much of a terminal as tells which words stand on it."""

    def __init__(self):
        self.rest, self.row, self.column = "", 0, 0
        self.clear()

    def clear(self):
        self.cells = [[" "] * SIZE[1] for _ in range(SIZE[0])]

    def text(self):
        return "\n".join("".join(row) for row in self.cells)

    def write(self, data):
        text, at = self.rest + data, 0
        while at < len(text):
            code = CODE.match(text, at) if text[at] == "\x1b" else None
            if text[at] == "\x1b" and not code and len(text) - at < 64:
                break
            if code:
                self.obey(code[2], [int(number) for number in re.findall("[0-9]+", code[1] or "")])
            elif text[at] >= " ":
                self.put(text[at])
            elif text[at] == "\r":
                self.column = 0
            at = code.end() if code else at + 1
        self.rest = text[at:]

    def obey(self, what, numbers):
        first, second, *_ = [*numbers, 0, 0]
        if what == "H":
            self.row, self.column = max(first, 1) - 1, max(second, 1) - 1
        elif what in ("C", "D"):
            self.column += max(first, 1) * (1 if what == "C" else -1)
        elif what == "J":
            self.clear()
        elif what == "K" and self.row < SIZE[0]:
            self.cells[self.row][self.column :] = [" "] * (SIZE[1] - self.column)

    def put(self, character):
        if unicodedata.combining(character) or self.row >= SIZE[0]:
            return
        width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for column in range(self.column, min(self.column + width, SIZE[1])):
            self.cells[self.row][column] = character if column == self.column else ""
        self.column += width


class Program:
    """The program on a terminal of its own: press keys, wait for what it writes."""

    def __init__(self, command, cwd, env=None, log=None):
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for fd in (0, 1):
                os.dup2(slave, fd)
            os.dup2(os.open(log or "/dev/null", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
            os.closerange(3, 256)
            os.chdir(cwd)
            try:
                os.execvpe(command[0], command, {**os.environ, "TERM": "xterm-256color", **(env or {})})
            finally:
                os._exit(127)
        os.close(slave)
        os.set_blocking(master, False)
        self.master, self.screen, self.status = master, Screen(), None
        self.decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def press(self, keys):
        os.write(self.master, keys.encode())

    def read(self, seconds=0.02):
        """What has come since."""
        if select.select([self.master], [], [], seconds)[0]:
            try:
                self.screen.write(self.decode(os.read(self.master, 1 << 20)))
            except OSError:
                # It is gone, and its end of the terminal with it.
                time.sleep(seconds)

    def wait(self, what, is_so, seconds=DEADLINE):
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError(f"waited for {what}; on the glass stands\n{self.screen.text()}")
            self.read()

    def shows(self, text):
        """Whether these words stand on the glass, in one row."""
        return text in self.screen.text()

    def until(self, text):
        self.wait(repr(text), lambda: self.shows(text))

    def is_gone(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.status = status if pid else None
        return self.status is not None

    def end(self, name=signal.SIGKILL):
        """Ends it, and what it started goes with the terminal."""
        if not self.is_gone():
            os.kill(self.pid, name)
            self.wait("the end", self.is_gone)
        if self.master is not None:
            os.close(self.master)
            self.master = None


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        return [int(child) for child in file.read().split()]
