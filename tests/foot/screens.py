#!/usr/bin/env python3
"""Screens in foot, against what `uketsuke preview` draws of them, and read back by tesseract.

usage: screens.py OUT LOCALES SIZES SCREENS     lists with commas; sizes as 1280x720:16, the glass and foot's letters
writes OUT/1280x720/ja-causes.png and so on, OUT/sheets (a screen in all languages), OUT/faults (what is wrong, with what
was expected below), and rows of the table. exit 0: all held   1: something did not
"""
import pathlib
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from shutil import rmtree, which

sys.dont_write_bytecode = True
from PIL import Image, ImageChops  # noqa: E402

import eye  # noqa: E402
from eye import INK, of_colour  # noqa: E402
from glass import Glass  # noqa: E402
from machine import Machine  # noqa: E402
from patient import Patient  # noqa: E402
from script import REPOSITORY  # noqa: E402

# The message that stands as a heading where it is not `heading-` and the screen's name.
HEADINGS = {
    "holdings-ticked": "heading-holdings", "step-download-iphone": "heading-step-download",
    "plan-notice": "heading-plan-notice", "name": "field-name",
}
# What tesseract calls a language, and what else stands in its texts.
READERS = {"ja": "jpn", "ja-simple": "jpn", "en": "eng jpn", "vi": "vie jpn", "th": "tha jpn", "pt-BR": "por jpn"}
# The rows at the top in which it stands, and the share of many.
HEAD, OF_MANY = 7, 5
# How much of a heading has to be read.
READABLE = 0.6
SLIP = 0.1
SHEET, GAP = 3, 8


