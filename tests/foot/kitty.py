#!/usr/bin/env python3
"""Three screens in kitty, which is sent pictures by another protocol than foot.

usage: kitty.py OUT      writes OUT/kitty-ja-causes.png and so on and a row of the table. exit 0: held   1: it did not
"""
import pathlib
import sys
import time

sys.dont_write_bytecode = True
from glass import BORN, Glass  # noqa: E402
from machine import Machine  # noqa: E402

SCREENS = [("ja", "attract"), ("ja", "causes"), ("ja", "holdings-ticked"), ("th", "causes"), ("th", "holdings")]
PROMISE = "kitty shows what `preview` draws, to the pixel"


def main():
    out, began, failures, trials = pathlib.Path(sys.argv[1]), time.monotonic(), 0, 0
    machine = Machine()
    try:
        if not machine.has("kitty"):
            print("row", PROMISE, "-", "-", 0, "skipped: apt install kitty libwayland-egl1", sep="\t")
            return
        with Glass(machine, BORN, 16, terminal="kitty") as glass:
            for locale, screen in SCREENS:
                if locale == "th" and screen == "causes":
                    glass.over()
                    glass.told = ""
                glass.go(locale, screen)
                apart, where, picture = glass.shows(locale, screen)
                out.mkdir(parents=True, exist_ok=True)
                picture.save(out / f"kitty-{locale}-{screen}.png")
                trials, failures = trials + 1, failures + (apart > 0)
                if apart:
                    print(f"  kitty {locale} {screen}: {apart:.3%} differ, at {where}")
    finally:
        machine.close()
    print("row", PROMISE, trials, failures, int(time.monotonic() - began), "", sep="\t")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
