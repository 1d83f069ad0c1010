"""Section titles in languages other than English: whether a heading is one, also beside its translation."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cvlint.read.language import title_table
from cvlint.read.sections import listed_titles, normalised_title, section_kind
from cvlint.resume import SectionKind


class _Titles(NamedTuple):
    kinds: dict[str, SectionKind]
    groupings: frozenset[str]
    conjunctions: frozenset[str]


def kind_in(title: str, language: str) -> SectionKind | None:
    """The kind that ``title`` names in ``language``: whole ("Ausbildung"), with its translation ("Ausbildung
    / Education", "教育背景 Education"), or of several titles the first ("Kenntnisse & Interessen").
    """
    titles = _titles(language)
    for parts in _readings(title, titles.conjunctions):
        kinds = [titles.kinds.get(part) or section_kind(part) for part in parts]
        if all(kinds):
            return kinds[0]
    return None


def is_grouping_in(title: str, language: str) -> bool:
    """As ``sections.is_generic_heading``."""
    titles = _titles(language)
    return _compared(title, titles.conjunctions) in titles.groupings


def _readings(title: str, conjunctions: frozenset[str]) -> Iterator[list[str]]:
    """The title as a whole, then cut into parts that may each be a title."""
    whole = _compared(title, conjunctions)
    if not whole:
        return
    yield [whole]
    if _NUMERAL.match(whole):
        yield [whole[1:].strip()]
    parts = [_compared(part, conjunctions) for part in _BETWEEN_TRANSLATIONS.split(title)]
    if len(parts) > 1 and all(parts):
        yield parts
    parts = whole.split(" and ")
    if len(parts) > 1 and all(parts):
        yield parts
    scripts = [_compared("".join(run), conjunctions) for run in _IDEOGRAPHS_OR_NOT.findall(title)]
    scripts = [run for run in scripts if run]
    if len(scripts) == 2:
        yield scripts


_NUMERAL = re.compile("[一二三四五六七八九十] ")
"""Chinese headings are often numbered: "一、教育背景"."""
_BETWEEN_TRANSLATIONS = re.compile(r"\s*[/|·•(]\s*|\s+[–—-]\s+")
_IDEOGRAPHS_OR_NOT = re.compile("([぀-鿿]+)|([^぀-鿿]+)")


@cache
def _titles(language: str) -> _Titles:
    table, groupings, conjunctions = title_table(language)
    kinds = {title: kind for kind, titles in table.items() for title in _spellings(titles, conjunctions)}
    return _Titles(kinds, frozenset(_spellings(groupings, conjunctions)), conjunctions)


def _spellings(titles: str, conjunctions: frozenset[str]) -> Iterator[str]:
    for title in listed_titles(titles):
        yield _compared(title, conjunctions)


def _compared(title: str, conjunctions: frozenset[str]) -> str:
    """The title without what writers vary in: case, marks, accents, "&" or a word for "and"."""
    words = normalised_title(title).split()
    joined = " ".join("and" if word in conjunctions else word for word in words)
    if joined.isascii():
        return joined
    # Kana keep their marks: "が" without its own is another syllable.
    decomposed = unicodedata.normalize("NFD", joined)
    return unicodedata.normalize("NFC", _LATIN_ACCENT.sub("", decomposed))


_LATIN_ACCENT = re.compile("[̀-ͯ]")
