"""Overlaps and gaps between roles."""

from datetime import date
from itertools import pairwise

import pytest
from dates_samples import Said, roles, said
from hypothesis import given
from hypothesis import strategies as st

from cvlint_rules.dates._employers import same_employer
from cvlint_rules.dates.employment_gap import EmploymentGap
from cvlint_rules.dates.overlapping_roles import OverlappingRoles

GAP = EmploymentGap()
OVERLAP = OverlappingRoles()


def overlaps(*heads: tuple[str, str], section: str = "Experience") -> list[Said]:
    return said(OVERLAP, roles(*heads, section=section))


def gaps(*heads: tuple[str, str], more: str = "", section: str = "Experience") -> list[Said]:
    return said(GAP, roles(*heads, section=section) + more)


def test_overlap_names_both_roles_and_points_at_the_later_one() -> None:
    assert overlaps(("Engineer, Beta", "Oct 2021 – present"), ("Clerk, Acme", "Jan 2020 – Dec 2021")) == [
        Said(
            "Oct 2021 – present",
            (6, 1),
            "'Engineer, Beta' and 'Clerk, Acme' share 3 months (October to December 2021):"
            " 'Oct 2021 – present' begins before 'Jan 2020 – Dec 2021' ends",
            (("Jan 2020 – Dec 2021", "'Clerk, Acme' is dated 'Jan 2020 – Dec 2021'"),),
        )
    ]


def test_later_role_is_found_in_oldest_first_order_too() -> None:
    found = overlaps(("Clerk, Acme", "Jan 2020 – Dec 2021"), ("Engineer, Beta", "Oct 2021 – present"))
    assert [(each.quoted, each.at, each.related[0][0]) for each in found] == [
        ("Oct 2021 – present", (9, 1), "Jan 2020 – Dec 2021")
    ]


@pytest.mark.parametrize(
    ("first", "second", "said_of_it"),
    [
        (
            "2016 – 2021",
            "2014 – 2018",
            "share at least 14 months: '2016 – 2021' begins before '2014 – 2018' ends",
        ),
        (
            "May 2015 – May 2018",
            "May 2015 – May 2018",
            "share 37 months (May 2015 to May 2018): both are dated 'May 2015 – May 2018'",
        ),
        (
            "06/2016 – 08/2016",
            "05/2015 – 04/2018",
            "share 3 months (June to August 2016): '06/2016 – 08/2016' lies within '05/2015 – 04/2018'",
        ),
        (
            "Nov 2019 – Mar 2020",
            "May 2015 – present",
            "share 5 months (November 2019 to March 2020):"
            " 'Nov 2019 – Mar 2020' lies within 'May 2015 – present'",
        ),
    ],
)
def test_kinds_of_overlap(first: str, second: str, said_of_it: str) -> None:
    (found,) = overlaps(("Engineer, Beta", first), ("Clerk, Acme", second))
    assert found.quoted == first
    assert found.message == f"'Engineer, Beta' and 'Clerk, Acme' {said_of_it}"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mar 2021 – present", "Jan 2019 – Mar 2021"),
        ("2016 – 2021", "2014 – 2016"),
        ("2016 – 2021", "2014 – Dec 2016"),
        ("Apr 2021 – present", "Jan 2019 – Mar 2021"),
        ("15 March 2021 – present", "1 May 2019 – 2 April 2021"),
        ("Jan 2020 – present", "May 2018 – present"),
        ("2021 – 2020", "2014 – 2022"),
        ("2020", "2014 – 2022"),
        ("Apri 2020 – May 2021", "2014 – 2022"),
    ],
)
def test_what_may_merely_touch_or_cannot_be_read_is_no_overlap(first: str, second: str) -> None:
    assert overlaps(("Engineer, Beta", first), ("Clerk, Acme", second)) == []


@pytest.mark.parametrize(
    "head",
    [
        "Engineer (part-time), Beta",
        "Freelance Engineer, Beta",
        "Software Engineering Intern, Beta",
        "Board Member, Beta",
        "Technical Advisor, Beta",
        "Co-Founder, Beta",
        "Adjunct Lecturer, Beta University",
        "Volunteer Engineer, Beta",
        "Contractor, Beta",
        "Engineer (20 h/week), Beta",
        "Engineer (60 %), Beta",
        "Werkstudentin, Beta GmbH",
        "Ingénieur, Beta (temps partiel)",
        "PhD Researcher, Beta University",
    ],
)
def test_role_held_beside_another_is_no_overlap(head: str) -> None:
    assert overlaps((head, "Oct 2020 – present"), ("Clerk, Acme", "Jan 2020 – Dec 2021")) == []


