"""Where cage, foot and the program are, and what `uketsuke preview` draws there. Not a tool itself."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading

from PIL import Image

from script import REPOSITORY


class Machine:
    """Where cage and foot are: here, or in the root of another Debian (ROOT), as one of its users (KIOSK_USER)."""

    def __init__(self):
        self.root = os.environ.get("ROOT", "")
        # Cage does not run as root.
        self.user = os.environ.get("KIOSK_USER") or ("nobody" if os.getuid() == 0 else "")
        self.owner = self.ids() if self.user else None
        self.config = os.environ.get("KIOSK_CONFIG", "")
        self.spool = os.environ.get("KIOSK_SPOOL", "")
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="uketsuke-foot-", dir=f"{self.root}/tmp"))
        self.work.chmod(0o755)
        program = os.environ.get("UKETSUKE_BIN") or REPOSITORY / "target/release/uketsuke"
        self.program = self.work / "uketsuke"
        shutil.copy(program, self.program)
        self.pictures, self.lock = {}, threading.Lock()
        self.without = self.settings()
        self.order = self.languages()
        # Before 0.1.5 it has neither a hand nor another size.
        told = subprocess.run(self.command("cage", "-v"), capture_output=True, check=False, text=True)
        self.cage = told.returncode == 0 and not re.search(r" 0\.(0|1\.[0-4])\b", told.stdout + told.stderr)

    def command(self, *words, env=()):
        """Words that run this command there."""
        clean = ["env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "SHELL=/bin/sh", *env]
        user = []
        if self.owner:
            user = ["setpriv", f"--reuid={self.owner[0]}", f"--regid={self.owner[1]}", "--init-groups", "--no-new-privs"]
            # Nothing stays behind when this is killed.
            user += ["--pdeathsig", "TERM"]
        return [*self.there(), *clean, *user, *map(str, words)]

    def there(self):
        return ["chroot", self.root] if self.root else []

    def inside(self, path):
        """What a path is called there."""
        return "/" + str(path.relative_to(self.root)) if self.root else str(path)

    def folder(self, name):
        path = self.work / name
        path.mkdir(mode=0o700)
        self.give(path)
        return path

    def ids(self):
        """The user and the group."""
        told = [subprocess.check_output([*self.there(), "id", which, self.user]) for which in ("-u", "-g")]
        return tuple(map(int, told))

    def give(self, path):
        """Makes it the kiosk's own."""
        if self.owner:
            os.chown(path, *self.owner)

    def settings(self):
        """Our foot.ini for this foot: without the parts that an older one does not know, which are named."""
        text, without = (REPOSITORY / "packaging/foot.ini").read_text(), []
        while True:
            path = self.foot_ini(text)
            told = subprocess.run(
                self.command("foot", f"--config={self.inside(path)}", "--check-config"), capture_output=True, check=False, text=True
            )
            unknown = re.search(r"\[([a-z-]+)\]: invalid section name|\[([a-z-]+)\]\.([a-z-]+):", told.stderr)
            if told.returncode == 0 or not unknown:
                if told.returncode:
                    sys.exit(f"foot does not take packaging/foot.ini: {told.stderr}")
                self.ini = text
                return without
            if unknown[1]:
                text = re.sub(rf"^\[{unknown[1]}\]\n(?:[^\[].*\n|\n)*", "", text, flags=re.M)
            else:
                text = re.sub(rf"(^\[{unknown[2]}\]\n(?:(?!\[).*\n)*?){unknown[3]}=.*\n", r"\1", text, flags=re.M)
            without.append(unknown[1] or f"{unknown[2]}.{unknown[3]}")

    def languages(self):
        """In the order of the tiles on the first screen, as the program lists them when it is asked for none of them."""
        told = self.uketsuke("preview", "--locale", "", "--screen", "attract", home=self.work)
        return told.stderr.strip().rpartition(": ")[2].split(", ")

    def uketsuke(self, *words, home):
        """Runs the program in a folder without a kiosk.toml."""
        command = self.command(self.inside(self.program), *self.options(), *words, env=[f"HOME={self.inside(home)}"])
        return subprocess.run(command, cwd=None if self.root else home, capture_output=True, check=False, text=True)

    def has(self, tool):
        return pathlib.Path(f"{self.root}/usr/bin/{tool}").exists()

    def foot_ini(self, text, name="foot.ini"):
        path = self.work / name
        path.write_text(text)
        path.chmod(0o644)
        return path

    def options(self):
        return ["--config", self.config] if self.config else []

    def preview(self, locale, screen, size, cell):
        """The pages of a screen as the program says that a terminal shows them."""
        return self.drawn(locale, screen, size, cell)[0]

    def words(self, locale, screen, size, cell):
        """Every text of those pages: its page, its item and its place in pixels."""
        return self.drawn(locale, screen, size, cell)[1]

    def drawn(self, locale, screen, size, cell):
        key = locale, screen, size, cell
        with self.lock:
            if key in self.pictures:
                return self.pictures[key]
        folder = pathlib.Path(tempfile.mkdtemp(prefix="preview-", dir=self.work))
        self.give(folder)
        file, words = folder / "page.png", folder / "words"
        told = self.uketsuke(
            "preview", "--locale", locale, "--screen", screen, "--size", "{}x{}".format(*size),
            "--cell", "{}x{}".format(*cell), "--png", self.inside(file), "--words", self.inside(words), home=folder,
        )
        if told.returncode:
            raise RuntimeError(f"preview {locale} {screen}: {told.stderr}")
        names = [file, *sorted(folder.glob("page-*.png"), key=lambda of: int(of.stem.split("-")[1]))]
        pages = [Image.open(name).convert("RGB") for name in names]
        texts = [json.loads(line) for line in words.read_text().splitlines()]
        shutil.rmtree(folder)
        with self.lock:
            return self.pictures.setdefault(key, (pages, texts))

    def close(self):
        shutil.rmtree(self.work, ignore_errors=True)
