"""All that a language can say, as its .ftl files have it: which message a text is, and which is nearest to what was read.
Not a tool itself."""
import re

import eye

# A message or an attribute with what stands behind it, and what takes the place of a value that is filled in.
ENTRY = re.compile(r"^(-?[a-z][\w-]*) *= ?(.*(?:\n(?: .*)?(?=\n|\Z))*)", re.M)
ATTRIBUTE = re.compile(r"\n +\.([\w-]+) *= ?")
VARIANT = re.compile(r"\[[^\]]+\] *((?:[^\[\]{}*]|\{[^{}]*\})*)")
FILLED = "\0"


class Wording:
    def __init__(self, folder):
        found = {}
        for path in sorted(folder.glob("*.ftl")):
            for name, whole in ENTRY.findall(path.read_text()):
                value, *attributes = ATTRIBUTE.split(whole)
                found[name] = value
                found.update({f"{name}.{of}": said for of, said in zip(attributes[::2], attributes[1::2])})
        values = [value for name, value in found.items() if name[0] != "-"]
        values = [said for value in values for said in (VARIANT.findall(value) if "->" in value else [value])]
        self.texts = sorted({text for text in (self.plain(value, found) for value in values) if text.strip(FILLED)})
        parts = [(text, [re.escape(part) for part in text.split(FILLED)]) for text in self.texts]
        self.patterns = [(text, re.compile(".+?".join(of))) for text, of in parts]

    def plain(self, value, found):
        for _ in range(4):
            value = re.sub(r"\{ *(-?[a-z][\w.-]*) *\}", lambda of: found.get(of[1], ""), value)
        value = re.sub(r'\{ *"([^"]*)" *\}', r"\1", value)
        parts = re.split(r"\{[^{}]*\}", value)
        return FILLED.join(eye.squash(part) for part in parts)

    def knows(self, text):
        """Whether it is a message, with values filled in or without."""
        return self.message(eye.squash(text)) is not None

    def message(self, text):
        of = [said for said, pattern in self.patterns if 2 * len(said) > len(text) and pattern.fullmatch(text)]
        return max(of, key=len, default=None)

    def nearest(self, read, text, beside):
        """The message, or the text that stands beside it, that is not farther from what was read than the text is; none if
        the text is nearest."""
        read, text = eye.squash(read), eye.squash(text)
        least = distance(read, text)
        own = self.message(text)
        for said in [*self.texts, *map(eye.squash, beside)]:
            if said != own and said != text:
                said = said.replace(FILLED, "")
                if abs(len(said) - len(read)) <= least * max(len(said), len(read)) and distance(read, said) <= least:
                    return said
        return None


def distance(one, other):
    """How many letters are to be changed, put in or left out, as a share of the longer (Hyyrö's bits)."""
    if not one or not other:
        return float(one != other)
    last, full, where = 1 << len(one) - 1, (1 << len(one)) - 1, {}
    for at, letter in enumerate(one):
        where[letter] = where.get(letter, 0) | 1 << at
    plus, minus, far = full, 0, len(one)
    for letter in other:
        equal = where.get(letter, 0)
        down = equal | minus
        across = (((equal & plus) + plus) ^ plus) | equal
        more, less = minus | ~(across | plus), plus & across
        far += bool(more & last) - bool(less & last)
        more, less = more << 1 | 1, less << 1
        plus, minus = (less | ~(down | more)) & full, more & down & full
    return far / max(len(one), len(other))
