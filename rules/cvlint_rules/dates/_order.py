"""Which of two entries of a section is the newer one, and which entries can be compared at all."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from cvlint.api import (
    Block,
    BlockKind,
    DateRange,
    DateText,
    Entry,
    MarkKind,
    PartialDate,
    Resume,
    Section,
    SectionKind,
    certain_overlap_months,
    certainly_before,
    certainly_inverted,
)

from ._employers import is_side_role
from ._ranges import head_text
from ._wording import any_of


class Placed(NamedTuple):
    """An entry with what it says of when: its own dates, or those of its roles when it has none.

    ``date`` is the one to point at, ``ranges`` the values of all; all of them state a start.
    """

    entry: Entry
    date: DateText
    ranges: tuple[DateRange, ...]


def placed(entries: Sequence[Entry]) -> list[Placed]:
    """The entries whose dates can all be read, in source order; the others say nothing about the order.

    What repeats an earlier one is left out: some pages hold the same list twice, for print and screen.
    """
    found: dict[tuple[str, tuple[DateRange, ...]], Placed] = {}
    for entry in entries:
        dates = entry.dates or tuple(date for part in entry.walk() for date in part.dates)
        ranges = tuple(date.range for date in dates if date.range and date.range.start)
        readable = len(ranges) == len(dates) and not any(map(certainly_inverted, ranges))
        if dates and readable and (entry.dates or not _is_group(entry)):
            found.setdefault((entry.label, ranges), Placed(entry, dates[0], ranges))
    return list(found.values())


def comparable_pairs(
    entries: Sequence[Entry], section: Section, resume: Resume
) -> list[tuple[Placed, Placed]]:
    """Neighbours of one kind, the upper one first, with no title between them that begins a new group.

    Courses and certificates of several makes may stand below the degrees in any order.
    """
    items = placed(entries)
    kinds = [_kind(item, section, resume) for item in items]
    mixed = any(kind.is_main for kind in kinds) and not all(kind.is_main for kind in kinds)
    return [
        (upper, lower)
        for (upper, kind), (lower, other) in pairwise(zip(items, kinds, strict=True))
        if kind == other
        and not (mixed and section.kind is SectionKind.EDUCATION and not kind.is_main)
        and not _is_parted(upper.entry, lower.entry, entries, section)
    ]


def states_order(section: Section, resume: Resume) -> bool:
    """Whether the section says above its dated entries in which order they stand."""
    first = min((date.span.start for entry in section.walk_entries() for date in entry.dates), default=0)
    return bool(_own_order().search(resume.source.text[section.span.start : first]))


def is_newer(one: Placed, other: Placed, resume: Resume) -> bool:
    """Whether ``one`` certainly started after ``other`` started and ended after it ended.

    Of two that ran side by side none is the newer.
    """
    if any(value.present for value in other.ranges):
        return False
    for mine in one.ranges:
        for its in other.ranges:
            if mine.start is None or its.start is None or not certainly_before(its.start, mine.start):
                return False
            if certain_overlap_months(mine, its, resume.today) > 1:
                return False
    return any(value.present for value in one.ranges) or all(
        any(certainly_before(end, mine) for mine in _ends(one)) for end in _ends(other)
    )


def _ends(item: Placed) -> list[PartialDate]:
    ends = [value.end or value.start for value in item.ranges]
    return [end for end in ends if end is not None]


def _is_group(entry: Entry) -> bool:
    """Whether an undated heading gathers roles at several employers, and is none itself."""
    own = entry.organization
    return any(
        role.organization and (own is None or role.organization.value != own.value) for role in entry.roles
    )


class _Kind(NamedTuple):
    """Entries that differ in this are of different kinds, and each kind has its own order.

    ``form`` is how they are laid out. ``is_main`` is false for side roles, and for courses and awards
    among degrees. ``is_single``: a lone date of a role says nothing of its length, that of a study is
    its end.
    """

    form: tuple[object, ...]
    is_main: bool
    is_single: bool = False


def _kind(item: Placed, section: Section, resume: Resume) -> _Kind:
    head = head_text(resume, item.entry)
    block = next((block for block in section.blocks if block.span.contains(item.entry.head)), None)
    form = (block.kind, block.level, block.depth, block.table_id) if block else ()
    if section.kind is SectionKind.EDUCATION:
        text = resume.source.slice(item.entry.span)
        course = _course().search(head) or _certificate().search(text)
        return _Kind(form, is_main=not (course or _award().search(head)))
    return _Kind(form, not is_side_role(head), any(value.is_single for value in item.ranges))


@cache
def _course() -> re.Pattern[str]:
    return any_of(
        "certifi*|course|courses|coursera|udemy|udacity|edx|mooc|moocs|training|boot camp|nanodegree|workshop"
        "|workshops|evening|exchange|erasmus|abroad|summer|seminar|licence|license|visiting|thesis|minor"
    )


@cache
def _certificate() -> re.Pattern[str]:
    return any_of("certificate in|course in|certificate course")


@cache
def _award() -> re.Pattern[str]:
    return any_of(
        "award|awards|scholarship|scholarships|prize|prizes|medal|grant|grants|honours|honors|stipend"
    )


@cache
def _own_order() -> re.Pattern[str]:
    return any_of(
        "chronological|chronologically|by relevance|of relevance|by importance|of importance"
        "|most relevant first|oldest first"
    )


def _is_parted(upper: Entry, lower: Entry, entries: Sequence[Entry], section: Section) -> bool:
    """Whether a title stands between the two: as a block of its own, or read as an entry without text, or as
    the end of the upper one.
    """
    held = [entry.span for entry in entries if entry.dates or entry.prose or entry.highlights or entry.roles]
    for block in section.blocks:
        is_between = upper.span.end <= block.span.start and block.span.end <= lower.span.start
        if is_between and not any(span.contains(block.span) for span in held):
            return True
    blocks = [block for entry in upper.walk() for block in (*entry.prose, *entry.highlights)]
    return bool(blocks) and _is_title(max(blocks, key=lambda block: block.span.start))


def _is_title(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return True
    text = block.text.value
    return block.kind is BlockKind.PARAGRAPH and any(
        mark.kind is MarkKind.STRONG and not (text[: mark.start] + text[mark.end :]).strip(" :")
        for mark in block.marks
    )
