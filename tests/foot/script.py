"""The key scripts of src/rehearsal/pictures.tsv, as a keyboard and a finger play them on a glass. Not a tool itself."""
import pathlib
import re

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
KEYS = {
    "any": "space", "enter": "Return", "tab": "Tab", "up": "Up", "down": "Down", "bs": "BackSpace", "del": "Delete",
    "home": "Home", "end": "End", "esc": "Escape", "back": "F7",
}


def scripts():
    """Each picture's name, and the keys that lead to it from the first screen."""
    told, fill = {"": ""}, ""
    for line in (REPOSITORY / "src/rehearsal/pictures.tsv").read_text().splitlines():
        if line.startswith("#"):
            continue
        name, begin, keys = line.split("\t")
        if name == "FILL":
            fill = keys
            continue
        told[name] = told[begin] + keys.replace("FILL", fill)
    return told


def steps(script):
    """What is done, with what, and the words of the script for it."""
    typed = False
    for word in re.findall(r"<any>L|<[^>]*>|\{[^}]*\}|.", script):
        inner = word[1:-1]
        if word == "<any>L":
            yield "language", "", word
        elif word.startswith("{"):
            yield "text", inner, word
        elif word == "<on>":
            yield "on typing" if typed else "on", "", word
        elif word == "<saved>":
            # The kiosk does that by itself.
            yield "wait", "0", word
        elif word.startswith("<wait:"):
            yield "wait", inner.partition(":")[2], word
        elif word.startswith("<"):
            yield "key", KEYS.get(inner) or inner.upper(), word
        else:
            yield "choice", word, word
        typed = word.startswith("{")
