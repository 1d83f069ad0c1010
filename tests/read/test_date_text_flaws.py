"""Dates that name no day or month, and slips in dates."""

import pytest
from date_samples import OFFSET, check_places, plain, value_of

from cvlint.read.date_text import find_dates
from cvlint.resume import FlawKind

# What is written, the flawed part, the reason.
IMPOSSIBLE_EVERYWHERE = [
    ("2021-02-30", "2021-02-30", "February 2021 has no day 30"),
    ("2020-04-31", "2020-04-31", "April 2020 has no day 31"),
    ("2020-00-10", "2020-00-10", "month 0 does not exist"),
    ("2020-13-01", "2020-13-01", "month 13 does not exist"),
    ("2020-05-00", "2020-05-00", "May 2020 has no day 0"),
    ("30 February 2021", "30 February 2021", "February 2021 has no day 30"),
    ("31st of April 2020", "31st of April 2020", "April 2020 has no day 31"),
    ("Feb 30, 2021", "Feb 30, 2021", "February 2021 has no day 30"),
    ("February 29, 2019", "February 29, 2019", "February 2019 has no day 29"),
    ("March 45, 2019", "March 45, 2019", "March 2019 has no day 45"),
    ("1 May 2019 – 31 June 2019", "31 June 2019", "June 2019 has no day 31"),
    ("2019-01-01 – 2019-02-29", "2019-02-29", "February 2019 has no day 29"),
]

IMPOSSIBLE_DUE = [
    ("2020-13", "2020-13", "month 13 does not exist"),
    ("2020-00", "2020-00", "month 0 does not exist"),
    ("2019-13 – 2020-05", "2019-13", "month 13 does not exist"),
    ("2019-05 – 2020-19", "2020-19", "month 19 does not exist"),
    ("2019-13 - Present", "2019-13", "month 13 does not exist"),
    ("13/2020", "13/2020", "month 13 does not exist"),
    ("13/2020 - 02/2021", "13/2020", "month 13 does not exist"),
    ("00/2020 - 02/2021", "00/2020", "month 0 does not exist"),
    ("31.04.2020", "31.04.2020", "April 2020 has no day 31"),
    ("31/04/2020", "31/04/2020", "April 2020 has no day 31"),
    ("2020/02/30", "2020/02/30", "February 2020 has no day 30"),
]


@pytest.mark.parametrize(
    ("value", "part", "reason", "due"),
    [(*row, due) for row in IMPOSSIBLE_EVERYWHERE for due in (False, True)]
    + [(*row, True) for row in IMPOSSIBLE_DUE],
)
def test_impossible(value: str, part: str, reason: str, due: bool) -> None:
    text = plain(f"Initech ({value})")
    (date,) = find_dates(text, due=due)
    check_places(text, date)
    assert (date.text, date.range) == (value, None)
    assert date.flaw is not None
    span = date.flaw.span
    assert text.value[span.start - OFFSET : span.end - OFFSET] == part
    assert (date.flaw.kind, date.flaw.reason, date.flaw.suggestion) == (FlawKind.IMPOSSIBLE, reason, None)


@pytest.mark.parametrize("value", [row[0] for row in IMPOSSIBLE_DUE])
def test_impossible_short_forms_are_no_flaw_in_prose(value: str) -> None:
    assert all(date.flaw is None for date in find_dates(plain(f"Initech ({value})")))


@pytest.mark.parametrize("value", ["29 February 2020", "February 29, 2000", "2020-02-29", "29.02.2020"])
def test_leap_day(value: str) -> None:
    (date,) = find_dates(plain(value))
    assert date.flaw is None
    assert value_of(date)[4:] == "-02-29"


# What is written, the flawed part, the suggestion.
MALFORMED = [
    ("Apri 2012", "Apri", "April"),
    ("Janaury 2012 - Feb 2013", "Janaury", "January"),
    ("Feb 2012 – Ferbuary 2013", "Ferbuary", "February"),
    ("Febuary, 2012", "Febuary", "February"),
    ("SEPTMBER 2019", "SEPTMBER", "SEPTEMBER"),
    ("ocotber 2019 - present", "ocotber", "october"),
    ("2020-08.17", "2020-08.17", "2020-08-17"),
    ("2020-08.17 - 2020-09-01", "2020-08.17", "2020-08-17"),
    ("2012 - Presnt", "Presnt", "Present"),
    ("March 2012 – presennt", "presennt", "present"),
    ("2012 - Currrent", "Currrent", "Current"),
    ("2012 - Ongoin", "Ongoin", "Ongoing"),
    ("April 2024 - President", "President", "Present"),
    ("Apr 2024 – president", "president", "present"),
]


@pytest.mark.parametrize(("value", "part", "suggestion"), MALFORMED)
def test_malformed(value: str, part: str, suggestion: str) -> None:
    text = plain(value)
    (date,) = find_dates(text, due=True)
    check_places(text, date)
    assert (date.text, date.range) == (value, None)
    assert date.flaw is not None
    span = date.flaw.span
    assert value[span.start - OFFSET : span.end - OFFSET] == part
    assert (date.flaw.kind, date.flaw.suggestion) == (FlawKind.MALFORMED, suggestion)


@pytest.mark.parametrize("value", [row[0] for row in MALFORMED])
def test_malformed_is_no_flaw_in_prose(value: str) -> None:
    assert all(date.flaw is None for date in find_dates(plain(value)))


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("Apri 2012", "'Apri' is no month"),
        ("2020-08.17", "its separators '-' and '.' differ"),
        ("2012 - Presnt", "'Presnt' is neither a date nor a word for an open end"),
    ],
)
def test_reason(value: str, reason: str) -> None:
    (date,) = find_dates(plain(value), due=True)
    assert date.flaw is not None
    assert date.flaw.reason == reason


@pytest.mark.parametrize(
    "name",
    [
        "Mary", "Marc", "Marco", "Marsh", "Match", "Mach", "Arch", "Jane", "Jude", "Jung", "Juan", "Juli",
        "Julie", "Juno", "Judy", "Augusta", "Augusto", "Auguste", "Abril", "Aprile", "Avril", "Januar",
        "Februar", "Oktober", "Octobre", "Septembre", "Novembre", "Dezember", "Juillet", "Mars", "Maio",
        "Mayor", "Decembrist", "Server", "Sector",
    ],
)  # fmt: skip
def test_names_and_other_languages_are_no_slips(name: str) -> None:
    dates = find_dates(plain(f"{name} 2012"), due=True)
    assert [(date.text, date.flaw) for date in dates] in ([], [("2012", None)])


def test_a_slip_in_running_text_is_no_date() -> None:
    assert find_dates(plain("The Apri 2012 release of the product"), due=True) == ()


def test_the_sound_end_of_a_flawed_range_keeps_its_form() -> None:
    (date,) = find_dates(plain("2019-13 – 2020-05"), due=True)
    assert date.start is None
    assert date.end is not None
    assert (date.end.text, date.end.pattern) == ("2020-05", "YYYY-MM")
