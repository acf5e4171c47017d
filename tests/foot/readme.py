#!/usr/bin/env python3
"""The pictures of README.md, as foot draws them.

usage: readme.py FOLDER      exit 0: written   1: foot shows something else than `preview`
"""
import pathlib
import sys

sys.dont_write_bytecode = True
from PIL import Image  # noqa: E402

from glass import BORN, Glass  # noqa: E402
from machine import Machine  # noqa: E402
from patient import Patient  # noqa: E402

PICTURES = {"attract": "attract", "causes": "causes", "holdings": "holdings-ticked", "answer": "plan-certificate"}
LOCALE = "vi"


def main():
    folder = pathlib.Path(sys.argv[1])
    machine = Machine()
    wrong = 0
    try:
        with Glass(machine, BORN, 16) as glass:
            patient = Patient(glass, LOCALE)
            for name, screen in PICTURES.items():
                patient.go(screen)
                apart, where, picture = glass.shows(LOCALE, screen)
                if apart:
                    print(f"{name}: {apart:.3%} differ, at {where}")
                    wrong += 1
                # They have few colours: none is lost.
                few = picture.quantize(256, dither=Image.Dither.NONE) if picture.getcolors(256) else picture
                few.save(folder / f"{name}.png", optimize=True)
    finally:
        machine.close()
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
