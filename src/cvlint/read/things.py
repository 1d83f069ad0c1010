"""What an award, certificate, project, publication or talk is called, and who gave or printed it."""

import re
from collections.abc import Sequence
from functools import cache

from cvlint.read.evidence import words_of
from cvlint.read.segments import HeadLine, Segment, segments_of
from cvlint.read.words import events
from cvlint.resume import MarkKind, SectionKind, Text

_Pair = tuple[Text | None, Text | None]
_CITED = frozenset({SectionKind.PUBLICATIONS, SectionKind.TALKS})
_NAMING_MARKS = frozenset({MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.LINK})


def name_thing(lines: Sequence[HeadLine], kind: SectionKind) -> _Pair:
    """Issuer and name of the thing whose head is ``lines``."""
    if kind in _CITED:
        for line in lines:
            cited = _cited(line)
            if cited:
                return cited
    segments = [segment for index, line in enumerate(lines) for segment in segments_of(line, index)]
    plain = [segment for segment in segments if not segment.bracketed]
    said = {segment.says: segment for segment in reversed(plain) if segment.says}
    if not plain:
        return None, None
    if "title" in said:
        issuer = said.get("organization") or _issuer(plain, said["title"], kind)
        return issuer.text if issuer else None, said["title"].text
    venue = _venue_before_title(plain) if kind is SectionKind.TALKS else None
    first = next(segment for segment in plain if segment is not venue)
    issuer = venue or _issuer(plain, first, kind)
    return issuer.text if issuer else None, _thing_text(lines[first.line], first, segments)


def _venue_before_title(plain: Sequence[Segment]) -> Segment | None:
    """ "Great Data Day - Dashboards nobody reads": the venue first, told by a word for an event."""
    first, rest = plain[0], [segment for segment in plain[1:] if not segment.joins(plain[0])]
    if not rest or not _is_event(first) or any(_is_event(segment) for segment in rest):
        return None
    return first


def _is_event(segment: Segment) -> bool:
    words = segment.value.split()
    named = sum(1 for word in words if word[:1].isupper() or not word[:1].isalpha())
    small = sum(1 for word in words if word in {"of", "the", "for", "and", "in", "on"})
    return named + small == len(words) and any(word in events() for word in words_of(segment.value))


def _issuer(plain: Sequence[Segment], title: Segment, kind: SectionKind) -> Segment | None:
    """The next name after the thing: capitalised as names are; in projects only an evident organization."""
    after = [s for s in plain if (s.line, s.at) > (title.line, title.at)]
    evident = next((segment for segment in after if segment.organization or segment.says), None)
    if kind is SectionKind.PROJECTS:
        return next((s for s in after if s.organization and not s.is_addition and _is_name(s)), None)
    return evident if evident and _is_name(evident) else next((s for s in after if _is_name(s)), None)


def _is_name(segment: Segment) -> bool:
    """Whether all longer words are capitalised."""
    words = [word for word in re.findall(r"[^\W\d_]+", segment.value) if len(word) > 3]
    return segment.value[:1].isupper() and all(word[0].isupper() for word in words)


def _thing_text(line: HeadLine, first: Segment, segments: Sequence[Segment]) -> Text:
    """The name as far as its bold or linked run goes, and small additions: "Golden Pen, second place"."""
    for mark in line.block.marks:
        start, end = mark.start - line.at, mark.end - line.at
        inside = start <= first.at < end and mark.kind in _NAMING_MARKS
        if inside and start >= 0 and not any(start <= date.at < end for date in line.dates):
            return line.text.part(first.at, min(end, len(line.text.value))).stripped(" \t\n,;:.")
    last = first
    for segment in segments:
        if (segment.line, segment.group) != (first.line, first.group) or segment.at <= first.at:
            continue
        if not segment.is_addition:
            break
        last = segment
    return first.through(last)


@cache
def _authors() -> re.Pattern[str]:
    """The authors at the start of a citation, with the year in brackets that may follow them."""
    surname, initials = r"[A-ZÀ-Þ][\w’'-]+", r"(?:[A-ZÀ-Þ]\.[\s-]?)+"
    author = rf"(?:{surname},?\s+{initials}|{initials}{surname})"
    more = r"(?:[,;&\s]*(?:and\s+)?(?:\w+\s+others|et al\.?))?"
    year = r"(?:\(\s*(?:\d{4}[a-z]?)?\s*\)[\s.,:]*)?"
    return re.compile(rf"[\s:|–—-]*{author}(?:(?:,|;|&|\band\b|\s)+{author})*{more}[\s.,:]*{year}")


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r'["“„]([^"“”]{3,}?)[.,]?["”]')


@cache
def _venue() -> re.Pattern[str]:
    """The capitalised name after a title, what stands between in lower case left out."""
    name = r"[A-ZÀ-Þ](?:[^,.;:()\[\]\n]|(?<=Proc|Conf|Symp|Jrnl|Tran|Lett)\.)*?"
    between = r"[\s.,;:*_–—-]*(?:[a-z][^,;.]*[,;.]\s*)?(?:(?i:in|at|presented at)[:\s]+)?"
    return re.compile(rf"{between}({name})\s*(?=[,.;:()\n]|\s\d|$)")


def _cited(line: HeadLine) -> _Pair | None:
    """Venue and title of a citation: quoted, after its authors, in italics, or up to the first full stop."""
    value = _blanked(line)
    quoted = _quoted().search(value)
    if quoted:
        return _with_venue(line, value, quoted.span(1), quoted.end())
    authors = _authors().match(value)
    start = authors.end() if authors else 0
    styled = None if authors else _styled_start(line, value)
    if styled:
        return _with_venue(line, value, styled, styled[1])
    stop = re.compile(r"[.?!]\s+(?=[A-ZÀ-Þ])").search(value, start)
    if authors and not stop:
        stop = re.compile(r"[.,;(]|$").search(value, start)
    if stop is None:
        return None
    return _with_venue(line, value, (start, stop.start()), stop.start())


def _styled_start(line: HeadLine, value: str) -> tuple[int, int] | None:
    """Where the bold or italic run ends with which a line of several parts starts."""
    for mark in line.block.marks:
        low, high = mark.start - line.at, mark.end - line.at
        first = low >= 0 and not re.search(r"\w", value[:low])
        if first and mark.kind in {MarkKind.EMPHASIS, MarkKind.STRONG} and high < len(value):
            return low, high
    return None


def _blanked(line: HeadLine) -> str:
    """The line with its dates replaced by as many blanks, so that offsets stay."""
    value = line.text.value
    for date in line.dates:
        value = value[: date.at] + " " * (date.to - date.at) + value[date.to :]
    return value


def _with_venue(line: HeadLine, value: str, title: tuple[int, int], after: int) -> _Pair:
    venue = _venue().match(value, after)
    name = line.text.part(*title).stripped(" \t\n.,;:*_|–—-()")
    if not name:
        return None, None
    return line.text.part(*venue.span(1)) if venue else None, name
