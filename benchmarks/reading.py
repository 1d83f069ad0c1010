"""How well résumés are read: precision, recall and F1 on the labelled set, with every miss.

Run ``python -m benchmarks.reading`` from the checkout; ``--misses`` lists each wrong value, an argument
limits the run to files whose name contains it, or to a range of their numbers ("1-37"). The labels,
``tests/data/reading/*.expected.json``, have the shape of ``cvlint show --format json``, and were written by
hand from the files.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from cvlint.read.resume_reader import read_resume
from cvlint.report.show import render_show
from cvlint.source import Source

DATA = Path(__file__).parent.parent / "tests" / "data" / "reading"
FIELDS = ("dates", "section", "organization", "title", "location")
TODAY = date(2026, 1, 1)
_NEAR = 3
"""Lines that two readings of one entry may differ by in where its head starts."""

Entry = dict[str, Any]


class Tally:
    """Counts of one field: values right, wrongly stated, and missed."""

    def __init__(self) -> None:
        self.right = self.stated = self.expected = 0

    def add(self, expected: object, stated: object) -> bool:
        """Count one pair of values, None for none; whether they agree."""
        self.right += expected is not None and expected == stated
        self.stated += stated is not None
        self.expected += expected is not None
        return expected == stated

    @property
    def precision(self) -> float:
        return self.right / self.stated if self.stated else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Miss(NamedTuple):
    file: str
    line: int
    field: str
    expected: object
    stated: object


class Score:
    """Tallies per field of all files, of each format and of each language, and the misses."""

    def __init__(self) -> None:
        self.groups: dict[str, dict[str, Tally]] = defaultdict(lambda: {field: Tally() for field in FIELDS})
        self.misses: list[Miss] = []

    def add_file(self, file: Path, label: dict[str, Any], found: list[Entry]) -> None:
        groups = [self.groups[key] for key in ("all", label["format"], label["language"])]
        for expected, stated in aligned(label["entries"], found):
            for field in FIELDS:
                values = (_value(expected, field), _value(stated, field))
                agreed = [group[field].add(*values) for group in groups]
                if not agreed[0]:
                    line = (expected or stated or {})["line"]
                    self.misses.append(Miss(file.name, line, field, *values))


def aligned(labels: list[Entry], found: list[Entry]) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Pairs of the same dated entry, first those with the same dates, then those at the same place."""
    labels = [entry for entry in labels if entry["date_text"] or entry["start"] or entry["end"]]
    left = [entry for entry in found if entry["dates"]]
    rest = []
    for label in labels:
        same = [entry for entry in left if _same_dates(entry, label)]
        match = min(same, key=lambda entry: abs(entry["line"] - label["line"]), default=None)
        if match is not None and abs(match["line"] - label["line"]) <= _NEAR:
            left.remove(match)
            yield label, match
        else:
            rest.append(label)
    for label in rest:
        near = [entry for entry in left if abs(entry["line"] - label["line"]) <= 1]
        if near:
            left.remove(near[0])
        yield label, near[0] if near else None
    for entry in left:
        yield None, entry


def _same_dates(one: Entry, other: Entry) -> bool:
    return (one["start"], one["end"]) == (other["start"], other["end"])


def _value(entry: Entry | None, field: str) -> object:
    if entry is None:
        return None
    return (entry["start"], entry["end"]) if field == "dates" else entry[field]


def _selected(name: str, only: str) -> bool:
    numbers = re.fullmatch(r"(\d+)-(\d+)", only)
    if numbers is None:
        return only in name
    return int(numbers[1]) <= int(name.partition("-")[0]) <= int(numbers[2])


def score(only: str = "") -> Score:
    """Read every labelled file whose name contains ``only``, or whose number is in the range it states."""
    result = Score()
    for expected in sorted(DATA.glob("*.expected.json")):
        stem = expected.name.removesuffix(".expected.json")
        (file,) = (path for path in DATA.glob(f"{stem}.*") if path != expected)
        if not _selected(file.name, only):
            continue
        resume = read_resume(Source.from_bytes(file.read_bytes(), file.name), today=TODAY)
        found = json.loads(render_show(resume, "json"))["entries"]
        result.add_file(file, json.loads(expected.read_text("utf-8")), found)
    return result


def main(arguments: list[str]) -> None:
    show_misses = "--misses" in arguments
    only = next((argument for argument in arguments if not argument.startswith("-")), "")
    result = score(only)
    print(f"{'':14}" + "".join(f"{field:>24}" for field in FIELDS))
    print(f"{'':14}" + "   precision recall   F1 " * len(FIELDS))
    for group, tallies in sorted(result.groups.items(), key=lambda item: (item[0] != "all", item[0])):
        cells = (f"{t.precision:12.3f} {t.recall:6.3f} {t.f1:.3f}" for t in tallies.values())
        print(
            f"{group:14}" + "".join(f"{cell:>24}" for cell in cells),
            f" {tallies['dates'].expected:5} entries",
        )
    print(f"{len(result.misses)} misses" + ("" if show_misses else "; --misses lists them"))
    if show_misses:
        for miss in result.misses:
            print(f"{miss.file}:{miss.line}: {miss.field}: expected {miss.expected!r}, read {miss.stated!r}")


if __name__ == "__main__":
    main(sys.argv[1:])
