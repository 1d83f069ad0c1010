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
    "bold roles with date lines below a heading": (
        "## Experience\n### Initech\n**Senior PM**\n*2020 - Present*\n\n- a\n\n**PM**\n*2017 - 2020*\n\n- b\n",
        [
            ("Initech", None, None, None),
            ("Initech", "Senior PM", None, "2020 - Present"),
            ("Initech", "PM", None, "2017 - 2020"),
        ],
    ),
    "two headings of one level name one entry, the second with its date": (
        "## Work\n### Engineer\n### Initech <span>(7/2015 - 3/2023)</span> 7.7yr\n- a\n"
        "### Technician\n### Hooli <span>(5/2001 - 1/2004)</span>\n",
        [
            ("Initech", "Engineer", None, "7/2015 - 3/2023"),
            ("Hooli", "Technician", None, "5/2001 - 1/2004"),
        ],
    ),
    "paragraphs of employer and date below the title": (
        "## Work\n### Shift Lead\n\nVandelay Imports\n\n08/2017 - 06/2022\n\nTeam of 22 in 2018.\n",
        [("Vandelay Imports", "Shift Lead", None, "08/2017 - 06/2022")],
    ),
    "title in a paragraph of its own after the date": (
        "## Work\n#### Initech `07/2025 – present | Graz`\n\nTest Pilot\n\n- a\n",
        [("Initech", "Test Pilot", "Graz", "07/2025 – present")],
    ),
    "title as the first sentence": (
        "## Work\n**[Initech](https://initech.test): 2019–Present**\n\nHead of Growth. Newsletter to 310k readers.\n",
        [("Initech", "Head of Growth", None, "2019–Present")],
    ),
    "from and to on lines of their own": (
        "## Work\n### Initech\nFrom: 06/2020\nTo: 07/2024\n\nEngineer\n",
        [("Initech", "Engineer", None, "06/2020 – 07/2024")],
    ),
    "date, bold employer, labelled title": (
        "## Work\nApril 2024 -\n\n**Hill Arena** - Graz\n\nPosition: *Lighting Technician*\n\nProse of it.\n",
        [("Hill Arena", "Lighting Technician", "Graz", "April 2024 -")],
    ),
    "heading marks without a blank": (
        "## Work\n###2013/5 - 2014/12 Research Assistant at Hill Laboratory\n\n* a\n",
        [("Hill Laboratory", "Research Assistant", None, "2013/5 - 2014/12")],
    ),
    "town after the organization": (
        "## Work\n### 2016-2018: Field Officer at Seabed Trust in Ashby\n",
        [("Seabed Trust", "Field Officer", "Ashby", "2016-2018")],
    ),
    "legal form after a comma": (
        "## Work\n### ADHAWK, INC.\nLine Lead | 2014 – 2017\n",
        [("ADHAWK, INC.", "Line Lead", None, "2014 – 2017")],
    ),
    "qualified title, place beside the date": (
        "## Work\n**Analyst (contract), City Pulse**\n*Ashby — Feb 2017 – May 2018*\n",
        [("City Pulse", "Analyst (contract)", "Ashby", "Feb 2017 – May 2018")],
    ),
    "siblings tell what words do not": (
        "## Work\n### Data Engineer // Initech\n*2019 – 2021*\n\n### Platform Whisperer // Hooli\n*2017 – 2019*\n\n"
        "## Volunteering\n### Tree Hugger // Ashby\n*2012 – 2014*\n",
        [
            ("Initech", "Data Engineer", None, "2019 – 2021"),
            ("Hooli", "Platform Whisperer", None, "2017 – 2019"),
            ("Ashby", "Tree Hugger", None, "2012 – 2014"),
        ],
    ),
    "date first, prose after the names": (
        "## Work\n**2018 - 2019** [Firm Nine](https://nine.test), Graz. I was head of a group of nine people that built "
        "a long list of instruments for the sea.\n",
        [("Firm Nine", None, "Graz", "2018 - 2019")],
    ),
    "table whose headings say what is what": (
        "## Certificates\n| Date | Certificate | Issuer |\n|---|---|---|\n| 2019-03 | Goods by Road | Haulage Board |\n",
        [("Haulage Board", "Goods by Road", None, "2019-03")],
    ),
    "talks below their year": (
        "## Talks\n2022\n\n* *Badges, Beards and Doors*, High Day\n* *Bad News*, Low Day\n\n2019\n\n* *Printers*, High Day\n",
        [
            ("High Day", "Badges, Beards and Doors", None, "2022"),
            ("Low Day", "Bad News", None, "2022"),
            ("High Day", "Printers", None, "2019"),
        ],
    ),
    "citations": (
        "## Publications\n"
        '- Roe I., Poe L. "Sleep and shifts." Journal of Rest, 12(3), pp. 1998-2011, 2017.\n'
        "- Roe, I. (2013). Slow stars. *Northern Letters*, 80, 2001--2012.\n"
        "- *Salt: Letters 1672–1710*. Tern Press, 2022.\n",
        [
            ("Journal of Rest", "Sleep and shifts", None, "2017"),
            ("Northern Letters", "Slow stars", None, "2013"),
            ("Tern Press", "Salt: Letters 1672–1710", None, "2022"),
        ],
    ),
    "talks by venue, by title and in sentences": (
        "## Talks\n- Sep 2021 | Great Data Day - Dashboards nobody reads\n"
        "- Alerts nobody ignores. Ops Meetup. 2019-03-14.\n",
        [
            ("Great Data Day", "Dashboards nobody reads", None, "Sep 2021"),
            ("Ops Meetup", "Alerts nobody ignores", None, "2019-03-14"),
        ],
    ),
    "awards with an issuer, and with an addition": (
        "## Awards\n- Best Newcomer, Severn Meetup (2019)\n- 2018: Golden Aerial, best morning show\n",
        [
            ("Severn Meetup", "Best Newcomer", None, "2019"),
            (None, "Golden Aerial, best morning show", None, "2018"),
        ],
    ),
    "degree in the first item below the school": (
        "## Education\n* **University of Ashby (2015)**\n  * MA (Hons) Events, 2:1\n  * Thesis: *Fairs of 2008*\n",
        [("University of Ashby", "MA (Hons) Events", None, "2015")],
    ),
    "degree with its subject after a comma": (
        "## Education\n**|Dr. sc., Chemistry|  Polytechnic of Ashby**\n10.2007 - 07.2011\n",
        [("Polytechnic of Ashby", "Dr. sc., Chemistry", None, "10.2007 - 07.2011")],
    ),
    "an unreadable date is no part of the entry before": (
        "## Work\n`1661 - 1667`\n__Mint House__\n\n- a\n\n`1667 - death`\n__Trinity House__\n\n- b\n",
        [("Mint House", None, None, "1661 - 1667")],
    ),
    "years inside a name are not its date": (
        "## Projects\n### <span>Warp 1900-1950</span> <span>Oct 2022</span>\n",
        [(None, "Warp 1900-1950", None, "Oct 2022")],
    ),
    "prose that ends in a date": (
        "## Work\n*Engineer* - 2010 - 2014\n\nHill Design, Graz\n\nGrass trials. Flood park, 2nd place 2016.\n",
        [("Hill Design", "Engineer", "Graz", "2010 - 2014")],
    ),
    "jobs without any section title": (
        "# Ada Byrne\n\n**Executive Chef,**\nMaison Roe, Ashby, June 2014 to May 2025.\n\nA brigade of 28.\n\n"
        "**Cookery Diploma,**\nRoe Kitchen School, Ashby, 2004 to 2005.\n",
        [
            ("Maison Roe", "Executive Chef", "Ashby", "June 2014 to May 2025"),
            ("Roe Kitchen School", "Cookery Diploma", "Ashby", "2004 to 2005"),
        ],
    ),
    "licences and hobbies": ("## Extras\n- Driving licence since 2008\n- Rowing, since 1998\n", []),
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


