"""The words that dates are made of, as data: one :class:`Words` per language."""

import re
from functools import cache
from typing import NamedTuple

from cvlint.dates import Season
from cvlint.resume import MonthStyle

DASH = r"(?:-{1,3}>?|——|[‐‑‒–—―−~〜～→－])"
"""What stands between the ends of a range, other than words."""


class Words(NamedTuple):
    """What a language says in and around dates, in lower case and matched in any case.

    A field is a tuple of spellings; one spelling may be up to three words.
    """

    language: str
    """Its code: "en"."""
    months: tuple[tuple[str, ...], ...]
    """Per month, January first: the full names."""
    short_months: tuple[tuple[str, ...], ...]
    """Per month: the abbreviations, without full stop."""
    seasons: tuple[tuple[str, Season], ...]
    open_ends: tuple[str, ...]
    """For "until now", behind a separator: present."""
    closings: tuple[str, ...]
    """For "until now", behind the start itself: to date."""
    glued_open_ends: tuple[str, ...]
    """For "until now", only directly behind a dash: "2022--on"."""
    to: tuple[str, ...]
    since: tuple[str, ...]
    start: tuple[str, ...]
    """Opens a range whose end may follow: from."""
    until: tuple[str, ...]
    between: tuple[str, ...]
    """Opens a range whose ends ``both`` joins."""
    both: tuple[str, ...]
    """Joins two dates that are both meant: and."""
    expected: tuple[str, ...]
    """Says that a date is announced."""
    expected_nouns: tuple[str, ...]
    """What may stand between that word and the date: graduation."""
    parts: tuple[str, ...]
    """A part of a year or month: early."""
    of: tuple[str, ...]
    """What may stand before the month or the year: March of 2020."""
    ordinals: tuple[str, ...]
    prepositions: tuple[str, ...]
    """Before a number that then is a year: in 2019."""
    time_nouns: tuple[str, ...]
    """Before ``of`` and a number that then is a year: class of 2019."""
    school_years: tuple[str, ...]
    """Before a pair of years that would otherwise be a year and a month: academic year 2011/12."""
    numbering: tuple[str, ...]
    """Before a number, or two with a dash, that is no year: pp. 2010, Horizon 2014-2020."""
    editions: tuple[str, ...]
    """Before a single number that is no year: Windows Server 2012."""
    units: tuple[str, ...]
    """Behind a number that counts things and is no year, besides the plurals: 2000 people."""
    plurals: tuple[str, ...]
    """How words for counted things end: 2000 users."""
    followers: tuple[str, ...]
    """Ordinary words behind a year that end like a plural: in 2000 was."""
    no_slips: tuple[str, ...]
    """Names, words and the months of other languages that one letter parts from a month or open end."""
    mistaken_open_ends: tuple[tuple[str, str], ...]
    """Words written for an open end, with the one meant: president for present."""
    openings: tuple[str, ...] = ()
    """Opens a range whose end must follow: the German "von 2015 bis 2018"."""
    since_behind: tuple[str, ...] = ()
    """Like ``since``, but behind the date: the Japanese "2019年から"."""
    until_behind: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    """Behind a year and part of the date: the Russian "2019 г."."""
    shortest_slip: int = 4
    """The fewest letters of a name that a word is taken for a misspelling of."""

    def __hash__(self) -> int:
        return hash(self.language)


class Grammar(NamedTuple):
    """What a reader of dates knows beside the text: the words, and whether a date is expected there.

    ``open_ends`` are those of the language and of others.
    """

    words: Words
    open_ends: tuple[str, ...]
    months: dict[str, tuple[int, MonthStyle]]
    seasons: dict[str, Season]
    due: bool


@cache
def grammar_of(words: Words, due: bool) -> Grammar:
    months: dict[str, tuple[int, MonthStyle]] = {}
    for style, table in (
        (MonthStyle.ABBREVIATED, words.short_months),
        (MonthStyle.FULL, words.months),
    ):
        for number, spellings in enumerate(table, 1):
            months |= dict.fromkeys(spellings, (number, style))
    return Grammar(words, words.open_ends + _OPEN_ENDS_ELSEWHERE, months, dict(words.seasons), due)


def either(spellings: tuple[str, ...]) -> str:
    """A pattern for any of the spellings, the longest first; spaces match any white space."""
    ordered = sorted(spellings, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(spelling).replace(r"\ ", r"\s{1,3}") for spelling in ordered) + ")"


def _table(text: str) -> tuple[str, ...]:
    return tuple(" ".join(spelling.split()) for spelling in text.split("|"))


