"""What stands behind a date: the end of its range, the word or dash that leaves it open, "expected"."""

import re
from functools import cache
from typing import NamedTuple

from cvlint.read.date_flaws import misspelt_open_end
from cvlint.read.date_phrases import phrase_at, phrase_before
from cvlint.read.date_values import Fault, Point
from cvlint.read.date_words import DASH, Grammar, Words, either

Extent = tuple[int, int]


class Joint(NamedTuple):
    """How two dates are joined.

    ``mark`` is the extent of the range separator, None for "&" and "/". ``wraps`` says that a line ends
    between the two, in a text whose lines may state a date each.
    """

    mark: Extent | None
    expected: bool = False
    wraps: bool = False


class Tail(NamedTuple):
    """How a range is left open: up to ``to``, with the extents of its dash and of its word, if any."""

    to: int
    mark: Extent | None = None
    word: Extent | None = None
    fault: Fault | None = None


@cache
def _mark(words: Words) -> re.Pattern[str]:
    phrases = tuple(phrase for phrase in words.to if not (phrase.isalpha() and len(phrase) <= _LONGEST_WORD))
    either_apostrophe = either(phrases).replace("'", "['’]")
    phrase = rf"{either_apostrophe}(?!\w)|" if phrases else ""
    return re.compile(
        rf"(?P<before>\s{{0,6}})(?:(?P<dash>{DASH})|(?P<pair>[&/])"
        rf"|(?P<word>{phrase}[^\W\d_]{{1,{_LONGEST_WORD}}}))(?P<after>\s{{0,6}})",
        re.IGNORECASE,
    )


_LONGEST_WORD = 8


def _marking_word(match: re.Match[str]) -> str:
    """The word or phrase behind a date as the tables have it; empty when a dash stands there."""
    return " ".join((match["word"] or "").casefold().replace("’", "'").split())


def joint_of(value: str, first: Point, second: Point, grammar: Grammar) -> Joint | None:
    """How ``second`` follows ``first`` as the end of one range; None when it does not."""
    if second.at - first.to > _WIDEST_JOINT:
        return None
    match, words = _mark(grammar.words).match(value, first.to), grammar.words
    if match is None:
        return None
    expected = match.end() != second.at
    if expected and _skip_announcement(value, match.end(), words) != second.at:
        return None
    word = _marking_word(match)
    if match["pair"] or word in words.both:
        return _joint_of_pair(value, match, first, second, grammar)
    if word:
        return Joint(match.span("word"), expected) if word in words.to else None
    return Joint(match.span("dash"), expected, grammar.due and "\n" in match[0])


_WIDEST_JOINT = 60


def _joint_of_pair(
    value: str, match: re.Match[str], first: Point, second: Point, grammar: Grammar
) -> Joint | None:
    """ "between 2012 and 2014", "2014 & 2015"; two years that do not follow each other are two dates."""
    if first.tied:
        return Joint(None)
    if match["word"]:
        led = phrase_before(value, first.at, grammar.words.between) is not None
        return Joint(match.span("word")) if led else None
    if not (grammar.due and first.bare and second.bare):
        return None
    low, high = first.low, second.high
    return Joint(None) if low and high and high.year == low.year + 1 else None


def tail_of(value: str, last: Point, grammar: Grammar) -> Tail | None:
    """How the range that begins with ``last`` is left open; None when it is not."""
    match, words = _mark(grammar.words).match(value, last.to), grammar.words
    if match is None or match["pair"]:
        return None
    if match["word"]:
        closing = phrase_at(value, match.start("word"), words.closings)
        if closing is not None:
            return Tail(closing, None, (match.start("word"), closing))
        since = phrase_at(value, match.start("word"), words.since_behind)
        if since is not None:
            return Tail(since)
        if _marking_word(match) not in words.to or not (match["before"] and match["after"]):
            return None
        return _open_end(value, match.end(), match.span("word"), grammar)
    mark = match.span("dash")
    if not (match["before"] or match["after"]):
        glued = phrase_at(value, match.end(), words.glued_open_ends)
        if glued is not None:
            return Tail(glued, mark, (match.end(), glued))
    found = _open_end(value, match.end(), mark, grammar)
    if found is not None:
        return found
    if _ends_line(value, mark[1], grammar):
        return Tail(mark[1], mark)
    fault = misspelt_open_end(value, match.end(), last, words) if grammar.due else None
    return Tail(fault.to, mark, None, fault) if fault else None


