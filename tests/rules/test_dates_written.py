"""Dates that are wrong by themselves: inverted, impossible, malformed."""

import pytest
from dates_samples import TODAY, Said, roles, said

from cvlint.findings import Applicability
from cvlint.read.resume_reader import read_resume
from cvlint.source import Source
from cvlint_rules.dates.impossible_date import ImpossibleDate
from cvlint_rules.dates.inverted_date_range import InvertedDateRange
from cvlint_rules.dates.malformed_date import MalformedDate


@pytest.mark.parametrize(
    "dates",
    [
        "May 2021 – May 2019",
        "2021 - 2019",
        "06/2020–05/2020",
        "2020-06 to 2019",
        "2020-05-02 – 2020-05-01",
        "Summer 2020 – Spring 2018",
    ],
)
def test_inverted_range_is_reported_where_it_stands(dates: str) -> None:
    assert said(InvertedDateRange(), roles(("Engineer, Initech", dates))) == [
        Said(dates, (6, 1), f"the range ends before it starts: '{dates}'")
    ]


@pytest.mark.parametrize(
    "dates",
    [
        "2020-06 to 2020",
        "2020 – June 2020",
        "May 2020 – May 2020",
        "2020 – 2020",
        "2030 – present",
        "2018-19",
        "until 2019",
        "May 2020",
    ],
)
def test_range_that_some_reading_keeps_in_order_is_not_inverted(dates: str) -> None:
    assert said(InvertedDateRange(), roles(("Engineer, Initech", dates))) == []


def test_inverted_range_in_a_nested_role_and_in_a_bullet() -> None:
    text = (
        "# Ada Example\n\n## Experience\n\n### Initech\n2010 – 2020\n\n#### Engineer\n2015 – 2012\n\n"
        "- Led the team (March 2014\n  to May 2012)\n- Sample: `May 2014 – May 2012`\n\n"
        "#### Clerk\n2010 – 2012\n"
    )
    assert [(each.quoted, each.at) for each in said(InvertedDateRange(), text)] == [
        ("2015 – 2012", (9, 1)),
        ("March 2014\n  to May 2012", (11, 17)),
    ]


def test_impossible_date_is_reported_once_and_points_at_the_wrong_end() -> None:
    text = roles(("Engineer, Initech", "2019-13 – 2020-02"))
    assert said(ImpossibleDate(), text) == [
        Said("2019-13", (6, 1), "impossible date '2019-13 – 2020-02': month 13 does not exist")
    ]


def test_impossible_date_in_prose_but_not_in_code() -> None:
    text = "# Ada Example\n\nBorn on February 30, 1990.\n\n- Refused `2021-02-30`\n\n```\n2021-02-30\n```\n"
    assert said(ImpossibleDate(), text) == [
        Said(
            "February 30, 1990",
            (3, 9),
            "impossible date 'February 30, 1990': February 1990 has no day 30",
        )
    ]


@pytest.mark.parametrize("dates", ["29 February 2020", "2020-02-29 – 2021-12-31", "31 December 2020"])
def test_possible_day_is_not_reported(dates: str) -> None:
    assert said(ImpossibleDate(), roles(("Engineer, Initech", dates))) == []


@pytest.mark.parametrize(
    ("dates", "quoted", "suggestion"),
    [
        ("April 2024 - President", "President", "Present"),
        ("Apri 2012 – May 2013", "Apri", "April"),
        ("2020-08.17 – 2021-02-01", "2020-08.17", "2020-08-17"),
    ],
)
def test_malformed_date_has_an_unsafe_fix(dates: str, quoted: str, suggestion: str) -> None:
    source = Source("cv.md", roles(("Cook, Delta", dates)))
    resume = read_resume(source, today=TODAY)
    (problem,) = MalformedDate().check(resume, MalformedDate.options_type())
    assert source.slice(problem.span) == quoted
    assert problem.message.startswith(f"malformed date '{dates}': ")
    assert problem.message.endswith(f"; did you mean '{suggestion}'?")
    assert problem.fix is not None
    assert problem.fix.applicability is Applicability.UNSAFE
    assert [(source.slice(edit.span), edit.replacement) for edit in problem.fix.edits] == [
        (quoted, suggestion)
    ]


@pytest.mark.parametrize(
    "head", ["2014 - President, Chess Club", "Reader, Mary 2012", "Clerk, Marc 2010 – 2012"]
)
def test_names_and_titles_beside_a_year_are_not_malformed(head: str) -> None:
    assert said(MalformedDate(), roles((head, ""))) == []
