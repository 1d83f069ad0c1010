"""Single dates put together to ranges."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cvlint.dates import PartialDate
from cvlint.read.date_joints import (
    Extent,
    Joint,
    Tail,
    announced_before,
    announced_behind,
    joint_of,
    tail_of,
)
from cvlint.read.date_phrases import phrase_at, phrase_before
from cvlint.read.date_values import Fault, Point
from cvlint.read.date_words import Grammar, Words


class Stretch(NamedTuple):
    """``value[at:to]``: one date or range with the words that belong to it.

    ``start`` and ``end`` as in :class:`cvlint.dates.DateRange`. ``mark`` is the extent of the dash or word
    between the ends, ``word`` that of the word for "until now". ``introduced`` says that a word such as
    "since" leads in.
    """

    at: int
    to: int
    start: Point | None
    end: Point | None = None
    ongoing: bool = False
    mark: Extent | None = None
    word: Extent | None = None
    introduced: bool = False
    expected: bool = False
    fault: Fault | None = None

    @property
    def points(self) -> tuple[Point, ...]:
        return tuple(point for point in (self.start, self.end) if point is not None)


def assemble(value: str, points: Sequence[Point], grammar: Grammar) -> Iterator[Stretch]:
    """The dates and ranges that ``points``, in order, make up."""
    index = 0
    while index < len(points):
        chain, joints = [points[index]], list[Joint]()
        while (joint := _joint_at(value, points, index + len(joints), grammar)) is not None:
            joints.append(joint)
            chain.append(points[index + len(joints)])
        index += len(chain)
        tail = tail_of(value, chain[-1], grammar)
        stretch = _stretch(value, chain, joints, tail, grammar)
        if stretch is not None:
            yield _with_expected(value, stretch, grammar.words)


def _joint_at(value: str, points: Sequence[Point], index: int, grammar: Grammar) -> Joint | None:
    """How the point at ``index`` is joined with the next one; None when it is not."""
    if index + 1 >= len(points):
        return None
    joint = joint_of(value, points[index], points[index + 1], grammar)
    if joint is None or not joint.wraps:
        return joint
    # "2019 –" above "2015 – 2018": the lower line states a range of its own.
    own = tail_of(value, points[index + 1], grammar) or (
        index + 2 < len(points) and joint_of(value, points[index + 1], points[index + 2], grammar)
    )
    return None if own else joint


def _stretch(
    value: str, chain: Sequence[Point], joints: Sequence[Joint], tail: Tail | None, grammar: Grammar
) -> Stretch | None:
    """The date that a chain of joined points states; None when it cannot be told."""
    first, last = chain[0], chain[-1]
    fault = next((point.fault for point in chain if point.fault), tail.fault if tail else None)
    if len(chain) + (tail is not None) > 2:
        return _stretch_of_three(chain, tail, fault)
    if len(chain) == 1 and tail is None:
        return _stretch_of_one(value, first, grammar)
    words = grammar.words
    led = phrase_before(value, first.at, words.start + words.since + words.between + words.openings)
    at = first.at if led is None else led
    if tail is not None:
        return Stretch(at, tail.to, first, None, True, tail.mark, tail.word, led is not None, False, fault)
    joint = joints[0]
    between = value[first.to : last.at]
    to = phrase_at(value, last.to, words.until_behind) or last.to
    to += between.count("(") > between.count(")") and value[to : to + 1] == ")"
    return Stretch(at, to, first, last, False, joint.mark, None, led is not None, joint.expected, fault)


def _stretch_of_one(value: str, only: Point, grammar: Grammar) -> Stretch:
    """A date alone, or with the word that makes a range of it: "since 2016", "until May 2019"."""
    only, words = _without_doubtful_month(only), grammar.words
    single = Stretch(only.at, only.to, only, fault=only.fault)
    until = phrase_before(value, only.at, words.until)
    if until is not None:
        return single._replace(at=until, start=None, end=only, introduced=True)
    behind = phrase_at(value, only.to, words.until_behind)
    if behind is not None:
        return single._replace(to=behind, start=None, end=only, introduced=True)
    since = phrase_before(value, only.at, words.since)
    if since is None and grammar.due:
        # "from" leaves a range open only where nothing stands before it: "graduated from 2013" does not.
        since = phrase_before(value, only.at, words.start)
        if since is not None and value[max(0, since - _WINDOW) : since].strip(" \t\n([|,;"):
            since = None
    return single if since is None else single._replace(at=since, ongoing=True, introduced=True)


_WINDOW = 60


def _without_doubtful_month(only: Point) -> Point:
    """ "2011/12" alone may be December or the year that begins in 2011: the year of 2011 is certain."""
    value = only.low
    if only.pattern != "YYYY/MM" or value is None or value.month != (value.year + 1) % 100:
        return only
    year = PartialDate(value.year)
    return Point(only.at, only.to, "YYYY/NN", year, year)


def _stretch_of_three(chain: Sequence[Point], tail: Tail | None, fault: Fault | None) -> Stretch | None:
    """ "2012 - 2013 - 2014" runs from the first to the last when it ascends; it has no one separator."""
    if len(chain) + (tail is not None) > 3 or fault is not None:
        return None
    starts = [point.low for point in chain if point.low is not None]
    if any(before.earliest >= after.earliest for before, after in pairwise(starts)):
        return None
    if tail is not None:
        return Stretch(chain[0].at, tail.to, chain[0], ongoing=True, word=tail.word)
    return Stretch(chain[0].at, chain[-1].to, chain[0], chain[-1])


def _with_expected(value: str, stretch: Stretch, words: Words) -> Stretch:
    """The stretch with the words that announce it: "Expected May 2027", "2020–2024 (expected)"."""
    behind = announced_behind(value, stretch.to, words)
    if behind is not None:
        stretch = stretch._replace(to=behind, expected=True)
    before = announced_before(value, stretch.at, words)
    if before is not None:
        stretch = stretch._replace(at=before, expected=True)
    return stretch
