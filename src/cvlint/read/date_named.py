"""Dates with words: "Sept. 2019", "3rd March 2019", "Jun - Aug 2018", "Winter 2019/20", "Q1 2020"."""

import re
from functools import cache
from typing import NamedTuple

from cvlint.dates import PartialDate
from cvlint.read.date_values import Fault, Read, Reader, dated, full_year, point
from cvlint.read.date_words import DASH, Grammar, Words, either
from cvlint.resume import MonthStyle

_YEAR = "(?P<y>[12][0-9]{3})(?![0-9])"
_YEARS = r"(?:(?P<y>[12][0-9]{3})|['’](?P<yy>[0-9]{2}))(?![0-9])"
_WORD = r"[^\W\d_]{3,12}"
_LETTERS = {MonthStyle.FULL: "MMMM", MonthStyle.ABBREVIATED: "MMM", MonthStyle.DOTTED: "MMM."}
_LAST_DAY = 31


class Month(NamedTuple):
    """A month's name in a match: its number, form and extent with the full stop."""

    number: int
    style: MonthStyle
    extent: tuple[int, int]

    @property
    def letters(self) -> str:
        return _LETTERS[self.style]


def month_of(match: re.Match[str], grammar: Grammar, group: str = "m") -> Month | None:
    """The month that the group names; the group of the full stop has the same name and "dot"."""
    known = grammar.months.get(match[group].casefold())
    if known is None:
        return None
    number, style = known
    if match[group + "dot"]:
        style = MonthStyle.DOTTED
    return Month(number, style, (match.start(group), match.end(group + "dot")))


def _year(match: re.Match[str]) -> tuple[int, str]:
    """The year and its letters."""
    return (int(match["y"]), "YYYY") if match["y"] else (full_year(match["yy"]), "'YY")


def gap_letters(text: str) -> str:
    """What stands between two parts, as a pattern shows it: any white space is one space."""
    return re.sub(r"\s+", " ", text)


@cache
def join_of(words: Words) -> str:
    """What joins the two ends of a range that share a year."""
    return rf"(?:\s{{0,3}}(?:{DASH}|[/&])\s{{0,3}}|\s{{1,3}}{either(words.to + words.both)}\s{{1,3}})"


@cache
def _named(words: Words) -> re.Pattern[str]:
    gap = rf",?(?:\s{{1,4}}(?:{either(words.of)}\s{{1,2}})?|[/-]|)"
    return re.compile(rf"(?P<m>{_WORD})(?P<mdot>\.?)(?P<gap>{gap}){_YEARS}", re.IGNORECASE)


