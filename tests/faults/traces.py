"""Looks for what a patient typed and what was printed, in files and on raw disks. Not a tool itself."""
import os

# A run of so many bytes is found, whatever else they stand in.
RUN, CHUNK, SECTOR = 64, 32, 512


class Traces:
    """What must not be found: any run of 64 bytes of a sheet, anything that the patient typed."""

    def __init__(self, canaries):
        self.chunks, self.sheets = {}, []
        self.typed = {
            text.encode(code): what for what, text in canaries.items() for code in ("utf-8", "utf-16-le", "utf-16-be")
        }

    def learn(self, sheet):
        if sheet in self.sheets:
            return
        number = len(self.sheets)
        self.sheets.append(sheet)
        # Each run of 64 bytes holds one of these. Runs of one or a few bytes stand in anything.
        for at in range(0, len(sheet) - CHUNK + 1, CHUNK):
            chunk = sheet[at : at + CHUNK]
            if len(set(chunk)) >= 8:
                self.chunks.setdefault(chunk, (number, at))

    def find(self, data, where):
        for typed, what in self.typed.items():
            if typed in data:
                return f"{what} of the patient in {where}"
        for at in range(len(data) - CHUNK + 1):
            found = self.chunks.get(data[at : at + CHUNK])
            if found and self.run(data, at, self.sheets[found[0]], found[1]) >= RUN:
                return f"{RUN} bytes of the sheet in {where}"
        return None

    @staticmethod
    def run(one, here, other, there):
        begin = 0
        while begin < RUN and min(here, there) > begin and one[here - begin - 1] == other[there - begin - 1]:
            begin += 1
        here, there, end = here - begin, there - begin, 0
        while end < RUN and here + end < len(one) and there + end < len(other) and one[here + end] == other[there + end]:
            end += 1
        return end

    def files(self, root):
        """Where something stands that should not, and what was read on the way."""
        wrong, read = [], []
        for folder, folders, names in os.walk(root):
            for name in folders + names:
                path = os.path.join(folder, name)
                found = self.find(os.fsencode(name), f"the name of {path}")
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as file:
                        data = file.read()
                    found = found or self.find(data, path)
                    read.append(data)
                wrong += [found] if found else []
        return wrong, read


def written(log):
    """What stands on the disk after these writes, where anything was written: runs of sectors."""
    sectors = {}
    for event in log:
        if event[0] == "write":
            for at in range(0, len(event[2]), SECTOR):
                sectors[event[1] + at] = event[2][at : at + SECTOR]
    run, begin = [], None
    for at in sorted(sectors):
        if begin is not None and at != begin + SECTOR * len(run):
            yield begin, b"".join(run)
            run, begin = [], None
        begin = at if begin is None else begin
        run.append(sectors[at])
    if run:
        yield begin, b"".join(run)
