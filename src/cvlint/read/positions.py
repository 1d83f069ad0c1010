"""Employer and job title among the segments of an entry's head."""

from collections.abc import Sequence
from typing import NamedTuple

from cvlint.read.evidence import words_of
from cvlint.read.segments import Segment
from cvlint.read.words import units
from cvlint.resume import Text


class Slot(NamedTuple):
    """Where a segment stands among those that may be names: line, part of the line, and after which comma."""

    line: int
    part: int
    comma: int


Shape = tuple[Slot, Slot]
"""The slots of title and organization."""

Habit = tuple[Shape, ...]


class Named(NamedTuple):
    organization: Text | None
    title: Text | None
    place: Segment | None = None
    shape: Shape | None = None
    """Where title and organization stand, when words told which is which."""


class _Pair(NamedTuple):
    title: Segment | None
    organization: Segment | None
    told: bool
    """Whether words told which is which."""


def name_position(segments: Sequence[Segment], dated: frozenset[int], habit: Habit) -> Named:
    """Name employer and job title; ``dated`` are the lines with a date."""
    plain = _plain(segments)
    if not plain:
        return Named(None, None)
    pair = _told_pair(plain, dated) or _pair_by_habit(plain, habit) or _first_pair(plain)
    title, organization = pair.title, pair.organization
    whole = title_text(title, segments, organization) if title else None
    if organization is None:
        return Named(None, whole)
    shape = shape_of(plain, title, organization) if title and pair.told else None
    place = _place(plain, title, organization)
    return Named(_organization_text(organization, plain, title), whole, place, shape)


def name_role(segments: Sequence[Segment], dated: frozenset[int]) -> Named:
    """Name a role whose employer is known: what a comma adds to it is no other organization."""
    plain = _plain(segments)
    if not plain:
        return Named(None, None)
    title = next((segment for segment in plain if segment.title == 3), plain[0])
    place = next((s for s in plain if not s.joins(title) and s.line in dated and _may_be_place(s)), None)
    return Named(None, title_text(title, segments, None), place)


def shape_of(plain: Sequence[Segment], title: Segment, organization: Segment) -> Shape:
    """The slots of title and organization among ``plain``."""
    slots = slots_of(plain)
    return slots[plain.index(title)], slots[plain.index(organization)]


def _plain(segments: Sequence[Segment]) -> list[Segment]:
    return [segment for segment in segments if not segment.bracketed]


def slots_of(segments: Sequence[Segment]) -> list[Slot]:
    """The slot of each of the segments, counted over these alone."""
    slots: list[Slot] = []
    before: Segment | None = None
    for segment in segments:
        if before is None:
            slots.append(Slot(0, 0, 0))
        elif segment.joins(before):
            slots.append(slots[-1]._replace(comma=slots[-1].comma + 1))
        elif segment.line == before.line:
            slots.append(Slot(slots[-1].line, slots[-1].part + 1, 0))
        else:
            slots.append(Slot(slots[-1].line + 1, 0, 0))
        before = segment
    return slots


def _lean(segment: Segment) -> int:
    return segment.title - segment.organization


def _told_pair(plain: list[Segment], dated: frozenset[int]) -> _Pair | None:
    """Title and organization where words or labels tell at least one of them."""
    said = {segment.says: segment for segment in reversed(plain) if segment.says}
    title, organization = said.get("title"), said.get("organization")
    if title is None:
        best = max((s for s in plain if s is not organization), key=_lean, default=None)
        title = best if best and (organization or _lean(best) >= 2) else None
    if title is not None:
        return _Pair(title, organization or _organization_beside(title, plain, dated), told=True)
    organization = next((s for s in plain if s.organization and not _is_unit(s)), None)
    others = [s for s in plain if organization and not s.joins(organization) and not s.organization]
    others = others or [
        s for s in plain if s is not organization and not s.organization and not s.is_addition
    ]
    if organization is None or not others:
        return None
    return _Pair(max(others, key=lambda s: (_lean(s), not s.after_comma)), organization, told=True)


