#!/usr/bin/env python3
"""Every text on screens in foot, read back by tesseract and looked for among all messages of its language.

usage: ocr.py OUT LOCALES SCREENS     lists with commas
writes OUT/ocr/ja-causes.png and so on, OUT/ocr/missed (each text that was not found, with what was read), and rows of
the table, one for each language. exit 0: all held   1: something did not
"""
import pathlib
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count

sys.dont_write_bytecode = True
import eye  # noqa: E402
from glass import BORN, Glass  # noqa: E402
from machine import Machine  # noqa: E402
from patient import Patient  # noqa: E402
from script import REPOSITORY  # noqa: E402
from wording import Wording  # noqa: E402

# What tesseract calls a language. Japanese stands in brackets in all of them.
READERS = {
    "ja": "jpn", "ja-simple": "jpn", "en": "eng", "zh-Hans": "chi_sim", "zh-Hant": "chi_tra", "ko": "kor", "vi": "vie",
    "ne": "nep", "my": "mya", "id": "ind", "fil": "fil", "pt-BR": "por", "es": "spa", "th": "tha", "ru": "rus", "uk": "ukr",
    "mn": "mon", "km": "khm",
}
# How many letters a text has at least, and how many of a hundred such are to be found.
LONG, OF_HUNDRED = 12, 95
# Letters of foot's, on a glass as it is born.
POINTS = 16
# The edge of what can be touched, and how far words may stand from the cells they were given, in pixels.
EDGE, LIFT, NEAR = 12, 9, 2
LARGER = 3
PROMISE = "tesseract finds a text among all of its language, 95 in 100: {}"


class Reading:
    def __init__(self, out, screens):
        self.out, self.screens, self.machine = out / "ocr", screens, Machine()
        self.counts, self.planted = {}, []
        (self.out / "missed").mkdir(parents=True, exist_ok=True)

    def session(self, locale):
        """Plays the screens in a terminal of their own. Returns a picture of each text, and where it stood."""
        counts, crops = self.counts.setdefault(locale, [0, 0]), []
        wording = Wording(REPOSITORY / "locales" / locale)
        try:
            with Glass(self.machine, BORN, POINTS) as glass:
                patient = Patient(glass, locale)
                for screen in self.screens:
                    patient.go(screen)
                    crops += self.look(glass, locale, screen, wording)
        except (RuntimeError, OSError, IndexError, subprocess.SubprocessError) as error:
            counts[0] += 1
            counts[1] += 1
            print(f"  {locale}: {error!r}", flush=True)
        return crops

    def look(self, glass, locale, screen, wording):
        apart, _, picture = glass.shows(locale, screen)
        if apart:
            raise RuntimeError(f"{screen} is not there: {apart:.3%} differ")
        x, y = glass.corner()
        grid = picture.crop((x, y, picture.width, picture.height))
        grid.save(self.out / f"{locale}-{screen}.png")
        all_of = list(places(self.machine.words(locale, screen, *glass.cells())))
        beside = [word for word, _ in all_of]
        for at, (word, place) in enumerate(all_of):
            if len(eye.squash(word)) >= LONG and wording.knows(word):
                yield (screen, at), word, beside, grid.crop(place)

    def read(self, locale, crops):
        """Has all of a language read, and looks for each."""
        wording = Wording(REPOSITORY / "locales" / locale)
        try:
            told = eye.blocks([crop for *_, crop in crops], languages(locale), LARGER)
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            told = [""] * len(crops)
            print(f"  {locale}: {error!r}", flush=True)
        before = "", ""
        for ((screen, at), word, beside, crop), read in zip(crops, told):
            self.text((locale, screen, at), (word, beside), crop, read, wording)
            # Nothing is taken for the text before it.
            if eye.squash(before[1] if before[0] == screen else "") not in ("", eye.squash(word)):
                self.planted.append(not wording.nearest(read, before[1], beside))
            before = screen, word

    def text(self, place, words, crop, told, wording):
        word, beside = words
        nearest = wording.nearest(told, word, beside)
        counts = self.counts[place[0]]
        counts[0] += 1
        if nearest:
            counts[1] += 1
            name = "{}-{}-{}".format(*place)
            crop.save(self.out / "missed" / f"{name}.png")
            lines = [word, told.strip().replace("\n", " / "), nearest]
            (self.out / "missed" / f"{name}.txt").write_text("\n".join(lines) + "\n")
            print(f"  {name}: {lines}", flush=True)


def languages(locale):
    return "+".join(dict.fromkeys([READERS[locale], "jpn"]))


def places(words):
    """The texts of a first page, and where each stands: in what can be touched words are lifted to the middle."""
    words = [word for word in words if word["page"] == 0]
    for word in words:
        beside = [corners(other["place"]) for other in words if other["item"] == word["item"]]
        (left, top, right, bottom), around = corners(word["place"]), corners(word["item"])
        edge, spare = (EDGE if word["edge"] else 0), LIFT
        if len(beside) > 1:
            above, below = min(of[1] for of in beside) - around[1], around[3] - max(of[3] for of in beside)
            # So they are in the header, at the top of the glass.
            lift, spare = ((below - above) // 2 if word["edge"] or around[1] == 0 else 0), NEAR
            top, bottom = top + lift, bottom + lift
        yield word["text"], (
            max(left - NEAR, around[0] + edge), max(top - spare, around[1] + edge),
            min(right + NEAR, around[2] - edge), min(bottom + spare, around[3] - edge),
        )


def corners(place):
    x, y, width, height = place
    return x, y, x + width, y + height


def main():
    out, locales, screens = pathlib.Path(sys.argv[1]), *(word.split(",") for word in sys.argv[2:4])
    told = subprocess.run(["tesseract", "--list-langs"], capture_output=True, check=True, text=True).stdout.split()
    for locale in locales:
        if not set(languages(locale).split("+")) <= set(told):
            print("row", PROMISE.format(locale), "-", "-", 0, f"skipped: no data of tesseract for {languages(locale)}", sep="\t")
    locales = [locale for locale in locales if set(languages(locale).split("+")) <= set(told)]
    began = time.monotonic()
    reading = Reading(out, screens)
    try:
        # One terminal a time: two are slower than one after the other. What one has shown is read while the next plays.
        with ThreadPoolExecutor(cpu_count()) as pool:
            done = [pool.submit(reading.read, locale, reading.session(locale)) for locale in locales]
            for of in done:
                of.result()
    finally:
        reading.machine.close()
    seconds = int(time.monotonic() - began)
    low = False
    for locale in locales:
        texts, missed = reading.counts[locale]
        share = 100 * (texts - missed) / max(1, texts)
        low |= not texts or share < OF_HUNDRED
        print("row", PROMISE.format(locale), texts, missed, seconds, f"{share:.1f} %", sep="\t")
    planted = len(reading.planted), sum(reading.planted)
    print("row", "planted mistakes are found: another text", *planted, seconds, "", sep="\t")
    sys.exit(low or planted[0] == 0 or planted[1] > 0)


if __name__ == "__main__":
    main()
