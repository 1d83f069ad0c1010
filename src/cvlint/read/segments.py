"""A head line cut into segments that each hold one name, with the evidence of their words."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from cvlint.read.evidence import (
    is_profession,
    is_profession_or_degree,
    organization_weight,
    place_weight,
    title_weight,
    words_of,
)
from cvlint.read.language import ENGLISH
from cvlint.read.words import legal_forms
from cvlint.resume import Block, BlockKind, DateText, MarkKind, Text


class HeadLine(NamedTuple):
    """One line that names an entry.

    ``text`` is a part of the block's text from offset ``at``; the offsets of ``dates`` count from its start.
    ``says`` is what the line holds where that is written: "title" or "organization" by the heading of its
    table column, "date" for lines that say from when and to when.
    """

    block: Block
    text: Text
    at: int
    dates: tuple[DateText, ...]
    says: str = ""


class Segment(NamedTuple):
    """``whole.value[at:to]``, one name on a head line.

    ``line`` and ``group`` tell which segments only a comma separates. ``title``, ``organization`` and
    ``place`` weigh what it may be; ``says`` is the one of these three that a label before it states.
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
    says: str = ""
    language: str = ENGLISH

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
        """From this segment to the end of a later one on the same line, its closing bracket included."""
        closed = (
            last.bracketed and not self.bracketed and self.whole.value[last.to : last.to + 1] in {")", "]"}
        )
        return self.whole.part(self.at, last.to + closed)

    @property
    def after_comma(self) -> bool:
        return self.whole.value[: self.at].rstrip().endswith(",")

    @property
    def is_addition(self) -> bool:
        """Whether it starts in lower case, as no name does: "part-time", "contract", "second place"."""
        return self.value[:1].islower()


@cache
def _separator() -> re.Pattern[str]:
    """What separates names on a head line more strongly than a comma."""
    return re.compile(
        r"\s*\|+\s*|\s+[·•–—@/]{1,2}\s+|\s*—\s*|\s+-{1,3}\s+|\s*[;•·‖]\s*"
        r"|\t+| {3,}|(?P<at>\s+(?:at|with)\s+(?=[A-Z\[]))|:\s+|[：；｜]\s*|\.\s+(?=\w)"
    )


@lru_cache(maxsize=64)
def segments_of(line: HeadLine, index: int) -> tuple[Segment, ...]:
    """Cut a head line at its dates, at separators, where the style changes, and then at commas.

    The last lines are remembered, since each is looked at from several sides within one section.
    """
    if line.says == "date":
        return ()
    value = line.text.value
    segments: list[Segment] = []
    at = 0
    group = 0
    for start, end in sorted(_cuts(line)):
        if start >= at:
            segments += _comma_segments(line.text, at, start, index, group)
        at = max(at, end)
        # A comma after a link separates no more than any comma: "[Initech](…), Graz".
        group += start < end or not (_COMMA.match(value, end) and _ends_link(line, end))
    segments += _comma_segments(line.text, at, len(value), index, group)
    if line.block.language != ENGLISH:
        segments = [_weighed_in(line.block.language, segment) for segment in segments]
    segments = _with_what_is_said(line, segments)
    if not any(mark.kind is MarkKind.LINK for mark in line.block.marks):
        return tuple(segments)
    return tuple(_with_link(line, segment) for segment in segments)


def _with_link(line: HeadLine, segment: Segment) -> Segment:
    """With the evidence of a link: an employer or a school has a site, a job title has none."""
    if segment.title == 3 or segment.organization:
        return segment
    start, end = segment.at + line.at, segment.to + line.at
    linked = any(
        mark.kind is MarkKind.LINK and mark.start <= start and end <= mark.end for mark in line.block.marks
    )
    return segment._replace(organization=1) if linked else segment


def _weighed_in(language: str, segment: Segment) -> Segment:
    """The segment with what its words say in another language than English; English words count too."""
    # Imported here: most résumés are in English.
    from cvlint.read.language_names import evidence_of

    found = evidence_of(words_of(segment.value), language)
    title = max(segment.title, found.title)
    organization = 0 if title == 3 else max(segment.organization, found.organization)
    place = max(segment.place, found.place)
    return segment._replace(title=title, organization=organization, place=place, language=language)


_COMMA = re.compile(r"\s*,")


def _ends_link(line: HeadLine, at: int) -> bool:
    ending = {mark.kind for mark in line.block.marks if mark.end - line.at == at}
    return ending == {MarkKind.LINK}


def _cuts(line: HeadLine) -> list[tuple[int, int]]:
    value = line.text.value
    cuts = [(date.at, date.to) for date in line.dates]
    cuts += [match.span() for match in _separator().finditer(value) if _separates(value, match)]
    if line.block.language != ENGLISH:
        from cvlint.read.language_names import cuts_in

        cuts += cuts_in(value, line.block.language)
    if line.block.kind is BlockKind.HEADING:
        # Only <br> puts a line break into a heading; elsewhere a head line with breaks is one wrapped line.
        cuts += [match.span() for match in re.finditer(r"\n", value)]
    for mark in line.block.marks:
        if mark.kind in _STYLES:
            cuts += [(edge - line.at, edge - line.at) for edge in (mark.start, mark.end)]
    return [cut for cut in cuts if 0 <= cut[0] <= len(value)]


