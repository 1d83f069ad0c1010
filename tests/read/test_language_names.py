"""Employer, title, school and degree in languages other than English, on short invented résumés."""

from datetime import date

import pytest

from cvlint.read.resume_reader import read_resume
from cvlint.resume import Entry
from cvlint.source import Source


def entries(text: str, language: str) -> list[tuple[str | None, str | None, str | None]]:
    """Title, organization and the date's text of every entry, in the order of the text."""
    resume = read_resume(Source("cv.md", text), today=date(2026, 1, 1), language=language)
    return [_told(entry, resume.source) for entry in resume.entries()]


def _told(entry: Entry, source: Source) -> tuple[str | None, str | None, str | None]:
    for text in (entry.title, entry.organization):
        assert text is None or source.slice(text.span) == text.value
    title = entry.title.value if entry.title else None
    organization = entry.organization.value if entry.organization else None
    return title, organization, entry.date.text if entry.date else None


POSITIONS = [
    ("de", "Berufserfahrung", "Softwareentwicklerin bei Nordlicht GmbH", "seit 9.2020"),
    ("de", "Berufserfahrung", "Leiter der Werkstatt, Holzbau Kern", "März 2015 bis Mai 2018"),
    ("fr", "Expérience", "Cheffe de projet, Atelier du Port", "sept. 2018 – aujourd'hui"),
    ("fr", "Expérience", "Développeur chez Atelier du Port", "De 2015 à 2018"),
    ("es", "Experiencia", "Ingeniera de datos, Grupo Retama", "enero de 2019 - actualidad"),
    ("pt", "Experiência", "Analista de sistemas, Grupo Caju", "março de 2022 – atual"),
    ("it", "Esperienze", "Responsabile vendite, Officina Brio", "dal marzo 2019 ad oggi"),
    ("nl", "Werkervaring", "Projectleider bij Bouwbedrijf Duin", "mrt 2019 – heden"),
    ("pl", "Doświadczenie", "Kierownik projektu, Zakład Wierzba", "od stycznia 2019 do marca 2020"),
    ("sv", "Erfarenhet", "Systemutvecklare, Granbolaget", "jan. 2019 – nuvarande"),
    ("ru", "Опыт работы", "Ведущий инженер, Завод Рябина", "с января 2019 г. по март 2020 г."),
    ("zh", "工作经历", "高级工程师，青竹科技公司", "2019年9月至今"),
    ("ja", "職歴", "営業部長、株式会社みどり", "2019年4月〜現在"),
]


@pytest.mark.parametrize(("language", "section", "names", "when"), POSITIONS)
def test_position_in_a_heading(language: str, section: str, names: str, when: str) -> None:
    title, organization = _parts(names)
    text = f"# Kim Roe\n\n## {section}\n\n### {names} ({when})\n\n- x\n"
    assert entries(text, language) == [(title, organization, when)]


@pytest.mark.parametrize(("language", "section", "names", "when"), POSITIONS)
def test_position_below_its_employer(language: str, section: str, names: str, when: str) -> None:
    title, organization = _parts(names)
    text = f"# Kim Roe\n\n## {section}\n\n**{organization}**\n*{title}*\n{when}\n\n- x\n"
    assert entries(text, language) == [(title, organization, when)]


def _parts(names: str) -> tuple[str, str]:
    for separator in (" bei ", " chez ", " bij ", ", ", "，", "、"):
        title, found, organization = names.partition(separator)
        if found:
            return title, organization
    raise AssertionError(names)


@pytest.mark.parametrize(
    ("language", "section", "degree", "school"),
    [
        ("de", "Ausbildung", "Diplom Maschinenbau", "Technische Hochschule Elbtal"),
        ("fr", "Formation", "Licence de droit", "Université des Dunes"),
        ("es", "Formación", "Grado en Física", "Universidad del Tajo"),
        ("pt", "Formação", "Bacharelado em Física", "Universidade do Caju"),
        ("it", "Istruzione", "Laurea in Fisica", "Università del Lago"),
        ("nl", "Opleiding", "Bachelor Bouwkunde", "Hogeschool Duinrand"),
        ("pl", "Edukacja", "Magister fizyki", "Uniwersytet Wiślany"),
        ("sv", "Utbildning", "Civilingenjör i fysik", "Högskolan i Granås"),
        ("ru", "Образование", "Магистр физики", "Волжский университет"),
    ],
)
def test_degree_and_school(language: str, section: str, degree: str, school: str) -> None:
    for first, second in ((degree, school), (school, degree)):
        text = f"# Kim Roe\n\n## {section}\n\n**{first}**\n{second}\n2012 - 2015\n"
        assert entries(text, language) == [(degree, school, "2012 - 2015")]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Lebenslauf von Uwe Moll", "Uwe Moll"),
        ("CV de Zoé Pic", "Zoé Pic"),
        ("Zoé Pic – Curriculum vitae", "Zoé Pic"),
        ("Резюме: Яна Рой", "Яна Рой"),
        # A name may begin so.
        ("CV Van der Meer", "CV Van der Meer"),
        ("Lebenslauf", None),
    ],
)
def test_the_word_for_the_document_is_no_part_of_the_name(heading: str, name: str | None) -> None:
    text = f"# {heading}\n\n## Experience\n\nx\n"
    found = read_resume(Source("cv.md", text), today=date(2026, 1, 1)).name
    assert (found.value if found else None) == name


def test_an_empty_cell_below_a_title_for_the_end_is_the_present() -> None:
    text = "# Uwe Moll\n\n## Berufserfahrung\n\n| Beginn | Ende | Stelle |\n|---|---|---|\n| 05/2019 | | Koch |\n"
    resume = read_resume(Source("cv.md", text), today=date(2026, 1, 1))
    (entry,) = resume.entries()
    assert resume.language == "de"
    assert entry.date is not None
    assert entry.date.range is not None
    assert entry.date.range.present


def test_a_degree_is_not_cut_at_the_word_for_at() -> None:
    text = "# Kim Roe\n\n## Formação\n\n**Técnico em Enfermagem**\nColégio Serra Azul\n2012 - 2015\n"
    assert entries(text, "pt") == [("Técnico em Enfermagem", "Colégio Serra Azul", "2012 - 2015")]
