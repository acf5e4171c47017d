"""A hand at the glass: a finger that presses at pixels and a keyboard that types anything, over the compositor's own
protocols (zwlr_virtual_pointer_v1, zwp_virtual_keyboard_v1). Not a tool itself."""
import socket
import struct
import tempfile
import time

LEFT = 272
# Names that we give to the compositor's objects, in the order in which they are made.
DISPLAY, REGISTRY, ROUND_TRIP, SEAT, POINTERS, POINTER, KEYBOARDS, KEYBOARD = range(1, 9)
KEYMAP = """xkb_keymap {
xkb_keycodes "all" { minimum = 8; maximum = 255; %s };
xkb_types "all" { include "complete" };
xkb_compatibility "all" { include "complete" };
xkb_symbols "all" { %s };
};"""


class Hand:
    """Stays connected: what goes at once is gone before the terminal has noticed it."""

    def __init__(self, wayland, size):
        self.size, self.known = size, []
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(wayland))
        self.send(DISPLAY, 1, struct.pack("<I", REGISTRY))
        self.send(DISPLAY, 0, struct.pack("<I", ROUND_TRIP))
        names = self.globals()
        self.bind(names, b"wl_seat\0", SEAT)
        self.bind(names, b"zwlr_virtual_pointer_manager_v1\0", POINTERS)
        self.send(POINTERS, 0, struct.pack("<II", 0, POINTER))
        self.bind(names, b"zwp_virtual_keyboard_manager_v1\0", KEYBOARDS)
        self.send(KEYBOARDS, 0, struct.pack("<II", SEAT, KEYBOARD))
        self.keymap(["Return"])
        time.sleep(0.4)
        self.away()

    def globals(self):
        """What the compositor offers, by interface."""
        names, data = {}, b""
        while True:
            data += self.socket.recv(65536)
            while len(data) >= 8:
                sender, word = struct.unpack("<II", data[:8])
                if len(data) < word >> 16:
                    break
                body, data = data[8 : word >> 16], data[word >> 16 :]
                if sender == ROUND_TRIP:
                    return names
                if sender == REGISTRY and word & 0xFFFF == 0:
                    name, length = struct.unpack("<II", body[:8])
                    names[body[8 : 8 + length]] = name

    def bind(self, names, interface, to):
        padded = interface + b"\0" * (-len(interface) % 4)
        body = struct.pack("<II", names[interface], len(interface)) + padded + struct.pack("<II", 1, to)
        self.send(REGISTRY, 0, body)

    def send(self, to, what, body, files=()):
        socket.send_fds(self.socket, [struct.pack("<II", to, 8 + len(body) << 16 | what) + body], files)

    def now(self):
        return int(time.monotonic() * 1000) & 0xFFFFFFFF

    # The finger.
    def move(self, x, y):
        self.send(POINTER, 1, struct.pack("<IIIII", self.now(), x, y, *self.size))
        self.send(POINTER, 4, b"")

    def tap(self, x, y):
        self.move(x, y)
        for down in (1, 0):
            time.sleep(0.06)
            self.send(POINTER, 2, struct.pack("<III", self.now(), LEFT, down))
            self.send(POINTER, 4, b"")
        time.sleep(0.06)
        self.away()

    def away(self):
        """A finger leaves no arrow on the glass."""
        self.move(self.size[0] - 1, self.size[1] - 1)

    # The keyboard.
    def keymap(self, symbols):
        """A keyboard with a key for each of these."""
        self.known = symbols
        codes = " ".join(f"<K{at}> = {at + 9};" for at, _ in enumerate(symbols))
        keys = " ".join(f"key <K{at}> {{[ {symbol} ]}};" for at, symbol in enumerate(symbols))
        with tempfile.TemporaryFile() as file:
            size = file.write((KEYMAP % (codes, keys)).encode() + b"\0")
            file.flush()
            self.send(KEYBOARD, 0, struct.pack("<II", 1, size), [file.fileno()])
        self.send(KEYBOARD, 2, struct.pack("<IIII", 0, 0, 0, 0))
        time.sleep(0.05)

    def press(self, symbols, every=0.015):
        """Presses keys, each by its keysym's name."""
        if any(symbol not in self.known for symbol in symbols):
            self.keymap(sorted(set(symbols)))
        for symbol in symbols:
            for down in (1, 0):
                self.send(KEYBOARD, 1, struct.pack("<III", self.now(), self.known.index(symbol) + 1, down))
            time.sleep(every)

    def type(self, text):
        self.press([f"U{ord(character):04X}" for character in text])

    def close(self):
        self.socket.close()