@pytest.mark.parametrize(
    "head",
    [
        "Product Owner, Beta",
        "Member of Technical Staff, Beta",
        "Client-side Developer, Beta",
        "Consultant, Beta",
    ],
)
def test_words_that_only_look_like_it_do_not_excuse(head: str) -> None:
    (found,) = overlaps((head, "Oct 2021 – present"), ("Clerk, Acme", "Jan 2020 – Dec 2021"))
    assert found.quoted == "Oct 2021 – present"


def test_work_done_beside_a_job_is_only_reported_over_its_end() -> None:
    assert overlaps(("Consultant, Beta", "2015 – 2017"), ("Clerk, Acme", "2012 – 2020")) == []


def test_section_of_side_work_and_other_sections_are_not_compared() -> None:
    text = roles(("Engineer, Beta", "2015 – 2019")) + roles(
        ("Clerk, Acme", "2012 – 2020"), section="Freelance"
    )
    assert said(OVERLAP, text) == []
    assert (
        overlaps(("Engineer, Beta", "2015 – 2019"), ("Clerk, Acme", "2012 – 2020"), section="Freelance Work")
        == []
    )


def test_text_that_explains_an_overlap_is_heard() -> None:
    text = roles(("Engineer, Beta", "Oct 2021 – present"), ("Clerk, Acme", "Jan 2020 – Dec 2021"))
    assert said(OVERLAP, text + "\n- Beta was acquired by Acme in October 2021\n") == []


def test_several_stints_give_one_finding_for_a_pair() -> None:
    found = overlaps(
        ("Engineer, Beta", "May 2016 - August 2016; January 2017 - September 2017"),
        ("Clerk, Acme", "April 2015 – December 2019"),
    )
    assert [(each.quoted, each.related[0][0]) for each in found] == [
        ("January 2017 - September 2017", "April 2015 – December 2019")
    ]


def test_tolerance_is_an_option() -> None:
    text = roles(("Engineer, Beta", "Oct 2021 – present"), ("Clerk, Acme", "Jan 2020 – Dec 2021"))
    assert said(OVERLAP, text, **{"tolerance-months": 3}) == []
    assert len(said(OVERLAP, text, **{"tolerance-months": 2})) == 1
    with pytest.raises(ValueError, match="tolerance-months must be 0 or more"):
        said(OVERLAP, text, **{"tolerance-months": -1})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Acme", "ACME Inc."),
        ("Acme GmbH & Co. KG", "Acme"),
        ("AWS", "Amazon Web Services"),
        ("Amazon", "Amazon Web Services"),
        ("The University of Gamma", "University of Gamma, Department of Physics"),
        ("Acme", ""),
        ("Inc.", "Beta"),
    ],
)
def test_one_employer_under_two_names(first: str, second: str) -> None:
    assert same_employer(first, second)
    assert same_employer(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Acme", "Beta"), ("Acme Bank", "Beta Bank"), ("University of Gamma", "University of Delta")],
)
def test_two_employers(first: str, second: str) -> None:
    assert not same_employer(first, second)


def test_gap_names_both_ends_as_written_and_the_months() -> None:
    assert gaps(("Engineer, Beta", "July 2017 – present"), ("Clerk, Acme", "May 2013 – July 2015")) == [
        Said(
            "July 2017 – present",
            (6, 1),
            "no role between 'July 2015' and 'July 2017': 23 months (August 2015 to June 2017) are not"
            " accounted for",
            (("May 2013 – July 2015", "'Clerk, Acme' ends 'July 2015'"),),
        )
    ]


@pytest.mark.parametrize(
    ("later", "earlier", "said_of_it"),
    [
        ("2016 – 2021", "2005 – 2014", "'2014' and '2016': at least 12 months (2015)"),
        ("2018 – 2021", "2005 – 2014", "'2014' and '2018': at least 36 months (2015 to 2017)"),
        (
            "2018 – 2021",
            "2005 – 06/2016",
            "'06/2016' and '2018': at least 18 months (July 2016 to December 2017)",
        ),
        (
            "Jun - Aug 2018",
            "2005 – 2016",
            "'2016' and 'Jun 2018': at least 17 months (January 2017 to May 2018)",
        ),
        (
            "15 June 2018 – present",
            "2 May 2015 – 14 January 2018",
            "'14 January 2018' and '15 June 2018': 4 months (February to May 2018)",
        ),
    ],
)
def test_months_that_no_reading_covers(later: str, earlier: str, said_of_it: str) -> None:
    (found,) = gaps(("Engineer, Beta", later), ("Clerk, Acme", earlier))
    assert found.quoted == later
    assert found.message == f"no role between {said_of_it} are not accounted for"


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        ("April 2015 – present", "2012 – March 2015"),
        ("2016 – 2021", "2012 – 2015"),
        ("August 2015 – present", "2012 – April 2015"),
        ("2016 – 2021", "2012 – present"),
        ("2016 – 2021", "2014"),
        ("2016 – 2021", "until 2012"),
        ("2016 – 2021", "2012 – 2010"),
        ("2016 – 2021", "Apri 2012 – May 2013"),
        ("2016 – 2021", ""),
    ],
)
def test_no_gap_that_is_certain(later: str, earlier: str) -> None:
    assert gaps(("Engineer, Beta", later), ("Clerk, Acme", earlier), ("Cook, Delta", "2005 – 2012")) == []


