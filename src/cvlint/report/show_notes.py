"""Gaps between roles and overlaps of roles, as the lines that the timeline marks them on."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from cvlint.dates import (
    Gap,
    PartialDate,
    Precision,
    certain_gaps,
    certain_overlap_months,
    is_computable,
)
from cvlint.report.cells import visible
from cvlint.report.show_rows import Rows, Stint, Stretch, month_name
from cvlint.resume import Entry


class NoteKind(StrEnum):
    GAP = "gap"
    OVERLAP = "overlap"


class Note(NamedTuple):
    """A gap or overlap, said in words and as the months it certainly takes."""

    kind: NoteKind
    text: str
    dates: str
    stretches: tuple[Stretch, ...]


HANDOVER = 1
"""Months that two roles may share without overlapping: one may begin in the month the other ends."""

Notes = dict[int, list[Note]]
"""The notes by the index of the row that they stand before."""


def notes(found: Rows, today: date) -> Notes:
    """The certain gaps between the roles, and the overlaps of roles that are not one employer's."""
    placed: Notes = {}
    for row, note in (*_gaps(found, today), *_overlaps(found.stints, today)):
        placed.setdefault(row, []).append(note)
    return placed


def _gaps(found: Rows, today: date) -> list[tuple[int, Note]]:
    stints = [stint for stint in found.stints if is_computable(stint.date)]
    # A role of unknown length or time may fill any gap.
    is_certain = not found.undrawn and all(
        is_computable(stint.date) and not stint.date.is_single for stint in found.stints
    )
    placed = []
    for gap in certain_gaps([stint.date for stint in stints], today):
        after, before = stints[gap.after], stints[gap.before]
        if not after.date.present:  # a role that goes on today lasts until the next one, whenever that begins
            row = max(after.row, before.row)
            placed.append((row, _gap(gap, after, before, is_certain=is_certain)))
    return placed


def _gap(gap: Gap, after: Stint, before: Stint, *, is_certain: bool) -> Note:
    ends = [point for point in (after.date.end or after.date.start, before.date.start) if point]
    # Where the time may be filled after all, the months are no least number.
    least = "at least " if is_certain and _is_vague(ends) else ""
    first = after.bar.reach.last + 1
    text = f"{'gap' if is_certain else 'possible gap'}: {least}{_count(gap.months)}"
    dates = " → ".join(point.isoformat() for point in ends)
    return Note(NoteKind.GAP, text, dates, (Stretch(first, first + gap.months - 1),))


class _Shared(NamedTuple):
    months: int
    other: str
    stretch: Stretch
    is_vague: bool


def _overlaps(stints: list[Stint], today: date) -> list[tuple[int, Note]]:
    """One note for each row that overlaps rows above it; it names the one it shares most months with."""
    shared: dict[int, list[_Shared]] = {}
    for one, other in combinations(list(_positions(stints)), 2):
        months = certain_overlap_months(one.date, other.date, today)
        if months > HANDOVER and not _is_one_employer(one, other):
            upper, lower = sorted((one, other), key=lambda stint: stint.row)
            ends = [point for stint in (one, other) for point in (stint.date.start, stint.date.end) if point]
            name = upper.organization or " ".join(upper.entry.label.split()) or "the role above"
            stretch = _common(one, other)
            shared.setdefault(lower.row, []).append(_Shared(months, name, stretch, _is_vague(ends)))
    return [(row, _overlap(found)) for row, found in shared.items()]


def _overlap(found: list[_Shared]) -> Note:
    most = max(found, key=lambda each: each.months)
    least = "at least " if most.is_vague else ""
    names = {each.other for each in found}
    others = f" and {len(names) - 1} more" if len(names) > 1 else ""
    text = f"overlap: {least}{_count(most.months)} with {visible(most.other)}{others}"
    dates = " – ".join(map(month_name, most.stretch))
    return Note(NoteKind.OVERLAP, text, dates, tuple(sorted({each.stretch for each in found})))


def _positions(stints: list[Stint]) -> Iterable[Stint]:
    """The roles held, not the employers' ranges around them."""
    dated = {id(stint.entry) for stint in stints}

    def holds_dated(entry: Entry) -> bool:
        return any(id(role) in dated or holds_dated(role) for role in entry.roles)

    return [stint for stint in stints if is_computable(stint.date) and not holds_dated(stint.entry)]


def _is_one_employer(one: Stint, other: Stint) -> bool:
    """Whether the names say so: equal, or the one a part of the other ("Acme", "Acme Labs")."""
    if one.outer is other.outer:
        return True
    first, second = (set(re.findall(r"\w+", stint.organization.casefold())) for stint in (one, other))
    return bool(first and second) and (first <= second or second <= first)


def _common(one: Stint, other: Stint) -> Stretch:
    """The months that both cover; a range without a core lies in the other one for all it may mean."""
    spans = [stint.bar.core or stint.bar.reach for stint in (one, other)]
    return Stretch(max(span.first for span in spans), min(span.last for span in spans))


def _is_vague(points: Iterable[PartialDate]) -> bool:
    return any(point.precision is Precision.YEAR for point in points)


def _count(months: int) -> str:
    return f"{months} month" if months == 1 else f"{months} months"
