"""A kiosk on a glass that nobody sees: foot without a display, with real keys and touches, under cage or, where that is
too old to be touched, under sway. Not a tool itself."""
import fcntl
import io
import os
import pathlib
import re
import shutil
import signal
import struct
import subprocess
import termios
import time

from PIL import Image

import eye
from hand import Hand
from processes import DEADLINE, below, busy, name, until

# A touch within this time after a new screen is taken for one of the screen before.
SETTLED = 0.6
# Of an arrow at the edge, in pixels.
TIP = 4
# The other terminal, as foot.ini has foot.
KITTY = """font_family Noto Sans Mono
font_size {}
window_padding_width 0
placement_strategy center
hide_window_decorations yes
"""
# What a glass measures that nobody has resized.
BORN = 1280, 720
# The number that the next patient is told, as in the pictures of `uketsuke preview`: A012.
BEFORE = "000000011\n"


class Glass:
    """One kiosk on a glass of this size, in pixels, with letters of this size in foot; or what else the program is told."""

    def __init__(self, machine, mode, points, ini="", terminal="foot", told=()):
        self.machine, self.mode = machine, mode
        self.place = machine.folder(f"{time.monotonic_ns()}")
        text = re.sub(r"size=\d+", f"size={points}", machine.ini) + ini
        path = machine.foot_ini(text, f"{self.place.name}.ini")
        if not told:
            self.number()
        self.runtime = f"XDG_RUNTIME_DIR={machine.inside(self.place)}"
        self.log = open(self.place / "log", "wb")
        uketsuke = [machine.inside(machine.program), *(told or machine.options())]
        here = machine.inside(self.place)
        if terminal == "kitty":
            path = machine.foot_ini(KITTY.format(points), f"{self.place.name}.conf")
            shell = ["kitty", "--start-as=fullscreen", "--config", machine.inside(path), f"--directory={here}"]
        else:
            shell = ["foot", f"--config={machine.inside(path)}", f"--working-directory={here}"]
        # On a terminal that takes the whole glass, in a folder without a kiosk.toml. It starts the kiosk itself, as in the
        # package: what a shell between them takes would be counted as the kiosk's. Cage ends with it.
        self.environment = [
            self.runtime, f"HOME={here}", f"XDG_STATE_HOME={here}/state", "WLR_BACKENDS=headless", "WLR_RENDERER=pixman",
            "WLR_LIBINPUT_NO_DEVICES=1", "WLR_HEADLESS_OUTPUTS=1", "LIBGL_ALWAYS_SOFTWARE=1",
        ]
        shown = [*shell, *uketsuke]
        self.processes = [self.start(*(["cage", "-d", "--", *shown] if machine.cage else ["sway", "-c", "/dev/null"]))]
        self.hand = None
        try:
            self.socket = until(lambda: next(self.place.glob("wayland-?"), None))
            if not self.socket:
                raise RuntimeError(f"no compositor stands: {self.said()}")
            if not machine.cage:
                self.environment.append(f"WAYLAND_DISPLAY={self.socket.name}")
                self.processes.append(self.start(*shown))
            self.hand = Hand(self.socket, mode)
            if mode != BORN:
                self.resize(mode)
            if not until(self.supervisor if told else self.worker, 3 * DEADLINE):
                raise RuntimeError(f"no kiosk stands: {self.said()}")
        except BaseException as error:
            self.__exit__(None, error, None)
            raise

    def start(self, *words):
        command = self.machine.command(*words, env=self.environment)
        streams = {"stdin": subprocess.DEVNULL, "stdout": self.log, "stderr": self.log}
        return subprocess.Popen(command, start_new_session=True, **streams)

    def ended(self):
        """Whether the terminal has ended, and with it cage."""
        return self.processes[-1].poll() is not None

    def said(self):
        """What was said there, besides foot's own remarks."""
        lines = (self.place / "log").read_text(errors="replace").splitlines()
        return "\n".join(line for line in lines if not re.match(r" ?(info|warn):", line))[-600:]

    def number(self):
        """The next declaration is A012."""
        if self.machine.spool:
            spool = pathlib.Path(self.machine.root + self.machine.spool)
        else:
            spool = self.place
            for part in ("state", "uketsuke", "spool"):
                spool /= part
                spool.mkdir(0o700)
                self.machine.give(spool)
        # By the kiosk's own hand: into a folder of several owners root may not write for others.
        tee = self.machine.command("tee", self.machine.inside(spool / "seq-k1"))
        subprocess.run(tee, input=BEFORE.encode(), stdout=subprocess.DEVNULL, check=True)

    # The processes.
    def foot(self):
        last = self.processes[-1].pid
        return last if name(last) == "foot" else below(last, "foot")

    def supervisor(self):
        # The kernel's list of children may miss one while it changes.
        return until(lambda: below(self.processes[-1].pid, "uketsuke"), 2)

    def worker(self):
        supervisor = self.supervisor()
        return supervisor and below(supervisor, "uketsuke")

    # What is done to it.
    def client(self, *words):
        env = [self.runtime, f"WAYLAND_DISPLAY={self.socket.name}"]
        return subprocess.run(self.machine.command(*words, env=env), check=True, capture_output=True, timeout=DEADLINE * 20)

    def resize(self, mode):
        self.mode = mode
        size = "{}x{}".format(*mode)
        if self.machine.cage:
            self.client("wlr-randr", "--output", "HEADLESS-1", "--custom-mode", size)
        else:
            sway = self.machine.inside(next(self.place.glob("sway-ipc.*")))
            self.client("swaymsg", "-s", sway, "output", "HEADLESS-1", "resolution", size)
        self.hand.size = mode
        self.hand.away()

    def keys(self, *names):
        self.hand.press(names)

    def type(self, text):
        self.hand.type(text)

    def touch(self, box):
        left, top, right, bottom = box
        x, y = self.corner()
        time.sleep(SETTLED)
        self.hand.tap(x + (left + right) // 2, y + (top + bottom) // 2)

    # What is seen of it.
    def screenshot(self):
        return Image.open(io.BytesIO(self.client("grim", "-t", "ppm", "-").stdout)).convert("RGB")

    def cells(self):
        """Columns and rows, and a cell's width and height in pixels, as foot tells them."""
        terminal = os.open(f"/proc/{self.supervisor()}/fd/0", os.O_RDONLY | os.O_NOCTTY)
        try:
            told = fcntl.ioctl(terminal, termios.TIOCGWINSZ, b"\0" * 8)
        finally:
            os.close(terminal)
        rows, columns, width, height = struct.unpack("HHHH", told)
        return (columns, rows), (width // max(1, columns), height // max(1, rows))

    def corner(self):
        """Where the first cell begins: foot centres what does not fill the glass."""
        (columns, rows), (width, height) = self.cells()
        return (self.mode[0] - columns * width) // 2, (self.mode[1] - rows * height) // 2

    def grid(self):
        """What stands in the cells, without the rim around them."""
        picture = self.screenshot()
        x, y = self.corner()
        return picture.crop((x, y, picture.width - x, picture.height - y)), picture

    def expected(self, locale, screen):
        return self.machine.preview(locale, screen, *self.cells())

    def shows(self, locale, screen, seconds=DEADLINE):
        """Waits for a screen's first page. Returns the share of pixels that differ at last, where, and the screenshot."""
        end = time.monotonic() + seconds * busy()
        while True:
            try:
                wanted = self.expected(locale, screen)[0]
            except RuntimeError:
                # On its way to another size the glass may be too small for any screen.
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)
                continue
            grid, picture = self.grid()
            # Half a pixel more stands on one side where what is left over is odd.
            grid = grid.crop((0, 0, *wanted.size))
            # Where the arrow is put away its tip may be seen.
            corner = (wanted.width - TIP, wanted.height - TIP)
            grid.paste(wanted.crop((*corner, *wanted.size)), corner)
            apart, where = eye.differing(grid, wanted)
            if not apart or time.monotonic() > end:
                return apart, where, picture
            time.sleep(0.1)

    def quiet(self, seconds=0.3):
        """Waits until nothing changes any more."""
        before = self.screenshot().tobytes()
        for _ in range(40):
            time.sleep(seconds)
            now = self.screenshot().tobytes()
            if now == before:
                return
            before = now

    def changed(self, before):
        """What the glass shows, if that is something else."""
        now = self.screenshot().tobytes()
        return now if now != before else None

    def close(self):
        if self.hand:
            self.hand.close()
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            except ProcessLookupError:
                process.wait()
        self.log.close()
        shutil.rmtree(self.place, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, _, error, __):
        if error:
            print(f"  what stood in the log: {self.said()}", flush=True)
        self.close()
