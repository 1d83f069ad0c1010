"""Résumés from JSON and YAML: what they state, and where."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlint.read.resume_reader import read_resume
from cvlint.resume import BlockKind, DateText, Entry, LinkKind, MonthStyle, Resume, SectionKind
from cvlint.source import Source

TODAY = date(2026, 1, 31)

JSON = """{
  "basics": {
    "name": "Mira Kessel", "email": "mira@kessel.example", "url": "https://kessel.example",
    "summary": "Keeps \\"pipelines\\" running.",
    "profiles": [{"network": "Exanet", "username": "mira", "url": "https://exanet.example/mira"}]
  },
  "work": [
    {"name": "Initech", "position": "Data Engineer", "location": "Bern", "startDate": "2018-03",
     "endDate": "2020-08-31", "summary": "Loads.", "highlights": ["Cut the run", "Ran it"]},
    {"company": "Globex", "position": "Analyst", "startDate": "2020-09", "endDate": null}
  ],
  "education": [{"institution": "Tech School", "studyType": "BSc", "area": "Physics", "endDate": "2016"}],
  "awards": [{"title": "Best Talk", "awarder": "PipeConf", "date": "2019-05"}],
  "skills": [{"name": "SQL", "keywords": ["tuning"]}]
}
"""

RENDERCV = """cv:
  name: Mira Kessel
  website: https://kessel.example
  sections:
    Werdegang:
      - company: "[Initech](https://initech.example)"
        position: Data Engineer
        start_date: 2018-03
        end_date: present
        location: Bern
        highlights:
          - Cut the **nightly** run
      - company: Globex
        position: Analyst
        date: Fall 2016
    about_me:
      - One text with
        two lines.
