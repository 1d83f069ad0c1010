"""The order of entries within a section."""

import pytest
from dates_samples import Said, roles, said

from cvlint_rules.dates.not_reverse_chronological import NotReverseChronological

RULE = NotReverseChronological()


def order(*heads: tuple[str, str], section: str = "Experience") -> list[Said]:
    return said(RULE, roles(*heads, section=section))


def test_entry_below_an_older_one_is_reported_where_it_stands() -> None:
    assert order(
        ("Engineer, Acme", "May 2020 – present"),
        ("Engineer, Beta", "March 2012 – June 2015"),
        ("Engineer, Gamma", "July 2015 – April 2020"),
    ) == [
        Said(
            "July 2015 – April 2020",
            (12, 1),
            "'Engineer, Gamma' (July 2015 – April 2020) stands below 'Engineer, Beta'"
            " (March 2012 – June 2015), which is older",
            (("March 2012 – June 2015", "'Engineer, Beta' is dated 'March 2012 – June 2015'"),),
        )
    ]


def test_undated_entry_between_the_two_parts_nothing() -> None:
    found = order(
        ("Engineer, Acme", "2020 – present"),
        ("Engineer, Beta", "2012 – 2015"),
        ("Engineer, Delta", "Apri 2012 – May 2013"),
        ("Engineer, Gamma", "2016 – 2019"),
    )
    assert [(each.quoted, each.related[0][0]) for each in found] == [("2016 – 2019", "2012 – 2015")]


def test_ongoing_role_below_an_ended_one() -> None:
    found = order(
        ("Engineer, Acme", "2018 – 2020"),
        ("Engineer, Beta", "2021 – present"),
        ("Clerk, Gamma", "2012 – 2015"),
    )
    assert [each.quoted for each in found] == ["2021 – present"]


def test_section_that_is_oldest_first_is_one_finding_at_its_first_entry() -> None:
    assert order(
        ("BSc Physics, University of Gamma", "2008 – 2011"),
        ("MSc Physics, University of Gamma", "2011 – 2013"),
        ("PhD Physics, University of Delta", "2014 – 2018"),
        section="Education",
    ) == [
        Said(
            "2008 – 2011",
            (6, 1),
            "the section 'Education' lists the oldest entry first: 'BSc Physics, University of Gamma'"
            " (2008 – 2011) stands above 'PhD Physics, University of Delta' (2014 – 2018)",
            (("2014 – 2018", "'PhD Physics, University of Delta' is dated '2014 – 2018'"),),
        )
    ]


def test_section_without_any_order_is_one_finding() -> None:
    years = [2014, 2018, 2010, 2020, 2012, 2016, 2008, 2022]
    found = order(*((f"Engineer, Firm{year}", f"05/{year} – 04/{year + 1}") for year in years))
    assert [each.quoted for each in found] == ["05/2018 – 04/2019"]
    assert found[0].message == (
        "the section 'Experience' is not in the order of time: 'Engineer, Firm2018' (05/2018 – 04/2019)"
        " stands below 'Engineer, Firm2014' (05/2014 – 04/2015)"
    )
    assert [quoted for quoted, _ in found[0].related] == [
        "05/2014 – 04/2015",
        "05/2020 – 04/2021",
        "05/2016 – 04/2017",
        "05/2022 – 04/2023",
    ]


def test_roles_at_one_employer_are_compared_among_themselves() -> None:
    text = (
        "# Ada Example\n\n## Experience\n\n### Acme\n\n#### Engineer\n2012 – 2016\n\n#### Lead Engineer\n"
        "2016 – 2020\n\n### Beta\n2008 – 2012\n"
    )
    found = said(RULE, text)
    assert [(each.quoted, each.at) for each in found] == [("2012 – 2016", (8, 1))]
    assert found[0].message.startswith("'Acme' lists the oldest entry first: ")


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("2014 – present", "2018 – present"),
        ("2014 – present", "2018 – 2020"),
        ("2014 – 2018", "2014 – 2019"),
        ("2014 – 2018", "2015 – 2018"),
        ("2014 – 2018", "2016 – 2020"),
        ("2014 – 2018", "2012 – 2020"),
        ("2014", "May 2014 – December 2014"),
        ("2014", "2015 – 2016"),
        ("2018 – 2019", "2019 – 2018"),
    ],
)
def test_order_that_is_not_certainly_wrong(upper: str, lower: str) -> None:
    assert order(("Engineer, Beta", upper), ("Engineer, Gamma", lower)) == []


def test_lone_ends_of_study_are_compared() -> None:
    found = order(
        ("BSc, University of Gamma", "May 2011"),
        ("MSc, University of Gamma", "June 2013"),
        section="Education",
    )
    assert [(each.quoted, each.at) for each in found] == [("May 2011", (6, 1))]


@pytest.mark.parametrize(
    "between",
    [
        "\n**Internships**\n\n### Engineer, Gamma\n2016 – 2019\n",
        "\n### Intern, Gamma\n2016 – 2019\n",
        "\n### Engineer, Gamma, 2019\n",
        "\n### Engineer, Beta\n2012 – 2015\n",
    ],
)
def test_entries_of_another_kind_group_or_copy_are_not_compared(between: str) -> None:
    text = roles(("Engineer, Acme", "2020 – present"), ("Engineer, Beta", "2012 – 2015"))
    assert said(RULE, text + between) == []


def test_course_below_a_degree_is_in_order() -> None:
    heads = (("BSc, University of Gamma", "2008 – 2011"), ("Course in First Aid, Red Cross", "2019"))
    assert order(*heads, section="Education") == []


def test_other_sections_have_their_own_order() -> None:
    heads = (("Bridge", "2012 – 2015"), ("Tunnel", "2016 – 2018"))
    assert order(*heads, section="Projects") == []


def test_section_that_states_its_order_is_left_alone() -> None:
    text = roles(("Engineer, Acme", "2012 – 2015"), ("Engineer, Beta", "2016 – 2018"))
    assert len(said(RULE, text)) == 1
    head = "## Experience\n"
    assert said(RULE, text.replace(head, f"{head}\nIn chronological order.\n")) == []
    assert len(said(RULE, text + "\n- Put the archive in chronological order\n")) == 1


def test_award_among_degrees_has_no_place_in_their_order() -> None:
    heads = (
        ("BSc Physics, University of Gamma", "2008 – 2011"),
        ("Travel Award, Example Trust", "2012 – 2013"),
    )
    assert said(RULE, roles(*heads, section="Education")) == []


def test_courses_below_degrees_have_no_order() -> None:
    heads = (
        ("MSc Physics, University of Gamma", "2008 – 2011"),
        ("Course in Welding, Gamma College", "2012"),
        ("Certificate in Teaching, Delta College", "2017"),
    )
    assert said(RULE, roles(*heads, section="Education")) == []
    assert len(said(RULE, roles(*heads[1:], section="Education"))) == 1
