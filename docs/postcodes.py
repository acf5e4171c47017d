#!/usr/bin/env python3
"""Packs the postcodes of Japan into assets/postcodes.bin. No options, Python 3.9 or later, about two minutes.

    apt-get install skkdic-extra
    python3 docs/postcodes.py            reads /usr/share/skk, writes assets/postcodes.bin

The sources are SKK-JISYO.zipcode (towns) and SKK-JISYO.office.zipcode (offices), both public domain. Of the
text nothing is changed except what `mended` says. assets/README.md describes the packed form; src/postcode/
reads it, and `uketsuke postcode import` writes it too, with the phrases that are found here.
"""

import collections
import heapq
import re
import struct
from pathlib import Path

SOURCE = Path("/usr/share/skk")
TARGET = Path(__file__).parent.parent / "assets/postcodes.bin"

MAGIC = b"POSTCOD1"
ONE_BYTE = 160  # symbols below this take one byte, all others two
BLOCK = 128  # rows in a block, or as many more as the last code has
MERGES = 18_000  # leaves room among the 24,736 symbols for signs that a newer file may bring
RARE = 3  # a phrase is worth its place only if it is used so often


def rows_of(name):
    """(code, address, office or "") in the order of the file, and its date."""
    text = (SOURCE / name).read_bytes().decode("euc_jis_2004")
    stamp = re.search(r"Time-stamp: <(\d\d) (\w{3})\w* (\d{4})>", text)
    month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split().index(stamp[2]) + 1
    date = f"{stamp[3]}-{month:02}-{stamp[1]}"
    rows = []
    for line in text.splitlines():
        found = re.fullmatch(r"(\d{7}) /(.+)/", line)
        if not found:
            continue
        for entry in found[2].split("/"):
            office, _, address = entry.rpartition(" @ ")
            rows.append((int(found[1]), address if office else mended(address), office))
    return rows, date


def mended(address):
    """Some sixty towns in which SKK's own packing left the remarks of Japan Post."""
    # 小菅村小菅村の次に１〜６６３番地がくる場合 -> 小菅村
    address = re.sub(r"^(.*?)(\w+?)\2の次に.*?番地(?:以降)?がくる場合", r"\1\2", address)
    # ミッドランドスクエア高層棟）（１階 -> ミッドランドスクエア高層棟　１階, as other towers are written
    return address.replace("）（", "　")


def towns_of(rows):
    """The addresses of whole municipalities: beginnings of nearly all others."""
    whole = {address for code, address, office in rows if not office and code % 100 == 0}

    def split(address):
        for end in range(4, min(len(address), 16) + 1):
            if address[:end] in whole:
                return address[:end], address[end:]
        return "", address

    return split


def learn(words):
    """Byte-pair encoding on characters: the pairs that are worth a symbol, the best first."""
    parts = [list(word) for word in words]
    weight = list(words.values())
    count, where = collections.Counter(), collections.defaultdict(set)
    for index, word in enumerate(parts):
        for pair in zip(word, word[1:]):
            count[pair] += weight[index]
            where[pair].add(index)
    heap = [(-n, pair) for pair, n in count.items()]
    heapq.heapify(heap)
    pairs = {}
    while len(pairs) < MERGES and heap:
        n, pair = heapq.heappop(heap)
        if count[pair] != -n:
            if count[pair] >= RARE:
                heapq.heappush(heap, (-count[pair], pair))
            continue
        if -n < RARE:
            break
        pairs.setdefault(pair[0] + pair[1], pair)
        touched = set()
        for index in sorted(where[pair]):
            word, merged = parts[index], []
            for seen in zip(word, word[1:]):
                count[seen] -= weight[index]
                touched.add(seen)
            for part in word:
                if merged and (merged[-1], part) == pair:
                    merged[-1] += part
                else:
                    merged.append(part)
            parts[index] = merged
            for seen in zip(merged, merged[1:]):
                count[seen] += weight[index]
                where[seen].add(index)
                touched.add(seen)
        for seen in sorted(touched):
            if count[seen] >= RARE:
                heapq.heappush(heap, (-count[seen], seen))
    return pairs


