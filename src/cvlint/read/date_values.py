"""What the numbers of a date mean: partial dates, and why some numbers are none."""

from collections.abc import Callable
from typing import NamedTuple

from cvlint.dates import PartialDate, days_in
from cvlint.read.date_words import Grammar
from cvlint.resume import FlawKind, MonthStyle

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""Not from ``calendar``, whose names change with the locale."""


class Fault(NamedTuple):
    """A flaw of ``value[at:to]``; see :class:`cvlint.resume.Flaw`."""

    kind: FlawKind
    at: int
    to: int
    reason: str
    suggestion: str | None = None


class Point(NamedTuple):
    """``value[at:to]``, a date as a text states it.

    ``low`` is its value as the start of a range, ``high`` as the end: they differ for a pair of years
    ("2019/20"). Both are None when there is a ``fault``. ``month`` is the extent of the month alone.
    ``bare`` marks numbers that are a year only where a year is likely ("2014"); ``weak`` shapes that are
    dates in a range or where a date is due, and version numbers elsewhere ("2019.3"). ``tied`` says that
    the next point is the end of the range that begins here ("Jun - Aug 2018").
    """

    at: int
    to: int
    pattern: str
    low: PartialDate | None
    high: PartialDate | None
    style: MonthStyle | None = None
    month: tuple[int, int] | None = None
    bare: bool = False
    weak: bool = False
    tied: bool = False
    fault: Fault | None = None


class Read(NamedTuple):
    """What a reader made of a place: ``points`` up to offset ``to``; no points for a look-alike."""

    to: int
    points: tuple[Point, ...] = ()


Reader = Callable[[str, int, Grammar], Read | None]
"""Reads the one shape it knows at an offset of a text; None when the text has another shape there."""


def dated(year: int, month: int, day: int | None, at: int, to: int) -> PartialDate | Fault:
    """The date, or why ``value[at:to]`` states none."""
    if not 1 <= month <= 12:
        return Fault(FlawKind.IMPOSSIBLE, at, to, f"month {month} does not exist")
    if day is not None and not 1 <= day <= days_in(year, month):
        return Fault(FlawKind.IMPOSSIBLE, at, to, f"{_MONTHS[month - 1]} {year} has no day {day}")
    return PartialDate(year, month, day)


def point(
    extent: tuple[int, int],
    pattern: str,
    value: PartialDate | Fault,
    style: MonthStyle | None = None,
    month: tuple[int, int] | None = None,
    *,
    weak: bool = False,
    tied: bool = False,
) -> Point:
    """A point of one value, or of a fault."""
    known = value if isinstance(value, PartialDate) else None
    fault = value if isinstance(value, Fault) else None
    return Point(*extent, pattern, known, known, style, month, weak=weak, tied=tied, fault=fault)


def year_point(extent: tuple[int, int], year: int, pattern: str = "YYYY", *, tied: bool = False) -> Point:
    """A bare year."""
    value = PartialDate(year)
    return Point(*extent, pattern, value, value, bare=True, tied=tied)


def short_end(year: int, digits: str) -> int | None:
    """The year that two digits behind ``year`` mean ("2014–15", "1999–02"); None when it is not later,
    or too much later to be one range.
    """
    end = year - year % 100 + int(digits)
    if end <= year:
        end += 100
    return end if end - year <= _LONGEST_SHORT_RANGE else None


_LONGEST_SHORT_RANGE = 49


def full_year(digits: str) -> int:
    """The year of "'17" or "05/14": 1950 to 2049."""
    return 2000 + int(digits) if int(digits) < 50 else 1900 + int(digits)


def lettered(letter: str, digits: str) -> str:
    """The letters of a pattern for a number: "MM" for "07", "M" for "7"."""
    return letter * len(digits)
