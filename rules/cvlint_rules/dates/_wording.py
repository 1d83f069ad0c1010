"""Tables of words, and months and counts as a message says them."""

import re
from datetime import date
from functools import cache

from cvlint.api import PartialDate, Precision


@cache
def words(table: str) -> frozenset[str]:
    """The words of a table, which white space parts."""
    return frozenset(table.split())


def any_of(table: str) -> re.Pattern[str]:
    """A pattern for the phrases of a table, which ``|`` parts, as whole words in any case.

    A space in a phrase stands for white space, a hyphen or nothing at all, ``*`` for the rest of a word.
    """
    phrases = (re.escape(" ".join(phrase.split())) for phrase in table.split("|"))
    # A hyphen may be typed as one of several characters, the unbreakable one among them.
    gap = "[\\s\u2010-\u2013-]?"
    alternatives = "|".join(phrase.replace(r"\ ", gap).replace(r"\*", r"\w*") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


# Not from ``calendar``, whose names change with the locale.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def months(count: int) -> str:
    """A number of months: "1 month", "23 months"."""
    return "1 month" if count == 1 else f"{count} months"


def stretch(first: date, count: int) -> str:
    """``count`` calendar months from that of ``first`` on: "August 2015 to June 2017", "2015", "May 2015"."""
    index = first.year * 12 + first.month - 1
    last_year, last_month = divmod(index + count - 1, 12)
    if first.month == 1 and last_month == 11:
        return str(first.year) if first.year == last_year else f"{first.year} to {last_year}"
    end = f"{_MONTHS[last_month]} {last_year}"
    if count == 1:
        return end
    year = "" if first.year == last_year else f" {first.year}"
    return f"{_MONTHS[first.month - 1]}{year} to {end}"


def in_words(stated: PartialDate) -> str:
    """A date to the month: "March 2016"; to the year when it states no more: "2016"."""
    return str(stated.year) if stated.precision is Precision.YEAR else stretch(stated.earliest, 1)


def month_number(word: str) -> int:
    """The month, from 1, of an English name or abbreviation; ValueError for another word."""
    return [month[:3].lower() for month in _MONTHS].index(word[:3].lower()) + 1
