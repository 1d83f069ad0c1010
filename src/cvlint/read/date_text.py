"""Dates and ranges where a text states them: their values, their form and their exact place.

Look-alikes are no dates: versions, identifiers, amounts, phone numbers, addresses, page ranges, products and
events with a year ("SQL Server 2012"). What is certain only on a date line counts there only (``due``).
"""

import re
from functools import cache

from cvlint.dates import DateRange, PartialDate
from cvlint.read.date_assembly import Stretch, assemble
from cvlint.read.date_context import is_accepted
from cvlint.read.date_joints import Extent
from cvlint.read.date_scan import scan_points
from cvlint.read.date_values import Fault, Point
from cvlint.read.date_words import ENGLISH, Grammar, Words, grammar_of
from cvlint.resume import DatePoint, DateText, Flaw, OpenEnd, Separator, Text


def find_dates(text: Text, *, due: bool = False, language: str = "en") -> tuple[DateText, ...]:
    """Every date and range that ``text`` states, in order and not overlapping; never raises.

    ``due`` says that the text is a place where a date is expected, such as the head of an entry: bare
    years then count more often, and slips become dates with a flaw. ``language`` is a two-letter
    code; English months and words are read beside those of any other.

    The offsets ``at`` and ``to`` include the words that belong to the date ("since", "from", "(expected)"),
    never brackets around it. Special values:

    * "since 2016" and a bare dash at the end ("2013 -") are ongoing without an open end word;
    * "2014 & 2015", "2019/20" and "2012 - 2013 - 2014" are ranges without a separator;
    * a quarter, and "03/04/2019" in which day and month cannot be told apart, have the year's precision;
    * "10/12-05/14" is read as months and years, where a date is due;
    * numbers alone are years from 1900 to 2045, see ``date_context`` for where; earlier ones ("1654-1660")
      only where a date is due.

    Patterns have the letters Y, M and D (Do for "3rd"), N for a day or month that cannot be told apart,
    Q for a quarter, "season", and "part" for "early", "mid", "late"; "May" counts as a full name, and a month
    of two digits is MM even where no zero leads ("10/2019" is MM/YYYY, "9/2019" M/YYYY).
    """
    value = text.value
    if not _digit().search(value):
        return ()
    grammar = grammar_of(_words(language), due)
    points = scan_points(value, grammar)
    if not points:
        return ()
    return tuple(_date_text(text, stretch) for stretch in _accepted(value, points, grammar))


def _words(language: str) -> Words:
    if language == ENGLISH.language:
        return ENGLISH
    # Imported here: most résumés are in English.
    from cvlint.read.language_dates import date_words

    return date_words(language)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9]")


def _accepted(value: str, points: list[Point], grammar: Grammar) -> list[Stretch]:
    """The stretches that are dates; a year in a list is judged like the year before it."""
    accepted: list[Stretch] = []
    words = grammar.words
    previous: tuple[int, bool] | None = None
    for stretch in assemble(value, points, grammar):
        listed = None
        if previous is not None and _lists(value[previous[0] : min(stretch.at, previous[0] + 16)], words):
            listed = previous[1]
        verdict = is_accepted(value, stretch, grammar, listed=listed)
        previous = (stretch.to, verdict)
        if verdict:
            accepted.append(stretch)
    return accepted


def _lists(gap: str, words: Words) -> bool:
    """Whether what stands between two years makes a list of them: "2012, 2013 and 2015"."""
    return gap.strip() in _LIST_MARKS or gap.strip(" ,;\n\u00a0").casefold() in words.both


_LIST_MARKS = frozenset(",;/&")


def _date_text(text: Text, stretch: Stretch) -> DateText:
    start, end, separator, stated = stretch.start, stretch.end, None, None
    is_pair = start is not None and end is None and not stretch.ongoing and _is_pair(start)
    if start is not None and is_pair and stretch.fault is None:
        start, end = _ends_of_pair(start)
    if stretch.fault is None:
        stated = DateRange(start.low if start else None, end.high if end else None, stretch.ongoing)
    if stretch.mark is not None:
        separator = _separator(text, stretch.mark)
    return DateText(
        text.locate(stretch.at, stretch.to),
        stretch.at,
        stretch.to,
        text.value[stretch.at : stretch.to],
        stated,
        _date_point(text, start, start.low if start else None),
        _date_point(text, end, end.high if end else None),
        separator,
        _open_end(text, stretch.word),
        stretch.expected,
        _flaw(text, stretch.fault),
    )


def _is_pair(point: Point) -> bool:
    """Whether the point is a range of two years by itself: "2019/20"."""
    return point.bare and point.low != point.high


def _ends_of_pair(pair: Point) -> tuple[Point, Point]:
    first, _, second = pair.pattern.partition("/")
    start = pair._replace(to=pair.at + len(first), pattern=first, high=pair.low)
    return start, pair._replace(at=pair.to - len(second), pattern=second, low=pair.high)


def _date_point(text: Text, point: Point | None, value: PartialDate | None) -> DatePoint | None:
    if point is None or value is None:
        return None
    return DatePoint(
        value,
        text.locate(point.at, point.to),
        text.value[point.at : point.to],
        point.pattern,
        point.style,
        text.locate(*point.month) if point.month else None,
    )


def _separator(text: Text, mark: Extent) -> Separator:
    at, to = mark
    before = text.value[max(0, at - _WIDEST_GAP) : at]
    after = text.value[to : to + _WIDEST_GAP]
    return Separator(
        text.value[at:to],
        text.locate(at, to),
        before[len(before.rstrip()) :],
        after[: len(after) - len(after.lstrip())],
    )


_WIDEST_GAP = 8
"""Beyond the white space that may stand beside a separator."""


def _open_end(text: Text, word: Extent | None) -> OpenEnd | None:
    return OpenEnd(text.value[word[0] : word[1]], text.locate(*word)) if word else None


def _flaw(text: Text, fault: Fault | None) -> Flaw | None:
    if fault is None:
        return None
    return Flaw(fault.kind, text.locate(fault.at, fault.to), fault.reason, fault.suggestion)
