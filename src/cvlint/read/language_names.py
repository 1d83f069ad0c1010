"""What words in a language other than English say about a name: title, organization, degree or place."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from cvlint.read.language import LANGUAGES, name_table


class Evidence(NamedTuple):
    """Weights as in ``segments.Segment``."""

    title: int
    organization: int
    place: int


class _Words(NamedTuple):
    whole: frozenset[str]
    endings: tuple[str, ...]

    def has(self, word: str) -> bool:
        return word in self.whole or word.endswith(self.endings)


class _Names(NamedTuple):
    professions: _Words
    organizations: _Words
    schools: _Words
    degrees: _Words
    places: _Words
    at: _Words
    small: _Words


def evidence_of(words: Sequence[str], language: str) -> Evidence:
    """What ``words``, in lower case, weigh in ``language``."""
    if language not in LANGUAGES:
        return Evidence(0, 0, 0)
    names = _names(language)
    title = _title_weight(words, names)
    organization = 2 * (title < _TOLD and any(_is_one(word, names.organizations) for word in words))
    return Evidence(title, organization, int(" ".join(words) in names.places.whole))


_TOLD = 3


def is_degree_in(words: Sequence[str], language: str) -> bool | None:
    """Whether the words name a degree: one of the first does, and none a school. None: they do not tell."""
    if language not in LANGUAGES:
        return None
    names = _names(language)
    if not any(_is_one(word, names.degrees) for word in words[:_MOST_WORDS_OF_DEGREE]):
        return None
    return names.degrees.has(words[0]) or not names_school(words, language)


_MOST_WORDS_OF_DEGREE = 3


def names_school(words: Iterable[str], language: str) -> bool:
    if language not in LANGUAGES:
        return False
    schools = _names(language).schools
    return any(_is_one(word, schools) for word in words)


def cuts_in(value: str, language: str) -> list[tuple[int, int]]:
    """Where names stand apart as only this language has it: "Entwickler bei Initech", "株式会社山田 営業"."""
    if language not in LANGUAGES:
        return []
    if language in _WITHOUT_SPACES:
        return [match.span() for match in _gap().finditer(value)]
    pattern = _at(language)
    matches = pattern.finditer(value) if pattern else ()
    return [match.span() for match in matches if _ends_with_title(value[: match.start()], language)]


_WITHOUT_SPACES = frozenset({"zh", "ja"})


@cache
def _gap() -> re.Pattern[str]:
    """A space in a script that puts none between words, unless behind the word for a company."""
    return re.compile(r"\u3000+|(?<=[⺀-鿿])(?<!会社)(?<!法人) +(?=[⺀-鿿])")


@cache
def _at(language: str) -> re.Pattern[str] | None:
    words = sorted(_names(language).at.whole)
    return re.compile(rf"\s+(?:{'|'.join(words)})\s+(?=[^\W\d_a-zà-ÿа-я])") if words else None


def _ends_with_title(before: str, language: str) -> bool:
    names = _names(language)
    words = [word for word in re.split(r"\s+|[|;:,–—(]", before.casefold()) if word]
    # "Técnico em Enfermagem" is a degree.
    degree = any(_is_one(word, names.degrees) for word in words)
    return not degree and any(_is_one(word, names.professions) for word in words)


def _title_weight(words: Sequence[str], names: _Names) -> int:
    """3 where the noun of a profession leads or ends the first part of the phrase, 1 elsewhere."""
    small = next((at for at, word in enumerate(words) if at and word in names.small.whole), len(words))
    head = words[:small]
    ends = [*head[:2], *head[-1:]]
    if any(_is_one(word, names.professions) for word in ends):
        return _TOLD
    return int(any(_is_one(word, names.professions) for word in words))


def _is_one(word: str, known: _Words) -> bool:
    """Whether the word is known, in its feminine form ("Leiterin", "Leiter:in") or behind a hyphen too."""
    bare = re.sub(r"(?:[:*_/-]?in|[:*_]innen|\([^()]*\)?)$", "", word)
    last = word.rpartition("-")[2]
    return any(known.has(form) for form in (word, bare, last) if form)


@cache
def _names(language: str) -> _Names:
    return _Names(*(_words(table) for table in name_table(language)))


def _words(table: str) -> _Words:
    words = table.split()
    endings = tuple(word[1:] for word in words if word.startswith("-"))
    return _Words(frozenset(word for word in words if not word.startswith("-")), endings)
