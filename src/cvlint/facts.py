"""What a résumé states, apart from how it is written: a fix called safe must leave it as it is.

Dates are compared by value, so that "Jan. 2020 - now" may become "January 2020 – Present". Words are
compared without case and punctuation, and a word doubled by accident counts once; signs that carry a
meaning ("C++", "40 %", "$") are kept. An address counts without ``http://``, ``https://`` and
``mailto:``, and is a word like others wherever it stands: in the text, or behind it as a link's target.
"""

import re
from collections import Counter
from functools import cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import normalize

from cvlint.dates import DateRange
from cvlint.read.date_text import find_dates
from cvlint.resume import Block, Entry, Link, LinkKind, Resume, Section, Text

Words = tuple[str, ...]


class EntryFacts(NamedTuple):
    organization: Words
    title: Words
    location: Words
    dates: tuple[tuple[DateRange | None, bool], ...]
    roles: tuple["EntryFacts", ...]


class Facts(NamedTuple):
    """``words`` are those of the whole text, with the dates by value and the links' targets."""

    name: Words
    sections: tuple[tuple[str, Words], ...]
    entries: tuple[EntryFacts, ...]
    links: tuple[str, ...]
    words: Words


def read_facts(resume: Resume) -> Facts:
    """The facts of ``resume``; :func:`difference` compares them."""
    return Facts(
        name=_words_of(resume.name),
        sections=tuple(_section(section) for section in resume.sections),
        entries=tuple(_entry(entry) for section in resume.sections for entry in section.entries),
        links=tuple(_scheme().sub("", link.target) for link in resume.links()),
        words=tuple(word for block in resume.blocks for word in _block(block)),
    )


def difference(before: Facts, after: Facts) -> str | None:
    """Which kind of fact differs ("links"); None when both state the same.

    There may be new links: their targets are among the words, so they were there before.
    """
    for kind in ("name", "sections", "entries"):
        if getattr(before, kind) != getattr(after, kind):
            return kind
    if not Counter(before.links) <= Counter(after.links):
        return "links"
    return "words" if before.words != after.words else None


def _section(section: Section) -> tuple[str, Words]:
    return section.kind.value, _words_of(section.title)


def _entry(entry: Entry) -> EntryFacts:
    return EntryFacts(
        organization=_words_of(entry.organization),
        title=_words_of(entry.title),
        location=_words_of(entry.location),
        dates=tuple((date.range, date.expected) for date in entry.dates),
        roles=tuple(_entry(role) for role in entry.roles),
    )


def _block(block: Block) -> list[str]:
    """The words of a block; each date is one word that says its value, targets follow their links."""
    text = block.text.value
    stated = [(end, end, _target(link)) for link in block.links for end in (_end_of(link, block),)]
    for date in find_dates(block.text, due=True, language=block.language):
        if date.range is not None:
            stated.append((date.at, date.to, [f"<{date.range} {date.expected}>"]))
    words: list[str] = []
    at = 0
    for start, end, instead in sorted(stated):
        words += [*_words(text[at:start]), *instead]
        at = max(at, end)
    return _without_doubles([*words, *_words(text[at:])])


def _end_of(link: Link, block: Block) -> int:
    """The offset in the block's text at which the link ends."""
    after = (piece.at for piece in block.text.pieces if piece.span.start >= link.span.end)
    return next(after, len(block.text.value))


def _target(link: Link) -> list[str]:
    """What a link adds to the text: nothing when the text is its target; an image's own text as well."""
    shown, target = _words(link.text.value), _words(link.target)
    if link.kind is LinkKind.IMAGE:
        return [*shown, *target]
    return [] if shown == target else target


def _without_doubles(words: list[str]) -> list[str]:
    kept = []
    for word, run in groupby(words):
        kept += [word] if word.isalpha() else list(run)
    return kept


def _words_of(text: Text | None) -> Words:
    return tuple(_words(text.value)) if text is not None else ()


def _words(text: str) -> list[str]:
    found: list[str] = _word().findall(normalize("NFKC", _scheme().sub("", text)).casefold())
    return found


@cache
def _word() -> re.Pattern[str]:
    # A number's decimals belong to it; accents that stand apart (NFD without a composed form) too.
    return re.compile(r"\d+(?:[.,]\d+)*|[^\W_\d]+|[+#%&@$€£¥]|[^\W_]")


@cache
def _scheme() -> re.Pattern[str]:
    return re.compile(r"\b(?:https?://|mailto:)")
