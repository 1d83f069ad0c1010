"""Whether certain words stand directly before or behind a place in a text."""

import re
from collections.abc import Container
from functools import cache

_MOST_WORDS = 3
"""In one phrase."""

_WINDOW = 48
"""Characters, longer than any phrase."""


@cache
def _word() -> re.Pattern[str]:
    """A word, or letters that a full stop each or a slash shortens: "н.в.", "t/m"."""
    return re.compile(
        r"[^\W\d_]\.(?:\s?[^\W\d_]\.)+(?![^\W\d_])|[^\W\d_]/[^\W\d_]\b|[^\W\d_]+(?:['’][^\W\d_]+)*"
    )


def word_at(value: str, at: int) -> str:
    """The word at an offset, in lower case; empty when none stands there."""
    match = _word().match(value, at)
    return match[0].casefold() if match else ""


def phrase_at(value: str, at: int, phrases: Container[str]) -> int | None:
    """The end of the longest of the phrases that stands in ``value`` at offset ``at``, as whole words in
    any case; None when none does.

    A phrase is in lower case, with single spaces; it may end in a full stop ("exp.").
    """
    found, stop = None, at
    for _ in range(_MOST_WORDS):
        match = _word().match(value, stop)
        if match is None:
            break
        stop = match.end()
        following = value[stop : stop + 1]
        phrase = " ".join(value[at:stop].casefold().replace("’", "'").split())
        if following == "." and phrase + "." in phrases:
            found = stop + 1
        elif phrase in phrases and not (following.isdigit() or following == "_"):
            found = stop
        if not (following.isspace() or following == "-"):
            break
        stop += 1
    return found


def phrase_before(value: str, at: int, phrases: Container[str], marks: str = "") -> int | None:
    """The start of the longest of the phrases that stands in ``value`` before offset ``at``; None when
    none does.

    Up to three spaces, or any of ``marks``, may stand between. Phrases as in :func:`phrase_at`.
    """
    before = value[max(0, at - _WINDOW) : at]
    stripped = before.rstrip()
    if len(before) == len(stripped) and before[-1:] >= _FIRST_IDEOGRAPH:
        return _glued_before(before, at, phrases)
    if not (marks or 0 < len(before) - len(stripped) <= _MOST_SPACES):
        return None
    found, phrase, stop = None, "", len(stripped)
    for word in reversed(stripped.rsplit(None, _MOST_WORDS)[-_MOST_WORDS:]):
        start = stripped.rfind(word, 0, stop)
        bare = word.lstrip(_OPENING)
        phrase = f"{bare} {phrase}".rstrip().casefold().replace("’", "'")
        if phrase in phrases or (marks and phrase.rstrip(marks + " ") in phrases):
            found = at - len(before) + start + len(word) - len(bare)
        if bare != word:
            break
        stop = start
    return found


def _glued_before(before: str, at: int, phrases: Container[str]) -> int | None:
    """As :func:`phrase_before`, in a script that has no spaces between words."""
    for length in range(min(_MOST_IDEOGRAPHS, len(before)), 0, -1):
        if before[-length:] in phrases:
            return at - length
    return None


_MOST_IDEOGRAPHS = 4
_FIRST_IDEOGRAPH = "\u3040"
_MOST_SPACES = 3
_OPENING = "([{*\"'“‘«,;:|–—"
