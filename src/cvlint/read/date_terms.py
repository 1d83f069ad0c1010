"""Dates with terms for months, or the year first: "Winter 2019/20", "Q1 2020", "mid-2019", "2015 Mar."."""

import re
from functools import cache

from cvlint.dates import PartialDate, Season
from cvlint.read.date_named import gap_letters, join_of, month_of, read_named
from cvlint.read.date_phrases import word_at
from cvlint.read.date_values import Point, Read, Reader, full_year, lettered, point
from cvlint.read.date_words import DASH, Grammar, Words, either

_YEAR = "(?P<y>[12][0-9]{3})"
_TERM = r"[^\W\d_]{3,12}"


@cache
def _season(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<n>{_TERM})(?:{join_of(words)}(?P<last>{_TERM}))?,?(?:\s{{1,3}}(?:{either(words.of)}\s{{1,2}})?|(?=['’]))"
        rf"(?:{_YEAR}(?:[/‒–—-](?P<next>[0-9]{{4}}|[0-9]{{2}}))?|['’](?P<yy>[0-9]{{2}}))(?![0-9])",
        re.IGNORECASE,
    )


def _read_season(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "Spring 2019", "Fall '19", "Winter 2019/20", and two seasons of one year: "Spring - Fall 2019"."""
    match = _season(grammar.words).match(value, at)
    season = grammar.seasons.get(match["n"].casefold()) if match else None
    if match is None or season is None:
        return None
    last = grammar.seasons.get(match["last"].casefold()) if match["last"] else season
    if last is None:
        return None
    year = int(match["y"]) if match["y"] else full_year(match["yy"])
    letters = "season YYYY" if match["y"] else "season 'YY"
    end, to = year, match.end()
    if match["next"]:
        if last is Season.WINTER and int(match["next"]) in {year + 1, (year + 1) % 100}:
            end, letters = year + 1, "season YYYY/" + lettered("Y", match["next"])
        else:
            to = match.end("y")
    low, high = PartialDate(year, season=last), PartialDate(end, season=last)
    if match["last"] is None:
        return Read(to, (Point(at, to, letters, low, high),))
    start = point(match.span("n"), "season", PartialDate(year, season=season), tied=True)
    return Read(to, (start, Point(match.start("last"), to, letters, low, high)))


@cache
def _quarter(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<first>q[1-4])(?:{join_of(words)}(?P<last>q[1-4]))?[\s/-]{{0,3}}{_YEAR}(?![0-9])", re.IGNORECASE
    )


def _read_quarter(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "Q1 2020", "Q1 - Q3 2020"; the value is the year, for a business year may begin in any month."""
    match = _quarter(grammar.words).match(value, at)
    if match is None:
        return None
    year = PartialDate(int(match["y"]))
    if match["last"] is None:
        return Read(match.end(), (point(match.span(), "Q YYYY", year),))
    start = point(match.span("first"), "Q", year, tied=True)
    return Read(match.end(), (start, point((match.start("last"), match.end()), "Q YYYY", year)))


@cache
def _part(words: Words) -> re.Pattern[str]:
    return re.compile(rf"{either(words.parts)}[\s-]{{1,2}}(?:{_YEAR}(?![0-9]))?", re.IGNORECASE)


def _read_part(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "mid-2019", "late March 2019": the value is the whole year or month."""
    match = _part(grammar.words).match(value, at)
    if match is None:
        return None
    if match["y"]:
        return Read(match.end(), (point(match.span(), "part YYYY", PartialDate(int(match["y"]))),))
    named = read_named(value, match.end(), grammar)
    if named is None:
        return None
    return Read(
        named.to, tuple(each._replace(at=at, pattern=f"part {each.pattern}") for each in named.points)
    )


@cache
def _quarter_last() -> re.Pattern[str]:
    return re.compile(rf"{_YEAR}[\s/-]?q[1-4](?!\w)", re.IGNORECASE)


def _read_quarter_last(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "2020 Q1", "2020-Q1"."""
    match = _quarter_last().match(value, at) if "q" in value[at + 4 : at + 6].casefold() else None
    if match is None:
        return None
    return Read(match.end(), (point(match.span(), "YYYY Q", PartialDate(int(match["y"]))),))


@cache
def _year_before(words: Words) -> re.Pattern[str]:
    # Another year behind the word would claim it: "2015 March 2016".
    last = rf"(?=\s{{0,3}}(?:$|[\n|)\],;:·•]|{DASH}|{either(words.to)}\b))"
    return re.compile(
        rf"{_YEAR}(?P<gap>,?\s{{1,2}}|[-/])(?P<m>{_TERM})(?P<mdot>\.?)"
        rf"(?:{join_of(words)}(?P<n>{_TERM})(?P<ndot>\.?){last}|{last})",
        re.IGNORECASE,
    )


def _read_year_before(value: str, at: int, grammar: Grammar) -> Read | None:
    """ "2015 Mar.", "2015 Mar - May", "2019 Fall": only where a date is due."""
    if not grammar.due:
        return None
    between = value[at + 4 : at + 7]
    word = word_at(value, at + 4 + len(between) - len(between.lstrip(" ,-/\u00a0")))
    if word not in grammar.months and word not in grammar.seasons:
        return None
    match = _year_before(grammar.words).match(value, at)
    if match is None:
        return None
    year, gap = int(match["y"]), gap_letters(match["gap"])
    season = grammar.seasons.get(match["m"].casefold())
    if season is not None and match["n"] is None:
        return Read(match.end(), (point(match.span(), "YYYY season", PartialDate(year, season=season)),))
    first = month_of(match, grammar)
    if first is None:
        return None
    start = point(
        (at, first.extent[1]),
        f"YYYY{gap}{first.letters}",
        PartialDate(year, first.number),
        first.style,
        first.extent,
        tied=match["n"] is not None,
    )
    if match["n"] is None:
        return Read(match.end(), (start,))
    last = month_of(match, grammar, "n")
    if last is None:
        return None
    end_year = year if last.number >= first.number else year + 1
    end = point(last.extent, last.letters, PartialDate(end_year, last.number), last.style, last.extent)
    return Read(match.end(), (start, end))


SEASON_FIRST: tuple[Reader, ...] = (_read_season,)
QUARTER_FIRST: tuple[Reader, ...] = (_read_quarter,)
PART_FIRST: tuple[Reader, ...] = (_read_part,)
YEAR_BEFORE: tuple[Reader, ...] = (_read_quarter_last, _read_year_before)