@pytest.mark.parametrize(
    "more",
    [
        "\n## Education\n\n### MSc, University of Gamma\n2010 – 2014\n",
        "\n## Education\n\n### MSc, University of Gamma\nMay 2015\n",
        "\n## Volunteering\n\n### Helper, Food Bank\n2011 – 2014\n",
        "\n## Projects\n\n### Bridge\n2011 – 2014\n",
        "\n## Education\n\n### MSc, University of Gamma\nApri 2012\n",
        "\n## Experience abroad\n\n### Cook, Delta\n2011 – 2014\n",
    ],
)
def test_other_entries_may_fill_the_time(more: str) -> None:
    heads = (("Engineer, Beta", "2015 – 2021"), ("Clerk, Acme", "2005 – 2010"))
    assert len(gaps(*heads)) == 1
    assert gaps(*heads, more=more) == []


def test_role_of_unknown_length_silences_only_the_gap_it_stands_in() -> None:
    found = gaps(
        ("Engineer, Beta", "2015 – 2021"),
        ("Cook, Delta", "2012"),
        ("Clerk, Acme", "2007 – 2010"),
        ("Waiter, Epsilon", "2001 – 2004"),
    )
    assert [(each.quoted, each.related[0][0]) for each in found] == [("2007 – 2010", "2001 – 2004")]


def test_range_in_the_text_may_be_a_role_that_was_not_recognised() -> None:
    heads = (("Engineer, Beta", "2015 – 2021"), ("Clerk, Acme", "2005 – 2010"))
    assert (
        gaps(*heads, more="\nFrom 2011 to 2014 I sailed round the world, and wrote of it for money too.\n")
        == []
    )


def test_selection_of_roles_and_jobs_of_a_student_have_no_gaps() -> None:
    heads = (("Engineer, Beta", "2015 – 2021"), ("Clerk, Acme", "2005 – 2010"))
    assert gaps(*heads, section="Relevant Experience") == []
    assert gaps(("Intern, Beta", "06/2015 – 08/2015"), ("Intern, Acme", "06/2014 – 08/2014")) == []


def test_min_months_is_an_option() -> None:
    text = roles(("Engineer, Beta", "May 2015 – present"), ("Clerk, Acme", "2005 – March 2015"))
    (found,) = said(GAP, text, **{"min-months": 1})
    assert (
        found.message
        == "no role between 'March 2015' and 'May 2015': 1 month (April 2015) is not accounted for"
    )
    with pytest.raises(ValueError, match="min-months must be at least 1"):
        said(GAP, text, **{"min-months": 0})


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def written(month: int) -> str:
    return f"{MONTHS[month % 12]} {month // 12}"


