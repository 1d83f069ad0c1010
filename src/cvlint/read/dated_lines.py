"""The lines of a block with the dates that they state for an entry."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from cvlint.read.date_pairs import joined
from cvlint.read.date_text import find_dates
from cvlint.read.segments import HeadLine
from cvlint.resume import Block, DateText, Text


def whole_line(block: Block) -> HeadLine:
    """The block's whole text as one head line, whatever line breaks it has."""
    return HeadLine(block, block.text, 0, _standing_dates(block.text, block.language))


def lines_of(block: Block) -> Iterator[HeadLine]:
    if "\n" not in block.text.value:
        yield whole_line(block)
        return
    at = 0
    for value in block.text.value.split("\n"):
        text = block.text.part(at, at + len(value))
        if text:
            yield HeadLine(block, text, at, _standing_dates(text, block.language))
        at += len(value) + 1


@lru_cache(maxsize=64)
def _standing_dates(text: Text, language: str) -> tuple[DateText, ...]:
    """The dates of a line; of several those set off from words: a name may hold years ("Warp 1900-1950").

    The last lines are remembered, since each is looked at from several sides within one section.
    """
    if not any(map(str.isdigit, text.value)) and text.value.isascii():
        return ()
    dates = find_dates(text, due=True, language=language)
    if len(dates) < 2:
        return dates
    apart = tuple(date for date in dates if stands_apart(text.value, date))
    return apart or dates


def forget_dates() -> None:
    """Forget the lines that are remembered."""
    _standing_dates.cache_clear()


def with_joined_ends(lines: list[HeadLine]) -> list[HeadLine]:
    """The lines, with "From: 06/2020" and "To: 07/2024" below it read as one line."""
    for index in range(len(lines) - 1, 0, -1):
        first, second = lines[index - 1], lines[index]
        label = _to().match(second.text.value)
        if len(first.dates) != 1 or not label or not _from().match(first.text.value):
            continue
        ends = _dates_from(second.text, label.end())
        both = joined(first.dates[0], ends[0]) if len(ends) == 1 else None
        if both is not None:
            text = first.block.text.part(first.at, second.at + len(second.text.value))
            both = both._replace(to=second.at - first.at + ends[0].to)
            lines[index - 1 : index + 1] = [HeadLine(first.block, text, first.at, (both,), "date")]
    return lines


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r"(?i)\W*(?:from|start(?:ed)?|begin|began)\b")


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r"(?i)\W*(?:to|until|till|end(?:ed)?)\b[\s:*]*")


def _dates_from(text: Text, start: int) -> tuple[DateText, ...]:
    """The dates of the text from an offset on, whatever stands before it."""
    dates = find_dates(text.part(start, len(text.value)), due=True)
    return tuple(date._replace(at=date.at + start, to=date.to + start) for date in dates)


def without_pages(line: HeadLine) -> HeadLine:
    """A citation line without ranges behind its words: they are pages, or years that a title is about."""
    value = line.text.value
    last = re.search(r",\s*(?=\d{4}[.\s]*$)", value)
    if not line.dates and last:
        return line._replace(dates=_dates_from(line.text, last.end()))
    kept = tuple(
        date
        for date in line.dates
        if date.separator is None
        or not re.search(r"\w", value[: date.at])
        or re.search(r"[(\[]\s*$", value[: date.at])
    )
    return line._replace(dates=kept)


@cache
def _before_in_prose() -> re.Pattern[str]:
    """Words that tie a following date into a sentence: "shipped in 2019" dates a deed, not an entry."""
    return re.compile(
        r"(?i)\b(?:in|by|on|during|around|of|after|before|early|late|mid|for|the|and|or|with|every|each"
        r"|renewed|updated|expires|expired|valid|edition|version|exam"
        r"|im|seit|bis|dans|depuis|avant|après|en|em|para|nel|dal|voor|sinds|vanaf|dla|przed|w|för|före|в|до|после)[\s-]*$"
    )


_NEAR = 60
"""Characters on each side of a date that tell whether it is set off: what is farther away does not matter."""


def stands_apart(value: str, date: DateText) -> bool:
    """Whether the date is set off from the words: at an end, in brackets, or beside a separator."""
    first = max(date.at - _NEAR, 0)
    before, after = value[first : date.at].rstrip("*_`"), value[date.to : date.to + _NEAR].lstrip("*_`")
    if re.search(r"[(\[]\s*$", before) and re.match(r"\s*[^)\]]{0,20}[)\]]", after):
        return True
    if not first and not before.strip(" \t\"'([*_`"):
        return (
            date.separator is not None
            or bool(re.match(r"\s*([:,;|–—-]|\)|$)|\t| {2}", after))
            or bool(date.open_end)
            or bool(date.start and date.start.month_style and re.match(r"\s+[A-ZÀ-ÞА-Я]", after))
            or date.text[-1:] in "年月日"
        )
    ends = not re.search(r"\w", after) or bool(
        re.match(r"[\s)\]*_.]*([,|·•;–—(\[]|//|-\s|\s{2,}|\.\s)", after)
    )
    if date.range is not None and date.range.is_single:
        return ends and not _before_in_prose().search(before)
    return ends or bool(re.search(r"[,|·•;:–—)\]]\s*$|\s{2,}$|\t$", before))
