"""What was understood, compared as it is printed; the résumé is made by hand, without the reader."""

import json
from datetime import date
from typing import Any

import pytest
from report_samples import span_of

from cvlint.dates import DateRange, PartialDate, Season
from cvlint.findings import Span
from cvlint.report.show import render_show
from cvlint.resume import (
    Block,
    BlockKind,
    DateText,
    Entry,
    Flaw,
    FlawKind,
    Piece,
    Resume,
    Section,
    SectionKind,
    Text,
)
from cvlint.source import Source

TEXT = """\
# Ada Example

ada@example.org

Led teams.

## Experience

### Initech, Zürich
#### Senior Engineer
2021-03 – present
- Led
- Built
#### Engineer
May 2019 – Feb 2021

### Consultant, 株式会社 Globex
Spring 2015; 2016-13
and until 2017-06-30

## Skills

Python
"""


def text(part: str, nth: int = 0) -> Text:
    span = span_of(TEXT, part, nth)
    return Text(part, span, (Piece(0, part, span),))


def dated(part: str, value: DateRange | None, *, expected: bool = False, flaw: str = "") -> DateText:
    span = span_of(TEXT, part)
    defect = Flaw(FlawKind.IMPOSSIBLE, span, flaw) if flaw else None
    return DateText(span, 0, len(part), part, value, expected=expected, flaw=defect)


def block(part: str) -> Block:
    return Block(BlockKind.PARAGRAPH, span_of(TEXT, part), text(part))


def heading(part: str) -> Block:
    span = span_of(TEXT, part)
    return Block(BlockKind.HEADING, Span(span.start - 3, span.end), text(part), level=2)


def entry(
    head: str,
    title: str | None = None,
    organization: str | None = None,
    location: str | None = None,
    dates: tuple[DateText, ...] = (),
    highlights: tuple[Block, ...] = (),
    roles: tuple[Entry, ...] = (),
) -> Entry:
    named = [text(part) if part else None for part in (organization, title, location)]
    span = span_of(TEXT, head)
    return Entry(span, span, *named, dates, highlights, roles=roles)


SENIOR = entry(
    "Senior Engineer",
    "Senior Engineer",
    dates=(dated("2021-03 – present", DateRange(PartialDate(2021, 3), present=True)),),
    highlights=(block("Led"), block("Built")),
)
ENGINEER = entry(
    "#### Engineer",
    "Engineer",
    dates=(dated("May 2019 – Feb 2021", DateRange(PartialDate(2019, 5), PartialDate(2021, 2))),),
    highlights=(block("Built"),),
)
INITECH = entry("### Initech", organization="Initech", location="Zürich", roles=(SENIOR, ENGINEER))
GLOBEX = entry(
    "### Consultant",
    "Consultant",
    "株式会社 Globex",
    dates=(
        dated("Spring 2015", DateRange(PartialDate(2015, season=Season.SPRING))),
        dated("2016-13", None, flaw="month 13 does not exist"),
        dated("until 2017-06-30", DateRange(None, PartialDate(2017, 6, 30)), expected=True),
    ),
)


def section(kind: SectionKind, title: str | None, *entries: Entry) -> Section:
    title_block = heading(title) if title else None
    blocks = (block("Python"),)
    span = title_block.span if title_block else Span(0, 0)
    return Section(kind, span, title_block.text if title_block else None, title_block, blocks, entries)


def resume(*sections: Section, **options: Any) -> Resume:
    return Resume(Source("cv.md", TEXT), "markdown", date(2026, 1, 1), sections=sections, **options)


FULL = resume(
    section(SectionKind.OTHER, None),
    section(SectionKind.EMPLOYMENT, "Experience", INITECH, GLOBEX),
    section(SectionKind.SKILLS, "Skills"),
    name=text("Ada Example"),
    contact=(block("ada@example.org"),),
)


def test_the_tree_of_a_whole_resume() -> None:
    assert render_show(FULL, "tree") == (
        "Ada Example (line 1)\n"
        "  contact: ada@example.org (line 3)\n"
        "\n"
        "Experience (employment), line 7\n"
        "  undated              @ Initech in Zürich (line 9, no highlights)\n"
        "    2021-03 – present  Senior Engineer (line 10, dates on line 11, 2 highlights)\n"
        "    2019-05 – 2021-02  Engineer (line 14, dates on line 15, 1 highlight)\n"
        "  2015; not understood: '2016-13': month 13 does not exist; until 2017-06-30 (expected)"
        "  Consultant @ 株式会社 Globex (line 17, dates on lines 18 and 19, no highlights)\n"
        "\n"
        "Skills (skills), line 21: no entries, 1 block of text\n"
    )


def test_the_tree_says_what_was_not_found() -> None:
    nameless = entry("Led", dates=(dated("Spring 2015", DateRange(PartialDate(2015))),))
    untitled = section(SectionKind.OTHER, None, nameless)
    assert render_show(resume(untitled), "tree") == (
        "(no name found)\n"
        "  (no contact details found)\n"
        "\n"
        "(before the first heading) (other), line 1\n"
        "  2015  neither title nor organization in 'Led' (line 5, dates on line 18, no highlights)\n"
    )


