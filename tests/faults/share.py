"""A spool that other machines see through sshfs, as root. Not a tool itself."""
import os
import shutil
import socket
import subprocess
import time

from kiosk import cannot


class Server:
    """A spool, and the same folder through sshfs."""

    def __init__(self, home, shared):
        self.home, self.mounts, self.sshd = home, [], None
        self.spool = f"{home}/spool"
        os.mkdir(self.spool)
        if not shared:
            return
        if os.getuid():
            cannot("needs root")
        for tool, package in (("sshfs", "sshfs"), ("/usr/sbin/sshd", "openssh-server"), ("ssh-keygen", "openssh-client")):
            if not shutil.which(tool):
                cannot(f"needs {package}")
        if not os.path.exists("/dev/fuse"):
            cannot("needs /dev/fuse")
        os.makedirs("/run/sshd", exist_ok=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{home}/{key}"], check=True)
        with open(f"{home}/sshd", "w", encoding="ascii") as file:
            file.write(
                f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {home}/host\nAuthorizedKeysFile {home}/user.pub\n"
                f"PidFile none\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nPasswordAuthentication no\n"
                f"Subsystem sftp internal-sftp\n"
            )
        self.sshd = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", f"{home}/sshd"], stderr=subprocess.DEVNULL)

    def mount(self):
        """The spool as another machine sees it."""
        mount = f"{self.home}/mount{len(self.mounts)}"
        os.mkdir(mount)
        options = f"port={self.port},IdentityFile={self.home}/user,StrictHostKeyChecking=no,UserKnownHostsFile=/dev/null"
        command = ["sshfs", f"root@127.0.0.1:{self.spool}", mount, "-o", options]
        for _ in range(50):
            ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
            if ran.returncode == 0:
                self.mounts.append(mount)
                return mount
            time.sleep(0.1)
        return cannot(f"sshfs does not mount: {ran.stderr.strip()}")

    def end(self):
        for mount in self.mounts:
            subprocess.run(["umount", "-l", mount], check=False)
        if self.sshd:
            self.sshd.terminate()
            self.sshd.wait()
