#!/usr/bin/env python3
"""Draws the ANSI screens of `cargo run --example screens` as PNG, one file a screen and page.

    cargo run --example screens -- ja 80x24 | docs/screens.py OUTDIR [--sheet COLUMNS]

--sheet puts many screens on one picture. Needs Pillow and a 1:2 CJK font
(Debian: python3-pil fonts-noto-cjk).
"""
import argparse
import pathlib
import re
import sys
import unicodedata

from PIL import Image, ImageDraw, ImageFont

FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
MONO_JP = 5  # the face of the collection that is Noto Sans Mono CJK JP
CELL_W, CELL_H, SIZE = 9, 19, 17
XTERM = ["000000", "cd0000", "00cd00", "cdcd00", "0000ee", "cd00cd", "00cdcd", "e5e5e5",
         "7f7f7f", "ff0000", "00ff00", "ffff00", "5c5cff", "ff00ff", "00ffff", "ffffff"]


def colour(index):
    if index < 16:
        return tuple(bytes.fromhex(XTERM[index]))
    if index < 232:
        index -= 16
        return tuple(0 if v == 0 else 55 + 40 * v for v in (index // 36, index // 6 % 6, index % 6))
    return (8 + 10 * (index - 232),) * 3


def width(char):
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def box(draw, char, x, y, fg):
    """Block and line characters, drawn as terminals do: without gaps."""
    half_h, half_w = y + CELL_H / 2, x + CELL_W / 2
    right, bottom = x + CELL_W - 1, y + CELL_H - 1
    blocks = {"█": (x, y, right, bottom), "▀": (x, y, right, int(half_h) - 1), "▄": (x, int(half_h), right, bottom)}
    if char in blocks:
        draw.rectangle(blocks[char], fill=fg)
        return True
    arms = {"─": "lr", "━": "lr", "═": "lr", "│": "ud", "┃": "ud", "║": "ud", "┌": "rd", "┏": "rd", "╔": "rd",
            "┐": "ld", "┓": "ld", "╗": "ld", "└": "ru", "┗": "ru", "╚": "ru", "┘": "lu", "┛": "lu", "╝": "lu"}
    if char not in arms:
        return False
    thick = 3 if char in "━┃┏┓┗┛" else 1
    ends = {"l": (x, half_h), "r": (right, half_h), "u": (half_w, y), "d": (half_w, bottom)}
    for shift in ((-2, 2) if char in "═║╔╗╚╝" else (0,)):
        for arm in arms[char]:
            (ex, ey), along = ends[arm], arm in "lr"
            sx, sy = (0, shift) if along else (shift, 0)
            draw.line((half_w + sx, half_h + sy, ex + sx, ey + sy), fill=fg, width=thick)
    return True


def draw_screen(lines, fonts):
    columns = max(sum(width(c) for c in re.sub("\x1b\\[[0-9;]*m", "", line)) for line in lines)
    image = Image.new("RGB", (columns * CELL_W, len(lines) * CELL_H))
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        x, y = 0, row * CELL_H
        fg, bg, bold, underlined = (0, 0, 0), (255, 255, 255), False, False
        for codes, char in re.findall("\x1b\\[([0-9;]*)m|(.)", line):
            if not char:
                numbers = [int(n) for n in codes.split(";")]
                if len(numbers) > 6:
                    fg, bg = colour(numbers[3]), colour(numbers[6])
                    bold, underlined = 1 in numbers[7:], 4 in numbers[7:]
                    if 7 in numbers[7:]:
                        fg, bg = bg, fg
                continue
            w = width(char) * CELL_W
            if w:
                draw.rectangle((x, y, x + w - 1, y + CELL_H - 1), fill=bg)
            if char != " " and not box(draw, char, x, y, fg):
                draw.text((x if w else x - CELL_W, y - 4), char, font=fonts[bold], fill=fg)
            if underlined:
                draw.line((x, y + CELL_H - 2, x + w - 1, y + CELL_H - 2), fill=fg)
            x += w
    return image


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--sheet", type=int, metavar="COLUMNS", help="all on sheets of so many columns")
    parser.add_argument("--rows", type=int, default=3, help="rows of a sheet")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    fonts = [ImageFont.truetype(FONT.format(face), SIZE, index=MONO_JP) for face in ("Regular", "Bold")]
    pictures, name, lines = [], None, []
    for line in [*sys.stdin.read().split("\n"), "=== end 1/1"]:
        if line.startswith("=== "):
            if name:
                pictures.append((name, draw_screen([l for l in lines if l], fonts)))
            name, lines = line[4:].replace(" ", "-").replace("/", "of"), []
        else:
            lines.append(line)
    if not args.sheet:
        for name, image in pictures:
            image.save(args.out / f"{name}.png")
        return
    per = args.sheet * args.rows
    for at in range(0, len(pictures), per):
        group = pictures[at:at + per]
        w, h = group[0][1].width + 8, group[0][1].height + 8
        sheet = Image.new("RGB", (w * args.sheet, h * -(-len(group) // args.sheet)), (200, 0, 120))
        for n, (_, image) in enumerate(group):
            sheet.paste(image, (n % args.sheet * w, n // args.sheet * h))
        sheet.save(args.out / f"sheet-{at // per + 1:02}.png")


main()