"""

YAMLRESUME = """---
content:
  basics:
    name: Mira Kessel
    email: mira@kessel.example
  location:
    city: Bern
  work:
    - name: Initech
      position: Data Engineer
      startDate: Mar 1, 2018
      summary: |
        - Cut the run
        - See [notes](https://notes.example)
"""


def read(text: str, path: str = "cv.yaml") -> Resume:
    return read_resume(Source(path, text), today=TODAY)


def stated(entry: Entry) -> tuple[str | None, str | None, list[str]]:
    title, organization = entry.title, entry.organization
    return (
        title.value if title else None,
        organization.value if organization else None,
        [_iso(each) for each in entry.dates],
    )


def _iso(stated: DateText) -> str:
    if stated.range is None:
        return "None"
    start, end, present = stated.range.start, stated.range.end, stated.range.present
    shown = [each.isoformat() if each else "" for each in (start, end)]
    return f"{shown[0]}/{'now' if present else shown[1]}"


def test_jsonresume() -> None:
    resume = read(JSON, "cv.json")
    assert (resume.format, resume.name and resume.name.value) == ("jsonresume", "Mira Kessel")
    assert [(section.kind, section.title and section.title.value) for section in resume.sections] == [
        (SectionKind.SUMMARY, "summary"),
        (SectionKind.EMPLOYMENT, "work"),
        (SectionKind.EDUCATION, "education"),
        (SectionKind.AWARDS, "awards"),
        (SectionKind.SKILLS, "skills"),
    ]
    assert [stated(entry) for entry in resume.entries()] == [
        ("Data Engineer", "Initech", ["2018-03/2020-08-31"]),
        ("Analyst", "Globex", ["2020-09/now"]),
        ("BSc, Physics", "Tech School", ["/2016"]),
        ("Best Talk", "PipeConf", ["2019-05/"]),
    ]
    first = next(resume.entries())
    assert [block.text.value for block in first.highlights] == ["Cut the run", "Ran it"]
    assert [block.text.value for block in first.prose] == ["Loads."]
    assert first.date is not None
    assert JSON[slice(*first.date.span)].startswith('2018-03",')
    assert JSON[slice(*first.date.span)].endswith("2020-08-31")
    assert first.date.end is not None
    assert JSON[slice(*first.date.end.span)] == "2020-08-31"


def test_links_of_values() -> None:
    resume = read(JSON, "cv.json")
    found = [
        (link.kind, link.target, JSON[slice(*link.target_span)])
        for link in resume.links()
        if link.target_span
    ]
    assert found == [
        (LinkKind.VALUE, "mailto:mira@kessel.example", "mira@kessel.example"),
        (LinkKind.VALUE, "https://kessel.example", "https://kessel.example"),
        (LinkKind.VALUE, "https://exanet.example/mira", "https://exanet.example/mira"),
    ]


def test_escapes_are_resolved() -> None:
    summary = read(JSON, "cv.json").sections[0].blocks[0].text
    assert summary.value == 'Keeps "pipelines" running.'
    assert JSON[slice(*summary.locate(6, 17))] == '\\"pipelines\\"'


def test_rendercv() -> None:
    resume = read(RENDERCV)
    assert resume.format == "rendercv"
    assert [section.kind for section in resume.sections] == [SectionKind.EMPLOYMENT, SectionKind.SUMMARY]
    assert [stated(entry) for entry in resume.entries()] == [
        ("Data Engineer", "Initech", ["2018-03/now"]),
        ("Analyst", "Globex", ["2016/"]),
    ]
    first = next(resume.entries())
    assert first.date is not None
    assert (first.date.text, first.date.open_end) == ("2018-03 – present", None)
    assert first.date.start is not None
    assert first.date.start.month_style is None
    (bullet,) = first.highlights
    assert (bullet.kind, bullet.text.value) == (BlockKind.ITEM, "Cut the nightly run")
    assert RENDERCV[slice(*bullet.text.locate(8, 15))] == "nightly"
    (link,) = [link for link in resume.links() if link.kind is LinkKind.INLINE]
    assert link.target_span is not None
    assert RENDERCV[slice(*link.target_span)] == "https://initech.example"


def test_yamlresume() -> None:
    resume = read(YAMLRESUME)
    assert (resume.format, len(resume.contact)) == ("yamlresume", 2)
    (entry,) = resume.entries()
    assert stated(entry) == ("Data Engineer", "Initech", ["2018-03-01/now"])
    assert [block.text.value for block in entry.highlights] == ["Cut the run", "See notes"]
    (link,) = entry.highlights[1].links
    assert YAMLRESUME[slice(*link.span)] == "[notes](https://notes.example)"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("startDate: 2018-03", ["2018-03/now"]),
        ("startDate: 2018-03\n    endDate: ''", ["2018-03/now"]),
        ("startDate: 2018-03\n    endDate: Present", ["2018-03/now"]),
        ("startDate: 2018-03\n    endDate: 至今", ["2018-03/now"]),
        ("startDate: 2018-03\n    endDat: 2019-03", ["2018-03/"]),
        ("startDate: 2018-03\n    endDate: soon", ["2018-03/"]),
        ("startDate: 2018-13\n    endDate: 2019-02-30", ["None", "None"]),
        ("endDate: 2019", ["/2019"]),
        ("end_date: 2019", ["2019/"]),
        ("date: 06/2019-08/2019", ["2019-06/2019-08"]),
        ("work_time: [2016.09, 至今]", ["2016-09/now"]),
        ("start: {year: 2016, month: 2}\n    end: {year: 2017}", ["2016-02/2017"]),
        ("start: !!timestamp 2016-05-01\n    end: 2016-06-01T00:00:00Z", ["2016-05-01/2016-06-01"]),
    ],
)
def test_dates(written: str, expected: list[str]) -> None:
    resume = read(f"basics: {{name: Mira Kessel}}\nwork:\n  - name: Initech\n    {written}\n")
    (entry,) = resume.entries()
    assert stated(entry) == (None, "Initech", expected)


def test_dates_that_programs_format_have_no_form() -> None:
    text = YAMLRESUME + "  awards:\n    - {title: Best Talk, awarder: PipeConf, date: September 2019}\n"
    styles = [each.start and each.start.month_style for entry in read(text).entries() for each in entry.dates]
    assert styles == [None, None]
    shown = RENDERCV.replace("Fall 2016", "September 2016")
    styles = [
        each.start and each.start.month_style for entry in read(shown).entries() for each in entry.dates
    ]
    assert styles == [None, MonthStyle.FULL]


def test_roles_at_one_employer() -> None:
    text = "basics: {name: Mira}\nwork:\n  - name: Initech\n    positions:\n" + "".join(
        f"      - {{title: {title}, startDate: {year}}}\n" for title, year in (("Lead", 2020), ("Dev", 2018))
    )
    (entry,) = read(text).sections[0].entries
    assert [stated(role) for role in entry.walk()] == [
        (None, "Initech", []),
        ("Lead", "Initech", ["2020/now"]),
        ("Dev", "Initech", ["2018/now"]),
    ]


@pytest.mark.parametrize("text", ["title: x\n", "- a\n", "", "basics: x\n"])
def test_no_resume(text: str) -> None:
    resume = read(text)
    assert (resume.format, resume.sections, resume.blocks) == ("yaml", (), ())
    assert resume.data is not None
    (fault,) = resume.data.faults
    assert fault.kind == "missing-required-key"
    assert fault.message.startswith("this is not a résumé in a format that cvlint reads")


NOISE = ["x: &a [*a]", "    \t", "*b", "}", '"', "  - y"]
DOCUMENTS = [("cv.json", JSON), ("cv.yaml", RENDERCV), ("cv.yaml", YAMLRESUME)]


@settings(max_examples=60)
@given(
    st.sampled_from(DOCUMENTS),
    st.sets(st.integers(4, 24), max_size=6),
    st.lists(
        st.tuples(st.integers(4, 24), st.sampled_from(["x: &a [*a]", "    \t", "*b", "}", '"', "  - y"])),
        max_size=2,
    ),
)
def test_damaged_documents_give_a_resume_in_order(
    document: tuple[str, str], lost: set[int], added: list[tuple[int, str]]
) -> None:
    path, whole = document
    lines = [line for number, line in enumerate(whole.split("\n")) if number not in lost]
    for number, line in added:
        lines.insert(number, line)
    text = "\n".join(lines)
    resume = read(text, path)
    assert resume == read(text, path)
    for before, after in pairwise(resume.blocks):
        assert before.span.start <= after.span.start
    spans = [block.span for block in resume.blocks] + [section.span for section in resume.sections]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    for section in resume.sections:
        for entry in section.entries:
            assert section.span.contains(entry.span)
            assert entry.span.contains(entry.head)
            assert all(entry.span.contains(each.span) for each in entry.dates)
            assert all(entry.span.contains(block.span) for block in (*entry.highlights, *entry.prose))
