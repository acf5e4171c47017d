#!/usr/bin/env python3
"""Writes the postcodes of Japan as two files in the form of Japan Post's. No options, Python 3.9 or later.

    apt-get install skkdic-extra
    python3 docs/postcodes.py            reads /usr/share/skk, writes towns.csv and offices.csv

The sources are SKK-JISYO.zipcode (towns) and SKK-JISYO.office.zipcode (offices), both public domain. Of the
text nothing is changed except what `mended` says. assets/README.md tells how the two become
assets/postcodes.bin.
"""

import re
from pathlib import Path

SOURCE = Path("/usr/share/skk")


def rows_of(name):
    """(code, address, office or "") in the order of the file."""
    text = (SOURCE / name).read_bytes().decode("euc_jis_2004")
    for code, entries in re.findall(r"(?m)^(\d{7}) /(.+)/$", text):
        for entry in entries.split("/"):
            office, _, address = entry.rpartition(" @ ")
            yield code, address if office else mended(address), office


def mended(address):
    """Some sixty towns in which SKK's own packing left the remarks of Japan Post."""
    # 小菅村小菅村の次に１〜６６３番地がくる場合 -> 小菅村
    address = re.sub(r"^(.*?)(\w+?)\2の次に.*?番地(?:以降)?がくる場合", r"\1\2", address)
    # ミッドランドスクエア高層棟）（１階 -> ミッドランドスクエア高層棟　１階, as other towers are written
    return address.replace("）（", "　")


# The whole address stands where Japan Post has the prefecture alone: what follows it is empty.
with open("towns.csv", "w", encoding="utf-8") as towns:
    for code, address, _ in rows_of("SKK-JISYO.zipcode"):
        towns.write(f",,{code},,,,{address},,,,,,,,\n")
with open("offices.csv", "w", encoding="utf-8") as offices:
    for code, address, office in rows_of("SKK-JISYO.office.zipcode"):
        offices.write(f",,{office},{address},,,,{code},,,,,\n")
