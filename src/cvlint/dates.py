"""Dates as résumés state them: partial, with bounds; ranges and interval arithmetic. Pure values, no text.

Ends are inclusive: a role "2014 – 2016" may have lasted until 31 December 2016. *Certain* holds for every
reading of the stated precision; only certain facts are worth a finding. A month is a calendar month and
counts as a whole wherever no day is stated.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import IntEnum, StrEnum
from typing import NamedTuple

# calendar.monthrange also finds the weekday, and costs four times as much; dates are compared often.
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in(year: int, month: int) -> int:
    """The number of days of a month, which counts from 1."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + leap


class Precision(IntEnum):
    YEAR = 1
    MONTH = 2
    DAY = 3


class Season(StrEnum):
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


_OVER_NEW_YEAR = (Season.SUMMER, Season.WINTER)
"""Seasons that one hemisphere or the other counts from December to March."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as the text states it. Raises ValueError when no such day exists.

    A season keeps the year's precision: which months it means depends on the hemisphere. A summer or
    winter may also reach into the year before or after.
    """

    year: int
    month: int | None = None
    day: int | None = None
    season: Season | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @property
    def precision(self) -> Precision:
        if self.day is not None:
            return Precision.DAY
        return Precision.MONTH if self.month is not None else Precision.YEAR

    @property
    def earliest(self) -> date:
        """The first day that the date may mean."""
        if self.season in _OVER_NEW_YEAR and self.year > MINYEAR:
            return date(self.year - 1, 12, 1)
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that the date may mean."""
        if self.season in _OVER_NEW_YEAR and self.year < MAXYEAR:
            return date(self.year + 1, 3, 31)
        month = self.month or 12
        return date(self.year, month, self.day or days_in(self.year, month))

    def isoformat(self) -> str:
        """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, as precise as the date; a season counts as its year."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class DateRange:
    """A stated stretch of time.

    A range has both ends; an ongoing one has ``present`` and no end; a single date has a start alone;
    an end alone ("until 2019") has no start. Raises ValueError when nothing is stated or both an end
    and ``present``.
    """

    start: PartialDate | None
    end: PartialDate | None = None
    present: bool = False

    def __post_init__(self) -> None:
        if self.end is not None and self.present:
            raise ValueError("a range that has an end is not ongoing")
        if self.start is None and self.end is None and not self.present:
            raise ValueError("a range states at least one end")

    @property
    def is_single(self) -> bool:
        return self.end is None and not self.present


class Months(NamedTuple):
    """A number of months that is known within bounds, both inclusive."""

    least: int
    most: int


class Gap(NamedTuple):
    """Whole calendar months that certainly none of the given ranges covers.

    ``after`` and ``before`` are indices into the given ranges: the one that ended last before the gap,
    and the one that begins first behind it.
    """

    after: int
    before: int
    months: int


def certainly_inverted(stated: DateRange) -> bool:
    """Whether the range ends before it starts in every reading.

    "2020-06 to 2020" does not, nor do two ends in one month; a range without both ends never does, so
    that an accepted offer ("2030 – present") is none.
    """
    return stated.start is not None and stated.end is not None and stated.end.latest < stated.start.earliest


def is_computable(stated: DateRange) -> bool:
    """Whether the range can take part in the arithmetic of this module: it has a start and is not
    certainly inverted.
    """
    return stated.start is not None and not certainly_inverted(stated)


def certainly_before(first: PartialDate, second: PartialDate) -> bool:
    """Whether ``first`` is over before ``second`` begins, in every reading."""
    return first.latest < second.earliest


def possibly_within(inner: PartialDate | DateRange, outer: DateRange, today: date) -> bool:
    """Whether some reading puts the whole of ``inner`` inside ``outer``.

    A range without a start may have started at any time. A single date is inside when some day of it is.
    """
    if isinstance(inner, PartialDate):
        inner = DateRange(inner)
    own, other = _bounds(inner, today), _bounds(outer, today)
    starts = max(own.first_start, other.first_start)
    ends = min(own.last_end, other.last_end)
    return own.last_start >= other.first_start and own.first_end <= other.last_end and starts <= ends


