"""A line between a kiosk and a server that can be cut, held, and listened to. Not a tool itself."""
import select
import socket
import threading
import time


class Proxy:
    """Passes bytes on, up to so many in both directions together; then the line is cut, or held until it is let go."""

    def __init__(self, target, at=None, hold=False, listen=("127.0.0.1", 0)):
        self.target, self.at, self.hold = target, at, hold
        family = socket.AF_UNIX if isinstance(listen, str) else socket.AF_INET
        self.server = socket.socket(family)
        self.server.bind(listen)
        self.server.listen(8)
        self.port = None if family == socket.AF_UNIX else self.server.getsockname()[1]
        self.passed, self.heard, self.reached = 0, bytearray(), threading.Event()
        self.lock = threading.Lock()
        self.open = True
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while self.open:
            try:
                client, _ = self.server.accept()
            except OSError:
                return
            family = socket.AF_UNIX if isinstance(self.target, str) else socket.AF_INET
            server = socket.socket(family)
            try:
                server.connect(self.target)
            except OSError:
                client.close()
                continue
            threading.Thread(target=self.pass_on, args=(client, server), daemon=True).start()

    def pass_on(self, client, server):
        ends = {client: server, server: client}
        while self.open:
            ready, _, _ = select.select(list(ends), [], [], 0.2)
            for end in ready:
                try:
                    data = end.recv(65536)
                except OSError:
                    data = b""
                with self.lock:
                    room = len(data) if self.at is None else max(0, self.at - self.passed)
                    part = data[:room]
                    self.passed += len(part)
                    self.heard += part
                try:
                    if part:
                        ends[end].sendall(part)
                except OSError:
                    data = b""
                if data and len(part) == len(data):
                    continue
                if data:
                    self.reached.set()
                    while self.hold and self.open:
                        time.sleep(0.01)
                client.close()
                server.close()
                return

    def close(self):
        self.open = False
        # Whoever waits for somebody to come is woken.
        try:
            self.server.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.server.close()
