#!/usr/bin/env python3
"""What reception sees, as foot draws it: the inbox in Japanese and English at two sizes, the print queue, a call on both
sides, and a sheet of two pages.

usage: desk.py OUT [DOCS]
writes OUT/ja-80x24-list.png and so on, and into DOCS those that README.md and docs/reception.md show, with few colours.
exit 0: written   1: something stands there that should not, or does not
"""
import datetime
import io
import json
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
from PIL import Image  # noqa: E402

from glass import BORN, Glass  # noqa: E402
from machine import Machine  # noqa: E402
from patient import Patient  # noqa: E402
from processes import until  # noqa: E402

# Columns and rows, and how large foot's letters are there.
SIZES = {(80, 24): 16, (120, 40): 13}
CALLER = "vi"
# Name, reading, language, card at hand, minutes since it was sent: the longest first.
PEOPLE = [
    ("小林 さくら", "コバヤシ サクラ", "ja", True, 1500),
    ("髙﨑 𠮷子", "タカサキ ヨシコ", "ja", True, 48),
    ("Nguyễn Thị Hoa", "グエン ティ ホア", "vi", False, 42),
    ("李 明", "リ ミン", "zh-Hans", True, 36),
    ("Maria Aparecida dos Santos Oliveira", "マリア アパレシーダ", "pt-BR", True, 30),
    ("葛󠄀城 はな", "カツラギ ハナ", "ja-simple", False, 24),
    ("Jose Dela Cruz", "ホセ デラ クルス", "fil", True, 18),
    ("佐藤 健", "サトウ ケン", "ja", True, 12),
    ("John Smith", "ジョン スミス", "en", True, 6),
]
# The place of the one whose sheet is shown, the number of the first, and one who has been served.
SHOWN, FIRST = 2, 11
TAKEN = ("山田 太郎", "ヤマダ タロウ", "ja", True, 55)
# Takes the first sheet, refuses the second, and does not answer for the third.
PRINTER = """#!/bin/sh
cat >/dev/null
echo >>"$1"
case $(wc -l <"$1") in
    1) ;;
    2) echo "lp: out of paper" >&2; exit 1 ;;
    *) exec sleep 3600 ;;
esac
"""
SETTINGS = """[clinic]
name = "桜町クリニック"
[spool]
dir = "{place}/spool"
plaintext = true
[staff]
language = "{language}"
hide = 600
print = ["{place}/printer", "{place}/printed"]
"""
# Pixels an inch of a printed page.
PRINT = 80
# What README.md and docs/reception.md show.
DOCS = {
    "inbox": "ja-80x24-list", "inbox-en": "en-80x24-list", "call": "ja-80x24-call", "call-en": "en-80x24-call",
    "outcome": "ja-80x24-outcome", "outcome-en": "en-80x24-outcome", "coming": "kiosk-coming", "sheet": "sheet",
}  # fmt: skip


def field(name, kind, value, **more):
    return {"id": name, "kind": kind, "value": value, **more}


def record(person, seq, moment, address):
    """What a kiosk saves of this person."""
    name, kana, locale, card, _ = person
    local = moment.astimezone(datetime.timezone(datetime.timedelta(hours=9)))
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{seq:016}")
    fields = [
        field("writer", "choice", "self"), field("name", "text", name), field("kana", "kana", kana),
        field("birth", "date", "1989-01-07", typed="S64.1.7"), field("sex", "choice", "female"),
        field("postcode", "postcode", "125-0052"), field("address", "text", address), field("phone", "phone", "090-1234-5678"),
        field("insured", "choice", "yes"), field("scheme", "choice", "employee"), field("insurer", "text", {"unknown": True}),
        field("workplace", "text", "株式会社ミナト・エンタープライズ"), field("issued", "choice", "month"),
        field("share", "choice", "30"),
    ]  # fmt: skip
    return {
        "v": 1, "id": f"k1-{seq:06}-{moment:%Y%m%dT%H%M%SZ}-{letters}", "kiosk": "k1", "seq": seq, "pickup": f"A{seq:03}",
        "created": local.isoformat(), "started": (local - datetime.timedelta(minutes=7)).isoformat(), "form": "2023-07/1",
        "locale": locale, "cause": "network", "reader_code": None, "holdings": ["card", "phone"] if card else ["phone"],
        "card_seen": card, "visit": None, "trial": False, "fields": fields, "end": True,
    }  # fmt: skip


