"""No document makes a date rule fail or point outside the text."""

from collections.abc import Iterator
from typing import Any

import pytest
from dates_samples import TODAY
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlint.options import build_options
from cvlint.packs import load_pack
from cvlint.read.resume_reader import read_resume
from cvlint.rule import Rule
from cvlint.source import Source

DATE_RULES = [loaded.rule for loaded in load_pack("cvlint_rules") if loaded.family == "dates"]

DATES = st.sampled_from(
    [
        *(
            "2014 – 2016",
            "May 2016 – present",
            "2018 - 2016",
            "Jun - Aug 2018",
            "2019",
            "until 2012",
            "since 2015",
        ),
        *("2012 - 2013; 2015 - 2016", "2020-13 – 2021-02", "Apri 2012 – May 2013", "April 2014 - President"),
        *(
            "Summer 2012",
            "2019/20",
            "0001 – 0002",
            "9999 – present",
            "9998 – 9999",
            "12/9999",
            "1654-1660",
            "",
        ),
    ]
)
TEXTS = st.sampled_from(
    [
        *(
            "In 2016, I led a team.",
            "- Promoted in 2018",
            "- Maintained a system written in 2004",
            "**Internships**",
        ),
        *(
            "> In 2014, I left.",
            "On 30 February 2021 and 2021-02-30.",
            "From May 2014 to May 2012 `2020-02-30`",
        ),
    ]
)
ENTRIES = st.tuples(
    st.sampled_from(
        ["### Engineer, Acme", "### Acme", "#### Clerk", "### Intern, Beta GmbH", "**Cook**, Gamma", "-"]
    ),
    st.sampled_from([", ", "\n", "\n\n", " (", " | "]),
    DATES,
    TEXTS,
).map(lambda parts: f"{parts[0]}{parts[1]}{parts[2]}\n\n{parts[3]}\n\n")
SECTIONS = st.tuples(
    st.sampled_from(
        ["## Experience", "## Education", "## Volunteering", "## Projects", "# Experience", "## Odds"]
    ),
    st.lists(ENTRIES, max_size=5),
).map(lambda parts: f"{parts[0]}\n\n{''.join(parts[1])}")


def spans(rule: Rule[Any], text: str) -> Iterator[tuple[int, int]]:
    resume = read_resume(Source("cv.md", text), today=TODAY)
    for problem in rule.check(resume, build_options(rule.options_type, {})):
        yield problem.span
        yield from (place.span for place in problem.related)


def test_the_family_is_complete() -> None:
    assert [rule.id for rule in sorted(DATE_RULES, key=lambda rule: rule.id)] == [
        f"CV{number}" for number in range(101, 108)
    ]


@pytest.mark.parametrize("rule", DATE_RULES, ids=lambda rule: rule.name)
@settings(max_examples=60, deadline=None)
@given(st.lists(SECTIONS, max_size=3).map("".join))
def test_rule_points_at_text_whatever_the_document(rule: Rule[Any], text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in spans(rule, text))


@pytest.mark.parametrize("rule", DATE_RULES, ids=lambda rule: rule.name)
def test_document_without_dates_or_sections_says_nothing(rule: Rule[Any]) -> None:
    assert [list(spans(rule, text)) for text in ("", "# Ada Example\n", "## Experience\n\n### Acme\n")] == [
        []
    ] * 3
