"""How two positions overlap, and whether the résumé shows that they were meant to."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from cvlint.api import Entry, Precision, Resume, Section, certain_overlap_months

from ._employers import is_side_role, is_side_story, may_run_beside, mentions, same_employer
from ._ranges import Stint, head_text, positions, stints


class Position(NamedTuple):
    """An innermost dated entry, and the entry of the section that it is or stands in.

    All its ``stints`` lie within ``first`` and ``last``.
    """

    entry: Entry
    outer: Entry
    stints: tuple[Stint, ...]
    first: date
    last: date

    def is_apart_from(self, other: "Position") -> bool:
        """Whether the two cannot share a day: true of nearly all pairs, and found out quickly."""
        return self.last < other.first or other.last < self.first


class Overlap(NamedTuple):
    """The most months that a range of one entry certainly shares with one of another that starts no later."""

    months: int
    earlier: Stint
    earlier_entry: Entry
    later: Stint
    later_entry: Entry

    @property
    def is_inside(self) -> bool:
        """Whether the later range may lie in the earlier one for all its length, not reach over its end."""
        end, inner_end = self.earlier.end, self.later.end
        return end is None or (inner_end is not None and inner_end.earliest <= end.latest)

    @property
    def is_exact(self) -> bool:
        """Whether no reading of the dates makes the overlap longer."""
        ends = (self.earlier.start, self.later.start, self.later.end, self.earlier.end)
        return all(end is None or end.precision > Precision.YEAR for end in ends)


def positions_of(section: Section) -> list[Position]:
    return [_position(entry, outer) for outer in section.entries for entry in positions(outer)]


def _position(entry: Entry, outer: Entry) -> Position:
    held = stints(entry)
    first = min(stint.start.earliest for stint in held)
    return Position(
        entry, outer, held, first, max(stint.end.latest if stint.end else date.max for stint in held)
    )


def overlap(one: Position, two: Position, resume: Resume) -> Overlap:
    found = []
    for first in one.stints:
        for second in two.stints:
            months = certain_overlap_months(first.range, second.range, resume.today)
            if first.start.earliest < second.start.earliest:
                found.append(Overlap(months, first, one.entry, second, two.entry))
            else:
                found.append(Overlap(months, second, two.entry, first, one.entry))
    return max(found, key=lambda each: each.months)


def are_two_employers(one: Position, two: Position) -> bool:
    """Whether both employers are named and certainly not the same."""
    first, second = one.entry.organization, two.entry.organization
    if one.outer is two.outer or first is None or second is None:
        return False
    return not same_employer(first.value, second.value)


def is_explained(one: Position, two: Position, shared: Overlap, section: Section, resume: Resume) -> bool:
    """Whether the résumé says, or shows by its form, that the two were meant to be held at once."""
    if shared.earlier.end is None and shared.later.end is None:
        return True  # both are called current
    title = section.title.value if section.title else ""
    if title.casefold().startswith("teach") or _may_hold(shared):
        return True
    first, second = (
        f"{head_text(resume, each.outer)} {head_text(resume, each.entry)}" for each in (one, two)
    )
    if any(is_side_role(head) for head in (title, first, second)) or _names_other(first, two, second, one):
        return True
    if any(is_side_story(resume.source.slice(position.entry.span)) for position in (one, two)):
        return True
    return shared.is_inside and any(may_run_beside(head) for head in (first, second))


def are_student_jobs(shared: Overlap, studies: Sequence[Stint]) -> bool:
    """Whether the person studied while both roles were held."""
    return any(_may_meet(study, shared.earlier) and _may_meet(study, shared.later) for study in studies)


def three_at_once(found: Sequence[Overlap]) -> bool:
    """Whether three roles overlap each other: no wrong date of one of them could be the reason."""
    beside: dict[int, set[int]] = {}
    for shared in found:
        one, other = shared.earlier_entry.span.start, shared.later_entry.span.start
        beside.setdefault(one, set()).add(other)
        beside.setdefault(other, set()).add(one)
    return any(beside[one] & beside[other] for one, others in beside.items() for other in others)


def _names_other(first: str, two: Position, second: str, one: Position) -> bool:
    """Whether the head of one role names the employer of the other: an agency, a client, a former name."""
    mine, other = one.entry.organization, two.entry.organization
    return bool((other and mentions(first, other.value)) or (mine and mentions(second, mine.value)))


def _may_hold(shared: Overlap) -> bool:
    """Whether one entry may be an employer alone, named above the roles that were held there."""
    both = ((shared.earlier_entry, shared.earlier), (shared.later_entry, shared.later))
    (upper, whole), (_, part) = sorted(both, key=lambda each: each[0].span.start)
    begins_inside = whole.start.earliest <= part.start.latest
    ends_inside = whole.end is None or (part.end is not None and part.end.earliest <= whole.end.latest)
    return upper.title is None and begins_inside and ends_inside


def _may_meet(one: Stint, other: Stint) -> bool:
    return (other.end is None or one.start.earliest <= other.end.latest) and (
        one.end is None or other.start.earliest <= one.end.latest
    )
