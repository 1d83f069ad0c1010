"""School and degree among the segments of an entry's head."""

import re
from collections.abc import Sequence
from functools import cache

from cvlint.read.evidence import words_of
from cvlint.read.language import ENGLISH
from cvlint.read.positions import Habit, Named, shape_of, slots_of
from cvlint.read.segments import Segment
from cvlint.read.words import degrees, schools


def name_study(segments: Sequence[Segment], dated: frozenset[int], habit: Habit) -> Named:
    """Name the place of study and the degree with its subject."""
    plain = [segment for segment in segments if not segment.bracketed]
    degree = _degree(plain)
    if degree is None:
        return _name_without_degree(plain, dated, habit)
    others = [segment for segment in plain if segment is not degree]
    last = _end_of_degree(degree, segments)
    rest = [s for s in others if not (s.line == degree.line and degree.at <= s.at <= last.at)]
    school = _school(rest)
    shape = shape_of(plain, degree, school) if school and _names_school(school) else None
    return Named(school.text if school else None, degree.through(last), _place(rest, school, dated), shape)


def is_degree(value: str, language: str = ENGLISH) -> bool:
    """Whether the words name a degree: one of them first, or a whole word for one soon after."""
    if language != ENGLISH:
        # Imported here: most résumés are in English.
        from cvlint.read.language_names import is_degree_in

        if (told := is_degree_in(words_of(value), language)) is not None:
            return told
    words = words_of(value)[:4]
    if not words or (any(word in schools() for word in words_of(value)) and words[0] not in degrees()):
        return False
    return words[0] in degrees() or any(len(word) > 3 and word in degrees() for word in words[1:])


def _degree(plain: Sequence[Segment]) -> Segment | None:
    said = next((segment for segment in plain if segment.says == "title"), None)
    return said or next(
        (s for s in plain if is_degree(s.value, s.language) and s.says != "organization"), None
    )


def _name_without_degree(plain: Sequence[Segment], dated: frozenset[int], habit: Habit) -> Named:
    school = _school(plain)
    if school is None:
        return Named(None, None)
    if not _names_school(school):
        slots = slots_of(plain)
        for title, organization in habit:
            if title in slots and organization in slots:
                return Named(plain[slots.index(organization)].text, plain[slots.index(title)].text)
    # "Hill College, Ashby": what only a comma adds to the school is rather its place than a subject.
    subject = next((s for s in plain if s is not school and not s.joins(school)), None)
    return Named(
        school.text, subject.text if subject else None, None if subject else _place(plain, school, dated)
    )


def _end_of_degree(degree: Segment, segments: Sequence[Segment]) -> Segment:
    """The segment up to which the degree's name runs: its subject and small additions."""
    last = degree
    bare = _is_bare_degree(degree.value)
    alone = not any(s.line == degree.line and (_names_school(s) or s.organization) for s in segments)
    alone = alone and any(s.line != degree.line and not s.bracketed for s in segments)
    for segment in segments:
        if segment.line != degree.line or segment.at <= degree.at:
            continue
        if segment.bracketed:
            belongs = segment.group == degree.group and (
                segment.is_addition or _is_bare_degree(segment.value)
            )
        else:
            adjacent = not degree.whole.value[last.to : segment.at].strip()
            reached = segment.group == degree.group or (bare and adjacent)
            belongs = reached and (segment.is_addition or ((bare or alone) and _may_be_subject(segment)))
        if not belongs:
            break
        # Of several names after a bare degree only the first is its subject.
        bare = bare and segment.bracketed
        last = segment
    return degree if last.bracketed and not last.is_addition else last


def _may_be_subject(segment: Segment) -> bool:
    return not (segment.organization or segment.place or _honours().match(segment.value))


def _names_school(segment: Segment) -> bool:
    words = words_of(segment.value)
    if segment.says == "organization" or any(word in schools() for word in words):
        return True
    if segment.language == ENGLISH:
        return False
    from cvlint.read.language_names import names_school

    return names_school(words, segment.language)


def _school(segments: Sequence[Segment]) -> Segment | None:
    """The segment that names a place of study: by its words, else the first that is no honours."""
    named = next((s for s in segments if _names_school(s)), None)
    other = next((s for s in segments if s.organization), None)
    return named or other or next((s for s in segments if not _honours().match(s.value)), None)


def _place(rest: Sequence[Segment], school: Segment | None, dated: frozenset[int]) -> Segment | None:
    """A name that a comma adds to the school, or that stands alone beside the date."""
    for segment in rest:
        beside = school and (segment.joins(school) and segment.at > school.at)
        alone = segment.line in dated and segment is not school and segment.line != 0
        named = segment.value[:1].isupper() and len(segment.value.split()) <= 3
        if (beside or alone) and segment is not school and named and not segment.organization:
            return None if _honours().match(segment.value) else segment
    return None


@cache
def _honours() -> re.Pattern[str]:
    """Honours and marks are neither school nor subject: "Cum Laude", "First Class", "2:1"."""
    return re.compile(
        r"(?i)(summa |magna )?cum laude|with |first|second|upper|lower|gpa\b|distinction|honou?rs"
        r"|minor\b|major\b|thesis\b|\d"
    )


def _is_bare_degree(value: str) -> bool:
    small = {"of", "in", "science", "arts", "hons", "sc", "sc."}
    return all(word in degrees() or word in small for word in words_of(value))
