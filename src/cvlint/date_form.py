"""How a date is written, beside its value: consistency rules compare the one, arithmetic the other."""

from enum import StrEnum
from typing import NamedTuple

from cvlint.dates import DateRange, PartialDate
from cvlint.findings import Span


class MonthStyle(StrEnum):
    """How a date writes its month; a year alone has none."""

    FULL = "full"
    ABBREVIATED = "abbreviated"
    DOTTED = "dotted"
    """Abbreviated with a full stop: "Sept."."""
    NUMERIC = "numeric"


class DatePoint(NamedTuple):
    """One end of a range: its value and how it is written.

    ``month_span`` is the month alone ("Sept." with its full stop). ``pattern`` is the shape with
    letters for the parts: "MMMM YYYY", "MMM YYYY", "MMM. YYYY", "MM/YYYY", "YYYY-MM", "YYYY", "season
    YYYY", "D MMMM YYYY" …
    """

    value: PartialDate
    span: Span
    text: str
    pattern: str
    month_style: MonthStyle | None = None
    month_span: Span | None = None


class Separator(NamedTuple):
    """What stands between the ends: ``mark`` is the dash or word ("–", "--", "to"), ``span`` is the
    mark alone.

    ``before`` and ``after`` are the white space on its two sides.
    """

    mark: str
    span: Span
    before: str
    after: str

    @property
    def is_dash(self) -> bool:
        return not any(character.isalpha() for character in self.mark)


class OpenEnd(NamedTuple):
    """The word for "until now" as written ("Present", "current", "to date")."""

    word: str
    span: Span


class FlawKind(StrEnum):
    IMPOSSIBLE = "impossible"
    """Numbers that name no day or month: 2020-13, 30 February 2021."""
    MALFORMED = "malformed"
    """Nearly a date: "Apri 2012", "2020-08.17", "April 2024 – President"."""


class Flaw(NamedTuple):
    """What is wrong with a date; ``reason`` is a clause ("month 13 does not exist"), ``suggestion`` the
    word probably meant.
    """

    kind: FlawKind
    span: Span
    reason: str
    suggestion: str | None = None


class DateText(NamedTuple):
    """A date or range where it is written: value and form.

    ``at`` and ``to`` are its extent in the value of the text it was found in, ``span`` the same in the
    source; brackets around it are outside. ``range`` is None when the text has a ``flaw``: it then
    takes part in no arithmetic. ``start`` and ``end`` give the form of the stated ends. ``open_end`` is
    None for a range left open by a bare dash. ``expected`` says that the end is announced, not reached
    ("Expected May 2027").
    """

    span: Span
    at: int
    to: int
    text: str
    range: DateRange | None
    start: DatePoint | None = None
    end: DatePoint | None = None
    separator: Separator | None = None
    open_end: OpenEnd | None = None
    expected: bool = False
    flaw: Flaw | None = None
