"""What languages other than English say in and around dates, as :class:`Words`.

The names of months come from the Unicode CLDR as Babel has it; ``_MORE_MONTHS`` adds what it does not list.
The other words are in ``words_*.py``: those that résumés in the language use.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Literal

from cvlint.dates import Season
from cvlint.read.date_words import ENGLISH, Words
from cvlint.read.language import LANGUAGES, date_table

_SHORTEST_SLIP = 6
"""In a shorter name, one other letter often makes another word or a first name: "Mario" beside "marzo"."""

_WITHOUT_MONTH_NAMES = frozenset({"zh", "ja"})
"""Their months are numbers: "2019年9月"."""

_ACCENTS_DROPPED = frozenset({"fr", "pl"})
"""Languages that often leave the accents of a month out, above all in capitals: "FEVRIER"."""


@cache
def date_words(language: str) -> Words:
    """The words of ``language`` with the English ones: résumés mix the two ("März 2019 – Present").

    A language that has no tables has the English words alone.
    """
    if language == ENGLISH.language or language not in LANGUAGES:
        return ENGLISH
    own = date_table(language)
    full, short = _months(language)
    replaced = {
        name: _table(own.get(name, "")) + getattr(ENGLISH, name) for name in Words._fields if name in _JOINED
    }
    return ENGLISH._replace(
        language=language,
        months=tuple((*mine, *theirs) for mine, theirs in zip(full, ENGLISH.months, strict=True)),
        short_months=tuple(
            (*mine, *theirs) for mine, theirs in zip(short, ENGLISH.short_months, strict=True)
        ),
        seasons=tuple(_seasons(own.get("seasons", ""))) + ENGLISH.seasons,
        # What ends a word in English would end half of the words in another language.
        plurals=_table(own.get("plurals", "")),
        shortest_slip=_SHORTEST_SLIP,
        **replaced,
    )


_JOINED = frozenset(Words._fields) - {
    *("language", "months", "short_months", "seasons", "plurals"),
    *("mistaken_open_ends", "shortest_slip"),
}

_Names = list[list[str]]

_CONTEXTS: tuple[Literal["format"], Literal["stand-alone"]] = ("format", "stand-alone")
"""With a day ("5 stycznia") and without ("styczeń")."""


def _months(language: str) -> tuple[_Names, _Names]:
    """Per month the full names, and the abbreviations without full stop."""
    full: _Names = [[] for _ in range(12)]
    short: _Names = [[] for _ in range(12)]
    if language in _WITHOUT_MONTH_NAMES:
        return full, short
    # Imported here: a run on English résumés has no use for it.
    from babel.dates import get_month_names

    for context in _CONTEXTS:
        for number, name in get_month_names("wide", context, language).items():
            full[number - 1].append(name.casefold())
        for number, name in get_month_names("abbreviated", context, language).items():
            short[number - 1].append(name.removesuffix(".").casefold())
    for names, table in ((full, _MORE_MONTHS), (short, _MORE_SHORT_MONTHS)):
        for number, spellings in table.get(language, {}).items():
            names[number - 1] += spellings.split()
    if language in _ACCENTS_DROPPED:
        for spellings_of_month in (*full, *short):
            spellings_of_month += map(_without_accents, tuple(spellings_of_month))
    return full, short


def _without_accents(name: str) -> str:
    # The stroke of the Polish "ł" is no accent to Unicode.
    decomposed = unicodedata.normalize("NFD", name.replace("ł", "l"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _table(text: str) -> tuple[str, ...]:
    return tuple(" ".join(spelling.split()) for spelling in text.split("|") if spelling.strip())


def _seasons(text: str) -> Iterator[tuple[str, Season]]:
    """From "Frühling Frühjahr, Sommer, Herbst, Winter", in lower case."""
    for season, names in zip(Season, text.split(","), strict=False):
        for name in re.findall(r"\S+", names):
            yield name, season


def _numbered(names: str) -> dict[int, str]:
    return dict(enumerate(names.split(), 1))


_MORE_MONTHS: dict[str, dict[int, str]] = {
    # Duden: Austrian "Jänner", "Feber", and "Maerz" where no umlaut can be typed.
    "de": {1: "jänner jaenner", 2: "feber", 3: "maerz"},
    # Diccionario panhispánico de dudas: "setiembre" is as good as "septiembre".
    "es": {9: "setiembre"},
    # Wielki słownik języka polskiego: "w styczniu 2019".
    "pl": _numbered(
        "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu"
    ),
    # gramota.ru: "в январе 2019".
    "ru": _numbered("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"),
}

_MORE_SHORT_MONTHS: dict[str, dict[int, str]] = {
    # Duden, and the three letters of spreadsheets ("Mrz").
    "de": {1: "jän", 3: "mrz", 9: "sept"},
    # The three letters of spreadsheets and calendars, as in Spanish, Italian, Dutch, Swedish and Russian.
    "fr": {1: "jan", 2: "fév", 7: "jul", 9: "sep"},
    "es": {9: "sep set"},
    "it": {1: "genn", 2: "febb", 9: "sett"},
    "nl": {9: "sept"},
    "sv": {3: "mar", 6: "jun", 7: "jul", 9: "sept"},
    "ru": {2: "фев", 6: "июн", 7: "июл", 9: "сен", 11: "ноя"},
}