def certain_overlap_months(first: DateRange, second: DateRange, today: date) -> int:
    """How many calendar months the two ranges share in every reading; 0 when they may merely touch.

    A month that both state counts as shared: "… – Mar 2021" and "Mar 2021 – …" share 1. Where a meeting
    end states its day, only full months count from there (20 November to 3 December is a short
    hand-over), but any shared day at least 1. Single dates share nothing. Raises ValueError for a range that
    is not :func:`is_computable`.
    """
    if first.is_single or second.is_single:
        return 0
    one, other = _core(first, today), _core(second, today)
    if one and other:
        return _full_months(max(one[0], other[0]), min(one[1], other[1]))
    if one is None and other is None:
        return 0
    # A range of one year lasted a month at least: shared when the other certainly covers all its readings.
    core, loose = (one, second) if one else (other, first)
    window = _bounds(loose, today)
    covered = core is not None and core[0] <= window.first_start and window.last_end <= core[1]
    return 1 if covered and window.first_start <= window.last_end else 0


def certain_gaps(ranges: Sequence[DateRange], today: date) -> list[Gap]:
    """The gaps between the ranges, in order of time, that remain in the widest reading of each.

    An ongoing range lasts until today, an end in the future counts as stated, and a single date covers
    only itself. Nothing is said about the time before the first range or after the last one. Raises
    ValueError for a range that is not :func:`is_computable`; leaving one out may open a gap that it covers.
    """
    windows = sorted((*_month_window(each, today), index) for index, each in enumerate(ranges))
    gaps: list[Gap] = []
    covered, last = None, 0
    for start, end, index in windows:
        if covered is not None and start > covered + 1:
            gaps.append(Gap(last, index, start - covered - 1))
        if covered is None or end > covered:
            covered, last = end, index
    return gaps


def covered_months(ranges: Iterable[DateRange], today: date) -> Months:
    """How many calendar months the union of the ranges covers; time in two ranges counts once.

    Raises ValueError for a range that is not :func:`is_computable`.
    """
    ranges = tuple(ranges)
    most = _union_length(_month_window(each, today) for each in ranges)
    cores = (_core(each, today) for each in ranges)
    certain = _union_length((_month_index(core[0]), _month_index(core[1])) for core in cores if core)
    return Months(max(certain, 1 if ranges else 0), most)


def duration(stated: DateRange, today: date) -> Months:
    """How many months the range lasts, ends included: "Jan 2020 – Mar 2020" is 3, "2014 – 2016" 14 to 36.

    Raises ValueError for a range that is not :func:`is_computable`.
    """
    start, end = _month_window(stated, today)
    core = _core(stated, today)
    return Months(_full_months(*core) if core else 1, end - start + 1)


class _Bounds(NamedTuple):
    """The days between which a range may start and may end."""

    first_start: date
    last_start: date
    first_end: date
    last_end: date


def _bounds(stated: DateRange, today: date) -> _Bounds:
    start, end = stated.start, stated.end
    if stated.present:
        # What is ongoing but starts in the future covers its start alone.
        ends = (today, max(today, start.latest) if start else today)
    else:
        stop = end or start
        ends = (stop.earliest, stop.latest) if stop else (today, today)
    starts = (start.earliest, start.latest) if start else (date.min, ends[1])
    return _Bounds(*starts, *ends)


def _core(stated: DateRange, today: date) -> tuple[date, date] | None:
    """The days that every reading of the range covers, a month without a stated day counting as a whole;
    None when there are none.
    """
    _month_window(stated, today)
    start = stated.start
    if start is None or stated.is_single:
        return None
    first, last = start.latest, _bounds(stated, today).first_end
    if start.precision < Precision.DAY:
        first = first.replace(day=1)
    if stated.end is not None and stated.end.precision < Precision.DAY:
        last = last.replace(day=days_in(last.year, last.month))
    return (first, last) if first <= last else None


def _month_window(stated: DateRange, today: date) -> tuple[int, int]:
    """The first and last month that the range covers in its widest reading."""
    if stated.start is None:
        raise ValueError("a range without a start has no length")
    if certainly_inverted(stated):
        raise ValueError("an inverted range has no length")
    bounds = _bounds(stated, today)
    return _month_index(bounds.first_start), _month_index(bounds.last_end)


def _month_index(day: date) -> int:
    """Months since the year 0."""
    return day.year * 12 + day.month - 1


def _full_months(start: date, end: date) -> int:
    """The full months from ``start`` to ``end``, both included; 1 for less than one, 0 for none at all."""
    if end < start:
        return 0
    if end == date.max:
        return _month_index(end) - _month_index(start) + (start.day == 1)
    after = end + timedelta(days=1)
    months = _month_index(after) - _month_index(start) - (after.day < start.day)
    return max(months, 1)


def _union_length(windows: Iterable[tuple[int, int]]) -> int:
    length, covered = 0, -1
    for start, end in sorted(windows):
        length += max(0, end - max(start, covered + 1) + 1)
        covered = max(covered, end)
    return length
