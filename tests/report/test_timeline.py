"""The text chart, compared line by line as it is printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from show_samples import TODAY, Page, roles_resume, stated

from cvlint.dates import DateRange
from cvlint.report.cells import width as cells_of
from cvlint.report.show import render_show
from cvlint.report.timeline import NOTHING, render_timeline
from cvlint.resume import Resume, SectionKind

WORK, STUDY, PRIZES = SectionKind.EMPLOYMENT, SectionKind.EDUCATION, SectionKind.AWARDS


def lines(resume: Resume, width: int = 80, encoding: str = "utf-8") -> list[str]:
    return render_timeline(resume, width=width, encoding=encoding).splitlines()


def notes(*roles: tuple[str, str, DateRange]) -> list[str]:
    """The texts of the lines of gaps and overlaps."""
    shown = [line.strip(" ┄╳") for line in lines(roles_resume(*roles), 200)]
    return [line.strip(" ┄╳") for line in shown if line.startswith(("gap:", "possible gap:", "overlap:"))]


def test_a_whole_chart() -> None:
    page = Page()
    resume = page.resume(
        page.section(
            WORK,
            page.entry("Engineer", "Initech", stated("2020-01", "present")),
            page.entry("Analyst", "Globex", stated("2014", "2016")),
        ),
        page.section(STUDY, page.entry("BSc", "Ardmoor", stated("2012-06"))),
        page.section(PRIZES, page.entry("Best Poster", None), page.entry("Medal", None, None)),
        name="Ada Example",
    )
    assert lines(resume) == [
        "Ada Example",
        "",
        "                                              │2015          │2020",
        "Employment",
        "  Engineer, Initech 2020-01 – present                        █████████████████▶",
        "  gap: at least 36 months, 2016 → 2020-01           ┄┄┄┄┄┄┄┄┄┄",
        "  Analyst, Globex   2014 – 2016            ░░░████░░░",
        "Education",
        "  BSc, Ardmoor      2012-06            █",
        "",
        "█ certain   ░ possible (no month stated)   ▶ goes on today   ┄ gap",
        "",
        "Not drawn",
        "  Best Poster (undated)",
        "  Medal (not understood: 'May 2021 – 2016-13': month 13 does not exist)",
    ]


def test_an_exact_gap_names_its_ends_and_its_months() -> None:
    found = notes(("A", "Acme", stated("2017-07", "2019-01")), ("B", "Beta", stated("2013-05", "2015-07")))
    assert found == ["gap: 23 months, 2015-07 → 2017-07"]


def test_a_gap_between_years_is_the_least_that_they_allow() -> None:
    found = notes(("A", "Acme", stated("2016", "2021")), ("B", "Beta", stated("2005", "2014")))
    assert found == ["gap: at least 12 months, 2014 → 2016"]


def test_years_and_months_that_may_touch_leave_no_gap() -> None:
    assert notes(("A", "Acme", stated("2016", "2021")), ("B", "Beta", stated("2014", "2015"))) == []
    assert notes(("A", "Acme", stated("2016-03", "2021")), ("B", "Beta", stated("2014", "2016-02"))) == []


def test_a_single_missing_month_is_a_gap() -> None:
    found = notes(("A", "Acme", stated("2016-03", "2021")), ("B", "Beta", stated("2014", "2016-01")))
    assert found == ["gap: 1 month, 2016-01 → 2016-03"]


def test_a_role_of_unknown_length_may_fill_a_gap() -> None:
    one, other = ("A", "Acme", stated("2018", "present")), ("B", "Beta", stated("2010", "2014"))
    assert notes(one, other, ("C", "Gamma", stated(None, "2012"))) == ["possible gap: 36 months, 2014 → 2018"]
    assert notes(one, other, ("C", "Gamma", stated("2012"))) == ["possible gap: 36 months, 2014 → 2018"]


def test_a_role_that_goes_on_leaves_no_gap_before_one_to_come() -> None:
    assert notes(("A", "Acme", stated("2027-01", "2028")), ("B", "Beta", stated("2020-01", "present"))) == []


def test_an_overlap_names_the_other_role_and_the_months() -> None:
    found = notes(("A", "Acme", stated("2021-10", "present")), ("B", "Beta", stated("2020-01", "2021-12")))
    assert found == ["overlap: 3 months with Acme, 2021-10 – 2021-12"]


def test_an_overlap_of_years_is_the_least_that_they_allow() -> None:
    found = notes(("A", "Acme", stated("2016", "2021")), ("B", "Beta", stated("2014", "2018")))
    assert found == ["overlap: at least 14 months with Acme, 2016-12 – 2018-01"]


def test_overlaps_with_several_roles_take_one_line() -> None:
    found = notes(
        ("A", "Acme", stated("2010-01", "2010-12")),
        ("B", "Beta", stated("2011-01", "2012-12")),
        ("C", "Gamma", stated("2010-10", "2011-12")),
    )
    assert found == ["overlap: 12 months with Beta and 1 more, 2011-01 – 2011-12"]


def test_a_month_of_handover_and_one_employer_are_no_overlap() -> None:
    assert (
        notes(("A", "Acme", stated("2021-12", "present")), ("B", "Beta", stated("2020-01", "2021-12"))) == []
    )
    assert notes(("A", "Acme Labs", stated("2019", "present")), ("B", "ACME", stated("2015", "2021"))) == []


def test_roles_stand_below_their_employer_or_are_named_with_it() -> None:
    page = Page()
    dated = page.entry(
        None,
        "Initech",
        stated("2010", "2020"),
        roles=(
            page.entry("Lead", None, stated("2016", "2020")),
            page.entry("Engineer", "Initech", stated("2010", "2016")),
        ),
    )
    undated = page.entry(None, "Globex", roles=(page.entry("Analyst", None, stated("2005-03", "2009-12")),))
    shown = lines(page.resume(page.section(WORK, dated, undated)))
    assert [line[:34].rstrip() for line in shown[1:6]] == [
        "Employment",
        "  Initech         2010 – 2020",
        "    Lead          2016 – 2020",
        "    Engineer      2010 – 2016",
        "  Analyst, Globex 2005-03 – 2009-1"[:34],
    ]
    assert not any(line.strip().startswith(("gap", "overlap")) for line in shown)


def test_what_cannot_be_drawn_is_listed_with_the_reason() -> None:
    page = Page()
    resume = page.resume(
        page.section(
            WORK,
            page.entry("Lead", "Acme", stated("2021-05", "2019-05")),
            page.entry("Clerk", "Beta"),
            page.entry(None, None, None),
        )
    )
    assert lines(resume) == [
        NOTHING,
        "",
        "Not drawn",
        "  Lead, Acme (ends before it starts: 'May 2021 – 2016-13')",
        "  Clerk, Beta (undated)",
        "  line 6 (not understood: 'May 2021 – 2016-13': month 13 does not exist)",
    ]


def test_an_empty_resume_says_so() -> None:
    assert render_show(Page().resume(), "timeline") == "No dated entries found.\n"


def test_without_blocks_in_the_encoding_the_chart_is_ascii() -> None:
    resume = roles_resume(
        ("Köchin", "Zürich", stated("2020", "present")), ("厨师", "Beta", stated("2010-01", "2015-12"))
    )
    report = render_timeline(resume, width=80, encoding="ascii")
    assert report.isascii()
    assert lines(resume, 80, "ascii") == [
        "                                         |2010      |2015       |2020",
        "Employment",
        "  K\\xf6chin, Z\\xfcrich 2020 - present                           --############>",
        "  gap: at least 48 months, 2015-12 -> 2020             ..........",
        "  \\u53a8\\u5e08, Beta   2010-01 - 2015-12 ##############",
        "",
        "# certain   - possible (no month stated)   > goes on today   . gap",
    ]
    assert "K\\xf6chin" not in render_timeline(resume, encoding="latin-1")
    assert "Köchin, Zürich" in render_timeline(resume, encoding="latin-1")


def test_wide_letters_take_two_cells() -> None:
    resume = roles_resume(
        ("高级工程师", "株式会社", stated("2020-01", "present")),
        ("Cook", "Beta", stated("2015-01", "2019-12")),
    )
    bars = [line for line in lines(resume) if "█" in line and "certain" not in line]
    starts = [cells_of(line[: line.index("█")]) for line in bars]
    dates = [cells_of(line[: line.index("20")]) for line in bars]
    assert dates[0] == dates[1] == len("  高级工程师, 株式会社 ") + 9
    assert starts[1] == dates[0] + len("2020-01 – present ")
    assert starts[0] > starts[1]


def test_the_resume_cannot_reach_the_terminal_raw() -> None:
    report = render_timeline(
        roles_resume(("\x1b[2J", "Eve\u202e", stated("2020", "2021")), name="A\x07da"), width=120
    )
    assert "  \\x1b[2J, Eve\\u202e " in report
    assert report.startswith("A\\x07da\n")


months = st.builds(
    lambda year, month: f"{year:04}" + (f"-{month:02}" if month else ""),
    st.integers(1950, 2030),
    st.integers(0, 12),
)
ranges = st.builds(stated, months, st.one_of(st.none(), st.just("present"), months))


@given(
    st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60), ranges), max_size=8),
    st.integers(0, 200),
    st.sampled_from(["utf-8", "ascii", "cp1252"]),
)
def test_no_line_is_wider_than_the_terminal(
    roles: list[tuple[str, str, DateRange]], width: int, encoding: str
) -> None:
    resume = roles_resume(*roles, name="Ada Example")
    report = render_timeline(resume, width=width, encoding=encoding)
    assert report == render_timeline(resume, width=width, encoding=encoding)
    report.encode(encoding)
    assert report.endswith("\n")
    assert max(map(cells_of, report.split("\n"))) <= max(width, 40)


@pytest.mark.parametrize("start", ["0001", "1600", "9990"])
def test_the_axis_holds_any_years(start: str) -> None:
    shown = lines(roles_resume(("A", "Acme", stated(start, "9999-12"))), 100)
    assert shown[0].startswith("                      ")
    assert shown[2].startswith(f"  A, Acme {start} – 9999-12 ")
    assert TODAY.year == 2026
