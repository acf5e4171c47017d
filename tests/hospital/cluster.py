"""A PostgreSQL of one's own for the tools in this folder: on loopback, run by an ordinary user, with TLS and a certificate
for everybody. Not a tool itself."""
import copy
import glob
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

NOBODY = 65534


def cannot(why):
    """This machine cannot try it."""
    print(why)
    sys.exit(3)


def programs():
    """Where the server's programs are: UKETSUKE_PG, else the newest of Debian's."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
    path = os.environ.get("UKETSUKE_PG") or (found[-1] if found else "")
    if not os.path.exists(f"{path}/initdb"):
        cannot("PostgreSQL is missing: apt install postgresql")
    return path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    """One server, what it needs, and who is let in. `ago`: so long ago its certificates were made, as faketime has it."""

    def __init__(self, uketsuke, settings="", data=None, ago=None):
        if not shutil.which("openssl"):
            cannot("openssl is missing")
        self.ago, self.copies = ago, []
        self.uketsuke, self.bin = uketsuke, programs()
        self.home = tempfile.mkdtemp(prefix="hospital-")
        os.chmod(self.home, 0o755)
        self.port, self.data = free_port(), data or f"{self.home}/data"
        self.authority("ca")
        self.certificate("server", "subjectAltName=DNS:localhost,IP:127.0.0.1")
        self.as_root = os.geteuid() == 0
        if self.as_root:
            for path in (self.home, f"{self.home}/server.key", self.data):
                if os.path.exists(path):
                    os.chown(path, NOBODY, NOBODY)
        self.run("initdb", "-A", "trust", "-U", "postgres", "--no-sync", "-D", self.data)
        with open(f"{self.data}/postgresql.auto.conf", "w", encoding="ascii") as file:
            file.write(
                f"listen_addresses = '127.0.0.1'\nport = {self.port}\nunix_socket_directories = '{self.home}'\n"
                f"ssl = on\nssl_ca_file = '{self.home}/ca.crt'\nssl_cert_file = '{self.home}/server.crt'\n"
                f"ssl_key_file = '{self.home}/server.key'\nshared_buffers = 16MB\nmax_connections = 40\n{settings}\n"
            )
        with open(f"{self.data}/pg_hba.conf", "w", encoding="ascii") as file:
            file.write("local all,replication postgres trust\nlocal all all trust\nhostssl all all 127.0.0.1/32 cert\n")
        self.up()
        self.sql("CREATE DATABASE uketsuke", "postgres")
        self.give(subprocess.run([uketsuke, "hospital", "sql"], capture_output=True, check=True).stdout)

    def command(self, name, *args):
        prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if self.as_root else []
        return [*prefix, f"{self.bin}/{name}", *args]

    def run(self, name, *args):
        done = subprocess.run(self.command(name, *args), capture_output=True, text=True, cwd=self.home, check=False)
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stderr}")
        return done.stdout

    def up(self):
        log = f"{self.data}.log"
        line = self.command("pg_ctl", "-s", "-w", "-D", self.data, "-l", log, "start")
        done = subprocess.run(line, cwd=self.home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        if done.returncode:
            with open(log, encoding="utf-8", errors="replace") as file:
                raise RuntimeError(file.read()[-2000:])

    def standby(self, name):
        """A copy of this name that follows, on a port of its own."""
        other = copy.copy(self)
        other.port, other.data = free_port(), f"{self.home}/{name}"
        source = f"host={self.home} port={self.port} user=postgres application_name={name}"
        self.run("pg_basebackup", "-R", "-X", "stream", "-c", "fast", "-D", other.data, "-d", source)
        with open(f"{other.data}/postgresql.auto.conf", "a", encoding="ascii") as file:
            file.write(f"port = {other.port}\n")
        other.up()
        self.copies.append(other)
        return other

    def set(self, name, value):
        """A setting, from now on."""
        self.sql(f"ALTER SYSTEM SET {name} = '{value}'")
        self.sql("SELECT pg_reload_conf()")

    def wait_for(self, names):
        """Nothing is acknowledged any more without one of these; comes back when all of them follow."""
        self.set("synchronous_standby_names", f"ANY 1 ({', '.join(names)})")
        while self.sql("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum'") != str(len(names)):
            time.sleep(0.05)

    def promote(self):
        """From now on this copy is written to; it waits for nobody."""
        self.run("pg_ctl", "-s", "-w", "-D", self.data, "promote")
        self.set("synchronous_standby_names", "")

    def pids(self):
        """The server's processes: the first is the parent of the others."""
        with open(f"{self.data}/postmaster.pid", encoding="ascii") as file:
            parent = int(file.readline())
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False)
        return [parent, *map(int, children.stdout.split())]

    def kill(self):
        """kill -9 of all of it, at once."""
        for pid in self.pids():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        while any(os.path.exists(f"/proc/{pid}") for pid in self.pids()[:1]):
            time.sleep(0.01)

    def sql(self, text, database="uketsuke"):
        line = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", self.home, "-p", str(self.port), "-U", "postgres"]
        done = subprocess.run(
            [f"{self.bin}/psql", *line[1:], "-d", database, "-c", text], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    def give(self, script):
        """A script of SQL, as whoever keeps the database."""
        line = [f"{self.bin}/psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-h", self.home, "-p", str(self.port), "-U", "postgres"]
        done = subprocess.run([*line, "-d", "uketsuke"], input=script, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode())

    def kiosk(self, name="k1"):
        self.give(subprocess.run([self.uketsuke, "hospital", "sql", "--kiosk", name], capture_output=True, check=True).stdout)
        self.certificate(name, "extendedKeyUsage=clientAuth")

    def desk(self, name="desk1", group="desk"):
        """Who sits at a desk; `group`: desk, keeper or auditor."""
        self.give(subprocess.run([self.uketsuke, "hospital", "sql", f"--{group}", name], capture_output=True, check=True).stdout)
        self.certificate(name, "extendedKeyUsage=clientAuth")

    def openssl(self, line):
        then = ["faketime", "-f", self.ago] if self.ago else []
        subprocess.run([*then, "openssl", *line.split(" ")], cwd=self.home, capture_output=True, check=True)

    def authority(self, name):
        self.openssl(
            f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout {name}.key -out {name}.crt "
            f"-subj /CN={name} -days 30"
        )

    def certificate(self, name, extension, ca="ca", file=None, dates="-days 30"):
        """For somebody of this name. `dates`: `-days 30`, or such as have passed."""
        file = file or name
        with open(f"{self.home}/extension", "w", encoding="ascii") as out:
            out.write(extension)
        self.openssl(
            f"req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout {file}.key -out {file}.csr -subj /CN={name}"
        )
        self.openssl(
            f"x509 -req -in {file}.csr -CA {ca}.crt -CAkey {ca}.key -CAcreateserial {dates} -out {file}.crt "
            f"-extfile {self.home}/extension"
        )

    def url(self, name="k1", port=None, host="localhost", ca="ca", files=None, ports=None):
        at = lambda end: f"{self.home}/{files or name}.{end}"  # noqa: E731
        ports = ports or [port or self.port]
        hosts = ",".join(f"{host}:{of}" for of in ports)
        return (
            f"postgres://{name}@{hosts}/uketsuke?hostaddr={','.join(['127.0.0.1'] * len(ports))}"
            f"&sslrootcert={self.home}/{ca}.crt&sslcert={at('crt')}&sslkey={at('key')}"
        )

    def stop(self):
        if not os.path.exists(self.home):
            return
        for one in (self, *self.copies):
            line = self.command("pg_ctl", "-s", "-m", "immediate", "-D", one.data, "stop")
            subprocess.run(line, capture_output=True, cwd=self.home, check=False)
        shutil.rmtree(self.home, ignore_errors=True)


class Question:
    """Asks a server again and again on one connection: a thousandth of what a program of its own takes each time."""

    def __init__(self, cluster):
        line = [f"{cluster.bin}/psql", "-XAtq", "-h", cluster.home, "-p", str(cluster.port), "-U", "postgres", "-d", "uketsuke"]
        self.child = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, text):
        self.child.stdin.write(f"{text};\n\\echo .\n")
        self.child.stdin.flush()
        return "".join(iter(self.child.stdout.readline, ".\n")).strip()

    def close(self):
        self.child.stdin.close()
        self.child.wait()