class Office:
    """A clinic's kiosk and its reception, on one machine."""

    def __init__(self, machine):
        self.machine = machine
        self.place = machine.folder("office")
        here = machine.inside(self.place)
        self.file("printer", PRINTER).chmod(0o755)
        for language in ("ja", "en"):
            self.file(f"{language}.toml", SETTINGS.format(place=here, language=language))
        machine.config, machine.spool = f"{here}/ja.toml", f"{here}/spool"
        self.run("spool", "init")
        self.ids = []
        for at, person in enumerate(PEOPLE):
            self.ids.append(self.arrive(person, FIRST + at))
        taken = self.arrive(TAKEN, FIRST - 1)
        self.run("spool", "collect", taken)
        self.journal = {path: path.read_bytes() for path in (self.place / "spool/journal").glob("*.jsonl")}

    def file(self, name, text):
        path = self.place / name
        path.write_text(text)
        self.machine.give(path)
        return path

    def run(self, *words):
        done = self.machine.uketsuke(*words, home=self.place)
        if done.returncode:
            raise RuntimeError(f"uketsuke {' '.join(words)}: {done.stderr}")
        return done.stdout

    def arrive(self, person, seq, address="東京都葛飾区柴又七丁目十番三号 1203号室"):
        """Puts one into the spool; its id."""
        moment = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=person[-1])
        saved = record(person, seq, moment, address)
        self.file(f"spool/new/{saved['id']}.json", json.dumps(saved, ensure_ascii=False))
        return saved["id"]

    def sheet(self, number):
        """The printed pages of a declaration."""
        path = self.place / "sheet.pdf"
        path.unlink(missing_ok=True)
        self.run("spool", "print", number, "-o", self.machine.inside(path))
        drawn = subprocess.run(["pdftoppm", "-r", str(PRINT), path, self.place / "page"], check=False)
        if drawn.returncode:
            raise RuntimeError("pdftoppm could not draw the sheet")
        pages = sorted(self.place.glob("page-*.ppm"))
        pictures = [Image.open(io.BytesIO(page.read_bytes())) for page in pages]
        for page in pages:
            page.unlink()
        return pictures

    def inbox(self, language, points):
        """The inbox on a glass of its own. Nothing has been printed or opened yet."""
        (self.place / "printed").unlink(missing_ok=True)
        for path in (self.place / "spool/journal").glob("*.jsonl"):
            path.write_bytes(self.journal.get(path, b""))
        for path in (self.place / "spool/journal/pending").glob("*"):
            path.unlink()
        here = self.machine.inside(self.place)
        return Glass(self.machine, BORN, points, told=("--config", f"{here}/{language}.toml", "staff"))


class Desk:
    """Whoever sits at an inbox, and keeps pictures of it."""

    def __init__(self, glass, out, name):
        self.glass, self.out, self.name = glass, out, name

    def shape(self, columns, rows):
        """Makes the glass as large as so many cells."""
        cell = self.glass.cells()[1]
        self.glass.resize((columns * cell[0], rows * cell[1]))
        if not until(lambda: self.glass.cells()[0] == (columns, rows)):
            raise RuntimeError(f"{self.glass.cells()} cells in place of {columns}x{rows}")
        self.glass.quiet()

    def sees(self, glass, key):
        """Presses a key there, and waits until something is to be seen of it here."""
        before = self.glass.screenshot().tobytes()
        glass.keys(key)
        if not until(lambda: self.glass.changed(before)):
            self.keep("fault")
            raise RuntimeError(f"{self.name}-fault.png: nothing happens by {key}")
        self.glass.quiet()

    def presses(self, *keys):
        for key in keys:
            self.sees(self.glass, key)

    def anew(self):
        """Has it painted whole: foot 1.13 drops half a wide letter where only the cell behind it is written."""
        columns, rows = self.glass.cells()[0]
        for more in (1, 0):
            self.shape(columns, rows + more)

    def keep(self, what):
        self.glass.screenshot().save(self.out / f"{self.name}-{what}.png")


