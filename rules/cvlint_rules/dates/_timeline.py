"""What a résumé says of when: the roles, and what else may have filled the time between them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from cvlint.api import (
    Block,
    DateRange,
    Entry,
    PartialDate,
    Resume,
    Section,
    SectionKind,
    certainly_inverted,
    find_dates,
    is_computable,
)

from ._employers import same_employer
from ._ranges import Stint, head_text, names_year, names_year_outside, stints
from ._wording import any_of

LONGEST_STUDY = 6
"""Years that a study may have lasted of which only the end is stated."""

USUAL_STUDY = 4
"""Years that it will have lasted."""

_FILLING = (SectionKind.EDUCATION, SectionKind.VOLUNTEERING, SectionKind.PROJECTS, SectionKind.OTHER)


class Time(NamedTuple):
    """A stretch of time, and the entry that fills it."""

    stint: Stint
    entry: Entry


def tells_all(resume: Resume) -> bool:
    """Whether every role is dated, every date can be read, no section calls itself a selection, and no study
    without a date may have filled some time between two roles.
    """
    entries = resume.entries(SectionKind.EMPLOYMENT, *_FILLING)
    values = [date.range for entry in entries for date in entry.dates]
    if any(value is None or certainly_inverted(value) for value in values):
        return False
    if any(_may_be_later_study(entry, resume) for entry in resume.entries(SectionKind.EDUCATION)):
        return False
    employment = [section for section in resume.sections if section.kind is SectionKind.EMPLOYMENT]
    return not any(_is_selection(section) for section in employment) and all(
        any(date.range and date.range.start for part in entry.walk() for date in part.dates)
        for section in employment
        for entry in section.entries
    )


def times(resume: Resume, *kinds: SectionKind) -> list[Time]:
    """The ranges of all entries of these kinds, those of employers and of the positions held there."""
    return [Time(stint, entry) for entry in resume.entries(*kinds) for stint in stints(entry)]


def other_times(resume: Resume) -> list[Time]:
    """What studies, volunteering and projects fill."""
    return [time for kind in _FILLING for entry in resume.entries(kind) for time in _filled(entry, kind)]


def full_studies(resume: Resume) -> list[Stint]:
    """The time of studies beside which one holds small jobs: no courses, no evening classes."""
    return [
        time.stint
        for entry in resume.entries(SectionKind.EDUCATION)
        if not _part_study().search(head_text(resume, entry))
        for time in _filled(entry, SectionKind.EDUCATION, USUAL_STUDY)
    ]


def at_employer(entry: Entry, outer: Entry, held: Sequence[Time]) -> list[DateRange]:
    """All ranges at the employer of ``entry``, which is or stands in ``outer``, a section's entry.

    A role may tell how one came there and what came next. What the text dates by itself may be a role that
    was not recognised as one.
    """
    parts = list(outer.walk())
    own = entry.organization
    stated = [
        time.stint.range
        for time in held
        if any(time.entry is part for part in parts)
        or (own and time.entry.organization and same_employer(own.value, time.entry.organization.value))
    ]
    return stated + [value for part in parts for value in loose_dates((*part.prose, *part.highlights))]


def uncertain_times(resume: Resume) -> Iterator[DateRange]:
    """What may be a role of unknown length: lone dates of roles, and dates in the text of the sections."""
    for entry in resume.entries(SectionKind.EMPLOYMENT):
        yield from (date.range for date in entry.dates if date.range and date.range.is_single)
    known = [date.span for entry in resume.entries() for date in entry.dates]
    for section in resume.sections:
        if section.kind in {SectionKind.EMPLOYMENT, *_FILLING}:
            yield from loose_dates(block for block in section.blocks if names_year_outside(block, known))


def loose_dates(blocks: Iterable[Block]) -> Iterator[DateRange]:
    """Dates that may be those of an entry which was not recognised as one: ranges anywhere in the text,
    single dates at the start of a block.
    """
    for block in blocks:
        if not names_year(block.text.value):
            continue
        for date in find_dates(block.text, due=True, language=block.language):
            leads = not block.text.value[: date.at].strip()
            if date.range and is_computable(date.range) and (leads or not date.range.is_single):
                yield date.range


def _filled(entry: Entry, kind: SectionKind, years: int = LONGEST_STUDY) -> Iterator[Time]:
    """A lone end of study, and any end alone, stand for the ``years`` before too."""
    yield from (Time(stint, entry) for stint in stints(entry))
    for date in entry.dates:
        value = date.range
        end = None if value is None else value.start if value.is_single else value.end
        if value is None or end is None or (value.start and not value.is_single):
            continue
        studied = kind is SectionKind.EDUCATION or value.start is None
        start = PartialDate(max(end.year - years, 1)) if studied else end
        yield Time(Stint(date, DateRange(start, end), start, end), entry)


def _may_be_later_study(entry: Entry, resume: Resume) -> bool:
    """Whether a study has no date and is not certainly the first one, which lies before the first role."""
    if any(part.dates for part in entry.walk()) or not entry.label:
        return False
    return not _first_study().search(head_text(resume, entry))


@cache
def _first_study() -> re.Pattern[str]:
    return any_of(
        "bachelor*|b.sc|bsc|b.a|ba|b.s|bs|b.eng|beng|b.tech|btech|b.com|bcom|bba|associate*|high school"
        "|secondary school|grammar school|school|college|a levels|abitur|gymnasium|baccalaureate|diploma|ged"
    )


@cache
def _part_study() -> re.Pattern[str]:
    return any_of(
        "certifi*|course|courses|coursera|udemy|udacity|edx|mooc|moocs|training|boot camp|nanodegree|workshop"
        "|workshops|seminar|part time|evening|evenings|executive|online|distance|weekend|weekends|remote"
    )


def _is_selection(section: Section) -> bool:
    title = section.title.value if section.title else ""
    return bool(re.search(r"(?i)\b(?:selected|relevant|key|notable|highlights?|recent)\b", title))
