"""Section titles, and blocks cut at them."""

from datetime import date

import pytest

from cvlint.read.resume_reader import read_resume
from cvlint.read.sections import is_generic_heading, section_kind
from cvlint.read.title_keywords import kind_by_keywords
from cvlint.resume import Resume, SectionKind
from cvlint.source import Source


def read(text: str) -> Resume:
    return read_resume(Source("cv.md", text), today=date(2026, 1, 1))


def outline(text: str) -> list[tuple[str, str | None]]:
    return [
        (section.kind.value, section.title.value if section.title else None)
        for section in read(text).sections
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Experience", SectionKind.EMPLOYMENT),
        ("WORK HISTORY", SectionKind.EMPLOYMENT),
        ("Employment History:", SectionKind.EMPLOYMENT),
        ("💼 Work Experience", SectionKind.EMPLOYMENT),
        ("3. Education & Training", SectionKind.EDUCATION),
        ("Honors/Awards", SectionKind.AWARDS),
        ("Volunteer Experience", SectionKind.VOLUNTEERING),
        ("Acme Corporation", None),
        ("", None),
    ],
)
def test_section_kind(title: str, kind: SectionKind | None) -> None:
    assert section_kind(title) is kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Certificates and training", SectionKind.CERTIFICATES),
        ("Projects I am proud of", SectionKind.PROJECTS),
        ("Where I have worked", SectionKind.EMPLOYMENT),
        ("Volunteering and board work", SectionKind.VOLUNTEERING),
        ("Volunteering: field missions", SectionKind.VOLUNTEERING),
        ("II. Earlier experience", SectionKind.EMPLOYMENT),
        ("Prizes and fellowships", SectionKind.AWARDS),
        ("Grants & patents", SectionKind.AWARDS),
        ("Education and experience", None),
        ("Rowing", None),
        ("Project Manager", None),
        ("Hill School of Experience 2010", None),
    ],
)
def test_kind_by_keywords(title: str, kind: SectionKind | None) -> None:
    assert kind_by_keywords(title) is kind


def test_employers_on_the_level_of_sections_belong_to_the_section_above() -> None:
    text = (
        "# Work\n\n# Initech (2020 - 2022)\n\n## Engineer\n\n# Hooli (2018 - 2020)\n\n# Education\n\ntext\n"
    )
    assert outline(text) == [("employment", "Work"), ("education", "Education")]


def test_jobs_on_the_level_of_sections_make_a_section() -> None:
    text = "# Ada Byrne\n\n## Introduction\n\nx\n\n## Engineer, Initech (2020 - 2022)\n\n- a\n\n"
    text += "## Analyst, Hooli (2018 - 2020)\n\n- b\n\n## Oddities\n\ny\n\n## Awards\n\nz\n"
    assert outline(text) == [
        ("summary", "Introduction"),
        ("employment", None),
        ("other", "Oddities"),
        ("awards", "Awards"),
    ]


def test_a_dated_section_after_another_is_no_entry_of_it() -> None:
    text = "## Talks\n\n- Ponds, Lake Day (2019)\n\n## Rowing\n\nRowing since 1998\n"
    assert outline(text) == [("talks", "Talks"), ("other", "Rowing")]


def test_titles_in_capitals_stand_apart_from_the_text_below() -> None:
    text = "Ada Byrne\n\nEXPERIENCE\nInitech, Engineer, 2015 - 2019\n\nEDUCATION\nHill College, 2010 - 2014\n"
    assert outline(text) == [("employment", "EXPERIENCE"), ("education", "EDUCATION")]


def test_a_bold_title_among_headings() -> None:
    text = "## Experience\n\n### Initech, 2015 - 2019\n\n**Key achievements**\n\n- a\n\n**Education**\n\nx\n"
    assert outline(text) == [("employment", "Experience"), ("education", "Education")]


def test_generic_headings_belong_to_an_entry() -> None:
    assert is_generic_heading("Key achievements:")
    assert not is_generic_heading("Initech")


def test_sections_are_the_headings_of_the_commonest_known_level() -> None:
    text = "# Ada Byrne\n\n## Engineer\n\n### Profile\n\nx\n\n### Experience\n\n#### Initech\n\n"
    text += "### Oddities\n\ny\n"
    assert outline(text) == [("summary", "Profile"), ("employment", "Experience"), ("other", "Oddities")]


def test_a_heading_inside_an_entry_opens_no_section() -> None:
    text = "## Experience\n\n### Initech, 2019 - 2020\n\n#### Projects\n\n- a\n\n"
    text += "### Hooli, 2017 - 2018\n\n## Awards\n"
    assert outline(text) == [("employment", "Experience"), ("awards", "Awards")]


def test_bold_lines_are_headings_where_there_are_none() -> None:
    text = "**Ada Byrne**\n\nada@byrne.example\n\n**EXPERIENCE**\n\nText\n\n**Education**\n\nText\n"
    assert outline(text) == [("employment", "EXPERIENCE"), ("education", "Education")]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("# Ada Byrne", "Ada Byrne"),
        ("# Ada Byrne - Résumé", "Ada Byrne"),
        ("# Ada Byrne Resumé", "Ada Byrne"),
        ("# Ada Byrne's CV", "Ada Byrne"),
        ("# Curriculum Vitae of Ada Byrne", "Ada Byrne"),
        ("# Résumé", None),
        ("Ada Byrne\n===", "Ada Byrne"),
        ("## Ada Byrne", "Ada Byrne"),
    ],
)
def test_name(heading: str, name: str | None) -> None:
    found = read(f"{heading}\n\n## Experience\n\ntext\n").name
    assert (found.value if found else None) == name


def test_contact_is_what_stands_above_the_first_section() -> None:
    resume = read("# Ada Byrne\n\nada@byrne.example | +1 555 0100\n\n## Contact\n\nx\n\n## Skills\n\ny\n")
    assert [block.text.value for block in resume.contact] == ["ada@byrne.example | +1 555 0100", "x"]