def _open_end(value: str, at: int, mark: Extent, grammar: Grammar) -> Tail | None:
    """The word for "until now" at offset ``at``, alone or in brackets."""
    closing = {"(": ")", "[": "]"}.get(value[at : at + 1])
    start = at + 1 if closing else at
    stop = phrase_at(value, start, grammar.open_ends)
    if stop is None:
        return None
    if closing:
        return Tail(stop + 1, mark, (start, stop)) if value[stop : stop + 1] == closing else None
    return None if _goes_on(value, start, stop, grammar) else Tail(stop, mark, (start, stop))


def _goes_on(value: str, start: int, stop: int, grammar: Grammar) -> bool:
    """Whether the word that could leave a range open belongs to what follows: "2018 - current trends"."""
    space, letter = value[stop : stop + 1], value[stop + 1 : stop + 2]
    if space not in (" ", "\u00a0") or value[start:stop].casefold() == grammar.words.open_ends[0]:
        return False
    return letter.islower() or (letter.isalpha() and not grammar.due)


def _ends_line(value: str, at: int, grammar: Grammar) -> bool:
    """Whether nothing follows in the text, bracket or cell, or where a date is due in the line."""
    ahead = value[at : at + _WIDEST_JOINT].lstrip(" \t\u00a0")
    if not ahead:
        return at + _WIDEST_JOINT >= len(value)
    if grammar.due:
        return ahead[0] in "\n)]}|"
    return ahead[0] in ")]}|" or (at + _WIDEST_JOINT >= len(value) and not ahead.strip())


def announced_behind(value: str, at: int, words: Words) -> int | None:
    """Where "(expected)", ", expected" or " expected" behind a date ends; None when it does not follow."""
    start = at + len(value[at : at + 4]) - len(value[at : at + 4].lstrip(" ,\u00a0"))
    closing = {"(": ")", "[": "]"}.get(value[start : start + 1])
    stop = _announcement_at(value, start + 1 if closing else start, words)
    if stop is None:
        return None
    if closing:
        return stop + 1 if value[stop : stop + 1] == closing else None
    ahead = value[stop : stop + 4].lstrip(" ")
    return stop if not ahead or ahead[0] in "\n),;|]" else None


def announced_before(value: str, at: int, words: Words) -> int | None:
    """Where "Expected", "Expected graduation:" directly before a date begins; None when it does not."""
    before = value[max(0, at - 4) : at]
    start = at - len(before) + len(before.rstrip(" :)\u00a0")) + 1
    if start > at:
        return None
    for _ in range(_MOST_NOUNS):
        found = phrase_before(value, start, words.expected, ":) ")
        if found is not None:
            bracketed = value[found - 1 : found] == "(" and ")" in value[found:at]
            return found - 1 if bracketed else found
        noun = phrase_before(value, start, words.expected_nouns, ": ")
        if noun is None:
            return None
        start = noun
    return None


_MOST_NOUNS = 3


def _announcement_at(value: str, at: int, words: Words) -> int | None:
    stop = phrase_at(value, at, words.expected)
    for _ in range(_MOST_NOUNS):
        noun = phrase_at(value, stop + 1, words.expected_nouns) if stop is not None else None
        if noun is None:
            break
        stop = noun
    return stop


def _skip_announcement(value: str, at: int, words: Words) -> int | None:
    """The offset behind "expected " or "(expected) " at ``at``."""
    bracket = value[at : at + 1] == "("
    stop = _announcement_at(value, at + bracket, words)
    if stop is None:
        return None
    rest = value[stop : stop + 4]
    return stop + len(rest) - len(rest.lstrip(" ):\u00a0"))
