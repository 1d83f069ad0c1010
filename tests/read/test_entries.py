"""Entries in the layouts of public résumés, each retold with invented people and employers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.read.resume_reader import read_resume
from cvlint.resume import Entry, Resume
from cvlint.source import Source

Row = tuple[str | None, str | None, str | None, str | None]
"""Organization, title, location, date text."""


def read(text: str) -> Resume:
    return read_resume(Source("cv.md", text), today=date(2026, 1, 1))


def row(entry: Entry) -> Row:
    names = (entry.organization, entry.title, entry.location)
    organization, title, location = (text.value if text else None for text in names)
    return organization, title, location, entry.date.text if entry.date else None


LAYOUTS: dict[str, tuple[str, list[Row]]] = {
    "heading 'Title, Org (dates)'": (
        "## Experience\n### Data Engineer, Initech (2019 - 2021)\n- Built pipelines in 2020.\n",
        [("Initech", "Data Engineer", None, "2019 - 2021")],
    ),
    "heading 'Title, Org, Place' and italic date line": (
        "## Experience\n### Data Engineer, Initech, Berlin\n*May 2019 – June 2021*\n\n- Built pipelines.\n",
        [("Initech", "Data Engineer", "Berlin", "May 2019 – June 2021")],
    ),
    "heading 'Title at Org', date and place below": (
        "## Work\n### Data Engineer at Initech\n*May 2019 - Present — Austin, TX*\n",
        [("Initech", "Data Engineer", "Austin, TX", "May 2019 - Present")],
    ),
    "heading Org, Place; deeper heading with title and date": (
        "## Experience\n#### INITECH, AUSTIN, TX\n##### Data Engineer, May 2019 - Present\nProse of 2020.\n"
        "##### Achievements\n* Built a thing.\n",
        [("INITECH", "Data Engineer", "AUSTIN, TX", "May 2019 - Present")],
    ),
    "heading Org with several dated titles": (
        "## Experience\n### Initech\n#### Senior Engineer, 2020 - 2022\n- a\n#### Engineer, 2018 - 2020\n- b\n",
        [
            ("Initech", None, None, None),
            ("Initech", "Senior Engineer", None, "2020 - 2022"),
            ("Initech", "Engineer", None, "2018 - 2020"),
        ],
    ),
    "heading Org with a range, sub-headings with ranges": (
        "## Experience\n### Initech (2018 - 2022)\n#### Senior Engineer (2020 - 2022)\n#### Engineer (2018 - 2020)\n",
        [
            ("Initech", None, None, "2018 - 2022"),
            ("Initech", "Senior Engineer", None, "2020 - 2022"),
            ("Initech", "Engineer", None, "2018 - 2020"),
        ],
    ),
    "linked heading, date line with title, undated projects below": (
        "## WORK\n### [Initech](https://initech.test)\n\n2015 - 2020, Principal Analyst\n\n#### [Big Thing](#)\n\n"
        "Led it in 2017.\n\n### [Hooli](https://hooli.test)\n\n*2004 - 2013, Lead Analyst*\n\nProse.\n",
        [
            ("Initech", "Principal Analyst", None, "2015 - 2020"),
            ("Hooli", "Lead Analyst", None, "2004 - 2013"),
        ],
    ),
    "heading Org and '_Title_, range' below": (
        "## Experience\n### Initech\n_Data Engineer_, Jan 2019 - Feb 2021\n\n- a\n",
        [("Initech", "Data Engineer", None, "Jan 2019 - Feb 2021")],
    ),
    "double pipe": (
        "## Work Experience\n### Initech || June 2022 - Present\n\n_Data Engineer, Platform Team_ || Austin, TX\n\n- a\n",
        [("Initech", "Data Engineer, Platform Team", "Austin, TX", "June 2022 - Present")],
    ),
    "heading 'Org --- Title (range)'": (
        "## Experience\n### Initech --- Data Engineer (2019--2021)\n",
        [("Initech", "Data Engineer", None, "2019--2021")],
    ),
    "date as the next deeper heading": (
        "## Experience\n### Initech - Data Engineer\n##### Jan 2019 - Feb 2021\nProse\n",
        [("Initech", "Data Engineer", None, "Jan 2019 - Feb 2021")],
    ),
    "two spans in the heading": (
        "## Experience\n### <span>Data Engineer, Initech</span> <span>Dec 2013 -- Dec 2014</span>\n",
        [("Initech", "Data Engineer", None, "Dec 2013 -- Dec 2014")],
    ),
    "attributed span in the heading": (
        "## Experience\n### Initech [2019 – Present]{.right}\n\n_Data Engineer_\n\n- a\n",
        [("Initech", "Data Engineer", None, "2019 – Present")],
    ),
    "year first in the heading": (
        "## Experience\n### 2015: Intern at Initech in Vienna\nProse\n",
        [("Initech in Vienna", "Intern", None, "2015")],
    ),
    "code span date above a bold organization": (
        "## Education\n`2014-2018`\n__Ashby College, Vienna__\n\n- Sizar\n\n`June 2018 - now`\n__Ashby University__\n",
        [
            ("Ashby College", None, "Vienna", "2014-2018"),
            ("Ashby University", None, None, "June 2018 - now"),
        ],
    ),
    "stacked bold and italic lines with hard breaks": (
        "## Experience\n**Initech**  \n*Data Engineer*  \nAustin, TX  \nJan 2019 – Feb 2021\n\n- a\n",
        [("Initech", "Data Engineer", "Austin, TX", "Jan 2019 – Feb 2021")],
    ),
    "bold pseudo-headings without any heading": (
        "**Experience**\n\n**Data Engineer, Initech**\n*Austin, TX — 2019 – 2021*\n\nProse of the job.\n\n"
        "**Analyst, Hooli**\n*Boston, MA — 2017 – 2019*\n",
        [
            ("Initech", "Data Engineer", "Austin, TX", "2019 – 2021"),
            ("Hooli", "Analyst", "Boston, MA", "2017 – 2019"),
        ],
    ),
    "one bullet per job": (
        "## Employment\n- 2019-2021: Data Engineer, Initech\n- 2017-2019: Analyst, Hooli\n",
        [
            ("Initech", "Data Engineer", None, "2019-2021"),
            ("Hooli", "Analyst", None, "2017-2019"),
        ],
    ),
    "definition list with the date as term": (
        "## Education\n2010-2014 (expected)\n:   **PhD, Computer Science**; Ashby University (Vienna)\n\n"
        "    *Thesis title: A long title*\n\n2007-2010\n:   **BSc, Physics**; Hill College (Graz)\n",
        [
            ("Ashby University", "PhD, Computer Science", "Vienna", "2010-2014 (expected)"),
            ("Hill College", "BSc, Physics", "Graz", "2007-2010"),
        ],
    ),
    "definition list with the organization as term": (
        "## Experience\nInitech\n: *Lead Designer*\n  __2004-2005__\n  Prose of the job.\n\n"
        "Hooli\n: *Designer*\n  __2001-2004__\n  Prose.\n",
        [
            ("Initech", "Lead Designer", None, "2004-2005"),
            ("Hooli", "Designer", None, "2001-2004"),
        ],
    ),
    "table with a row per job": (
        "## Experience\n| When | What | Where |\n|---|---|---|\n| 2019 - 2021 | Data Engineer | Initech |\n",
        [("Initech", "Data Engineer", None, "2019 - 2021")],
    ),
    "degree line that ends in its year": (
        "## EDUCATION\nM.Sc. Physics (Distinction), [Strange Matter](#), University of Ashby, 2005  \n"
        "Awarded a scholarship  \nPapers in [QED](#) 2004 Toulouse & [ABC](#) 2003 Graz\n",
        [("University of Ashby", "M.Sc. Physics", None, "2005")],
    ),
    "school heading, degree heading": (
        "## Education\n#### ASHBY UNIVERSITY, EL PASO, TX\n##### BA in Applied Physics, Cum Laude, June 2011\n",
        [("ASHBY UNIVERSITY", "BA in Applied Physics", "EL PASO, TX", "June 2011")],
    ),
    "undated jobs under bold lines": (
        "## Experience\n**Data Engineer at Initech:**\n\nProse.\n\n* a\n\n**Analyst at Hooli**\n\nProse.\n",
        [("Initech", "Data Engineer", None, None), ("Hooli", "Analyst", None, None)],
    ),
    "award by name, year in the prose only": (
        "## Awards\n#### Initech Recognition Award\nI was one of a few engineers to be recognized in 2017.\n",
        [(None, "Initech Recognition Award", None, None)],
    ),
}


@pytest.mark.parametrize(("text", "rows"), LAYOUTS.values(), ids=LAYOUTS)
def test_layout(text: str, rows: list[Row]) -> None:
    assert [row(entry) for entry in read(text).entries()] == rows


def test_body_is_split_into_highlights_and_prose() -> None:
    (entry,) = read(LAYOUTS["heading Org, Place; deeper heading with title and date"][0]).entries()
    assert [block.text.value for block in entry.prose] == ["Prose of 2020.", "Achievements"]
    assert [block.text.value for block in entry.highlights] == ["Built a thing."]


def test_head_lines_are_not_prose() -> None:
    text = "## Work\n### Initech\n*2019 - 2021*\nI built things in 2020.\n"
    (entry,) = read(text).entries()
    assert [block.text.value for block in entry.prose] == ["I built things in 2020."]
    assert text[slice(*entry.prose[0].text.span)] == "I built things in 2020."


def test_a_skills_section_has_no_entries() -> None:
    assert list(read("## Skills\n- SQL Server 2012\n- Python, since 2009\n").entries()) == []


def test_a_comment_is_no_entry() -> None:
    text = "## Experience\n### Initech, 2019 - 2021\n\n<!-- ### Hooli, 2015 - 2016 -->\n"
    assert [row(entry)[0] for entry in read(text).entries()] == ["Initech"]


_LINES = st.sampled_from(
    """## Experience
