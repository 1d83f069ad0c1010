"""The languages résumés are read in besides English, and where their tables are.

A table is imported when a document in its language, or one that may be in it, is read; never for an English
one.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cvlint.resume import SectionKind

ENGLISH = "en"

LANGUAGES = (ENGLISH, "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "ru", "zh", "ja")
"""ISO 639-1 codes."""


AUTO = "auto"
"""Stands for the language that the text itself shows."""


def primary_code(code: str) -> str:
    """The language of a code such as "de-CH" or "pt_BR"; one outside ``LANGUAGES`` has no tables."""
    return code.replace("_", "-").partition("-")[0].casefold()


def date_table(language: str) -> Mapping[str, str]:
    """By field of :class:`cvlint.read.date_words.Words`, the spellings with "|" between."""
    table: Mapping[str, str] = import_module(f"cvlint.read.words_{language}").DATES
    return table


def title_table(language: str) -> "tuple[Mapping[SectionKind, str], str, frozenset[str]]":
    """Section titles by kind and titles of groups, with "|" between; and the words for "and"."""
    table = import_module(f"cvlint.read.titles_{language}")
    return table.TITLES, table.GROUPINGS, table.AND


class NameTable(NamedTuple):
    """Words that tell names apart, with white space between; "-leiter" is every word that ends so."""

    professions: str
    organizations: str
    schools: str
    degrees: str
    places: str
    at: str
    small: str


def name_table(language: str) -> NameTable:
    """What words mean in the names of positions, employers and degrees."""
    table = import_module(f"cvlint.read.words_{language}")
    return NameTable(
        table.PROFESSIONS,
        table.ORGANIZATIONS,
        table.SCHOOLS,
        table.DEGREES,
        table.PLACES,
        table.AT,
        table.SMALL,
    )
