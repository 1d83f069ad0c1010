"""What the date rules ask of entries: their sound ranges, the positions they stand for, their source text."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from cvlint.api import (
    Block,
    BlockKind,
    DatePoint,
    DateRange,
    DateText,
    Entry,
    MarkKind,
    PartialDate,
    Resume,
    Span,
    certainly_inverted,
)


class Stint(NamedTuple):
    """A range fit for arithmetic: it states its start, and its end unless it is ongoing.

    ``date`` is where it is written; ``end`` is None for an ongoing one.
    """

    date: DateText
    range: DateRange
    start: PartialDate
    end: PartialDate | None

    @property
    def text(self) -> str:
        return plain(self.date.text)


def stints(entry: Entry) -> tuple[Stint, ...]:
    """The sound ranges that the entry states for itself; those that end before they start are left out."""
    found = []
    for date in entry.dates:
        stated = date.range
        if stated and stated.start and not stated.is_single and not certainly_inverted(stated):
            found.append(Stint(date, stated, stated.start, stated.end))
    return tuple(found)


def positions(entry: Entry) -> Iterator[Entry]:
    """The innermost entries with a sound range: the roles held at an employer, or the entry itself."""
    inner = [position for role in entry.roles for position in positions(role)]
    if inner:
        yield from inner
    elif stints(entry):
        yield entry


def plain(text: str) -> str:
    """``text`` on one line, for a message."""
    return " ".join(text.split())


def name(entry: Entry) -> str:
    """The entry for a message, in quotes when it has a name: "'Engineer, Initech'"."""
    return f"'{entry.label}'" if entry.label else "this entry"


def head_text(resume: Resume, entry: Entry) -> str:
    """The source of the lines that name the entry, markup included."""
    below = [block.span.start for block in (*entry.highlights, *entry.prose)]
    below += [role.span.start for role in entry.roles]
    return resume.source.text[entry.span.start : min(below, default=entry.span.end)]


def is_code(block: Block, start: int, end: int) -> bool:
    """Whether a part of ``block.text.value[start:end]`` is code: a sample, not a statement."""
    if block.kind is BlockKind.CODE:
        return True
    return any(mark.kind is MarkKind.CODE and mark.start < end and start < mark.end for mark in block.marks)


def written_start(date: DateText) -> str:
    """The start of a date as written, the year added where the range says it only once ("June 2016")."""
    return _written(date.start)


def written_end(date: DateText) -> str:
    """The end of a date as written; a single date is its own end."""
    return _written(date.end or date.start)


def _written(point: DatePoint | None) -> str:
    if point is None:
        return ""
    text = plain(point.text)
    return text if any(character.isdigit() for character in text) else f"{text} {point.value.year}"


def names_year(text: str) -> bool:
    """Whether a year stands in the text; a quick look before dates are read from it."""
    return bool(_year().search(text))


def names_year_outside(block: Block, heads: Collection[Span]) -> bool:
    """Whether a year stands in the block that is not part of one of the dates at ``heads``."""
    text = block.text
    years = (text.locate(*year.span()) for year in _year().finditer(text.value))
    return any(not any(start <= year.start and year.end <= end for start, end in heads) for year in years)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d")
