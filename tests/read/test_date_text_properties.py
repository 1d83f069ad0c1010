"""What holds for any text: places, order, and dates read back as they were written."""

import calendar
from datetime import date

import pytest
from date_samples import check_places, plain, value_of
from hypothesis import given
from hypothesis import strategies as st

from cvlint.read.date_text import find_dates

FULL = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
]  # fmt: skip
SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"]

# Pieces that dates and look-alikes are made of, so that random texts are full of half-finished ones.
PIECES = [
    *(
        "2019",
        "2020",
        "1999",
        "1654",
        "2109",
        "20",
        "19",
        "12",
        "13",
        "02",
        "30",
        "31",
        "9",
        "0",
        "'19",
        "’20",
    ),
    *("Jan", "February", "Sept.", "may", "Apri", "Mary", "Fall", "winter", "Q1", "mid", "late", "Present"),
    *("present", "now", "Presnt", "President", "to", "until", "since", "from", "between", "and", "to date"),
    *(
        "expected",
        "(expected)",
        "exp.",
        "graduation",
        "class",
        "of",
        "in",
        "users",
        "Server",
        "pp.",
        "rd",
        "st",
    ),
    *(
        "-",
        "–",
        "--",
        "—",
        "~",
        "/",
        ".",
        ",",
        ";",
        ":",
        "|",
        "(",
        ")",
        "[",
        "]",
        "&",
        "#",
        "+",
        "$",
        "@",
        "'",
    ),
    *(
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\t",
        "\u00a0",
        "年",
        "月",
        "日",
        "至",
        "至今",
        "İ",
        "ſ",
        "²",
        "١",
        "a",
        "x",
        "😀",
    ),
]
DATE_LIKE = st.lists(st.sampled_from(PIECES), max_size=24).map("".join)
SPACED = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
ANY = st.one_of(DATE_LIKE, SPACED, st.text(max_size=60))


@given(ANY, st.booleans())
def test_places_and_order(value: str, due: bool) -> None:
    text = plain(value)
    dates = find_dates(text, due=due)
    end = 0
    for found in dates:
        assert end <= found.at < found.to <= len(value)
        end = found.to
        check_places(text, found)
        assert (found.range is None) == (found.flaw is not None)
        if found.range is not None:
            assert (found.range.start, found.range.end) == (
                found.start and found.start.value,
                found.end and found.end.value,
            )
    assert find_dates(text, due=due) == dates


@given(ANY, st.booleans())
def test_a_date_apart_is_read_alike(value: str, due: bool) -> None:
    """Words on other lines of a text do not change what a line states, where a date is due."""
    alone = find_dates(plain("Initech (May 2012 – June 2014)"), due=due)
    text = plain(f"{value}\n\nInitech (May 2012 – June 2014)")
    assert [found.text for found in find_dates(text, due=due)][-1:] == [found.text for found in alone]


DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2039, 12, 31))


def _day(value: date) -> list[tuple[str, str]]:
    full, iso = FULL[value.month - 1], value.isoformat()
    return [
        (f"{value.day} {full} {value.year}", iso),
        (f"{full} {value.day}, {value.year}", iso),
        (f"{value.day}. {value.month}. {value.year}".replace(" ", ""), iso),
        (value.strftime("%d.%m.%Y"), iso),
        (iso, iso),
    ]


def _month(value: date) -> list[tuple[str, str]]:
    full, short, iso = FULL[value.month - 1], SHORT[value.month - 1], value.isoformat()[:7]
    year, month = value.year, value.month
    return [
        (f"{full} {year}", iso),
        (f"{full}, {year}", iso),
        (f"{short} {year}", iso),
        (f"{short}. {year}", iso),
        (f"{short}, {year}", iso),
        (f"{short}/{year}", iso),
        (f"{month:02}/{year}", iso),
        (f"{month}/{year}", iso),
        (f"{year}-{month:02}", iso),
        (f"{year}/{month:02}", iso),
        (f"{year}.{month:02}", iso),
        (f"{month:02}.{year}", iso),
        (f"{year}年{month}月", iso),
    ]


def _year(value: date) -> list[tuple[str, str]]:
    return [(f"{value.year}", f"{value.year}"), (f"Fall {value.year}", f"{value.year}")]


SEPARATORS = ["-", " - ", "–", " – ", " — ", "--", " -- ", " --- ", " to ", " until ", " ~ ", " → "]


@given(
    DAYS, DAYS, st.sampled_from([_day, _month, _year]), st.sampled_from(SEPARATORS), st.booleans(), st.data()
)
def test_ranges_are_read_back(first, second, write, separator, due, data) -> None:
    forms = list(zip(write(min(first, second)), write(max(first, second)), strict=True))
    (start, low), (end, high) = data.draw(st.sampled_from(forms))
    value = f"{start}{separator}{end}"
    text = plain(f"Initech ({value})")
    (found,) = find_dates(text, due=due)
    assert (found.text, value_of(found)) == (value, f"{low}/{high}")
    assert found.separator is not None
    assert found.separator.before + found.separator.mark + found.separator.after == separator
    check_places(text, found)


@given(DAYS, st.sampled_from([_day, _month, _year]), st.booleans(), st.data())
def test_open_ranges_are_read_back(first, write, due, data) -> None:
    start, low = data.draw(st.sampled_from(write(first)))
    word = data.draw(st.sampled_from(["Present", "present", "Current", "now", "ongoing", "today"]))
    separator = data.draw(st.sampled_from(SEPARATORS))
    (found,) = find_dates(plain(f"Initech ({start}{separator}{word})"), due=due)
    assert (found.text, value_of(found)) == (f"{start}{separator}{word}", f"{low}/present")
    assert found.open_end is not None
    assert found.open_end.word == word


@given(st.integers(1950, 2039), st.integers(1, 12), st.integers(29, 31))
def test_days_that_do_not_exist(year: int, month: int, day: int) -> None:
    exists = day <= calendar.monthrange(year, month)[1]
    for value in (
        f"{year}-{month:02}-{day}",
        f"{day} {FULL[month - 1]} {year}",
        f"{FULL[month - 1]} {day}, {year}",
    ):
        (found,) = find_dates(plain(value))
        assert (found.flaw is None) == exists


HOSTILE = {
    "digits": "1" * 100_000,
    "years": "2019-" * 20_000,
    "year and dashes": "2019 " + "-" * 100_000,
    "year and spaces": "2019 " + " " * 100_000 + "x",
    "letters": "a" * 100_000,
    "months": "may " * 25_000 + "1",
    "month days": "may 1 " * 16_000,
    "months and dashes": "may-" * 25_000 + "1",
    "numbers": "12/" * 33_000,
    "signs": "#" * 100_000 + "2019",
    "long numbers": "12345-" * 20_000,
    "long numbers before a word": "12345/" * 20_000 + " may",
    "announced": "expected " * 11_000 + "2019",
}


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE.keys())
def test_long_texts_end(value: str) -> None:
    """A pattern that backtracks without bound would not come back from these."""
    dates = find_dates(plain(value), due=True)
    assert [found.text for found in dates if found.range is None] == []
    assert len(dates) <= 1
