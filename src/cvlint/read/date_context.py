"""Whether a number that looks like a date is one: what stands directly around it."""

import re
from functools import cache

from cvlint.read.date_assembly import Stretch
from cvlint.read.date_phrases import phrase_before
from cvlint.read.date_words import Grammar, Words
from cvlint.resume import MonthStyle

EARLIEST_YEAR = 1900
LATEST_YEAR = 2045
"""Bare numbers outside these are years only in a range where a date is due ("1654-1660")."""

_WINDOW = 60
"""How far back the words before a number are read."""

_JOINED_BEFORE = frozenset("$€£¥₹₽#@=+%&\\^<_§/")
_JOINED_AFTER = frozenset("$€£¥₹₽#@=+%\\^_°")
_OPENING = frozenset("([{«“\"'‘")
_STOPS = frozenset(",;|·•‧∙:/–—―~→*>")


def is_accepted(value: str, stretch: Stretch, grammar: Grammar, *, listed: bool | None) -> bool:
    """Whether the stretch is a date. ``listed`` is the verdict on the year before it in a list of years."""
    if _is_part_of_more(value, stretch.at, stretch.to):
        return False
    points, words, at, to = stretch.points, grammar.words, stretch.at, stretch.to
    single = len(points) == 1 and not (stretch.ongoing or stretch.introduced)
    if not all(point.bare or point.weak for point in points):
        numeric = all(point.style is MonthStyle.NUMERIC for point in points)
        return not (numeric and _names_no_year(value, at, words, single=single))
    if not _is_plausible(value, stretch, grammar):
        return False
    if listed is not None and single:
        return listed and not _counts_things(value, to, words)
    if stretch.introduced or stretch.word is not None:
        return not (_names_no_year(value, at, words, single=False) or _counts_things(value, to, words))
    if not single:
        return _is_licensed_range(value, at, to, grammar)
    if points[0].weak:
        return grammar.due and _stands_alone(value, at, to, grammar)
    if points[0].low != points[0].high:
        # "2019/20" is a range by itself where a date is due, and a fraction or version elsewhere.
        return grammar.due and _is_licensed_range(value, at, to, grammar)
    return _is_licensed_year(value, at, to, grammar)


def _is_plausible(value: str, stretch: Stretch, grammar: Grammar) -> bool:
    """Whether bare numbers can be years: of our time, or where a date is due earlier ones in a range."""
    years = [point.low.year for point in stretch.points if point.low is not None]
    if all(EARLIEST_YEAR <= year <= LATEST_YEAR for year in years):
        return True
    if not grammar.due:
        return False
    if len(years) == 1:
        whole = len(value) <= _WINDOW and value.strip() == value[stretch.at : stretch.to]
        return years[0] <= LATEST_YEAR and (whole or stretch.ongoing)
    return years[0] <= years[-1] <= LATEST_YEAR or all(
        EARLIEST_YEAR <= year < EARLIEST_YEAR + 300 for year in years
    )


def _is_part_of_more(value: str, at: int, to: int) -> bool:
    """Whether ``value[at:to]`` is a piece of something longer: an identifier, version, amount, phone
    number, address or file name.
    """
    before, after = value[max(0, at - 2) : at], value[to : to + 2]
    if value[max(0, at - 4) : at].rstrip().endswith("##"):
        before = ""  # a heading that lacks its space, or has one number sign too many
    return _joins_before(before) or _joins_after(after) or _in_address(value, at, to)


def _joins_before(before: str) -> bool:
    """Whether the number goes on to the left; ``before`` is up to two characters."""
    if not before:
        return False
    near, far = before[-1], before[:-1]
    if near in _JOINED_BEFORE or (near.isalnum() and not _is_ideograph(near)):
        return True
    if near in "-‐‑.":
        return far.isalnum() or far == ")"
    if near in ",:'’–—":
        return far.isdigit()
    return near == " " and far in _JOINED_BEFORE and far not in "/&+<=%>"


def _joins_after(after: str) -> bool:
    if not after:
        return False
    near, far = after[0], after[1:]
    if near in _JOINED_AFTER or (near.isalnum() and not _is_ideograph(near)):
        return True
    if near in "-‐‑/":
        return far.isalnum()
    if near in "–—:,":
        return far.isdigit()
    if near == ".":
        return far.isdigit() or far.islower()
    return near in "'’" and far.isalpha()


def _is_ideograph(character: str) -> bool:
    return "\u3040" <= character <= "\u9fff"


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"://|@|^www\.|\.[a-z]{2,4}/|\\", re.IGNORECASE)


def _in_address(value: str, at: int, to: int) -> bool:
    """Whether the run without white space around the number is a URL, e-mail address or path."""
    before, after = value[max(0, at - _LONGEST_ADDRESS) : at], value[to : to + _LONGEST_ADDRESS]
    start = max(before.rfind(space) for space in _AROUND_ADDRESS) + 1
    stop = min(end for space in _AROUND_ADDRESS if (end := (after + space).find(space)) >= 0)
    return bool(_address().search(before[start:] + value[at:to] + after[:stop]))


