"""Years in the text of a role."""

import pytest
from dates_samples import Said, said
from hypothesis import given
from hypothesis import strategies as st

from cvlint_rules.dates._deeds import find_deeds
from cvlint_rules.dates.year_outside_role import YearOutsideRole

RULE = YearOutsideRole()


def role(body: str, dates: str = "July 2017 – October 2017", head: str = "Engineer, Acme") -> str:
    return f"# Ada Example\n\n## Experience\n\n### {head}\n{dates}\n\n{body}\n"


EARLIER = "\n### Clerk, Beta\nMay 2013 – July 2015\n"


def test_year_in_the_gap_names_the_role_before() -> None:
    assert said(RULE, role("I was the only engineer for most of 2016, in fact.") + EARLIER) == [
        Said(
            "for most of 2016",
            (8, 25),
            "'for most of 2016' lies outside the role: 'Engineer, Acme' is dated 'July 2017 – October 2017';"
            " no role covers 2016",
            (
                ("July 2017 – October 2017", "'Engineer, Acme' is dated 'July 2017 – October 2017'"),
                ("May 2013 – July 2015", "the role before, 'Clerk, Beta', ends 'July 2015'"),
            ),
        )
    ]


def test_year_of_another_role_names_that_role() -> None:
    (found,) = said(RULE, role("- Promoted to lead in 2014") + EARLIER)
    assert found.quoted == "in 2014"
    assert found.message.endswith("; 'Clerk, Beta' covers 2014")
    assert found.related[1] == ("May 2013 – July 2015", "'Clerk, Beta' is dated 'May 2013 – July 2015'")


def test_month_is_compared_and_each_date_is_reported_once() -> None:
    text = role("- In March 2017, I led a team\n- In March 2017, I led another\n- In 2016 I wrote tests")
    assert [(each.quoted, each.at) for each in said(RULE, text)] == [
        ("In March 2017", (8, 3)),
        ("In 2016", (10, 3)),
    ]


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("In 2021, I was recruited into the security team.", "In 2021"),
        ("In late 2021 we moved the shop.", "In late 2021"),
        ("During 2021, my team grew to eight.", "During 2021"),
        ("Led the migration of the shop in 2021.", "in 2021"),
        ("Designed, built and shipped the shop in 2021", "in 2021"),
        ("Promoted in 2021 to lead engineer", "in 2021"),
        ("I was promoted to lead engineer in April 2021.", "in April 2021"),
        ("Ran the support line throughout 2021.", "throughout 2021"),
        ("Took over the team in the summer of 2021, with two others", "in the summer of 2021"),
        ("It began small. I built the engine in early 2021.", "in early 2021"),
        ("Was promoted in 2021.", "in 2021"),
        ("Spent most of 2021 on the shop's engine.", "Spent most of 2021"),
        ("Grew sales by a third in Q3 2021", "in Q3 2021"),
        ("Presented at the meetup in 2021", "in 2021"),
        ("I deployed it to 30 hospitals in 2021.", "in 2021"),
        ("Led the migration in 2021 to a new host", "in 2021"),
    ],
)
def test_statement_of_when_the_writer_did_something(sentence: str, phrase: str) -> None:
    assert [sentence[deed.at : deed.to] for deed in find_deeds(sentence)] == [phrase]


@pytest.mark.parametrize(
    "sentence",
    [
        "Maintained a system written in 2004.",
        "Rewrote the engine that shipped in 2004.",
        "Acme, founded in 1998, makes spoons.",
        "Founded in 1998, Acme makes spoons.",
        "Supported the 2012 release and SQL Server 2012.",
        "Built a service on Java EE, in production since 2015.",
        "Wrote the roadmap for 2025.",
        "The goal is to be carbon neutral by 2030.",
        "In 2020, the company was acquired.",
        "The shop won a prize in 2019.",
        "Won the chamber's prize in 2019 for the shop.",
        "I was named engineer of the year in 2019, an award of the chamber.",
        "Grew sales from 1M in 2014 to 5M in 2016.",
        "Reduced cost by 20 % compared to those in 2014.",
        "Analysed the sales data of the shops in 2014.",
        "Organised the meetup in Marseille 2016.",
        "Before joining, I worked on spoons in 2014.",
        "Graduated in 2014.",
        "In 2014 dollars, the shop made a million.",
        "Moved 40 machines in 2019-2020.",
        "Limited edition of spoons in 2014.",
        "Customers of the shop in 2014: forty.",
        "Class of 2010.",
        "Closed ticket in 2016.3 of the release.",
        "Wrote the queue library; adopted by the ministry in 2021",
        "Deployed to 30 hospitals in 2021",
        "Released as open source in 2021.",
        "Exhibited at the museum in 2021",
        "Built in two weeks in 2021",
        "Prepared the company for the move in 2020",
        "Moved the team into rooms for the launch in 2021",
        "Ran a contract starting in 2020",
        "Built a lab opening in 2021",
        "Modelled energy demand in 2021",
        "Analysed sales in 2014 and 2015",
        "Examined voting behaviour in 2016",
        "Cut costs by 40% against the baseline in 2016",
        "Helped launch what became, in 2021, the market leader",
    ],
)
def test_what_has_a_year_of_its_own(sentence: str) -> None:
    assert list(find_deeds(sentence)) == []


@pytest.mark.parametrize(
    ("body", "dates"),
    [
        ("In 2017, I led a team.", "July 2017 – October 2017"),
        ("In 2031, I lead a team.", "July 2017 – October 2017"),
        ("In 2021, I led a team.", "2015 – present"),
        ("In 2014, I led a team.", "2015"),
        ("In 2014, I led a team.", "until 2013"),
        ("In 2014, I led a team.", "Apri 2012 – May 2013"),
        ("In 2014, I led a team.", ""),
        ("> In 2014, I led a team.", "July 2017 – October 2017"),
        ("Wrote `In 2014, I led a team.`", "July 2017 – October 2017"),
        ("**Clerk** 2013 – 2015\n\nIn 2014, I led a team.", "July 2017 – October 2017"),
    ],
)
def test_year_that_is_not_certainly_outside(body: str, dates: str) -> None:
    assert said(RULE, role(body, dates)) == []


def test_other_roles_at_the_employer_count() -> None:
    text = role("- Joined in 2014 and moved the shop", "2016 – 2018", "Lead Engineer, Acme")
    assert len(said(RULE, text)) == 1
    assert said(RULE, text + "\n### Engineer, Acme Inc.\n2014 – 2016\n") == []


@given(st.text(alphabet="In 2014,duringIledthe.|wasfor most of\n-'", max_size=200))
def test_any_text_is_read(text: str) -> None:
    deeds = list(find_deeds(text))
    assert all(text[deed.at : deed.to].rstrip().endswith(str(deed.date.year)) for deed in deeds)
    assert deeds == sorted(deeds, key=lambda deed: deed.at)
