"""Reception's PC with one sealed declaration and a printer that waits in the middle of a sheet. Not a tool itself."""
import json
import os
import random
import string
import subprocess

from kiosk import Program

# Takes so many tenths of the sheet (the file `tenths`), waits for the file `go`, takes the rest. What it has been given
# it keeps where nothing is looked for.
PRINTER = """#!/bin/sh
# Here the inbox leads the terminal's session, which hangs up on all when it ends.
trap '' HUP
aside=$1 sheet=${2:-/dev/fd/0}
run=$(mktemp -d "$aside/sheet.XXXXXX")
if [ -e "$aside/planted" ]; then
    # As the first version did: a folder of its own, and only the inbox takes it away.
    inbox=$PPID folder=$XDG_RUNTIME_DIR/uketsuke-$(od -An -N8 -tx1 /dev/urandom | tr -d ' \\n')
    mkdir -m 700 "$folder"
    cat "$sheet" >"$folder/sheet.pdf"
    sync "$folder/sheet.pdf"
    sheet=$folder/sheet.pdf
fi
exec <"$sheet"
tenths=$(cat "$aside/tenths")
head -c $(($(stat -Lc %s "$sheet") * tenths / 10)) >"$run/taken"
echo "$run" >>"$aside/begun"
while [ ! -e "$aside/go" ]; do sleep 0.02; done
cat >>"$run/taken"
mv "$run/taken" "$run/whole"
[ ! -e "$aside/planted" ] || ! kill -0 "$inbox" 2>/dev/null || rm -r "$folder"
"""
FIELDS = ["writer choice self", "sex choice female", "insured choice yes", "scheme choice employee", "issued choice month"]


class Office:
    """Reception's PC: everything that it could write to lies under one folder."""

    def __init__(self, uketsuke, submit, root, aside, planted):
        self.uketsuke, self.root, self.aside = uketsuke, root, aside
        for part in ("home", "run", "tmp", "desk"):
            os.makedirs(f"{root}/{part}", mode=0o700)
        if planted:
            open(f"{aside}/planted", "w", encoding="ascii").close()
        printer = f"{aside}/printer"
        with open(printer, "w", encoding="ascii") as file:
            file.write(PRINTER)
        os.chmod(printer, 0o755)
        self.printers = {"stdin": [printer, aside], "file": [printer, aside, "{file}"]}
        self.run(f"{root}/desk", "spool", "keygen", "-o", "clinic.key")
        with open(f"{root}/desk/clinic.key", encoding="ascii") as file:
            recipient = next(word for word in file.read().split() if word.startswith("age1"))
        self.config(recipient, "stdin")
        self.config(recipient, "file")
        # What nobody else would have written.
        chance = random.SystemRandom()
        kana = "".join(chance.choices("アイウエオカキクケコサシスセソタチツテト", k=9))
        phone = "090" + "".join(chance.choices(string.digits, k=8))
        self.canaries = {"name": f"龘{kana}", "kana": kana, "phone": phone, "address": f"鸞鳳市{kana[::-1]}"}
        name = "k1-000012-20261125T014200Z-aaaaaaaaaaaaaaam.json.age"
        record = json.dumps(self.record(name.split(".", maxsplit=1)[0]), ensure_ascii=False).encode()
        subprocess.run(
            [submit, f"{root}/spool", name, "good", recipient], input=record, capture_output=True, check=True
        )
        with open(f"{root}/spool/new/{name}", "rb") as file:
            self.sealed = file.read()

    def config(self, recipient, way):
        with open(f"{self.root}/desk/{way}.toml", "w", encoding="ascii") as file:
            file.write(f'[spool]\ndir = "../spool"\nrecipients = ["{recipient}"]\n[staff]\nlanguage = "en"\n')
            file.write(f"print = {json.dumps(self.printers[way])}\n")

    def run(self, cwd, *args):
        subprocess.run([self.uketsuke, *args], cwd=cwd, capture_output=True, check=True)

    def record(self, identity):
        typed = self.canaries
        fields = [dict(zip(("id", "kind", "value"), line.split())) for line in FIELDS]
        fields += [{"id": key, "kind": "text", "value": typed[key]} for key in ("name", "address")]
        fields += [{"id": "kana", "kind": "kana", "value": typed["kana"]}]
        fields += [{"id": "phone", "kind": "phone", "value": typed["phone"]}]
        fields += [{"id": "birth", "kind": "date", "value": "1951-03-08", "typed": "S26.3.8"}]
        fields += [{"id": "postcode", "kind": "postcode", "value": "150-0002"}]
        fields += [{"id": "insurer", "kind": "text", "value": {"unknown": True}}]
        fields += [{"id": "workplace", "kind": "text", "value": "渋谷商事"}]
        fields += [{"id": "share", "kind": "choice", "value": "30"}]
        order = "writer name kana birth sex postcode address phone insured scheme insurer workplace issued share".split()
        return {
            "v": 1, "id": identity, "kiosk": "k1", "seq": 12, "pickup": "A012", "created": "2026-11-25T10:42:00+09:00",
            "started": "2026-11-25T10:35:00+09:00", "form": "2023-07/1", "locale": "ja", "cause": "network",
            "reader_code": None, "holdings": ["card"], "card_seen": True, "visit": None, "trial": False,
            "fields": sorted(fields, key=lambda field: order.index(field["id"])), "end": True,
        }  # fmt: skip

    def open(self, way):
        """The inbox, once the declaration stands in it."""
        root = self.root
        env = {"HOME": f"{root}/home", "XDG_RUNTIME_DIR": f"{root}/run", "TMPDIR": f"{root}/tmp"}
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ.pop(name, None)
        command = [self.uketsuke, "--config", f"{way}.toml", "staff", "--identity", "clinic.key"]
        inbox = Program(command, f"{root}/desk", env, f"{root}/home/log")
        inbox.until(self.canaries["name"])
        return inbox

    def tell(self, tenths, go):
        with open(f"{self.aside}/tenths", "w", encoding="ascii") as file:
            file.write(str(tenths))
        if go:
            open(f"{self.aside}/go", "w", encoding="ascii").close()
        elif os.path.exists(f"{self.aside}/go"):
            os.unlink(f"{self.aside}/go")

    def begun(self):
        """The sheets that the printer was given so far, a folder each."""
        try:
            with open(f"{self.aside}/begun", encoding="ascii") as file:
                return file.read().split()
        except FileNotFoundError:
            return []
