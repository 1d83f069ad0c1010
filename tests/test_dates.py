"""Partial dates and interval arithmetic: what is certain, and what is merely possible."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cvlint.dates import (
    DateRange,
    Gap,
    Months,
    PartialDate,
    Precision,
    Season,
    certain_gaps,
    certain_overlap_months,
    certainly_before,
    certainly_inverted,
    covered_months,
    duration,
    is_computable,
    possibly_within,
)

TODAY = date(2026, 1, 15)


def partial(text: str) -> PartialDate:
    """ "2019", "2019-05" or "2019-05-20"."""
    return PartialDate(*map(int, text.split("-")))


def stated(text: str) -> DateRange:
    """ "2019/2020-05", "2019/present", "2019" for a single date, "/2019" for an end alone."""
    start, slash, end = text.partition("/")
    first = partial(start) if start else None
    if end == "present":
        return DateRange(first, present=True)
    return DateRange(first, partial(end) if slash else None)


class TestPartialDate:
    @pytest.mark.parametrize(
        ("text", "precision", "earliest", "latest"),
        [
            ("2019", Precision.YEAR, date(2019, 1, 1), date(2019, 12, 31)),
            ("2019-02", Precision.MONTH, date(2019, 2, 1), date(2019, 2, 28)),
            ("2020-02", Precision.MONTH, date(2020, 2, 1), date(2020, 2, 29)),
            ("2019-02-03", Precision.DAY, date(2019, 2, 3), date(2019, 2, 3)),
        ],
    )
    def test_bounds(self, text: str, precision: Precision, earliest: date, latest: date) -> None:
        value = partial(text)
        assert (value.precision, value.earliest, value.latest) == (precision, earliest, latest)
        assert value.isoformat() == text

    @pytest.mark.parametrize("season", [Season.SPRING, Season.AUTUMN])
    def test_a_season_is_somewhere_in_its_year(self, season: Season) -> None:
        value = PartialDate(2019, season=season)
        assert (value.earliest, value.latest) == (date(2019, 1, 1), date(2019, 12, 31))
        assert value.precision is Precision.YEAR

    @pytest.mark.parametrize("season", [Season.SUMMER, Season.WINTER])
    def test_some_hemispheres_summer_or_winter_reaches_over_the_new_year(self, season: Season) -> None:
        value = PartialDate(2019, season=season)
        assert (value.earliest, value.latest) == (date(2018, 12, 1), date(2020, 3, 31))
        assert value.isoformat() == "2019"

    def test_seasons_at_the_ends_of_the_calendar(self) -> None:
        assert PartialDate(1, season=Season.WINTER).earliest == date.min
        assert PartialDate(9999, season=Season.WINTER).latest == date.max

    @pytest.mark.parametrize("parts", [(2019, 13), (2019, 0), (2019, 2, 29), (0,), (2019, None, 3)])
    def test_no_such_day(self, parts: tuple[int, ...]) -> None:
        with pytest.raises(ValueError, match=r"month|day|year"):
            PartialDate(*parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021/2019", True),
        ("2021-05/2019-05", True),
        ("2020-05/2020-04", True),
        ("2020-05-20/2020-05-10", True),
        ("2021/2020-12-31", True),
        ("2020-06/2020", False),
        ("2020/2020-03", False),
        ("2020-05/2020-05", False),
        ("2020-05-20/2020-05", False),
        ("2019/2021", False),
        ("2030/present", False),
        ("2019", False),
        ("/2019", False),
    ],
)
def test_certainly_inverted(text: str, expected: bool) -> None:
    assert certainly_inverted(stated(text)) is expected


def test_a_winter_may_begin_in_the_year_before() -> None:
    start, end = PartialDate(2020, season=Season.WINTER), PartialDate(2019, 12)
    assert not certainly_inverted(DateRange(start, end))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2019", True), ("2019/2020", True), ("2019/present", True), ("/2019", False), ("2020/2019", False)],
)
def test_is_computable(text: str, expected: bool) -> None:
    assert is_computable(stated(text)) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2019", "2020", True),
        ("2019-12", "2020", True),
        ("2019-11", "2019-12", True),
        ("2019-11-30", "2019-12", True),
        ("2019", "2019-12", False),
        ("2019-12", "2019", False),
        ("2019", "2019", False),
        ("2020", "2019", False),
    ],
)
def test_certainly_before(first: str, second: str, expected: bool) -> None:
    assert certainly_before(partial(first), partial(second)) is expected


@pytest.mark.parametrize(
    ("first", "second", "months"),
    [
        # Years that meet need not overlap.
        ("2014/2016", "2016/2021", 0),
        ("2019/2021", "2021/present", 0),
        ("2014/2017", "2016/2021", 2),
        ("2014/2018", "2016/2021", 14),
        # A shared month is 1, neighbouring months are none.
        ("2020-01/2021-12", "2021-10/present", 3),
        ("2019-01/2021-03", "2021-03/present", 1),
        ("2019-01/2021-03", "2021-04/present", 0),
        ("2020-05/2020-05", "2020-01/2020-12", 1),
        # Year and month.
        ("2019/2021", "2021-06/2022", 0),
        ("2019/2021-06", "2021/2022", 0),
        ("2019/2021-06", "2020/2022", 7),
        # Days: only full months count, any shared day at least as 1.
        ("2020-01-01/2021-12-03", "2021-11-20/present", 1),
        ("2020-01-01/2021-12-19", "2021-11-20/present", 1),
        ("2020-01-01/2022-01-19", "2021-11-20/present", 2),
        ("2020-01-01/2020-03-31", "2020-01-01/2020-03-31", 3),
        ("2019-01-01/2021-03-15", "2021-03-15/present", 1),
        ("2019-01-01/2021-03-14", "2021-03-15/present", 0),
        ("2019-01/2021-12-03", "2021-10/present", 2),
        ("2019-01/2021-12-03", "2021-12/present", 1),
        # Both ongoing, until today.
        ("2025-12/present", "2024/present", 1),
        ("2025-01/present", "2020-01/present", 12),
        # What starts in the future shares nothing yet, a future end counts as stated.
        ("2026-03/present", "2020-01/present", 0),
        ("2020-01/2026-12", "2026-03/2027-01", 10),
        # A year that another range certainly covers is shared for a month at least.
        ("2014/2014", "2010/2021", 1),
        ("2014/2014", "2014/2021", 0),
        ("2014/2014", "2014/2014", 0),
        # A single date has no length.
        ("2014", "2010/2021", 0),
        ("2014-05", "2014-05", 0),
    ],
)
def test_certain_overlap(first: str, second: str, months: int) -> None:
    assert certain_overlap_months(stated(first), stated(second), TODAY) == months
    assert certain_overlap_months(stated(second), stated(first), TODAY) == months


@pytest.mark.parametrize("text", ["/2019", "2020/2019"])
def test_arithmetic_refuses_what_is_not_computable(text: str) -> None:
    sound, unsound = stated("2010/2012"), stated(text)
    for compute in (
        lambda: certain_overlap_months(sound, unsound, TODAY),
        lambda: certain_overlap_months(unsound, sound, TODAY),
        lambda: certain_gaps([sound, unsound], TODAY),
        lambda: covered_months([sound, unsound], TODAY),
        lambda: duration(unsound, TODAY),
    ):
        with pytest.raises(ValueError, match=r"has no length"):
            compute()


@pytest.mark.parametrize(
    ("texts", "gaps"),
    [
        (["2013-05/2015-07", "2017-07/present"], [Gap(0, 1, 23)]),
        (["2017-07/present", "2013-05/2015-07"], [Gap(1, 0, 23)]),
        (["2005/2014", "2016/2021"], [Gap(0, 1, 12)]),
        (["2016/2021", "2022/2024"], []),
        (["2014/2016", "2016/2021"], []),
        (["2015-01/2015-03", "2015-04/2015-06"], []),
        (["2015-01/2015-03", "2015-05/2015-06"], [Gap(0, 1, 1)]),
        (["2022-01/2022-06", "2022-08/2022-09"], [Gap(0, 1, 1)]),
        (["2015-01-31/2015-03-01", "2015-05-31/present"], [Gap(0, 1, 1)]),
        # A long role covers what a short one inside it leaves open.
        (["2010-01/2020-12", "2012-01/2012-06", "2021-03/present"], [Gap(0, 2, 2)]),
        # Of two that end together, the one that started first.
        (["2010-03/2010-06", "2010-01/2010-06", "2011-01/present"], [Gap(1, 2, 6)]),
        # Two gaps, a single date that covers itself alone.
        (["2010-01/2010-02", "2010-05", "2010-08/2011-01"], [Gap(0, 1, 2), Gap(1, 2, 2)]),
        (["2010-01/2010-02", "2010", "2011-03/2011-04"], [Gap(1, 2, 2)]),
        # Today ends what is ongoing; the future counts as stated.
        (["2020-01/present", "2026-04/2026-05"], [Gap(0, 1, 2)]),
        (["2026-06/present", "2020-01/present"], [Gap(1, 0, 4)]),
        ([], []),
        (["2019/present"], []),
    ],
)
def test_certain_gaps(texts: list[str], gaps: list[Gap]) -> None:
    assert certain_gaps([stated(text) for text in texts], TODAY) == gaps


def test_a_winter_may_reach_into_the_gap() -> None:
    until_winter = DateRange(partial("2018-01"), PartialDate(2019, season=Season.WINTER))
    assert certain_gaps([until_winter, stated("2020-04/present")], TODAY) == []
    assert certain_gaps([until_winter, stated("2020-06/present")], TODAY) == [Gap(0, 1, 2)]


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("2014/2016", 14, 36),
        ("2014/2014", 1, 12),
        ("2020-01/2020-03", 3, 3),
        ("2020-01/2020-01", 1, 1),
        ("2019/2020-03", 4, 15),
        ("2020-01-15/2020-02-15", 1, 2),
        ("2020-01-15/2020-02-14", 1, 2),
        ("2020-01-20/2020-01-25", 1, 1),
        ("2025-01/present", 12, 13),
        ("2026-06/present", 1, 1),
        ("2019", 1, 12),
    ],
)
def test_duration(text: str, least: int, most: int) -> None:
    assert duration(stated(text), TODAY) == Months(least, most)


@pytest.mark.parametrize(
    ("texts", "least", "most"),
    [
        (["2020-01/2020-06", "2020-03/2020-09"], 9, 9),
        (["2020-01/2020-06", "2021-01/2021-06"], 12, 12),
        (["2014/2016", "2016/2018"], 28, 60),
        (["2014/2014"], 1, 12),
        ([], 0, 0),
    ],
)
def test_covered_months(texts: list[str], least: int, most: int) -> None:
    assert covered_months([stated(text) for text in texts], TODAY) == Months(least, most)


@pytest.mark.parametrize(
    ("inner", "outer", "expected"),
    [
        ("2015", "2014/2016", True),
        ("2014", "2014-06/2016", True),
        ("2013", "2014/2016", False),
        ("2017", "2014/2016", False),
        ("2014-05", "2014-06/2016", False),
        ("2014-06", "2014-06-30/2016", True),
        ("2025", "2014/present", True),
        ("2027", "2014/present", False),
        ("2014", "/2016", True),
        ("2017", "/2016", False),
        ("2014/2016", "2014/2016", True),
        ("2014-01/2016-12", "2014/2016", True),
        ("2013/2015", "2014/2016", False),
        ("2015/2017", "2014/2016", False),
        ("2015/present", "2014/2016", False),
        ("2015/present", "2014/present", True),
        ("/2015", "2014/2016", True),
        ("/2013", "2014/2016", False),
        ("2016/2014", "2014/2016", False),
        ("2019", "2019", True),
        ("2019-05", "2019", True),
        ("2020", "2019", False),
    ],
)
def test_possibly_within(inner: str, outer: str, expected: bool) -> None:
    assert possibly_within(stated(inner), stated(outer), TODAY) is expected
    if "/" not in inner:
        assert possibly_within(partial(inner), stated(outer), TODAY) is expected


YEARS = st.integers(1990, 2030)
PARTIALS = st.one_of(
    st.builds(PartialDate, YEARS),
    st.builds(PartialDate, YEARS, season=st.sampled_from(Season)),
    st.builds(PartialDate, YEARS, st.integers(1, 12)),
    st.builds(PartialDate, YEARS, st.integers(1, 12), st.integers(1, 28)),
)
RANGES = st.one_of(
    st.builds(DateRange, PARTIALS),
    st.builds(DateRange, PARTIALS, PARTIALS),
    st.builds(DateRange, PARTIALS, present=st.just(True)),
).filter(is_computable)
DAYS = st.dates(date(2000, 1, 1), date(2030, 12, 31))


def month_of(day: date) -> int:
    return day.year * 12 + day.month


def readings(value: PartialDate) -> list[date]:
    """The first and last days that the date may mean."""
    return [value.earliest, value.latest]


def months_between(start: date, end: date) -> set[int]:
    return set(range(month_of(start), month_of(end) + 1))


def possible_months(value: DateRange, today: date) -> list[set[int]]:
    """The months that the range covers in each of its extreme readings that are in order."""
    assert value.start is not None
    ends = [today] if value.present else readings(value.end) if value.end else None
    if ends is None:
        return [months_between(day, day) for day in readings(value.start)]
    return [months_between(start, end) for start in readings(value.start) for end in ends if start <= end]


def widest_end(value: DateRange, today: date) -> date:
    assert value.start is not None
    if value.present:
        return max(today, value.start.latest)
    return (value.end or value.start).latest


def shifted(value: PartialDate, years: int) -> PartialDate:
    return PartialDate(value.year + years, value.month, value.day, value.season)


def shifted_range(value: DateRange, years: int) -> DateRange:
    start = shifted(value.start, years) if value.start else None
    return DateRange(start, shifted(value.end, years) if value.end else None, value.present)


@given(PARTIALS)
def test_bounds_are_in_order(value: PartialDate) -> None:
    assert value.earliest <= value.latest
    assert not certainly_before(value, value)


@given(RANGES, RANGES, DAYS)
def test_overlap_is_the_same_both_ways(first: DateRange, second: DateRange, today: date) -> None:
    assert certain_overlap_months(first, second, today) == certain_overlap_months(second, first, today)


@given(RANGES, RANGES, DAYS)
def test_overlap_holds_in_every_reading(first: DateRange, second: DateRange, today: date) -> None:
    least = certain_overlap_months(first, second, today)
    for one in possible_months(first, today):
        for other in possible_months(second, today):
            assert least <= len(one & other)


@given(RANGES, DAYS)
def test_a_range_overlaps_itself_for_its_least_duration_or_not_at_all(value: DateRange, today: date) -> None:
    shared = certain_overlap_months(value, value, today)
    assert shared in {0, duration(value, today).least}


@given(st.lists(RANGES, max_size=5), DAYS)
def test_gaps_are_covered_in_no_reading(ranges: list[DateRange], today: date) -> None:
    covered = {month for value in ranges for months in possible_months(value, today) for month in months}
    for gap in certain_gaps(ranges, today):
        after = ranges[gap.before].start
        assert after is not None
        start, last = month_of(after.earliest), month_of(widest_end(ranges[gap.after], today))
        assert gap.months == start - last - 1 > 0
        assert covered.isdisjoint(range(last + 1, start))


@given(st.lists(RANGES, max_size=5), DAYS)
def test_months_covered_and_gaps_fill_the_timeline(ranges: list[DateRange], today: date) -> None:
    assume(ranges)
    gaps = sum(gap.months for gap in certain_gaps(ranges, today))
    widest = [duration(value, today).most for value in ranges]
    covered = covered_months(ranges, today)
    starts = [month_of(value.start.earliest) for value in ranges if value.start]
    ends = [start + length - 1 for start, length in zip(starts, widest, strict=True)]
    assert covered.most + gaps == max(ends) - min(starts) + 1
    assert 1 <= covered.least <= covered.most <= sum(widest)


@given(RANGES, DAYS)
def test_duration_bounds(value: DateRange, today: date) -> None:
    months = duration(value, today)
    assert 1 <= months.least <= months.most
    for reading in possible_months(value, today):
        assert len(reading) <= months.most


@given(st.one_of(PARTIALS, RANGES), RANGES, DAYS)
def test_within_itself_and_not_beyond(inner: PartialDate | DateRange, outer: DateRange, today: date) -> None:
    assume(not outer.present or (outer.start is not None and outer.start.earliest <= today))
    assert possibly_within(outer, outer, today)
    if isinstance(inner, PartialDate) and possibly_within(inner, outer, today):
        assert outer.start is not None
        assert not certainly_before(inner, outer.start)
        assert outer.end is None or not certainly_before(outer.end, inner)


@given(st.lists(RANGES, min_size=2, max_size=4), DAYS)
def test_a_shift_by_whole_calendar_cycles_changes_nothing(ranges: list[DateRange], today: date) -> None:
    cycle = 400
    later = [shifted_range(value, cycle) for value in ranges]
    then = date(today.year + cycle, today.month, today.day)
    assert certain_gaps(later, then) == certain_gaps(ranges, today)
    assert covered_months(later, then) == covered_months(ranges, today)
    for before, after in zip(ranges, later, strict=True):
        assert duration(after, then) == duration(before, today)
        assert certain_overlap_months(after, later[0], then) == certain_overlap_months(
            before, ranges[0], today
        )
