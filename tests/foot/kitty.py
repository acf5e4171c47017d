#!/usr/bin/env python3
"""A few screens in kitty, which is sent pictures by another protocol than foot.

usage: kitty.py OUT      writes OUT/kitty-ja-causes.png and so on and a row of the table. exit 0: held   1: it did not
"""
import pathlib
import sys
import time

sys.dont_write_bytecode = True
from glass import BORN, Glass  # noqa: E402
from machine import Machine  # noqa: E402
from patient import Patient  # noqa: E402

SCREENS = {"ja": ["attract", "causes", "holdings-ticked"], "th": ["causes", "holdings"]}
PROMISE = "kitty shows what `preview` draws, to the pixel"


def main():
    out, began, failures, trials = pathlib.Path(sys.argv[1]), time.monotonic(), 0, 0
    machine = Machine()
    try:
        if not machine.has("kitty"):
            print("row", PROMISE, "-", "-", 0, "skipped: apt install kitty libwayland-egl1", sep="\t")
            return
        with Glass(machine, BORN, 16, terminal="kitty") as glass:
            out.mkdir(parents=True, exist_ok=True)
            for locale, screens in SCREENS.items():
                patient = Patient(glass, locale)
                for screen in screens:
                    patient.go(screen)
                    apart, where, picture = glass.shows(locale, screen)
                    picture.save(out / f"kitty-{locale}-{screen}.png")
                    trials, failures = trials + 1, failures + (apart > 0)
                    if apart:
                        print(f"  kitty {locale} {screen}: {apart:.3%} differ, at {where}")
                patient.leave()
    finally:
        machine.close()
    print("row", PROMISE, trials, failures, int(time.monotonic() - began), "", sep="\t")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
