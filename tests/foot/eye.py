"""What an eye makes of a picture of the glass: whether it is another picture, whether it has moved, where a finger can
press, what stands there. Not a tool itself."""
import difflib
import pathlib
import re
import subprocess
import tempfile
import unicodedata

from PIL import Image, ImageChops, ImageFilter, ImageOps

# Two colours that are nearer are the same: a terminal knows them in percent.
NEAR = 8
# How far a picture is looked for that has moved, in pixels.
REACH = 70
BLUE = (0, 64, 158)
INK = (28, 28, 33)
# The ground of the box for staff.
YELLOW = (255, 237, 148)


def differing(one, other):
    """The share of pixels that differ, and where."""
    if one.size != other.size:
        return 1.0, (0, 0, *one.size)
    apart = ImageChops.difference(one, other)
    red, green, blue = apart.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda value: 255 if value > NEAR else 0)
    return most.histogram()[255] / (one.width * one.height), most.getbbox()


def rows(picture):
    """How dark each row of pixels is."""
    return picture.convert("L").resize((1, picture.height), Image.Resampling.BOX).tobytes()


def moved(one, other):
    """By how many pixels down the second is the first: what a scroll leaves."""
    first, second = rows(one), rows(other)

    def apart(by):
        pairs = list(zip(first[max(0, -by) :], second[max(0, by) :]))
        return sum(abs(a - b) for a, b in pairs) / max(1, len(pairs))

    return min(range(-REACH, REACH + 1), key=lambda by: (apart(by), abs(by)))


def areas(mask):
    """The bounding boxes of what hangs together in a mask, white on black."""
    width, height = mask.size
    white = bytearray(mask.tobytes())
    at = white.find(255)
    while at >= 0:
        white[at] = 0
        heap, left, top, right, bottom = [at], width, height, 0, 0
        while heap:
            here = heap.pop()
            y, x = divmod(here, width)
            left, right, top, bottom = min(left, x), max(right, x), min(top, y), max(bottom, y)
            for near, within in ((-1, x > 0), (1, x + 1 < width), (-width, y > 0), (width, y + 1 < height)):
                if within and white[here + near]:
                    white[here + near] = 0
                    heap.append(here + near)
        yield left, top, right, bottom
        at = white.find(255, at)


def of_colour(picture, colour, near):
    """Where it has a colour."""
    apart = ImageChops.difference(picture, Image.new("RGB", picture.size, colour))
    red, green, other = apart.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), other).point(lambda value: 255 if value < near else 0)


def boxes(picture):
    """The insides of what has a blue edge, in reading order."""
    by = 2
    # Edges are thin: none may be lost.
    edges = of_colour(picture, BLUE, 60).filter(ImageFilter.MaxFilter(3))
    small = edges.resize((picture.width // by, picture.height // by), Image.Resampling.NEAREST)
    found = []
    for left, top, right, bottom in areas(ImageChops.invert(small)):
        if right - left > 30 and 16 < bottom - top < small.height // 2 and right - left < small.width - 8:
            found.append((by * left, by * top, by * right, by * bottom))
    rows = []
    for box in sorted(found, key=lambda box: box[1] + box[3]):
        # Those whose middles are about as high stand in a row.
        if rows and box[1] + box[3] - rows[-1][0][1] - rows[-1][0][3] < 24:
            rows[-1].append(box)
        else:
            rows.append([box])
    return [box for row in rows for box in sorted(row)]


def filled(picture):
    """The largest area that is filled with blue: the main button."""
    solid = of_colour(picture, BLUE, 12).filter(ImageFilter.MinFilter(9))
    return max(areas(solid), key=lambda box: (box[2] - box[0]) * (box[3] - box[1]), default=None)


READING = re.compile("[（(][ぁ-ゖー ]+[）)]")


def squash(text):
    """Letters and digits alone: line ends, punctuation and blanks are not what tells headings apart, nor readings, which
    may stand above their kanji."""
    text = unicodedata.normalize("NFKC", READING.sub("", text)).lower()
    return "".join(c for c in text if unicodedata.category(c)[0] in "LNM")


def likeness(heading, read):
    """How much of the heading stands in what was read, 0 to 1, in its order."""
    heading, read = squash(heading), squash(read)
    best, length = 0.0, max(1, len(heading))
    for start in range(0, max(1, len(read) - length + 1), max(1, length // 8)):
        window = read[start : start + length + length // 8]
        matching = difflib.SequenceMatcher(None, heading, window, autojunk=False).get_matching_blocks()
        best = max(best, sum(block.size for block in matching) / length)
    return best


# What tesseract may take a page for: bits of text, a page, a block.
LAYOUTS = (11, 3, 6)


def read(picture, languages):
    """What tesseract reads in several ways, besides the box for staff."""
    staff = of_colour(picture, YELLOW, 12).getbbox()
    if staff:
        picture = picture.copy()
        left, top, right, bottom = staff
        picture.paste("white", (left - 8, max(0, top - 8), min(right + 8, picture.width), bottom + 8))
    if picture.height < 500:
        picture = picture.resize((picture.width * 2, picture.height * 2), Image.Resampling.LANCZOS)
    for layout in LAYOUTS:
        ppm = b"P6 %d %d 255\n" % picture.size + picture.tobytes()
        yield tesseract(["tesseract", "-", "-", "-l", "+".join(languages), "--psm", str(layout)], ppm)


# A block of text, and how wide an edge it needs around it.
BLOCK, MARGIN = 6, 40


def blocks(pictures, language, larger):
    """What tesseract reads in each of these pictures of one text: one process for all, which learns the language once."""
    with tempfile.TemporaryDirectory(prefix="uketsuke-texts-") as folder:
        names = [f"{folder}/{at}.ppm" for at, _ in enumerate(pictures)]
        for name, picture in zip(names, pictures):
            prepared(picture, larger).save(name)
        listed = pathlib.Path(folder, "list")
        listed.write_text("\n".join(names) + "\n")
        told = tesseract(["tesseract", listed, "-", "-l", language, "--psm", str(BLOCK)], None) if names else ""
    # Between two of them stands a form feed.
    told = told.split("\f") if names else []
    if len(told) != len(names):
        raise RuntimeError(f"tesseract read {len(told)} of {len(names)} pictures")
    return told


def prepared(picture, larger):
    """A picture of one text, made so many times larger, dark on light."""
    picture = picture.convert("L").resize((picture.width * larger, picture.height * larger), Image.Resampling.LANCZOS)
    if sum(picture.histogram()[:128]) * 2 > picture.width * picture.height:
        picture = ImageChops.invert(picture)
    return ImageOps.expand(picture, MARGIN, picture.getpixel((picture.width - 1, 0))).convert("RGB")


def tesseract(command, picture):
    environment = {"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, input=picture, capture_output=True, check=True, env=environment).stdout.decode()


def messages(folder):
    """The messages of a language's .ftl files, without attributes, with what they take from each other."""
    found = {}
    for path in sorted(folder.glob("*.ftl")):
        for name, value in re.findall(r"^(-?[a-z][a-z0-9-]*) = *(.*(?:\n +[^.\s].*)*)", path.read_text(), re.M):
            found[name] = " ".join(value.split())
    for _ in range(3):
        for name, value in found.items():
            found[name] = re.sub(r"\{ *(-?[a-z][a-z0-9-]*) *\}", lambda word: found.get(word[1], ""), value)
    return found
