"""The single dates in a text, one by one, look-alikes included (``date_context`` tells them apart)."""

import re
from functools import cache

from cvlint.read.date_flaws import MISSPELT
from cvlint.read.date_named import DAY_FIRST, MONTH_FIRST
from cvlint.read.date_numeric import YEAR_ALONE, YEAR_FIRST, YEAR_LAST
from cvlint.read.date_phrases import phrase_at
from cvlint.read.date_terms import PART_FIRST, QUARTER_FIRST, SEASON_FIRST, YEAR_BEFORE
from cvlint.read.date_values import Point, Reader
from cvlint.read.date_words import Grammar, Words

_FOUR_DIGITS = YEAR_FIRST + YEAR_BEFORE + YEAR_ALONE


@cache
def _token() -> re.Pattern[str]:
    """A word or a number of at most four digits, at its first character."""
    return re.compile(r"(?<![A-Za-z0-9_])(?:[0-9]{1,4}(?![0-9])|[^\W\d_]{1,12}(?=[\W\d_]))")


def scan_points(value: str, grammar: Grammar) -> list[Point]:
    """Every date in ``value``, in order and not overlapping."""
    points: list[Point] = []
    tokens = _tokens(value)
    few_digits = YEAR_LAST + DAY_FIRST if any(word in grammar.months for _, word in tokens) else YEAR_LAST
    done = 0
    for at, token in tokens:
        if at < done:
            continue
        few = token[0].isdigit() and len(token) <= 2
        for reader in few_digits if few else _readers(token, grammar):
            read = reader(value, at, grammar)
            if read is not None:
                points += _with_word_behind(value, read.points, grammar.words)
                done = read.to
                break
    return points


def _tokens(value: str) -> list[tuple[int, str]]:
    """The words and numbers near a digit, in lower case with their offsets: a date has a digit in it."""
    tokens: list[tuple[int, str]] = []
    begin = 0
    for digits in _digits().finditer(value):
        # No token holds a space: behind one, the same tokens are found as from the start.
        begin = max(begin, value.rfind(" ", begin, max(begin, digits.start() - _REACH)) + 1)
        for token in _token().finditer(value, begin):
            begin = token.start()
            if begin > digits.end() + _REACH:
                break
            tokens.append((begin, token[0].casefold()))
            begin = token.end()
        else:
            return tokens
    return tokens


_REACH = 80
"""Longer than any date in words."""


@cache
def _digits() -> re.Pattern[str]:
    return re.compile("[0-9]+")


def _with_word_behind(value: str, points: tuple[Point, ...], words: Words) -> tuple[Point, ...]:
    """The points, the last with the word that belongs to its year: "2019 г."."""
    if not words.behind or not points or points[-1].low != points[-1].high:
        return points
    *others, last = points
    gap = value[last.to : last.to + 2]
    to = phrase_at(value, last.to + len(gap) - len(gap.lstrip(" \u00a0")), words.behind)
    return points if to is None else (*others, last._replace(to=to))


def _readers(token: str, grammar: Grammar) -> tuple[Reader, ...]:
    """The readers of the shapes that can begin with this token, a word or more than two digits."""
    if token[0].isdigit():
        return _FOUR_DIGITS if len(token) == 4 else ()
    if token in grammar.months:
        return MONTH_FIRST
    if token in grammar.seasons:
        return SEASON_FIRST
    if token == "q":
        return QUARTER_FIRST
    if token in grammar.words.parts:
        return PART_FIRST
    return MISSPELT if grammar.due and len(token) > 3 else ()