def _organization_beside(title: Segment, plain: list[Segment], dated: frozenset[int]) -> Segment | None:
    others = [s for s in plain if not s.joins(title) and not s.is_addition]
    mates = [s for s in plain if s is not title and s.joins(title) and not (s.is_addition or _is_unit(s))]
    if mates and all(s.line in dated and s.line > title.line and not s.organization for s in others):
        # "Secretary, Sherwood Timber" above "Mansfield, 2013 – 2019": beside the date stands the place.
        return _likeliest(mates)
    best = _likeliest(others)
    if mates and best and best.organization < _likeliest_weight(mates):
        return _likeliest(mates)
    return best or _likeliest(mates)


def _likeliest(segments: list[Segment]) -> Segment | None:
    return max(segments, key=lambda s: s.organization - (s.title > 1) * 3, default=None)


def _likeliest_weight(segments: list[Segment]) -> int:
    return max(segment.organization for segment in segments)


def _is_unit(segment: Segment) -> bool:
    return any(word in units() for word in words_of(segment.value))


def _pair_by_habit(plain: list[Segment], habit: Habit) -> _Pair | None:
    """The segments in the slots where the other entries of the section name title and organization."""
    slots = slots_of(plain)
    for title, organization in habit:
        if title in slots and organization in slots:
            pair = _Pair(plain[slots.index(title)], plain[slots.index(organization)], told=False)
            if not plain[slots.index(title)].organization:
                return pair
    if not habit or len(plain) < 2:
        return None
    first, second = _two_names(plain)
    if second is None:
        return None
    if habit[0][0] > habit[0][1]:
        first, second = second, first
    return None if first.organization else _Pair(first, second, told=False)


def _first_pair(plain: list[Segment]) -> _Pair:
    """Nothing tells: the organization stands first, unless one of the words leans to a title."""
    first, second = _two_names(plain)
    if second is None:
        return _Pair(None, first, told=False)
    if first.organization and second.after_comma and second.line == first.line and not second.title:
        return _Pair(None, first, told=False)
    if first.title > second.title or first.organization < second.organization:
        return _Pair(first, second, told=False)
    return _Pair(second, first, told=False)


def _two_names(plain: list[Segment]) -> tuple[Segment, Segment | None]:
    """The first two names; what only a comma adds is one when nothing else is."""
    others = sorted((s for s in plain[1:] if not s.joins(plain[0])), key=lambda s: s.after_comma)
    mates = [s for s in plain[1:] if not s.is_addition and not _is_unit(s)]
    return plain[0], next(iter([*others, *mates]), None)


def title_text(title: Segment, segments: Sequence[Segment], organization: Segment | None) -> Text:
    """The title with what belongs to it: "Engineer, Platform Team", "Analyst (contract)"."""
    last = title
    for segment in segments:
        if (segment.line, segment.group) != (title.line, title.group) or segment.at <= title.at:
            continue
        same_unit = organization is not None and segment.joins(organization)
        if segment is organization or segment.place or segment.says:
            break
        if not (segment.is_addition or _is_unit(segment) or not (same_unit or segment.bracketed)):
            break
        last = segment
    return title.through(last)


def _organization_text(organization: Segment, plain: list[Segment], title: Segment | None) -> Text:
    """The organization with its branch: "Northern Ministry, Roads Branch"."""
    after = [s for s in plain if s.joins(organization) and s.at > organization.at and s is not title]
    return organization.through(after[0]) if after and _is_unit(after[0]) else organization.text


def _place(plain: list[Segment], title: Segment | None, organization: Segment) -> Segment | None:
    """What stands after the organization and is neither: rather its place than anything else."""
    for segment in plain:
        after = (segment.line, segment.at) > (organization.line, organization.at)
        apart = title is None or not segment.joins(title) or organization.joins(title)
        if after and apart and segment is not title and _may_be_place(segment):
            return segment
    return None


def _may_be_place(segment: Segment) -> bool:
    named = segment.value[:1].isupper() and len(segment.value.split()) <= 3
    return named and not (segment.title or segment.organization or _is_unit(segment))