def read_named(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "Sept. 2019", "September, 2019", "Sep/2019", "Sept '19"; "Sep2019" only where a date is due."""
    match = _named(grammar.words).match(value, at)
    month = month_of(match, grammar) if match else None
    if match is None or month is None:
        return None
    if not (match["gap"] or match["mdot"] or match["yy"] or grammar.due):
        return None
    year, letters = _year(match)
    pattern = month.letters + gap_letters(match["gap"]) + letters
    named = point(match.span(), pattern, PartialDate(year, month.number), month.style, month.extent)
    return Read(match.end(), (named,))


@cache
def _month_day(words: Words) -> re.Pattern[str]:
    day = rf"[0-9]{{1,2}}(?:{either(words.ordinals)})?"
    return re.compile(
        rf"(?P<m>{_WORD})(?P<mdot>\.?)\s{{1,3}}(?P<a>{day})(?:\s{{0,2}}{DASH}\s{{0,2}}(?P<b>{day}))?"
        rf"(?P<gap>,?\s{{1,3}}|,){_YEAR}",
        re.IGNORECASE,
    )


def _read_month_day(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "March 3rd, 2019", "June 3–5, 2018"."""
    match = _month_day(grammar.words).match(value, at)
    month = month_of(match, grammar) if match else None
    if match is None or month is None:
        return None
    if _day(match["a"]) > _LAST_DAY and "," not in match["gap"]:
        return None
    year, end = int(match["y"]), match.end()
    year_gap = gap_letters(match["gap"]) + "YYYY"
    first = _dated_day(match, "a", year, month, (match.start(), end))
    if match["b"] is None:
        pattern = f"{month.letters} {_day_letters(match['a'])}{year_gap}"
        return Read(end, (point(match.span(), pattern, first, month.style, month.extent),))
    last = _dated_day(match, "b", year, month, (match.start(), end))
    start = point(
        (match.start(), match.end("a")),
        f"{month.letters} {_day_letters(match['a'])}",
        first,
        month.style,
        month.extent,
        tied=True,
    )
    return Read(end, (start, point((match.start("b"), end), _day_letters(match["b"]) + year_gap, last)))


def _dated_day(
    match: re.Match[str], group: str, year: int, month: Month, extent: tuple[int, int]
) -> PartialDate | Fault:
    return dated(year, month.number, _day(match[group]), *extent)


def _day(text: str) -> int:
    """ "3rd" is 3."""
    return int(re.sub(r"[^0-9]", "", text))


def _day_letters(text: str) -> str:
    return "D" if text.isdigit() else "Do"


@cache
def _two_months(words: Words) -> re.Pattern[str]:
    day = rf"[0-9]{{1,2}}(?:{either(words.ordinals)})?"
    return re.compile(
        rf"(?P<m>{_WORD})(?P<mdot>\.?)(?:\s{{1,3}}(?P<a>{day}))?{join_of(words)}"
        rf"(?P<n>{_WORD})(?P<ndot>\.?)(?:\s{{1,3}}(?P<b>{day}))?(?P<gap>,?\s{{0,4}}){_YEARS}",
        re.IGNORECASE,
    )


def _read_two_months(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "Jun - Aug 2018", "June/July 2017", "June 28 – July 3, 2018": the year is that of the end."""
    match = _two_months(grammar.words).match(value, at)
    if match is None or bool(match["a"]) != bool(match["b"]):
        return None
    first, last = month_of(match, grammar), month_of(match, grammar, "n")
    if first is None or last is None:
        return None
    year, letters = _year(match)
    # "Nov - Feb 2018" began in the year before.
    start_year = year - 1 if first.number > last.number else year
    days = [_day(match[group]) if match[group] else None for group in "ab"]
    day_letters = [" " + _day_letters(match[group]) if match[group] else "" for group in "ab"]
    start_to = match.end("a") if match["a"] else first.extent[1]
    start = point(
        (match.start(), start_to),
        first.letters + day_letters[0],
        dated(start_year, first.number, days[0], *match.span()),
        first.style,
        first.extent,
        tied=True,
    )
    end = point(
        (match.start("n"), match.end()),
        last.letters + day_letters[1] + gap_letters(match["gap"]) + letters,
        dated(year, last.number, days[1], *match.span()),
        last.style,
        last.extent,
    )
    return Read(match.end(), (start, end))


@cache
def _day_month(words: Words) -> re.Pattern[str]:
    day = rf"[0-9]{{1,2}}(?:{either(words.ordinals)})?"
    return re.compile(
        rf"(?:(?P<a>{day})(?:\s{{1,3}}(?P<m>{_WORD})(?P<mdot>\.?))?\s{{0,2}}{DASH}\s{{0,2}})?"
        rf"(?P<b>{day})(?P<gap>\s{{1,3}}(?:{either(words.of)}\s{{1,2}})?|[-/])"
        rf"(?P<n>{_WORD})(?P<ndot>\.?)(?P<gap2>,?\s{{1,3}}(?:{either(words.of)}\s{{1,2}})?|[-/,]){_YEAR}",
        re.IGNORECASE,
    )


def _read_day_month(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "3rd March 2019", "24-May-2011", "3–5 June 2018", "28 June – 3 July 2018"."""
    match = _day_month(grammar.words).match(value, at)
    month = month_of(match, grammar, "n") if match else None
    if match is None or month is None or not 1 <= _day(match["b"]) <= _LAST_DAY:
        return None
    year, extent = int(match["y"]), match.span()
    pattern = (
        _day_letters(match["b"])
        + gap_letters(match["gap"])
        + month.letters
        + gap_letters(match["gap2"])
        + "YYYY"
    )
    last = _dated_day(match, "b", year, month, extent)
    end = point((match.start("b"), match.end()), pattern, last, month.style, month.extent)
    if match["a"] is None:
        return Read(match.end(), (end,))
    own = month_of(match, grammar) if match["m"] else None
    if (match["m"] and own is None) or not 1 <= _day(match["a"]) <= _LAST_DAY:
        return None
    shared = own or month
    start_year = year - 1 if shared.number > month.number else year
    first = _dated_day(match, "a", start_year, shared, extent)
    to = own.extent[1] if own else match.end("a")
    letters = _day_letters(match["a"]) + (f" {own.letters}" if own else "")
    style, at_month = (own.style, own.extent) if own else (None, None)
    return Read(match.end(), (point((at, to), letters, first, style, at_month, tied=True), end))


MONTH_FIRST: tuple[Reader, ...] = (read_named, _read_month_day, _read_two_months)
DAY_FIRST: tuple[Reader, ...] = (_read_day_month,)