_OPEN_ENDS_ELSEWHERE = _table(
    """heute|bis heute|aktuell|laufend|heden|présent|à présent|jusqu'à présent|à ce jour|aujourd'hui
    |maintenant|en cours|actualidad|la actualidad|actualmente|presente|el presente|hoy|hasta hoy|cursando
    |atual|atualmente|o momento|hoje|oggi|in corso|attuale|nuvarande|pågående|nåværende|nykyinen|obecnie
    |prezent|настоящее время|по настоящее время|至今|现在|現在|目前|今|到现在|到現在|현재"""
)
"""Understood beside any language: résumés mix them, and none of these is anything else there."""

ENGLISH = Words(
    language="en",
    months=tuple(
        (name,)
        for name in _table(
            "january|february|march|april|may|june|july|august|september|october|november|december"
        )
    ),
    short_months=(
        ("jan",),
        ("feb",),
        ("mar",),
        ("apr",),
        (),
        ("jun",),
        ("jul",),
        ("aug",),
        ("sep", "sept"),
        ("oct",),
        ("nov",),
        ("dec",),
    ),
    seasons=(
        ("spring", Season.SPRING),
        ("summer", Season.SUMMER),
        ("autumn", Season.AUTUMN),
        ("fall", Season.AUTUMN),
        ("winter", Season.WINTER),
    ),
    open_ends=_table(
        """present|present day|present time|the present|the present day|current|currently|now|today|ongoing
        |on-going|continuing|to date|to present|to now|till date|till now|till present|till today|until now
        |until present|until the present|until today|onwards"""
    ),
    closings=_table("to date|till date|until date|onward|onwards|至今|到现在|到現在|至现在|至現在"),
    glued_open_ends=("on", "onward", "onwards"),
    to=_table("to|until|till|til|through|thru|至|到"),
    since=("since",),
    start=("from",),
    until=("until", "till"),
    between=("between",),
    both=("and",),
    expected=_table("expected|anticipated|exp.|projected|planned"),
    expected_nouns=_table("graduation|graduating|completion|degree|date|end|finish|in|by|of"),
    parts=("early", "mid", "late"),
    of=("of",),
    ordinals=("st", "nd", "rd", "th"),
    prepositions=_table("in|since|until|till|during|before|after|circa|from|between|year|throughout"),
    time_nouns=_table(
        """class|most|much|all|rest|part|spring|summer|fall|autumn|winter|end|beginning|start|middle|half
        |quarter|year|month|january|february|march|april|may|june|july|august|september|october|november|december"""
    ),
    school_years=_table("academic year|school year|ay|season|session"),
    numbering=_table(
        """pp|p|pg|pages|page|vol|volume|no|nr|number|iso|iec|ieee|din|ansi|astm|rfc|cve|doi|isbn|issn|arxiv
        |pmid|tel|fax|ext|zip|port|ports|version|versions|ver|v|rev|lines|horizon|windows|windows server
        |windows servers|sql server|autocad|sharepoint"""
    ),
    editions=_table(
        """server|servers|office|word|excel|outlook|access|exchange|studio|revit|solidworks|dynamics|ecmascript
        |es|vision|agenda|matlab|visio|room|suite|apt|box|id|article|section|chapter|figure|table|line|bug
        |issue|ticket|model|build|revision|about|over|than|nearly|almost|least|most
        |approximately|approx|top|of|to|by|for|with|and|or"""
    ),
    units=_table(
        """people|percent|million|billion|thousand|km|kg|mb|gb|tb|kb|mw|kw|kwh|ms|usd|eur|gbp|chf|sek|inr|cad
        |aud|jpy|px|rpm|rps|qps|tps|loc|k|hz|mhz|concurrent|active|daily|monthly|weekly|unique|registered
        |employee|user|customer|student|person|hour|meter|metre|unit|node|member|word|participant|edition|version|release"""
    ),
    plurals=("s", "men"),
    followers=_table("was|is|has|as|this|its|us|his|always|across|versus|towards|plus|thus|besides|sees|saw"),
    no_slips=_table(
        """abril|aprile|aprils|avril|august|augusta|auguste|augusti|augusto|augustin|augustus|dezember|desember
        |decembre|décembre|februar|februari|januar|januari|juli|julie|julia|julio|julius|jules|jule|julys|juni
        |junes|junia|juno|juny|junge|junk|jung|jude|judy|jury|jane|jure|jute|marches|marche|marsh|marc|marci
        |marcy|match|mach|marco|much|mars|oktober|octobre|novembre|septembre|presents|resent|presento|presens|currents|curent|curente
        |currant|currently|today's"""
    ),
    mistaken_open_ends=(("president", "present"),),
)