_LONGEST_ADDRESS = 200
_AROUND_ADDRESS = " \n\t\u00a0|·"


def _names_no_year(value: str, at: int, words: Words, *, single: bool) -> bool:
    """Whether the words before a number say that it is none of a year: "pp. 2010-2020"."""
    phrases = words.numbering + words.editions if single else words.numbering
    return phrase_before(value, at, phrases, ".:#") is not None


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0](?P<word>[^\W\d_]+)")


def _counts_things(value: str, to: int, words: Words) -> bool:
    """Whether the word behind a number makes it a quantity: "2000 servers", "in 2000 cases"."""
    match = _next_word().match(value, to)
    if match is None:
        return False
    word = match["word"]
    if word.casefold() in words.units:
        return True
    if not word.islower() or word in words.followers:
        return False
    return word.endswith(words.plurals) or value[to - 2 : to] == "00"


def _is_introduced(value: str, at: int, words: Words) -> bool:
    """Whether the words before a number make a year of it: "in 2019", "class of 2019"."""
    if phrase_before(value, at, words.prepositions) is not None:
        return True
    of = phrase_before(value, at, words.of)
    return of is not None and phrase_before(value, of, words.time_nouns) is not None


def _is_licensed_range(value: str, at: int, to: int, grammar: Grammar) -> bool:
    """Whether ``value[at:to]``, two bare years, is a range: anywhere where a date is due; in prose when it
    stands apart (in brackets, after a comma, pipe, dash …) or follows a preposition.
    """
    words = grammar.words
    if _names_no_year(value, at, words, single=False) or _counts_things(value, to, words):
        return False
    return grammar.due or _stands_apart(value, at, grammar) or _is_introduced(value, at, words)


def _is_licensed_year(value: str, at: int, to: int, grammar: Grammar) -> bool:
    """Whether the bare year ``value[at:to]`` is a date: behind a preposition, or standing apart on both
    sides; where a date is due also at the end of a line, and before a name that the line begins with.
    """
    words = grammar.words
    if _counts_things(value, to, words):
        return False
    if _is_introduced(value, at, words):
        return True
    if _names_no_year(value, at, words, single=True) or _follows_number(value, at):
        return False
    if _stands_alone(value, at, to, grammar):
        return True
    if not grammar.due:
        return False
    if _starts_line(value, at, grammar):
        return value[to : to + 1] == " " and value[to + 1 : to + 2].isupper()
    return bool(_line_end().match(value, to))


def _stands_alone(value: str, at: int, to: int, grammar: Grammar) -> bool:
    """Whether ``value[at:to]`` is set off on both sides."""
    return bool(_separation().match(value, to)) and _stands_apart(value, at, grammar)


def _follows_number(value: str, at: int) -> bool:
    """Whether another number comes directly before, as in "+49 30 2019"."""
    return value[max(0, at - 2) : at - 1].isdigit() and value[at - 1] in " \u00a0"


@cache
def _line_start() -> re.Pattern[str]:
    """The white space, and the number signs of what was meant as a heading, that a line begins with."""
    return re.compile(r"(?:\A|\n)\s*(?:#{2,}\s*)?\Z")


def _starts_line(value: str, at: int, grammar: Grammar) -> bool:
    """In prose a line break is mere white space, so that only the text itself has a start."""
    if not grammar.due:
        return at <= _WINDOW and not value[:at].strip()
    begin = max(0, at - _WINDOW)
    # A window inside the text must not look like the start of it.
    before = value[begin:at] if begin == 0 else "." + value[begin:at]
    return bool(_line_start().search(before))


def _stands_apart(value: str, at: int, grammar: Grammar) -> bool:
    """Whether ``value[at:]`` begins a line, or follows a bracket, a comma, a pipe, a dash or a wide gap."""
    if _starts_line(value, at, grammar):
        return True
    before = value[max(0, at - _WINDOW) : at]
    stripped = before.rstrip()
    gap = before[len(stripped) :]
    if not stripped or "\t" in gap or len(gap) >= 2:
        return True
    last = stripped[-1]
    if last == "-":
        return bool(gap)
    return last in _OPENING or last in _STOPS or (last == "." and _ends_sentence(stripped))


def _ends_sentence(text: str) -> bool:
    """Whether the full stop follows a whole word, rather than "p." or "No."."""
    return len(text) > 4 and text[-5:-1].isalpha()


@cache
def _separation() -> re.Pattern[str]:
    """What sets a year apart from what follows."""
    return re.compile(r"[ \u00a0]?(?:$|[\n\t()\[\]{},;:.|&·•/*\"'’”»–—―]|-+(?!\w))|[ \u00a0]{2}")


@cache
def _line_end() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0.*]*(?:$|[\n|\t]|  )")
