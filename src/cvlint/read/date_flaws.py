"""Slips in the words of a date: "Apri 2012", "2012 – Presnt". Only what can hardly be anything else."""

import re
from functools import cache

from cvlint.dates import Precision
from cvlint.read.date_values import Fault, Point, Read, Reader, point
from cvlint.read.date_words import Grammar, Words
from cvlint.resume import FlawKind

_SHORTEST = 4
_LONGEST_LINE = 60


@cache
def _month_and_year() -> re.Pattern[str]:
    return re.compile(r"(?P<word>[^\W\d_]{4,10})\.?,?\s{1,3}[12][0-9]{3}(?![0-9])")


def _read_misspelt_month(value: str, at: int, grammar: Grammar) -> Read | None:
    """A word one slip away from a single month, before a year, where a date is due."""
    match = _month_and_year().match(value, at) if grammar.due else None
    if match is None:
        return None
    shortest = grammar.words.shortest_slip
    names = [name for names in grammar.words.months for name in names if len(name) >= shortest]
    month = _nearest(match["word"], names, grammar.words.no_slips)
    if month is None:
        return None
    reason = f"'{match['word']}' is no month"
    fault = Fault(FlawKind.MALFORMED, *match.span("word"), reason, _in_case_of(match["word"], month))
    return Read(match.end(), (point(match.span(), "MMMM YYYY", fault, weak=True),))


MISSPELT: tuple[Reader, ...] = (_read_misspelt_month,)


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(r"(?P<word>[^\W\d_]{4,12})(?=[ \t]*(?:$|[\n)\],|;]))")


def misspelt_open_end(value: str, at: int, start: Point, words: Words) -> Fault | None:
    """The slip at offset ``at``, behind a date and a dash: "2012 – Presnt"; None when there is none."""
    match = _last_word().match(value, at)
    if match is None:
        return None
    word = match["word"]
    meant = _nearest(
        word, [name for name in words.open_ends if len(name) > words.shortest_slip], words.no_slips
    )
    exact = start.low is not None and start.low.precision > Precision.YEAR
    if meant is None and exact and _is_all(value, start.at, match.end()):
        # "April 2024 – President" alone on its line is a slip; "2024 – President" may be a post.
        meant = dict(words.mistaken_open_ends).get(word.casefold())
    if meant is None:
        return None
    reason = f"'{word}' is neither a date nor a word for an open end"
    return Fault(FlawKind.MALFORMED, *match.span("word"), reason, _in_case_of(word, meant))


def _is_all(value: str, at: int, to: int) -> bool:
    """Whether nothing but brackets and marks stands around ``value[at:to]``."""
    return len(value) <= _LONGEST_LINE and value.strip(" \t\n()[]*_`.") == value[at:to]


def _nearest(word: str, names: list[str], no_slips: tuple[str, ...]) -> str | None:
    """The one name that a single slip makes ``word`` of; the first letter is taken to be right."""
    folded = word.casefold()
    if len(folded) < _SHORTEST or folded in no_slips or folded in names:
        return None
    if not folded.isascii() and all(name.isascii() for name in names):
        return None  # a word of another language: "présent"
    near = {name for name in names if name[0] == folded[0] and _is_one_slip(folded, name)}
    return near.pop() if len(near) == 1 else None


def _is_one_slip(word: str, name: str) -> bool:
    """Whether the two differ by one letter put in, left out, changed, or swapped with its neighbour."""
    if abs(len(word) - len(name)) > 1:
        return False
    same = 0
    while same < min(len(word), len(name)) and word[same] == name[same]:
        same += 1
    rest, wanted = word[same:], name[same:]
    return (
        rest[1:] == wanted
        or rest == wanted[1:]
        or rest[1:] == wanted[1:]
        or (rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:])
    )


def _in_case_of(word: str, meant: str) -> str:
    if word.isupper():
        return meant.upper()
    return meant.capitalize() if word[0].isupper() else meant
