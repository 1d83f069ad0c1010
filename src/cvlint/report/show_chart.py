"""A résumé as a chart: what the timeline draws, in a terminal or as SVG. All texts are safe to show."""

from typing import NamedTuple

from cvlint.report.cells import one_line
from cvlint.report.show_notes import Note, notes
from cvlint.report.show_rows import MONTHS, Row, Stretch, Undrawn, rows_of
from cvlint.resume import Resume, SectionKind


class Group(NamedTuple):
    """The rows of all sections of one kind; a note stands before the lower of the rows it is about."""

    kind: SectionKind
    lines: tuple[Row | Note, ...]


class Chart(NamedTuple):
    """``axis`` begins with a January and holds every bar; without a dated entry it is None."""

    name: str | None
    axis: Stretch | None
    groups: tuple[Group, ...]
    undrawn: tuple[Undrawn, ...]


def build_chart(resume: Resume) -> Chart:
    """The chart of ``resume``; "present" means ``resume.today``."""
    groups, undrawn, reaches = [], [], []
    for kind in dict.fromkeys(section.kind for section in resume.sections):
        found = rows_of(resume, kind)
        undrawn += found.undrawn
        reaches += [bar.reach for row in found.rows for bar in row.bars]
        if not found.rows:
            continue
        beside = notes(found, resume.today) if kind is SectionKind.EMPLOYMENT else {}
        lines: list[Row | Note] = []
        for index, row in enumerate(found.rows):
            lines += [*beside.get(index, ()), row]
        groups.append(Group(kind, tuple(lines)))
    name = one_line(resume.name.value) if resume.name else None
    return Chart(name, _axis(reaches), tuple(groups), tuple(undrawn))


def ticks(axis: Stretch, most: int) -> list[int]:
    """The Januaries of round years on the axis, as months: at most ``most`` (from 1) of them."""
    years = axis.last // MONTHS - axis.first // MONTHS + 1
    steps = [step * 10**power for power in range(4) for step in (1, 2, 5)]
    step = next((each for each in steps if years <= each * most), steps[-1])
    first = -(-(axis.first // MONTHS) // step) * step
    return [year * MONTHS for year in range(first, axis.last // MONTHS + 1, step)]


def _axis(reaches: list[Stretch]) -> Stretch | None:
    if not reaches:
        return None
    first = min(reach.first for reach in reaches) // MONTHS * MONTHS
    return Stretch(first, max(first + MONTHS - 1, *(reach.last for reach in reaches)))