### Initech, 2019 - 2021
#### Engineer (2020 - now)
*2004 – 2013, Lead Analyst*
- 2015: Job, Org
**Org**
_Title_, Jan 2019 - Feb 2021
2010-2014
:   **PhD**; School (Town)

Prose of 2016.
| a | 2019 - 2020 |
|---|---|
> quoted 2012
- bullet
  - nested
`1654-1660`
## Education
# Name""".split("\n")
)


@given(st.lists(_LINES, max_size=25))
def test_spans_lie_inside_and_children_inside_parents(lines: list[str]) -> None:
    text = "\n".join(lines)
    resume = read(text)
    for section in resume.sections:
        assert 0 <= section.span.start <= section.span.end <= len(text)
        for entry in section.walk_entries():
            assert section.span.contains(entry.span)
            assert entry.span.contains(entry.head)
            assert all(entry.span.contains(role.span) for role in entry.roles)
            assert all(entry.span.contains(block.span) for block in (*entry.highlights, *entry.prose))
            assert all(entry.span.contains(found.span) for found in entry.dates)
        starts = [entry.span.start for entry in section.entries]
        assert starts == sorted(starts)


@given(st.text(alphabet=st.sampled_from("#*_-–|:`> \n()[]2019Ja"), max_size=80))
def test_any_text_is_read_the_same_way_twice(text: str) -> None:
    assert read(text) == read(text)
