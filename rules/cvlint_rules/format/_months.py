"""The months of dates: how each is written, and how English writes them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvlint.api import DateText, MonthStyle, Resume, Span

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MAY = 5
JUNE_AND_JULY = frozenset((6, 7))
MARCH_AND_APRIL = frozenset((3, 4))
SEPTEMBER = 9

_UNABBREVIATED = """
    mai mei maj maja mars marts märz juin août aout juni juli maart май мая март марта июнь июня июль июля
"""
UNABBREVIATED = frozenset(_UNABBREVIATED.split())
"""Full names, of any language, that also stand beside abbreviations of longer ones: "août" beside "sept."."""


class Month(NamedTuple):
    """A month (1–12) where it is written; ``word`` is with its full stop."""

    number: int
    style: MonthStyle
    word: str
    span: Span

    @property
    def is_short(self) -> bool:
        return self.style in {MonthStyle.ABBREVIATED, MonthStyle.DOTTED}


def months_of(resume: Resume, date: DateText) -> list[Month]:
    """The months that the two ends of a date name, in source order."""
    months = {}
    for point in (date.start, date.end):
        if point and point.month_style and point.month_span and point.value.month:
            word = resume.source.slice(point.month_span)
            months[point.month_span] = Month(point.value.month, point.month_style, word, point.month_span)
    return [months[span] for span in sorted(months)]


def telling(months: Iterable[Month]) -> Iterator[Month]:
    """The months in words that show a style.

    "May" is full and short at once. Nor does a full "June" or "July" say anything beside short months,
    as long as neither is shortened, nor a full "March" or "April" as long as none of the four is: that
    is how the style guides abbreviate. Nor do the short names of other languages, each as long as it is
    not shortened.
    """
    words = [month for month in months if month.style is not MonthStyle.NUMERIC]
    shortened = {month.number for month in words if month.is_short}
    silent: set[int] = set()
    if shortened.isdisjoint(JUNE_AND_JULY):
        silent |= JUNE_AND_JULY
        if shortened.isdisjoint(MARCH_AND_APRIL):
            silent |= MARCH_AND_APRIL
    for month in words:
        plain_may = month.number == MAY and month.style is not MonthStyle.DOTTED
        whole = month.number not in shortened and month.word.casefold() in UNABBREVIATED
        if not plain_may and not (month.style is MonthStyle.FULL and (whole or month.number in silent)):
            yield month


def is_english(month: Month) -> bool:
    """Whether the word is the English name of the month or a usual abbreviation of it."""
    bare, name = month.word.removesuffix(".").casefold(), MONTHS[month.number - 1].casefold()
    return bare in {name, name[:3]} or (bare == "sept" and month.number == SEPTEMBER)


def rewritten(month: Month, style: MonthStyle, september: str) -> str:
    """The month in another style of words, in its own case.

    ``september`` is the abbreviation for that month: "Sep" or "Sept".
    """
    word = MONTHS[month.number - 1]
    if style is not MonthStyle.FULL:
        word = september if month.number == SEPTEMBER else word[:3]
    if style is MonthStyle.DOTTED and month.number != MAY:
        word += "."
    if month.word.isupper():
        return word.upper()
    return word.lower() if month.word.islower() else word
