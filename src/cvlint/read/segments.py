"""A head line cut into segments that each hold one name, with the evidence of their words."""

import re
from functools import cache
from typing import NamedTuple

from cvlint.read.words import organization_words, places, region_codes, title_nouns
from cvlint.resume import Block, BlockKind, DateText, MarkKind, Text


class HeadLine(NamedTuple):
    """One line that names an entry.

    ``text`` is a part of the block's text from offset ``at``; the offsets of ``dates`` count from its start.
    """

    block: Block
    text: Text
    at: int
    dates: tuple[DateText, ...]


class Segment(NamedTuple):
    """``whole.value[at:to]``, one name on a head line.

    ``line`` and ``group`` tell which segments only a comma separates. The last three weigh what it may be.
    """

    whole: Text
    at: int
    to: int
    line: int
    group: int
    bracketed: bool
    title: int
    organization: int
    place: int

    @property
    def text(self) -> Text:
        return self.whole.part(self.at, self.to)

    @property
    def value(self) -> str:
        return self.whole.value[self.at : self.to]

    def joins(self, other: "Segment") -> bool:
        """Whether nothing stronger than a comma stands between the two."""
        return (self.line, self.group, self.bracketed) == (other.line, other.group, other.bracketed)

    def through(self, last: "Segment") -> Text:
        """From this segment to the end of a later one on the same line."""
        return self.whole.part(self.at, last.to)


@cache
def _separator() -> re.Pattern[str]:
    """What separates names on a head line more strongly than a comma."""
    return re.compile(
        r"\s*\|+\s*|\s+[·•–—@/]{1,2}\s+|\s*—\s*|\s+-{1,3}\s+|\s*[;•·‖]\s*"
        r"|\t+| {3,}|\s+(?:at|with)\s+(?=[A-Z\[])|:\s+"
    )


def segments_of(line: HeadLine, index: int) -> list[Segment]:
    """Cut a head line at its dates, at separators, where the style changes, and then at commas."""
    value = line.text.value
    cuts = [(date.at, date.to) for date in line.dates]
    cuts += [match.span() for match in _separator().finditer(value)]
    if line.block.kind is BlockKind.HEADING:
        # Only <br> puts a line break into a heading; elsewhere a head line with breaks is one wrapped line.
        cuts += [match.span() for match in re.finditer(r"\n", value)]
    for mark in line.block.marks:
        if mark.kind in _STYLES:
            cuts += [(edge - line.at, edge - line.at) for edge in (mark.start, mark.end)]
    segments: list[Segment] = []
    at = 0
    for group, (start, end) in enumerate(sorted(cut for cut in cuts if 0 <= cut[0] <= len(value))):
        if start >= at:
            segments += _comma_segments(line.text, at, start, index, group)
        at = max(at, end)
    return segments + _comma_segments(line.text, at, len(value), index, len(cuts))


_STYLES = frozenset({MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.CODE, MarkKind.LINK, MarkKind.ELEMENT})


def _comma_segments(text: Text, start: int, end: int, line: int, group: int) -> list[Segment]:
    segments = []
    for low, high, bracketed in _bracket_parts(text.value, start, end):
        at = low
        for comma in re.finditer(r",\s+(?!(?i:inc|llc|ltd|jr|sr|co|corp|gmbh|plc|llp|s\.?a)\b)", text.value[low:high]):
            segments += _segment(text, at, low + comma.start(), line, group, bracketed)
            at = low + comma.end()
        segments += _segment(text, at, high, line, group, bracketed)
    return segments


def _bracket_parts(value: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """Split ``value[start:end]`` into stretches outside and inside round or square brackets."""
    parts = []
    at = start
    for match in re.finditer(r"[(\[]([^()\[\]]*)[)\]]", value[start:end]):
        parts += [(at, start + match.start(), False), (start + match.start(1), start + match.end(1), True)]
        at = start + match.end()
    return [*parts, (at, end, False)]


_EDGES = " \t\n\r\u00a0,;:|*_-–—·•()[]/@"


def _segment(text: Text, start: int, end: int, line: int, group: int, bracketed: bool) -> list[Segment]:
    """The segment in ``text.value[start:end]``, or nothing when only marks stand there."""
    value = text.value[start:end]
    at = start + len(value) - len(value.lstrip(_EDGES))
    to = at + len(value.strip(_EDGES))
    value = text.value[at:to]
    if not any(character.isalnum() for character in value):
        return []
    words = words_of(value)
    evidence = (_title_weight(words), _organization_weight(words), _place_weight(value))
    return [Segment(text, at, to, line, group, bracketed, *evidence)]


def words_of(value: str) -> list[str]:
    return [
        word.strip(",;:()[]'\"’")
        for word in re.split(r"[\s/&+]+", value.casefold())
        if word.strip(",;:()[]'\"’")
    ]


_LEVELS = frozenset({"i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5"})


def _title_weight(words: list[str]) -> int:
    """3 for a noun of profession at the head of the phrase ("Head of X", "Site Engineer II"), 1 elsewhere."""
    head = list(words)
    for index, word in enumerate(words):
        if word in {"of", "for", "in", "to", "-", "–"} and index:
            head = words[:index]
            break
    while head and head[-1] in _LEVELS:
        head = head[:-1]
    if head and _is_profession(head[-1]):
        return 3
    return 1 if any(_is_profession(word) for word in words) else 0


def _is_profession(word: str) -> bool:
    nouns = title_nouns()
    return word in nouns or (word.endswith("s") and word[:-1] in nouns) or word.rpartition("-")[2] in nouns


def _organization_weight(words: list[str]) -> int:
    return 2 if any(word in organization_words() for word in words) else 0


def _place_weight(value: str) -> int:
    """2 for a state code in capitals, 1 for the name of a place."""
    value = value.strip(". ")
    if value in region_codes():
        return 2
    return int(
        value.casefold() in places() or any(value.casefold().endswith(" " + code) for code in ("usa", "uk"))
    )