class Trial:
    def __init__(self, out, screens, locales):
        self.out, self.screens = out, screens
        self.machine = Machine()
        self.messages = {locale: eye.messages(REPOSITORY / "locales" / locale) for locale in locales}
        self.welcome = eye.messages(REPOSITORY / "locales/ja")["welcome"]
        self.lock = threading.Lock()
        self.counts = {what: [0, 0] for what in ("same", "still", "read")}
        self.shown = {}

    def count(self, what, good, told):
        with self.lock:
            self.counts[what][0] += 1
            if not good:
                self.counts[what][1] += 1
                print(f"  {told}", flush=True)

    def session(self, locale, mode, points):
        size = "{}x{}".format(*mode)
        try:
            with Glass(self.machine, mode, points) as glass:
                patient = Patient(glass, locale)
                for screen in self.screens:
                    patient.go(screen)
                    self.look(glass, locale, screen, size)
        except (RuntimeError, OSError, IndexError, subprocess.SubprocessError) as error:
            self.count("same", False, f"{size} {locale}: {error!r}")

    def look(self, glass, locale, screen, size):
        apart, where, picture = glass.shows(locale, screen)
        place = f"{size}/{locale}-{screen}"
        path = self.out / f"{place}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path)
        self.shown[size, screen, locale] = path
        wanted = glass.expected(locale, screen)[0]
        x, y = glass.corner()
        grid = picture.crop((x, y, x + wanted.width, y + wanted.height))
        (columns, rows), (_, height) = glass.cells()
        by = eye.moved(wanted, grid)
        self.count("still", by == 0, f"{place}: everything stands {by} pixels lower")
        fault = f"{place}: {apart:.3%} differ, at {where} ({columns}x{rows} cells)"
        self.count("same", apart == 0, fault)
        if apart:
            both = Image.new("RGB", (wanted.width, 2 * wanted.height + GAP), "magenta")
            both.paste(grid, (0, 0))
            both.paste(wanted, (0, wanted.height + GAP))
            (self.out / "faults").mkdir(exist_ok=True)
            both.save(self.out / "faults" / f"{size}-{locale}-{screen}.png")
        readers = READERS.get(locale) if which("tesseract") else None
        if readers:
            head = grid.crop((0, 0, grid.width, max(HEAD, rows // OF_MANY) * height))
            texts = eye.read(head, readers.split())
            good = any(self.heading(locale, screen, text) for text in texts)
            self.count("read", good, f"{place}: its heading cannot be read")

    def heading(self, locale, screen, text):
        """Whether the heading was read, and no other is nearer than by a slip."""
        own = HEADINGS.get(screen, f"heading-{screen}")
        if screen == "attract":
            return eye.likeness(self.welcome, text) >= READABLE
        headings = {of: value for of, value in self.messages[locale].items() if of.startswith(("heading-", "field-"))}
        like = {of: eye.likeness(value, text) for of, value in headings.items()}
        return like[own] >= max(READABLE, max(like.values()) - SLIP)

    def awake(self, locale, screen="causes", size=(98, 24), cell=(13, 30)):
        """Plants mistakes, and says how many there were and how many were not found."""
        page = self.machine.preview(locale, screen, size, cell)[0]
        head = page.crop((0, 0, page.width, HEAD * cell[1]))
        gone = page.copy()
        letter = of_colour(page, INK, 12).getbbox()
        gone.paste("white", (letter[0], letter[1], letter[0] + 8, letter[1] + 8))
        mistakes = [eye.differing(page, gone)[0] == 0]
        mistakes += [eye.moved(page, ImageChops.offset(page, 0, by)) != by for by in (1, -6, cell[1])]
        readers = READERS.get(locale) if which("tesseract") else None
        if readers:
            other = eye.read(self.machine.preview(locale, "topics", size, cell)[0].crop(head.getbbox()), readers.split())
            mistakes += [any(self.heading(locale, screen, text) for text in other)]
            mistakes += [not any(self.heading(locale, screen, text) for text in eye.read(head, readers.split()))]
        return len(mistakes), sum(mistakes)

    def sheets(self):
        """A page for each screen and size, all languages beside each other."""
        (self.out / "sheets").mkdir(exist_ok=True)
        pages = {}
        for (size, screen, _), path in sorted(self.shown.items()):
            pages.setdefault((size, screen), []).append(path)
        for (size, screen), paths in pages.items():
            pictures = [Image.open(path) for path in paths]
            small = [picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS) for picture in pictures]
            width, height = small[0].width + GAP, small[0].height + GAP
            sheet = Image.new("RGB", (width * min(SHEET, len(small)), height * -(-len(small) // SHEET)), "magenta")
            for at, picture in enumerate(small):
                sheet.paste(picture, (at % SHEET * width, at // SHEET * height))
            sheet.save(self.out / "sheets" / f"{size}-{screen}.png")


def main():
    out, locales, sizes, screens = pathlib.Path(sys.argv[1]), *(word.split(",") for word in sys.argv[2:5])
    began = time.monotonic()
    rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    trial = Trial(out, screens, locales)
    try:
        # Of two kiosks with one id on one spool the second takes no declarations.
        with ThreadPoolExecutor(1 if trial.machine.spool else cpu_count()) as pool:
            sessions = []
            for size in sizes:
                mode, points = size.split(":")
                mode = tuple(map(int, mode.split("x")))
                sessions += [pool.submit(trial.session, locale, mode, int(points)) for locale in locales]
        for session in sessions:
            session.result()
        trial.sheets()
        planted = trial.awake(locales[0])
    finally:
        trial.machine.close()
    promises = {
        "same": "the glass is what `preview` draws, to the pixel", "still": "nothing has scrolled",
        "read": "tesseract finds the heading, and takes it for no other",
    }
    seconds = int(time.monotonic() - began)
    note = f"foot without {', '.join(trial.machine.without)}" if trial.machine.without else ""
    for what, promise in promises.items():
        trials, failures = trial.counts[what]
        print("row", promise, trials, failures, seconds, note, sep="\t")
    print("row", "planted mistakes are found: a letter gone, a page higher or lower, another heading", *planted, 0, "", sep="\t")
    sys.exit(not trial.shown or planted[1] > 0 or any(failures for _, failures in trial.counts.values()))


if __name__ == "__main__":
    main()
