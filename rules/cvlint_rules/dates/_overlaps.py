"""How two positions overlap, and whether the résumé shows that they were meant to."""

from typing import NamedTuple

from cvlint.api import Entry, Precision, Resume, Section, certain_overlap_months

from ._employers import is_side_role, is_side_story, may_run_beside, same_employer
from ._ranges import Stint, head_text, positions, stints


class Position(NamedTuple):
    """An innermost dated entry, and the entry of the section that it is or stands in."""

    entry: Entry
    outer: Entry


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
    return [Position(position, outer) for outer in section.entries for position in positions(outer)]


def overlap(one: Position, two: Position, resume: Resume) -> Overlap:
    found = []
    for first in stints(one.entry):
        for second in stints(two.entry):
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
    heads = [section.title.value if section.title else ""]
    heads += [
        head_text(resume, entry) for position in (one, two) for entry in (position.outer, position.entry)
    ]
    if any(is_side_role(head) for head in heads):
        return True
    if any(is_side_story(resume.source.slice(position.entry.span)) for position in (one, two)):
        return True
    return shared.is_inside and any(may_run_beside(head) for head in heads)