def cheapest(text, cost, longest, known):
    """The phrases of a text that take the fewest bytes; among equals the longest first."""
    if text not in known:
        best = [(0, 0)] * (len(text) + 1)
        for start in range(len(text) - 1, -1, -1):
            ends = range(min(len(text), start + longest), start, -1)
            fit = ((cost[text[start:end]], end) for end in ends if text[start:end] in cost)
            best[start] = min(((n + best[end][0], end) for n, end in fit), key=lambda it: it[0])
        phrases, start = [], 0
        while start < len(text):
            end = best[start][1]
            phrases.append(text[start:end])
            start = end
        known[text] = phrases
    return known[text]


def written(rows, cost):
    """(code, shared, own phrases, phrases of the office) of each row; None begins a block."""
    known, longest = {}, max(map(len, cost))
    before, in_block, last = [], BLOCK, None
    for code, address, office in rows:
        if in_block >= BLOCK and code != last:
            yield code, None, None, None
            before, in_block = [], 0
        phrases = cheapest(address, cost, longest, known)
        shared = 0
        while shared < min(len(phrases), len(before)) and phrases[shared] == before[shared]:
            shared += 1
        yield code, shared, phrases[shared:], cheapest(office, cost, longest, known)
        before, in_block, last = phrases, in_block + 1, code


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes(out) + bytes([number])


def packed(rows, pairs, order):
    """The body and its index."""
    ids = {phrase: index for index, phrase in enumerate(order)}

    def symbol(phrase):
        index = ids[phrase]
        if index < ONE_BYTE:
            return bytes([index])
        high, low = divmod(index - ONE_BYTE, 256)
        return bytes([ONE_BYTE + high, low])

    cost = {phrase: len(symbol(phrase)) for phrase in order}
    body, index, last = bytearray(), bytearray(), 0
    for code, shared, own, office in written(rows, cost):
        if own is None:
            index += struct.pack("<II", code, len(body))
            last = code
            continue
        step = code - last
        head = min(shared, 3) | min(len(own), 7) << 2 | min(step, 3) << 5 | bool(office) << 7
        body.append(head)
        body += bytes([shared]) if shared >= 3 else b""
        body += bytes([len(own)]) if len(own) >= 7 else b""
        body += varint(step) if step >= 3 else b""
        body += b"".join(map(symbol, own))
        if office:
            body += bytes([len(office)]) + b"".join(map(symbol, office))
        last = code
    table = bytearray()
    for phrase in order:
        if len(phrase) == 1:
            table += struct.pack("<I", 1 << 31 | ord(phrase))
        else:
            left, right = pairs[phrase]
            table += struct.pack("<I", ids[left] << 15 | ids[right])
    return bytes(table), bytes(index), bytes(body)


def main():
    towns, date = rows_of("SKK-JISYO.zipcode")
    offices, _ = rows_of("SKK-JISYO.office.zipcode")
    rows = sorted(dict.fromkeys(towns + offices), key=lambda row: row[0])
    split, words, last = towns_of(rows), collections.Counter(), None
    for _, address, office in rows:
        town, rest = split(address)
        if town:
            words[town] = 100_000  # every one of them shall be a single phrase
        if (town, rest) != last:
            words[rest] += 1
        if office:
            words[office] += 1
        last = town, rest
    pairs = learn(words)
    signs = sorted({sign for _, address, office in rows for sign in address + office})
    cost = {phrase: 2 for phrase in [*signs, *pairs]}
    for _ in range(2):
        used = collections.Counter(dict.fromkeys(cost, 0))
        for _, _, own, office in written(rows, cost):
            used.update((own or []) + (office or []))
        order = sorted(cost, key=lambda phrase: (-used[phrase], phrase))
        cost = {phrase: 1 if place < ONE_BYTE else 2 for place, phrase in enumerate(order)}
    table, index, body = packed(rows, pairs, order)
    head = MAGIC + date.encode() + bytes(2)
    head += struct.pack("<III", len(table) // 4, len(index) // 8, len(body))
    TARGET.write_bytes(head + table + index + body)
    codes = len({code for code, _, _ in rows})
    print(f"{TARGET.name}: {date}, {codes} codes, {len(rows)} addresses, {len(order)} symbols,")
    print(f"{len(head)} + {len(table)} + {len(index)} + {len(body)} = {TARGET.stat().st_size} bytes")


main()