_STYLES = frozenset({MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.CODE, MarkKind.LINK, MarkKind.ELEMENT})


def _separates(value: str, match: re.Match[str]) -> bool:
    before = re.split(r"[|;:–—\n]|\s-\s", value[: match.start()])[-1]
    if match["at"]:
        # "Engineer at Initech", but "First Aid at Work" and "Physics with Astronomy".
        words = words_of(before)
        if "with" in match["at"]:
            return bool(words) and is_profession(words[-1])
        return any(is_profession_or_degree(word) for word in words)
    if match[0].startswith("."):
        # A full stop ends a name unless it ends an abbreviation: "Food Bank. Town", but "Dr. Roe".
        last = before.split()[-1:] or [""]
        return len(last[0]) > 3 and "." not in last[0] and last[0].casefold() + "." not in legal_forms()
    return True


def _with_what_is_said(line: HeadLine, segments: list[Segment]) -> list[Segment]:
    """Without the labels before a name ("Position: Engineer"), durations, and what elements state."""
    kept: list[Segment] = []
    said = line.says
    labelled = said or ":" in line.text.value
    elements = any(mark.kind is MarkKind.ELEMENT for mark in line.block.marks)
    if not labelled and not elements:
        return [segment for segment in segments if not _is_duration(segment)]
    for segment in segments:
        label = _label(segment.value)
        if label and re.match(r"[*_`\s]*:", line.text.value[segment.to :]):
            said = label
        elif not _is_duration(segment):
            kept.append(segment._replace(says=said or _element_label(line, segment)))
            said = line.says
    return kept


_LABELS = {
    "title": {"position", "role", "title", "job title", "function", "degree", "post"},
    "organization": {
        "employer",
        "company",
        "organization",
        "organisation",
        "institution",
        "school",
        "issuer",
    },
    "place": {"location", "place", "city", "town"},
}


def _label(value: str) -> str:
    word = value.casefold()
    return next((label for label, words in _LABELS.items() if word in words), "")


def _element_label(line: HeadLine, segment: Segment) -> str:
    """ "place" inside an HTML element that is named for it."""
    at = segment.at + line.at
    inside = any(
        mark.kind is MarkKind.ELEMENT and mark.tag in {"location", "address"} and mark.start <= at < mark.end
        for mark in line.block.marks
    )
    return "place" if inside else ""


def _is_duration(segment: Segment) -> bool:
    return segment.value[0] in "~≈0123456789" and bool(_duration().fullmatch(segment.value))


@cache
def _duration() -> re.Pattern[str]:
    one = r"\d+(?:[.,]\d+)?\+?\s*(?:y|yrs?|years?|mos?|months?|weeks?|wks?|days?)"
    return re.compile(rf"(?i)[~≈]?\s*{one}\.?(?:\s*(?:,|and|&)?\s*{one}\.?)*")


def _comma_segments(text: Text, start: int, end: int, line: int, group: int) -> list[Segment]:
    segments = []
    for low, high, bracketed in _bracket_parts(text.value, start, end):
        at = low
        for comma in re.finditer(r",\s+|[，、]\s*", text.value[low:high]):
            following = re.split(r"[\s,]", text.value[low + comma.end() : high], maxsplit=1)[0]
            if following.casefold() in legal_forms() or following.casefold() in {"jr", "jr.", "sr", "sr."}:
                continue
            segments += _segment(text, at, low + comma.start(), line, group, bracketed)
            at = low + comma.end()
        segments += _segment(text, at, high, line, group, bracketed)
    return segments


_BRACKETS = frozenset("([（【")


def _bracket_parts(value: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """Split ``value[start:end]`` into stretches outside and inside round or square brackets."""
    if not _BRACKETS.intersection(value[start:end]):
        return [(start, end, False)]
    parts = []
    at = start
    for match in re.finditer(r"[(\[（【]([^()\[\]（）【】]*)[)\]）】]", value[start:end]):
        parts += [(at, start + match.start(), False), (start + match.start(1), start + match.end(1), True)]
        at = start + match.end()
    return [*parts, (at, end, False)]


_EDGES = " \t\n\r\u00a0\u3000,;:|*_-–—·•()[]/@#，、；：｜／（）【】"


def _segment(text: Text, start: int, end: int, line: int, group: int, bracketed: bool) -> list[Segment]:
    """The segment in ``text.value[start:end]``, or nothing when only marks stand there."""
    value = text.value[start:end]
    at = start + len(value) - len(value.lstrip(_EDGES + "."))
    to = start + len(value.rstrip(_EDGES))
    value = text.value[at:to]
    if not any(character.isalnum() for character in value):
        return []
    last = value.split()[-1]
    if last.endswith(".") and "." not in last[:-1] and len(last) > 4 and last.casefold() not in legal_forms():
        to -= 1
        value = value[:-1]
    words = words_of(value)
    title = title_weight(words)
    evidence = (title, 0 if title == 3 else organization_weight(words), place_weight(value))
    return [Segment(text, at, to, line, group, bracketed, *evidence)]
