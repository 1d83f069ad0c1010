"""Who is who in the lines that name an entry: organization, title and location.

A head line, its dates taken out, falls into segments at separators and at changes of style. The words of each
segment decide what it is; where they do not, its place decides, as in the other entries of the section.
What cannot be told apart stays unnamed.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cvlint.read.positions import Habit, Shape, name_position, name_role
from cvlint.read.segments import HeadLine, Segment, segments_of
from cvlint.read.studies import is_degree, name_study
from cvlint.read.things import name_thing
from cvlint.resume import SectionKind, Text


class Names(NamedTuple):
    organization: Text | None
    title: Text | None
    location: Text | None
    shape: Shape | None = None
    """Where title and organization stand, when words told which is which."""


# In these sections the first name is the thing itself; who gave it comes after, if at all.
_NAMED_THINGS = frozenset(
    {
        SectionKind.PROJECTS,
        SectionKind.AWARDS,
        SectionKind.CERTIFICATES,
        SectionKind.PUBLICATIONS,
        SectionKind.TALKS,
    }
)


def name_entry(
    lines: Sequence[HeadLine], kind: SectionKind, habit: Habit = (), *, inside: bool = False
) -> Names:
    """Tell organization, title and location of the entry whose head is ``lines``.

    ``habit``: where the other entries of the section name title and organization, the commonest first.
    ``inside``: it is a role at an employer that is named above.
    """
    if kind in _NAMED_THINGS:
        organization, title = name_thing(lines, kind)
        return Names(organization, title, None)
    segments, location = _located(lines, kind)
    dated = _dated(lines)
    if kind is SectionKind.EDUCATION:
        named = name_study(segments, dated, habit)
    elif inside:
        named = name_role(segments, dated)
    else:
        named = name_position(segments, dated, habit)
    organization = named.organization
    if location is None and named.place is not None:
        location = named.place.text
    if location is None and organization is not None:
        organization, location = _split_at_place(organization)
    return Names(organization, named.title, location, named.shape)


def tells_title(lines: Sequence[HeadLine], kind: SectionKind) -> bool:
    """Whether a word of the lines tells a job title, in education a degree."""
    segments, _ = _located(lines, kind)
    if kind is SectionKind.EDUCATION:
        return any(is_degree(segment.value, segment.language) for segment in segments)
    return any(segment.title == 3 or segment.says == "title" for segment in segments)


def _dated(lines: Sequence[HeadLine]) -> frozenset[int]:
    return frozenset(index for index, line in enumerate(lines) if line.dates)


def _located(lines: Sequence[HeadLine], kind: SectionKind) -> tuple[list[Segment], Text | None]:
    segments = [segment for index, line in enumerate(lines) for segment in segments_of(line, index)]
    said = [segment for segment in segments if segment.says == "place"]
    if said:
        return [segment for segment in segments if segment not in said], said[0].text
    return _take_location(segments, kind)


def _split_at_place(organization: Text) -> tuple[Text, Text | None]:
    """ "Blue Reef Survey in Cairns": a capitalised name after "in" is where it is."""
    match = re.fullmatch(
        r"(\S+\s.*?\S)\s+in\s+([A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,2})", organization.value
    )
    if not match:
        return organization, None
    return organization.part(*match.span(1)), organization.part(*match.span(2))


def _take_location(segments: list[Segment], kind: SectionKind) -> tuple[list[Segment], Text | None]:
    """Split off the place: segments that are places, and the town before a state or country."""
    for index in range(len(segments) - 1, -1, -1):
        segment = segments[index]
        if not segment.place or (segment.title and segment.place < 2) or segment.says:
            continue
        if (
            kind is SectionKind.EDUCATION
            and is_degree(segment.value, segment.language)
            and _starts_its_part(segments, index)
        ):
            # "MA" is a degree or Massachusetts.
            continue
        first = index
        while first > 0 and _belongs_to_place(segments, first - 1, segment):
            first -= 1
        rest = segments[:first] + segments[index + 1 :]
        if not any(not other.bracketed for other in rest):
            return segments, None
        return rest, segments[first].through(segment)
    return segments, None


def _starts_its_part(segments: list[Segment], index: int) -> bool:
    return index == 0 or not segments[index].joins(segments[index - 1])


def _belongs_to_place(segments: list[Segment], index: int, place: Segment) -> bool:
    segment = segments[index]
    if not segment.joins(place):
        return False
    if segment.place:
        return True
    others = [*segments[:index], *(other for other in segments if other.line > segment.line)]
    named = any(not (other.bracketed or other.place) and other.title < 3 for other in others)
    short = len(segment.value.split()) <= 3
    return named and short and not segment.title and not segment.organization
