"""Dates in figures: "2019", "2019-09", "2014–15", "2019/20", "09/2019", "24.05.2011", "2021年9月"."""

import re
from functools import cache

from cvlint.dates import PartialDate
from cvlint.read.date_phrases import phrase_before
from cvlint.read.date_values import (
    Fault,
    Point,
    Read,
    Reader,
    dated,
    full_year,
    lettered,
    point,
    short_end,
    year_point,
)
from cvlint.read.date_words import DASH, Grammar
from cvlint.resume import FlawKind, MonthStyle

_NUMERIC = MonthStyle.NUMERIC
_DATE_MARKS = frozenset("-/.‐‑")
_PAIR_MARKS = frozenset("/-‒–—−")


@cache
def _ideographic() -> re.Pattern[str]:
    return re.compile(
        r"(?P<y>[12][0-9]{3})\s?年(?!代)(?:度|(?:\s?(?P<m>[0-9]{1,2})\s?月(?:份|\s?(?P<d>[0-9]{1,2})\s?日)?)?)"
    )


def _read_ideographic(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "2021年", "2021年9月", "2021年9月1日"."""
    match = _ideographic().match(value, at) if "年" in value[at + 4 : at + 6] else None
    if match is None:
        return None
    pattern = "YYYY年"
    if match["m"] is None:
        stated: PartialDate | Fault = PartialDate(int(match["y"]))
        return Read(match.end(), (point(match.span(), pattern, stated),))
    pattern += lettered("M", match["m"]) + "月"
    pattern += lettered("D", match["d"]) + "日" if match["d"] else ""
    day = int(match["d"]) if match["d"] else None
    stated = dated(int(match["y"]), int(match["m"]), day, *match.span())
    return Read(match.end(), (point(match.span(), pattern, stated, _NUMERIC, match.span("m")),))


@cache
def _year_pair() -> re.Pattern[str]:
    return re.compile(
        r"(?P<y>[12][0-9]{3})(?:(?P<s>/)(?P<long>[12][0-9]{3})|(?P<mark>--|[‒–—−])(?P<short>[0-9]{2}))(?![0-9])"
    )


def _read_year_pair(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "2019/2020", "2014–15", "2014--15"; one hyphen or slash may be a month (:func:`_read_year_first`)."""
    match = _year_pair().match(value, at) if value[at + 4 : at + 5] in _PAIR_MARKS else None
    if match is None:
        return None
    year = int(match["y"])
    if match["long"]:
        return _school_year(match, year, "long") if int(match["long"]) == year + 1 else Read(match.end())
    end = short_end(year, match["short"])
    return Read(match.end()) if end is None else _short_range(match, year, end, "short")


@cache
def _spaced_pair() -> re.Pattern[str]:
    return re.compile(rf"(?P<y>[12][0-9]{{3}})\s{DASH}\s(?P<short>[0-9]{{2}})(?=[ \t]*(?:$|[\n)\],|]))")


def _read_spaced_pair(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "2012 - 13", where a date is due and nothing is counted by the second number."""
    match = _spaced_pair().match(value, at) if grammar.due and value[at + 4 : at + 5].isspace() else None
    end = short_end(int(match["y"]), match["short"]) if match else None
    return None if match is None or end is None else _short_range(match, int(match["y"]), end, "short")


def _school_year(match: re.Match[str], year: int, end: str) -> Read:
    pattern = "YYYY/" + lettered("Y", match[end])
    pair = Point(*match.span(), pattern, PartialDate(year), PartialDate(year + 1), bare=True)
    return Read(match.end(), (pair,))


def _short_range(match: re.Match[str], year: int, end: int, group: str) -> Read:
    first = year_point(match.span("y"), year, tied=True)
    return Read(match.end(), (first, year_point(match.span(group), end, "YY")))


@cache
def _year_first() -> re.Pattern[str]:
    return re.compile(
        r"(?P<y>[12][0-9]{3})(?P<s>[-/.‐‑])(?P<m>[0-9]{1,2})(?:(?P<s2>[-/.‐‑])(?P<d>[0-9]{1,2}))?(?![0-9])"
    )


def _read_year_first(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "2019-09-01", "2019-09", "2019.9", "2019/09", and the ranges of two years "2014-15", "2019/20"."""
    match = _year_first().match(value, at) if value[at + 4 : at + 5] in _DATE_MARKS else None
    if match is None:
        return None
    if match["d"]:
        return _read_full_date(match, grammar)
    year, month = int(match["y"]), int(match["m"])
    long = len(match["m"]) == 2
    if match["s"] in "-‐‑" and long and not 1 <= month <= 12:
        end = short_end(year, match["m"])
        if end is not None:
            return _short_range(match, year, end, "m")
    if (
        match["s"] == "/"
        and long
        and month == (year + 1) % 100
        and (month > 12 or _names_school_year(value, at, grammar))
    ):
        return _school_year(match, year, "m")
    stated = dated(year, month, None, *match.span())
    if isinstance(stated, Fault) and not (grammar.due and long and match["s"] in "-‐‑"):
        return Read(match.end())
    pattern = f"YYYY{match['s']}{lettered('M', match['m'])}"
    weak = match["s"] == "." or not long or isinstance(stated, Fault)
    return Read(match.end(), (point(match.span(), pattern, stated, _NUMERIC, match.span("m"), weak=weak),))


def _names_school_year(value: str, at: int, grammar: Grammar) -> bool:
    return phrase_before(value, at, grammar.words.school_years) is not None


def _read_full_date(match: re.Match[str], grammar: Grammar) -> Read:
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    stated = dated(year, month, day, *match.span())
    if match["s"] != match["s2"]:
        return _read_mixed_marks(match, stated, grammar)
    iso = match["s"] == "-"
    if isinstance(stated, Fault) and not (grammar.due or (iso and len(match["m"]) == len(match["d"]) == 2)):
        return Read(match.end())
    pattern = match["s"].join(("YYYY", lettered("M", match["m"]), lettered("D", match["d"])))
    whole = len(match["m"]) == len(match["d"]) == 2
    weak = (match["s"] == "." and not whole) or (isinstance(stated, Fault) and not (iso and whole))
    return Read(match.end(), (point(match.span(), pattern, stated, _NUMERIC, match.span("m"), weak=weak),))


def _read_mixed_marks(match: re.Match[str], stated: PartialDate | Fault, grammar: Grammar) -> Read:
    """ "2020-08.17"; a hyphen in the second place may be a range of months ("2010.05-07")."""
    whole = len(match["m"]) == len(match["d"]) == 2 and match["s2"] not in "-‐‑"
    if not grammar.due or not whole or isinstance(stated, Fault):
        return Read(match.end())
    marks = f"'{match['s']}' and '{match['s2']}'"
    fault = Fault(FlawKind.MALFORMED, *match.span(), f"its separators {marks} differ", stated.isoformat())
    return Read(match.end(), (point(match.span(), "YYYY-MM-DD", fault),))


def _read_year(value: str, at: int, grammar: Grammar) -> Read | None:
    to = at + 4
    if value[at] not in "12" or value[to : to + 1].isdigit():
        return None
    return Read(to, (year_point((at, to), int(value[at:to])),))


@cache
def _year_last() -> re.Pattern[str]:
    return re.compile(
        r"(?P<a>[0-9]{1,2})(?P<s>[-/.])(?:(?P<b>[0-9]{1,2})(?P=s))?(?P<y>[12][0-9]{3})(?![0-9])"
    )


def _read_year_last(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "09/2019", "9.2019", "24.05.2011", "24/05/2011"."""
    match = _year_last().match(value, at) if _DATE_MARKS & set(value[at + 1 : at + 3]) else None
    if match is None:
        return None
    if match["b"]:
        return _read_day_or_month_first(match, grammar)
    stated = dated(int(match["y"]), int(match["a"]), None, *match.span())
    weak = match["s"] != "/"
    if isinstance(stated, Fault) and (not grammar.due or weak):
        return Read(match.end())
    pattern = lettered("M", match["a"]) + match["s"] + "YYYY"
    weak = weak or isinstance(stated, Fault)
    return Read(match.end(), (point(match.span(), pattern, stated, _NUMERIC, match.span("a"), weak=weak),))


def _read_day_or_month_first(match: re.Match[str], grammar: Grammar) -> Read:
    """With full stops the day comes first; otherwise the order shows only when one number is no month.

    An order that does not show leaves the year alone certain.
    """
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    mark, span = match["s"], match.span()
    if first <= 12 < second:
        stated = dated(year, first, second, *span)
        parts, month = ("M" * len(match["a"]), "D" * len(match["b"])), match.span("a")
    elif mark == "." or second <= 12 < first or first == second:
        stated = dated(year, second, first, *span)
        parts, month = ("D" * len(match["a"]), "M" * len(match["b"])), match.span("b")
    elif first > 12 and second > 12:
        return Read(match.end())
    else:
        pattern = mark.join((lettered("N", match["a"]), lettered("N", match["b"]), "YYYY"))
        return Read(match.end(), (point(span, pattern, PartialDate(year)),))
    if isinstance(stated, Fault) and not grammar.due:
        return Read(match.end())
    pattern = mark.join((*parts, "YYYY"))
    weak = isinstance(stated, Fault)
    return Read(match.end(), (point(span, pattern, stated, _NUMERIC, month, weak=weak),))


@cache
def _short_months() -> re.Pattern[str]:
    month = r"(?P<%s>0[1-9]|1[0-2])/(?P<%sy>[0-9]{2})"
    return re.compile(rf"{month % ('a', 'a')}\s?{DASH}\s?{month % ('b', 'b')}(?![/0-9])")


def _read_short_months(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "10/12-05/14": months and years, only as a whole range that does not run backwards."""
    match = _short_months().match(value, at) if grammar.due and value[at + 2 : at + 3] == "/" else None
    if match is None:
        return None
    start = PartialDate(full_year(match["ay"]), int(match["a"]))
    end = PartialDate(full_year(match["by"]), int(match["b"]))
    if end.latest < start.earliest:
        return Read(match.end())
    first = point((match.start("a"), match.end("ay")), "MM/YY", start, _NUMERIC, match.span("a"), tied=True)
    last = point((match.start("b"), match.end("by")), "MM/YY", end, _NUMERIC, match.span("b"))
    return Read(match.end(), (first, last))


@cache
def _month_span() -> re.Pattern[str]:
    month = "0?[1-9]|1[0-2]"
    return re.compile(rf"(?P<a>{month})\s?{DASH}\s?(?P<b>{month})(?P<s>/)(?P<y>[12][0-9]{{3}})(?![0-9])")


def _read_month_span(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "05-08/2017": two months of one year."""
    match = _month_span().match(value, at) if grammar.due and "/" in value[at : at + 9] else None
    if match is None or int(match["a"]) >= int(match["b"]):
        return None
    year = int(match["y"])
    start, end = PartialDate(year, int(match["a"])), PartialDate(year, int(match["b"]))
    first = point(match.span("a"), lettered("M", match["a"]), start, _NUMERIC, match.span("a"), tied=True)
    pattern = lettered("M", match["b"]) + match["s"] + "YYYY"
    last = point((match.start("b"), match.end()), pattern, end, _NUMERIC, match.span("b"))
    return Read(match.end(), (first, last))


YEAR_FIRST: tuple[Reader, ...] = (_read_ideographic, _read_year_pair, _read_year_first, _read_spaced_pair)
"""For four digits, before the shapes with words; the last resort is :data:`YEAR_ALONE`."""

YEAR_ALONE: tuple[Reader, ...] = (_read_year,)

YEAR_LAST: tuple[Reader, ...] = (_read_short_months, _read_month_span, _read_year_last)
"""For one or two digits."""