def test_long_texts_are_cut_where_they_are_only_to_be_recognised() -> None:
    words = "many words of a profile " * 10
    source = Source("cv.md", words)
    span = Span(0, len(words))
    profile = Block(BlockKind.PARAGRAPH, span, Text(words, span, (Piece(0, words, span),)))
    untitled = Section(
        SectionKind.OTHER, span, None, None, (profile,), (Entry(span, span, None, None, None, ()),)
    )
    item = Resume(source, "markdown", date(2026, 1, 1), sections=(untitled,), contact=(profile,))
    cut = "many words of a profile many words of a profile many words of a profile many wo…"
    assert render_show(item, "tree") == (
        f"(no name found)\n  contact: {cut} (line 1)\n\n(before the first heading) (other), line 1\n"
        f"  undated  neither title nor organization in '{cut}' (line 1, no highlights)\n"
    )


def test_a_range_left_open_at_its_start_is_shown_as_open() -> None:
    open_start = dated("present", DateRange(None, present=True))
    item = resume(section(SectionKind.EMPLOYMENT, "Experience", entry("Led", "Led", dates=(open_start,))))
    assert "\n  until present  Led (line 5, dates on line 11, no highlights)\n" in render_show(item, "tree")
    [found] = json.loads(render_show(item, "json"))["entries"]
    assert (found["start"], found["end"]) == (None, "present")


def test_the_resume_cannot_reach_the_terminal_raw() -> None:
    source = Source("cv.md", "\x1b[2J Ada\nEve\u202e")
    span = Span(0, len(source.text))
    name = Text(source.text, span, (Piece(0, source.text, span),))
    contact = (Block(BlockKind.PARAGRAPH, span, name),)
    item = Resume(source, "markdown", date(2026, 1, 1), name=name, contact=contact)
    assert render_show(item, "tree") == (
        "\\x1b[2J Ada Eve\\u202e (line 1)\n  contact: \\x1b[2J Ada Eve\\u202e (line 1)\n"
    )


def test_the_json_of_a_whole_resume() -> None:
    report = render_show(FULL, "json")
    assert report.endswith("}\n")
    assert '"organization": "株式会社 Globex"' in report
    common = {"section": "employment", "section_title": "Experience"}
    assert json.loads(report) == {
        "name": "Ada Example",
        "entries": [
            {
                **common,
                "organization": "Initech",
                "title": None,
                "location": "Zürich",
                "start": None,
                "end": None,
                "line": 9,
                "date_text": None,
                "dates": [],
                "parent": None,
            },
            {
                **common,
                "organization": None,
                "title": "Senior Engineer",
                "location": None,
                "start": "2021-03",
                "end": "present",
                "line": 10,
                "date_text": "2021-03 – present",
                "dates": [
                    {"start": "2021-03", "end": "present", "date_text": "2021-03 – present", "line": 11}
                ],
                "parent": 0,
            },
            {
                **common,
                "organization": None,
                "title": "Engineer",
                "location": None,
                "start": "2019-05",
                "end": "2021-02",
                "line": 14,
                "date_text": "May 2019 – Feb 2021",
                "dates": [
                    {"start": "2019-05", "end": "2021-02", "date_text": "May 2019 – Feb 2021", "line": 15}
                ],
                "parent": 0,
            },
            {
                **common,
                "organization": "株式会社 Globex",
                "title": "Consultant",
                "location": None,
                "start": "2015",
                "end": None,
                "line": 17,
                "date_text": "Spring 2015",
                "dates": [
                    {"start": "2015", "end": None, "date_text": "Spring 2015", "line": 18},
                    {"start": None, "end": None, "date_text": "2016-13", "line": 18},
                    {"start": None, "end": "2017-06-30", "date_text": "until 2017-06-30", "line": 19},
                ],
                "parent": None,
            },
        ],
    }


def test_parents_are_indexes_into_all_entries() -> None:
    deep = entry("Led", "Led", roles=(entry("Built", "Built", roles=(entry("Python", "Python"),)),))
    item = resume(
        section(SectionKind.PROJECTS, "Skills", entry("Ada", "Ada")),
        section(SectionKind.EMPLOYMENT, "Experience", deep, entry("Ada", "Example")),
    )
    found = json.loads(render_show(item, "json"))["entries"]
    assert [(one["title"], one["section"], one["section_title"], one["parent"]) for one in found] == [
        ("Ada", "projects", "Skills", None),
        ("Led", "employment", "Experience", None),
        ("Built", "employment", "Experience", 1),
        ("Python", "employment", "Experience", 2),
        ("Example", "employment", "Experience", None),
    ]


def test_an_empty_resume() -> None:
    assert json.loads(render_show(resume(), "json")) == {"name": None, "entries": []}
    assert render_show(resume(), "tree") == "(no name found)\n  (no contact details found)\n"


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(ValueError, match="unknown format 'xml'; the formats are tree, json"):
        render_show(FULL, "xml")
