"""CV104 overlapping-roles."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from cvlint.api import Problem, Related, Resume, Rule, Section, SectionKind, Severity

from ._overlaps import (
    Overlap,
    are_student_jobs,
    are_two_employers,
    is_explained,
    overlap,
    positions_of,
    three_at_once,
)
from ._ranges import Stint, name
from ._timeline import full_studies
from ._wording import months, stretch


@dataclass(frozen=True, slots=True)
class Options:
    tolerance_months: int = 1
    """Calendar months two roles may share before they count as overlapping."""

    def __post_init__(self) -> None:
        if self.tolerance_months < 0:
            raise ValueError("tolerance-months must be 0 or more")


class OverlappingRoles(Rule[Options]):
    id = "CV104"
    name = "overlapping-roles"
    summary = "Two roles at different employers cover the same months"
    help = "Correct the dates, or say in the role's line what it was: part-time, freelance, advisory."
    severity = Severity.WARNING
    options_type = Options

    def check(self, resume: Resume, options: Options) -> Iterator[Problem]:
        for section in resume.sections:
            if section.kind is SectionKind.EMPLOYMENT:
                found = list(_overlaps(section, resume, options))
                if not three_at_once(found):
                    yield from map(_problem, found)


def _overlaps(section: Section, resume: Resume, options: Options) -> Iterator[Overlap]:
    """What the roles of a section share without a word of explanation."""
    studies: list[Stint] | None = None
    for one, two in combinations(positions_of(section), 2):
        if one.is_apart_from(two):
            continue
        shared = overlap(one, two, resume)
        if shared.months <= options.tolerance_months or not are_two_employers(one, two):
            continue
        if studies is None:
            studies = full_studies(resume)
        if not (are_student_jobs(shared, studies) or is_explained(one, two, shared, section, resume)):
            yield shared


def _problem(shared: Overlap) -> Problem:
    earlier, later = name(shared.earlier_entry), name(shared.later_entry)
    if shared.is_exact:
        length = f"{months(shared.months)} ({stretch(shared.later.start.earliest, shared.months)})"
    else:
        length = f"at least {months(shared.months)}"
    message = f"{later} and {earlier} share {length}: {_how(shared)}"
    place = Related(shared.earlier.date.span, f"{earlier} is dated '{shared.earlier.text}'")
    return Problem(shared.later.date.span, message, (place,))


def _how(shared: Overlap) -> str:
    earlier, later = shared.earlier, shared.later
    if earlier.range == later.range:
        return f"both are dated '{later.text}'"
    if shared.is_inside:
        return f"'{later.text}' lies within '{earlier.text}'"
    return f"'{later.text}' begins before '{earlier.text}' ends"
