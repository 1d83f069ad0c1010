"""The kind of a section whose title is not in the table, from its first and last words."""

import re
from functools import cache

from cvlint.read.titles import GENERAL_KEYWORDS, KEYWORDS
from cvlint.resume import SectionKind

_MOST_WORDS = 7
# Sections of these kinds are laid out alike, and a title names the more important first: "Talks and patents".
_ALIKE = frozenset(
    {
        SectionKind.AWARDS,
        SectionKind.CERTIFICATES,
        SectionKind.PUBLICATIONS,
        SectionKind.TALKS,
        SectionKind.MEMBERSHIPS,
    }
)


def kind_by_keywords(title: str) -> SectionKind | None:
    """The kind that the words of ``title`` agree on: "Certificates and training", "Shipped projects".

    None when no word tells, or when two kinds compete ("Education and experience").
    """
    title = re.sub(r"^\W*\d+[.)]?\s+", "", title)
    if len(title.split()) > _MOST_WORDS or any(character.isdigit() for character in title):
        return None
    phrases = [re.findall(r"[^\W\d_]+", phrase) for phrase in _joints().split(title.casefold())]
    kinds = [kind for kind in (_kind_of(words, _keywords()) for words in phrases) if kind]
    if not kinds:
        kinds = [kind for kind in (_kind_of(words, _general()) for words in phrases) if kind]
    if not kinds:
        return None
    return kinds[0] if len(set(kinds)) == 1 or set(kinds) <= _ALIKE else None


def _kind_of(words: list[str], keywords: dict[str, SectionKind]) -> SectionKind | None:
    """The kind of one phrase: its last word is what it is about, else its first."""
    if not words:
        return None
    return keywords.get(words[-1]) or keywords.get(words[0])


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"\s+and\s+|\s*[&/+,:;|()–—]\s*|\s+-\s+")


@cache
def _keywords() -> dict[str, SectionKind]:
    return {word: kind for kind, words in KEYWORDS.items() for word in words.split()}


@cache
def _general() -> dict[str, SectionKind]:
    return {word: kind for kind, words in GENERAL_KEYWORDS.items() for word in words.split()}
