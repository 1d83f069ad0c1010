"""Section titles, and blocks cut at them."""

from datetime import date

import pytest

from cvlint.read.resume_reader import read_resume
from cvlint.read.sections import is_generic_heading, section_kind
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
    ],
)
def test_name(heading: str, name: str | None) -> None:
    found = read(f"{heading}\n\n## Experience\n\ntext\n").name
    assert (found.value if found else None) == name


def test_contact_is_what_stands_above_the_first_section() -> None:
    resume = read("# Ada Byrne\n\nada@byrne.example | +1 555 0100\n\n## Contact\n\nx\n\n## Skills\n\ny\n")
    assert [block.text.value for block in resume.contact] == ["ada@byrne.example | +1 555 0100", "x"]