def pages(out, office):
    """Of an ordinary declaration, and of one that is too long for a page."""
    one = office.sheet(office.ids[SHOWN])
    office.run("spool", "outcome", office.ids[SHOWN], "card-seen")
    settled = office.sheet(office.ids[SHOWN])
    long = office.arrive(PEOPLE[SHOWN], 90, "東京都葛飾区柴又七丁目十番三号" * 60)
    two = office.sheet(long)
    if (len(one), len(two)) != (1, 2):
        raise RuntimeError(f"sheets of {len(one)} and {len(two)} pages in place of 1 and 2")
    for name, page in zip(("sheet", "sheet-settled", "sheet-1", "sheet-2"), one + settled + two):
        page.convert("L").save(out / f"{name}.png")
    (office.place / "spool/new" / f"{long}.json").unlink()


def look(out, office, patient, language, size):
    """The inbox in one language at one size: list, outcome, print queue, and a call with the kiosk's side of it."""
    columns, rows = size
    with office.inbox(language, SIZES[size]) as glass:
        desk = Desk(glass, out, f"{language}-{columns}x{rows}")
        desk.shape(columns, rows)
        desk.presses("Down", "Down")
        desk.anew()
        desk.keep("list")
        desk.presses("Return")
        desk.keep("open")
        desk.presses("o")
        desk.keep("outcome")
        desk.presses("Escape", "Escape", "Tab")
        desk.keep("collected")
        desk.presses("Tab")
        for _ in range(4):
            desk.presses("p", "Down")
        desk.presses("w")
        desk.anew()
        desk.keep("queue")
        desk.presses("Escape")
        return called(desk, patient, out)


def called(desk, patient, out):
    """A patient calls, and is told that somebody comes."""
    patient.go("holdings")
    desk.sees(patient.glass, "F9")
    desk.anew()
    desk.keep("call")
    desk.presses("v")
    desk.keep("coming")
    apart, where, picture = patient.glass.shows(CALLER, "call-coming")
    if apart:
        print(f"call-coming: {apart:.3%} differ, at {where}")
    picture.save(out / "kiosk-coming.png")
    patient.leave()
    return bool(apart)


def few(picture):
    """The same with few colours: the rare ones count as much as others, for they are marks."""
    return picture.convert("RGB").quantize(128, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)


def main():
    out, docs = pathlib.Path(sys.argv[1]), [pathlib.Path(folder) for folder in sys.argv[2:]]
    out.mkdir(parents=True, exist_ok=True)
    machine = Machine()
    wrong = 0
    try:
        office = Office(machine)
        pages(out, office)
        with Glass(machine, BORN, 16) as kiosk:
            patient = Patient(kiosk, CALLER)
            # A terminal on a desk, whose letters are as wide as their cells.
            machine.ini = re.sub(r"(?m)^font=.*", "font=Noto Sans Mono CJK JP:size=16", machine.ini)
            for language in ("ja", "en"):
                for size in SIZES:
                    wrong += look(out, office, patient, language, size)
    except RuntimeError as error:
        print(error)
        sys.exit(1)
    finally:
        machine.close()
    for folder in docs:
        for name, picture in DOCS.items():
            few(Image.open(out / f"{picture}.png")).save(folder / f"{name}.png", optimize=True)
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