def test_an_unread_entry_keeps_its_bullets() -> None:
    (entry,) = read(LAYOUTS["an unreadable date is no part of the entry before"][0]).entries()
    assert [block.text.value for block in entry.highlights] == ["a"]


def test_the_kinds_of_entries_without_section_titles() -> None:
    sections = read(LAYOUTS["jobs without any section title"][0]).sections
    assert [section.kind.value for section in sections if section.entries] == ["employment", "education"]


def test_the_head_starts_at_the_first_heading() -> None:
    text = LAYOUTS["two headings of one level name one entry, the second with its date"][0]
    heads = [text[slice(*entry.head)] for entry in read(text).entries()]
    assert heads == ["Engineer", "Technician"]


_LINES = st.sampled_from(
    [
        "## Experience",
        "### Initech, 2019 - 2021",
        "#### Engineer (2020 - now)",
        "*2004 – 2013, Lead Analyst*",
        "- 2015: Job, Org",
        "**Org**",
        "_Title_, Jan 2019 - Feb 2021",
        "2010-2014",
        ":   **PhD**; School (Town)",
        "",
        "Prose of 2016.",
        "| a | 2019 - 2020 |",
        "|---|---|",
        "> quoted 2012",
        "- bullet",
        "  - nested",
        "`1654-1660`",
        "`1667 - death`",
        "###2013 - 2014 Engineer at Initech",
        "From: 06/2020",
        "To: 07/2024",
        "Position: *Engineer*",
        "2022",
        "**2018 - 2019** [Firm](x), Town. I was head.",
        "- *Talk*, Great Day",
        "EXPERIENCE",
        "## Talks",
        "## Initech (2019 - 2021)",
        "# Engineer, Initech (2019 - 2021)",
        "## Education",
        "# Name",
    ]
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
            # A date above a group of entries stands outside each of them.
            assert all(section.span.contains(found.span) for found in entry.dates)
        starts = [entry.span.start for entry in section.entries]
        assert starts == sorted(starts)


@given(st.text(alphabet=st.sampled_from("#*_-–|:`> \n()[]2019Ja"), max_size=80))
def test_any_text_is_read_the_same_way_twice(text: str) -> None:
    assert read(text) == read(text)
