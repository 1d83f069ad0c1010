"""Who is who in the lines that name an entry: organization, title and location.

A head line, its dates taken out, falls into segments at separators and at changes of style; the words of
each segment, its position and the kind of section decide what it is. What cannot be told apart stays unnamed.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cvlint.read.segments import HeadLine, Segment, segments_of, words_of
from cvlint.read.words import degrees, schools
from cvlint.resume import SectionKind, Text


class Names(NamedTuple):
    organization: Text | None
    title: Text | None
    location: Text | None


def name_entry(lines: Sequence[HeadLine], kind: SectionKind) -> Names:
    """Tell organization, title and location of the entry whose head is ``lines``."""
    segments = [segment for index, line in enumerate(lines) for segment in segments_of(line, index)]
    segments, location = _take_location(segments)
    if kind is SectionKind.EDUCATION:
        organization, title = _name_study(segments)
    elif kind in _NAMED_THINGS:
        organization, title = _name_thing(segments)
    else:
        organization, title = _name_position(segments)
    return Names(organization, title, location)


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


def _name_position(segments: list[Segment]) -> tuple[Text | None, Text | None]:
    plain = [segment for segment in segments if not segment.bracketed]
    if not plain:
        return None, None
    title = max(plain, key=lambda segment: segment.title - segment.organization)
    if title.title <= title.organization:
        return _name_unknown(plain)
    others = [segment for segment in plain if not segment.joins(title)]
    same_group = [segment for segment in plain if segment is not title and segment.joins(title)]
    if others:
        organization = _best_organization(others)
        return organization.text, _joined(title, same_group)
    if same_group:
        return _best_organization(same_group).text, title.text
    return None, title.text


def _best_organization(segments: list[Segment]) -> Segment:
    return max(segments, key=lambda segment: (segment.organization - segment.title > 0) - (segment.title > 1))


def _name_unknown(segments: list[Segment]) -> tuple[Text | None, Text | None]:
    """No word tells a title: on one line the organization may stand first or last, on two it stands first."""
    first = segments[0]
    if len(segments) == 1:
        return first.text, None
    second = segments[1]
    if first.line == second.line and first.organization < second.organization:
        return second.text, first.text
    return first.text, second.text


def _joined(title: Segment, same_group: list[Segment]) -> Text:
    """The title with what a comma adds to it ("Engineer, Platform Team")."""
    after = [segment for segment in same_group if segment.at > title.at]
    return title.through(after[-1]) if after else title.text


def _name_study(segments: list[Segment]) -> tuple[Text | None, Text | None]:
    plain = [segment for segment in segments if not segment.bracketed]
    degree = next((segment for segment in plain if _is_degree(segment.value)), None)
    others = [segment for segment in plain if segment is not degree]
    school = _school(others)
    if degree is None:
        # "Hill College, Ashby": what only a comma adds to the school is rather its place than a subject.
        subject = next((s for s in plain if school and s is not school and not s.joins(school)), None)
        return school.text if school else None, subject.text if subject else None
    title = degree.text
    follower = next((s for s in others if s.joins(degree) and s.at > degree.at), None)
    if follower and _is_bare_degree(degree.value) and not follower.organization:
        title = degree.through(follower)
        school = _school([other for other in others if other is not follower])
    return school.text if school else None, title


def _school(segments: Sequence[Segment]) -> Segment | None:
    """The segment that names a place of study: by its words, else the first that is no honours."""
    named = next((s for s in segments if any(word in schools() for word in words_of(s.value))), None)
    other = next((s for s in segments if s.organization), None)
    return named or other or next((s for s in segments if not _HONOURS.match(s.value)), None)


def _name_thing(segments: list[Segment]) -> tuple[Text | None, Text | None]:
    plain = [segment for segment in segments if not segment.bracketed]
    if not plain:
        return None, None
    issuer = next((segment for segment in plain[1:] if segment.organization), None)
    return issuer.text if issuer else None, plain[0].text


# Honours are no school: "Cum Laude", "First Class", "with distinction".
_HONOURS = re.compile(
    r"(?i)(summa |magna )?cum laude|with |first|second|gpa\b|distinction|honou?rs|minor\b|thesis\b"
)


def _is_degree(value: str) -> bool:
    words = words_of(value)[:4]
    return bool(words) and (words[0] in degrees() or any(len(w) > 3 and w in degrees() for w in words[1:]))


def _is_bare_degree(value: str) -> bool:
    return all(word in degrees() or word in {"of", "in", "science", "arts"} for word in words_of(value))


def _take_location(segments: list[Segment]) -> tuple[list[Segment], Text | None]:
    """Split off the place: segments that are places, and the town before a state or country."""
    for index in range(len(segments) - 1, -1, -1):
        segment = segments[index]
        if not segment.place or (segment.title and segment.place < 2):
            continue
        first = index
        while first > 0 and _belongs_to_place(segments, first - 1, segment):
            first -= 1
        rest = segments[:first] + segments[index + 1 :]
        if not any(not other.bracketed for other in rest):
            return segments, None
        return rest, segments[first].through(segment)
    return segments, None


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
