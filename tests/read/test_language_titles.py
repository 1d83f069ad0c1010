"""Section titles in languages other than English."""

import pytest

from cvlint.read.language import LANGUAGES, title_table
from cvlint.read.language_titles import is_grouping_in
from cvlint.read.sections import is_generic_heading, listed_titles, section_kind
from cvlint.resume import SectionKind

EMPLOYMENT, EDUCATION = SectionKind.EMPLOYMENT, SectionKind.EDUCATION
SKILLS, LANGUAGE_SKILLS = SectionKind.SKILLS, SectionKind.LANGUAGES
OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("de", ("Berufserfahrung", "Ausbildung", "Kenntnisse", "Sprachen", "Ehrenamt")),
        ("fr", ("Expérience professionnelle", "Formation", "Compétences", "Langues", "Bénévolat")),
        ("es", ("Experiencia laboral", "Formación académica", "Habilidades", "Idiomas", "Voluntariado")),
        ("pt", ("Experiência profissional", "Formação acadêmica", "Competências", "Idiomas", "Voluntariado")),
        ("it", ("Esperienze lavorative", "Istruzione e formazione", "Competenze", "Lingue", "Volontariato")),
        ("nl", ("Werkervaring", "Opleiding", "Vaardigheden", "Talen", "Vrijwilligerswerk")),
        ("pl", ("Doświadczenie zawodowe", "Wykształcenie", "Umiejętności", "Języki obce", "Wolontariat")),
        ("sv", ("Arbetslivserfarenhet", "Utbildning", "Kompetenser", "Språk", "Ideellt arbete")),
        ("ru", ("Опыт работы", "Образование", "Навыки", "Языки", "Волонтёрство")),
        ("zh", ("工作经历", "教育背景", "专业技能", "语言能力", "志愿服务")),
        ("ja", ("職歴", "学歴", "スキル", "語学", "ボランティア活動")),
    ],
)
def test_the_commonest_titles(language: str, titles: tuple[str, ...]) -> None:
    kinds = [EMPLOYMENT, EDUCATION, SKILLS, LANGUAGE_SKILLS, SectionKind.VOLUNTEERING]
    assert [section_kind(title, language) for title in titles] == kinds
    assert [section_kind(title.upper() + ":", language) for title in titles] == kinds
    assert [section_kind(title) for title in titles] == [None] * 5


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("de", "Ausbildung / Education", EDUCATION),
        ("de", "Work Experience | Berufserfahrung", EMPLOYMENT),
        ("de", "Berufserfahrung (Work Experience)", EMPLOYMENT),
        ("de", "Kenntnisse & Fähigkeiten", SKILLS),
        ("de", "Kenntnisse und Interessen", SKILLS),
        ("de", "IT-Kenntnisse", SKILLS),
        ("fr", "EXPERIENCES PROFESSIONNELLES", EMPLOYMENT),
        ("fr", "Centres d’intérêt", SectionKind.INTERESTS),
        ("es", "EDUCACION", EDUCATION),
        ("es", "Educación y formación", EDUCATION),
        ("pl", "Wykształcenie i kursy", EDUCATION),
        ("zh", "一、教育背景", EDUCATION),
        ("zh", "教育背景 Education", EDUCATION),
        ("zh", "【工作经历】", EMPLOYMENT),
        ("ja", "■職務経歴", EMPLOYMENT),
        ("ja", "免許・資格", SectionKind.CERTIFICATES),
        ("de", "Experience", EMPLOYMENT),
        ("de", "Siemens / Bosch", None),
        ("de", "Ausbildung / Siemens", None),
        ("zh", "公司 Education", None),
        ("fi", "Koulutus", None),
        ("de", "", None),
    ],
)
def test_ways_to_write_a_title(language: str, title: str, kind: SectionKind | None) -> None:
    assert section_kind(title, language) is kind


@pytest.mark.parametrize("language", OTHERS)
def test_every_listed_title_names_its_kind(language: str) -> None:
    table, groupings, _ = title_table(language)
    assert set(table) == set(SectionKind) - {SectionKind.OTHER}
    for kind, titles in table.items():
        for title in listed_titles(titles):
            # What is a title in English too keeps its English kind.
            assert section_kind(title, language) is (section_kind(title) or kind), title
    assert all(is_grouping_in(title, language) for title in listed_titles(groupings))


def test_titles_of_groups_inside_an_entry() -> None:
    assert is_generic_heading("Aufgaben:", "de")
    assert is_generic_heading("Key achievements", "de")
    assert not is_generic_heading("Aufgaben:")
    assert not is_generic_heading("Siemens", "de")