@given(st.lists(st.integers(1995 * 12, 2025 * 12), min_size=4, max_size=8, unique=True))
def test_gaps_and_overlaps_agree_with_the_calendar(months: list[int]) -> None:
    """Consecutive roles from random months: each pair of neighbours has its gap, and never an overlap."""
    months = sorted(months[: len(months) // 2 * 2])
    ranges = list(zip(months[::2], months[1::2], strict=True))
    heads = [
        (f"Engineer, Firm{chr(65 + index)}", f"{written(start)} – {written(end)}")
        for index, (start, end) in enumerate(ranges)
    ]
    text = roles(*reversed(heads))
    assert said(OVERLAP, text) == []
    wanted = [after[0] - before[1] - 1 for before, after in pairwise(ranges)]
    found = [each.message.partition(": ")[2].split()[0] for each in said(GAP, text)]
    assert sorted(map(int, found)) == sorted(gap for gap in wanted if gap >= 4)


@given(st.integers(0, 240), st.integers(0, 60), st.integers(0, 240), st.integers(0, 60), st.integers(-20, 20))
def test_overlap_is_counted_and_moves_with_the_dates(
    first: int, length: int, second: int, other: int, years: int
) -> None:
    def found(shift: int) -> list[str]:
        base = 2000 * 12 + shift * 12
        one = f"{written(base + first)} – {written(base + first + length)}"
        two = f"{written(base + second)} – {written(base + second + other)}"
        text = roles(("Engineer, Beta", one), ("Clerk, Acme", two))
        return [each.message.split(" share ")[1].split()[0] for each in said(OVERLAP, text, date(2100, 1, 1))]

    shared = min(first + length, second + other) - max(first, second) + 1
    assert found(0) == found(years) == ([str(shared)] if shared > 1 else [])


STUDY = "\n## Education\n\n### {study}\n{dates}\n"


@pytest.mark.parametrize(
    ("study", "dates", "reported"),
    [
        ("BSc Physics, University of Gamma", "2016 – 2020", False),
        ("BSc Physics, University of Gamma", "2021", False),
        ("BSc Physics, University of Gamma", "2012 – 2016", True),
        ("BSc Physics, University of Gamma", "2025", True),
        ("MBA (part-time), University of Gamma", "2016 – 2020", True),
        ("Certificate in Welding, Gamma College", "2019", True),
    ],
)
def test_two_roles_beside_studies_are_small_jobs(study: str, dates: str, reported: bool) -> None:
    text = roles(("Waiter, Acme", "May 2018 – June 2019"), ("Programmer, Beta", "August 2017 – August 2018"))
    found = said(OVERLAP, text + STUDY.format(study=study, dates=dates))
    assert [each.quoted for each in found] == (["May 2018 – June 2019"] if reported else [])


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("Developer at Beta (through Acme Staffing)", "Developer at Acme Staffing"),
        ("Marketing Manager, Acme", "Treasurer, Rowing Club of Springfield"),
        ("Sachbearbeiterin, Acme GmbH", "Weiterbildung zur Buchhalterin, Beta Akademie"),
    ],
)
def test_overlap_that_the_heads_explain(upper: str, lower: str) -> None:
    assert overlaps((upper, "May 2018 – June 2019"), (lower, "August 2017 – August 2018")) == []


def test_employer_above_its_roles_is_no_other_role() -> None:
    text = (
        "# Ada Example\n\n## Experience\n\n**Acme | Aug 2014 – Sep 2021**\n\n"
        "**Lead Engineer, Platforms** | Jun 2018 – Sep 2021\n\n"
        "**Engineer, Storage** | Aug 2014 – May 2018\n"
    )
    assert said(OVERLAP, text) == []
    # With a role of its own it is one.
    titled = said(OVERLAP, text.replace("**Acme |", "**Director, Acme |"))
    assert "Aug 2014 – Sep 2021" in {place for each in titled for place in (each.quoted, each.related[0][0])}


@pytest.mark.parametrize(
    ("study", "reported"),
    [("MSc Physics, University of Gamma", False), ("BSc Physics, University of Gamma", True)],
)
def test_study_without_a_date_may_fill_a_gap_unless_it_is_the_first(study: str, reported: bool) -> None:
    heads = (("Engineer, Acme", "May 2018 – June 2019"), ("Engineer, Beta", "2012 – 2014"))
    found = gaps(*heads, more=STUDY.format(study=study, dates=""))
    assert [each.quoted for each in found] == (["May 2018 – June 2019"] if reported else [])


def test_one_wrong_date_beside_two_roles_is_reported_for_both() -> None:
    found = overlaps(
        ("Engineer, Acme", "May 2021 – present"),
        ("Engineer, Beta", "January 2018 – April 2021"),
        ("Engineer, Gamma", "March 2014 – June 2021"),
    )
    assert [(each.quoted, each.related[0][0]) for each in found] == [
        ("May 2021 – present", "March 2014 – June 2021"),
        ("January 2018 – April 2021", "March 2014 – June 2021"),
    ]


def test_three_roles_that_overlap_each_other_were_meant_to() -> None:
    heads = (
        ("Engineer, Acme", "May 2020 – present"),
        ("Engineer, Beta", "January 2018 – April 2021"),
        ("Engineer, Gamma", "March 2014 – June 2021"),
    )
    assert overlaps(*heads) == []
    assert len(overlaps(*heads[:2])) == 1


def test_gap_in_a_table_with_a_column_for_each_end() -> None:
    text = (
        "# Ada Example\n\n## Experience\n\n| From | To | Role | Employer |\n|---|---|---|---|\n"
        "| 2019-05 | | Engineer | Acme |\n| 2016-01 | 2018-02 | Engineer | Beta |\n"
    )
    assert [each.message for each in said(GAP, text)] == [
        "no role between '2018-02' and '2019-05': 14 months (March 2018 to April 2019) are not accounted for"
    ]
