"""Whoever stands at a glass, and speaks one language: how they come to a screen, by key and by touch. Not a tool itself."""
import time

import eye
from processes import until
from script import scripts, steps

# How long a page may take that is not the last, on a busy machine: a second press would meet the next screen.
PATIENCE = 5
# So little of a glass differs where two pictures are of one page.
ALIKE = 0.05
# No screen has more.
MOST_PAGES = 8
# Seconds by which somebody looks before a script's wait is over: there the warning begins then, here once it is due.
EARLY = 8


class Patient:
    """Begins on the first screen, whoever was there before."""

    def __init__(self, glass, locale):
        self.glass, self.locale, self.told = glass, locale, ""

    def leave(self):
        """Starts over: another patient, another worker."""
        worker = self.glass.worker()
        self.glass.keys("F8")
        time.sleep(0.3)
        self.glass.type("2")
        until(lambda: self.glass.worker() not in (None, worker))
        self.glass.quiet()
        self.told = ""

    def go(self, screen):
        """Plays the script of a screen, or what is left of it, from the first screen or the one before."""
        known = scripts()
        script = known[screen]
        if not self.told:
            self.glass.shows(self.locale, "attract")
        elif not script.startswith(self.told):
            self.leave()
        on_the_way = {known[of]: of for of in known if known[of]}
        done = self.told
        for what, value, word in steps(script[len(self.told) :]):
            here = on_the_way.get(done)
            done += word
            # What is saved is saved at once: nobody sees that page.
            passes = script[len(done) :].startswith("<saved>")
            self.step(what, value, here, None if passes else on_the_way.get(done))
        self.told = script

    def step(self, what, value, here, there):
        if what == "language":
            self.language()
            time.sleep(0.2)
        elif what == "text":
            self.glass.type(value)
        elif what == "key":
            self.glass.keys(value)
        elif what == "choice":
            self.choose(value)
        elif what == "on typing":
            self.glass.keys("Return")
        elif what == "on":
            self.on(here, there)
        elif what == "wait":
            time.sleep(max(0, int(value) - EARLY))
        time.sleep(0.15)

    def language(self):
        """Touches the tile of the language on the first screen, once all are there."""
        order = self.glass.machine.order
        tiles = until(lambda: self.tiles(len(order)))
        if not tiles:
            raise RuntimeError("the languages are not to be seen")
        self.glass.touch(tiles[order.index(self.locale)])

    def tiles(self, many):
        grid, _ = self.glass.grid()
        boxes = eye.boxes(grid)
        return boxes if len(boxes) >= many else None

    def main(self):
        """Touches the main button, the only one that is filled."""
        grid, _ = self.glass.grid()
        filled = eye.filled(grid)
        if not filled:
            raise RuntimeError("no main button is to be seen")
        self.glass.touch(filled)

    def on(self, here, there):
        """Presses the main button on each page of a screen: all that are known, or until the next screen is there."""
        for _ in range(MOST_PAGES if there else len(self.glass.expected(self.locale, here)) if here else 1):
            self.glass.quiet(0.1)
            self.main()
            if there and self.glass.shows(self.locale, there, seconds=PATIENCE)[0] < ALIKE:
                break

    def choose(self, number):
        """Presses a number, on the page that has it."""
        before = self.glass.screenshot().tobytes()
        for _ in range(MOST_PAGES):
            self.glass.type(number)
            if until(lambda: self.glass.changed(before), 1.5):
                break
            self.glass.keys("Next")
            before = until(lambda: self.glass.changed(before)) or before
